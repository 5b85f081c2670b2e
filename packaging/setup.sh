#!/usr/bin/env bash
# SPDX-FileCopyrightText: Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# setup.sh [--no-install] [run] [tests] [lint]
# Makes sure that what Hookdesk is built with (and, by name, what running, testing and linting it needs) is on this
# Debian or Ubuntu machine: says what is missing, installs just that from the distribution's own packages with apt-get
# (through sudo when not root), or refuses with --no-install. Other systems: see README.
set -eu

install=yes
groups=build
for argument in "$@"; do
    case "$argument" in
        --no-install) install=no ;;
        run|tests|lint) groups="$groups $argument" ;;
        *) echo "setup.sh: unknown argument '$argument'" >&2; exit 2 ;;
    esac
done

packages_of() {
    case "$1" in
        build) echo "g++ cmake ninja-build ccache git qt6-base-dev libqt6sql6-sqlite qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qtkeychain-qt6-dev libboost-dev libexpected-dev libssl-dev libqscintilla2-qt6-dev libgl-dev" ;;
        run) echo "xvfb xauth fonts-noto-core fonts-noto-cjk fonts-noto-mono qt6-qpa-plugins qt6-translations-l10n" ;;
        tests) echo "xvfb xauth fonts-noto-core fonts-noto-cjk fonts-noto-mono qt6-qpa-plugins qt6-translations-l10n gnome-keyring dbus libglib2.0-bin openssl nginx-light" ;;
        lint) echo "clang-format clang-tidy clang shellcheck" ;;
    esac
}

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    if command -v cmake >/dev/null; then
        echo "setup.sh: this is no Debian or Ubuntu; using what is installed (README names the packages for other systems)."
        exit 0
    fi
    echo "setup.sh: this is no Debian or Ubuntu and cmake is missing. README names the packages for other systems." >&2
    exit 1
fi

missing=
for group in $groups; do
    for package in $(packages_of "$group"); do
        status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
        case " $missing " in *" $package "*) continue ;; esac
        [ "$status" = installed ] || missing="$missing $package"
    done
done
# libboost-dev is only a name for some libboost1.x-dev; one that is there already will do
case " $missing " in
    *" libboost-dev "*)
        if [ -f /usr/include/boost/beast.hpp ]; then missing=$(echo "$missing" | sed 's/ libboost-dev//'); fi ;;
esac
missing=$(echo $missing)
[ -n "$missing" ] || exit 0

if [ "$install" = no ]; then
    echo "setup.sh: missing packages: $missing" >&2
    echo "setup.sh: install them, or run again without --no-install." >&2
    exit 1
fi
echo "Installing from the distribution: $missing"
sudo=
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || { echo "setup.sh: neither root nor sudo: cannot install $missing" >&2; exit 1; }
    sudo=sudo
fi
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { $sudo apt-get update && $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing; } >"$log" 2>&1; then
    tail -n 30 "$log" >&2
    echo "setup.sh: installing failed; the last lines are above." >&2
    exit 1
fi
