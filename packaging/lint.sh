#!/usr/bin/env bash
# SPDX-FileCopyrightText: Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# lint.sh format|tidy|translations|scripts …: checks; changes nothing. tidy looks at what differs from the commit that
# HOOKDESK_BASE names, else at everything but the files that tidy-todo.txt lists: those were not gone through yet, and the
# list only ever gets shorter.
set -eu
cd "$(dirname "$0")/.."

sources() { git ls-files 'app/*.cpp' 'app/*.h' 'core/*.cpp' 'core/*.h' 'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' 'tests/*.h'; }

check_format() {
    sources | xargs clang-format --dry-run --Werror
}

check_tidy() {
    local files
    # everything, or what differs from HOOKDESK_BASE; without the files that tidy-todo.txt still lists
    if [ -n "${HOOKDESK_BASE-}" ] && git rev-parse -q --verify "$HOOKDESK_BASE^{commit}" >/dev/null; then
        files=$(git diff --name-only --diff-filter=d "$HOOKDESK_BASE" -- 'app/*.cpp' 'core/*.cpp' 'ui/*.cpp')
    else
        files=$(git ls-files 'app/*.cpp' 'core/*.cpp' 'ui/*.cpp' | grep -vxFf packaging/tidy-todo.txt)
    fi
    [ -n "$files" ] || { echo "nothing changed"; return 0; }
    cmake --preset tidy >/dev/null
    echo "clang-tidy: $(echo "$files" | wc -l) files"
    echo "$files" | xargs -P "$(nproc)" -n 4 clang-tidy -p build/tidy --quiet 2>/dev/null
}

check_translations() {
    local before after
    if grep -l 'type="unfinished"' translations/*.ts; then
        echo "unfinished translations in the files above" >&2
        return 1
    fi
    before=$(cat translations/*.ts | sha256sum)
    cmake --preset release >/dev/null
    cmake --build build/release --target update_translations >/dev/null
    after=$(cat translations/*.ts | sha256sum)
    if [ "$before" != "$after" ]; then
        git diff --stat -- translations >&2 || true
        echo "update_translations changes the files: run it, translate, commit" >&2
        return 1
    fi
}

check_scripts() {
    local scripts
    mapfile -t scripts < <(git ls-files '*.sh' .ci/run)
    shellcheck -S warning "${scripts[@]}"
}

for check in "$@"; do
    case "$check" in
        format|tidy|translations|scripts) "check_$check" ;;
        *) echo "lint.sh: unknown check '$check'" >&2; exit 2 ;;
    esac
done
