#!/usr/bin/env bash
# SPDX-FileCopyrightText: Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh [--no-install] [--lang zh_TW|zh_CN|en] [--theme light|dark] [--tour DIR] [further arguments for hookdesk]
# Sets this machine up, builds Hookdesk (Release) and starts it on the demo shops. Without a display it drives the tour
# under a virtual one and leaves screenshots and tour.json in DIR (default: build/tour).
set -eu
cd "$(dirname "$0")/.."

usage() { sed -n '5,8p' packaging/run.sh | cut -c3-; }

setup=
tour=
arguments=()
while [ $# -gt 0 ]; do
    case "$1" in
        -h|--help) usage; exit 0 ;;
        --no-install) setup=--no-install ;;
        --tour)
            [ $# -ge 2 ] || { echo "run.sh: --tour needs a folder" >&2; exit 2; }
            tour=$2; shift ;;
        --lang)
            case "${2-}" in zh_TW|zh_CN|en) ;; *) echo "run.sh: --lang takes zh_TW, zh_CN or en" >&2; exit 2 ;; esac
            arguments+=(--lang "$2"); shift ;;
        --theme)
            case "${2-}" in light|dark) ;; *) echo "run.sh: --theme takes light or dark" >&2; exit 2 ;; esac
            arguments+=(--theme "$2"); shift ;;
        *) arguments+=("$1") ;;
    esac
    shift
done

bash packaging/setup.sh $setup run
bash packaging/build.sh

display=${DISPLAY-}${WAYLAND_DISPLAY-}
case "$(uname -s)" in Darwin|MINGW*|MSYS*) display=native ;; esac
if [ -z "$display" ] && [ -z "$tour" ]; then
    tour=build/tour
    echo "No display: driving the tour under a virtual one; screenshots go to $tour"
fi
if [ -n "$tour" ]; then
    mkdir -p "$tour"
    arguments+=(--tour "$tour")
fi
program=build/release/bin/hookdesk
if [ -z "$display" ]; then
    exec xvfb-run -a -s "-screen 0 1440x900x24 -dpi 96" "$program" "${arguments[@]+"${arguments[@]}"}"
fi
exec "$program" "${arguments[@]+"${arguments[@]}"}"
