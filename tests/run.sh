#!/usr/bin/env bash
# SPDX-FileCopyrightText: Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/run.sh [--no-install] [--preset release|dev|asan] [further arguments for ctest]
# Sets this machine up, builds, runs the whole suite and ends with the line "N passed, N failed".
set -u
cd "$(dirname "$0")/.." || exit 1

setup=
preset=release
while [ $# -gt 0 ]; do
    case "$1" in
        -h|--help) sed -n '5,6p' tests/run.sh | cut -c3-; exit 0 ;;
        --no-install) setup=--no-install ;;
        --preset) preset=${2-}; shift ;;
        *) break ;;
    esac
    shift
done
case "$preset" in release|dev|asan) ;; *) echo "run.sh: --preset takes release, dev or asan" >&2; exit 2 ;; esac

bash packaging/setup.sh $setup tests || exit 1
bash packaging/build.sh "$preset" || exit 1

out=build/$preset/ctest.log
ctest --preset "$preset" "$@" 2>&1 | tee "$out" | grep -vE '^ *Start +[0-9]+:|^$'
status=${PIPESTATUS[0]}

# Count test functions (Qt Test's own totals), so that a program that ran nothing shows
ran=$(grep -cE '^ *[0-9]+/[0-9]+ Test +#' "$out")
failed=$(grep -E '^ *[0-9]+/[0-9]+ Test +#' "$out" | grep -vcE ' Passed ')
if [ "$ran" -eq 0 ]; then
    echo "run.sh: no test ran" >&2
    exit 1
fi
echo "$((ran - failed)) passed, $failed failed"
[ "$status" -eq 0 ] && [ "$failed" -eq 0 ]
