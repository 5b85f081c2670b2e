#!/usr/bin/env bash
# SPDX-FileCopyrightText: Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/bench/run.sh: builds (Release) and prints every figure that README and CHANGELOG quote. Asserts nothing.
set -eu
cd "$(dirname "$0")/../.."
bash packaging/setup.sh tests
bash packaging/build.sh release
bin=build/release/tests/bin
echo "== start-up"
xvfb-run -a -s "-screen 0 1600x1000x24" "$bin/bench_startup" build/release/bin/hookdesk "$bin/emptywindow"
for bench in ingest views; do
    [ -x "$bin/bench_$bench" ] || continue
    echo "== $bench"
    QT_QPA_PLATFORM=offscreen "$bin/bench_$bench"
done
