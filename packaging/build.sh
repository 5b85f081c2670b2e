#!/usr/bin/env bash
# SPDX-FileCopyrightText: Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# build.sh [release|dev|asan]: configures and builds that preset with all cores; prints little unless something fails.
set -eu
cd "$(dirname "$0")/.."
preset=${1:-release}
mkdir -p "build/$preset"
log=build/$preset/build.log
echo "Building ($preset) …"
if ! { cmake --preset "$preset" && cmake --build "build/$preset" --parallel "$(nproc 2>/dev/null || sysctl -n hw.ncpu)"; } >"$log" 2>&1; then
    grep -nE 'error|Error|FAILED' "$log" | head -n 40 >&2 || true
    tail -n 30 "$log" >&2
    echo "build.sh: the build failed; the whole log is in $log" >&2
    exit 1
fi
