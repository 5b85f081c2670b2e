#!/bin/bash
# SPDX-FileCopyrightText: Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# with-keyring.sh STATE COMMAND...
# Runs COMMAND under a session bus of its own with the Secret Service in STATE:
#   unlocked   a keyring that is open          locked    the same, locked again
#   unopened   the daemon runs, no keyring was ever opened
#   noservice  a bus without any Secret Service   nobus  no bus at all
#   hung       an open keyring; COMMAND stops the daemon ($KEYRING_PID) itself
set -u
state=$1
shift

for program in gnome-keyring-daemon dbus-run-session gdbus; do
    if ! command -v "$program" >/dev/null; then
        echo "FAIL: $program is missing. Install gnome-keyring, dbus and libglib2.0-bin (packaging/setup.sh tests)." >&2
        exit 1
    fi
done

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
mkdir -m 700 "$root/home" "$root/run"
export HOME=$root/home XDG_RUNTIME_DIR=$root/run XDG_DATA_HOME=$root/home/.local/share XDG_CURRENT_DESKTOP=GNOME
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

if [ "$state" = nobus ]; then
    DBUS_SESSION_BUS_ADDRESS=unix:path=$root/none "$@"
    exit $?
fi

# No activation: only the daemon that this script starts may answer.
cat >"$root/bus.conf" <<'EOF'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
EOF

if [ "$state" = noservice ]; then
    dbus-run-session --config-file="$root/bus.conf" -- "$@"
    exit $?
fi

export KEYRING_STATE=$state
dbus-run-session --config-file="$root/bus.conf" -- bash -c '
    call() { gdbus call --session -d "$1" -o "$2" -m "$3" "${@:4}" 2>/dev/null; }
    if [ "$KEYRING_STATE" = unopened ]; then
        gnome-keyring-daemon --foreground --components=secrets </dev/null >/dev/null 2>&1 &
    else
        printf test-password | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
    fi
    export KEYRING_PID=$!
    for _ in $(seq 100); do
        call org.freedesktop.DBus /org/freedesktop/DBus org.freedesktop.DBus.NameHasOwner org.freedesktop.secrets | grep -q true && break
        sleep 0.1
    done
    # With --unlock the shell may see the pid of the pipe; the bus knows the real one.
    KEYRING_PID=$(call org.freedesktop.DBus /org/freedesktop/DBus org.freedesktop.DBus.GetConnectionUnixProcessID org.freedesktop.secrets | tr -dc "0-9 " | awk "{print \$NF}")
    "$@"
    rc=$?
    kill -CONT "$KEYRING_PID" 2>/dev/null
    kill "$KEYRING_PID" 2>/dev/null
    wait 2>/dev/null
    exit $rc' _ "$@"
