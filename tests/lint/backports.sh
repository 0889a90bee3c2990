#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The entry for backports takes address and options from apt's own sources, in either form, from the main archive only.
. "$(dirname "$0")/common.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# expect NAME EXPECTED: with the apt source on stdin.
expect() {
    cat >"$folder/source"
    if ! diff <(printf '%s' "$2") <(awk -v suite=bookworm -f platform/linux/backports.awk "$folder/source"); then
        forbid "backports.awk" <<<"$1"
    fi
}
same=$'Suites: bookworm-backports\nComponents: main\n'

expect "one line" $'Types: deb\nURIs: http://mirror.invalid/debian\n'"$same" <<'E1'
# deb http://old.invalid/debian bookworm main
deb cdrom:[Debian 12]/ bookworm main
deb-src http://source.invalid/debian bookworm main
deb http://third.invalid/debian bookworm-security main
deb http://other.invalid/debian trixie main
deb http://mirror.invalid/debian bookworm main contrib # ours
deb http://second.invalid/debian bookworm main
E1
expect "one line with options" $'Types: deb\nURIs: https://mirror.invalid/d\n'"$same"$'Architectures: amd64 arm64\nsigned-by: /k.gpg\ntrusted: yes\n' <<'E2'
deb	[arch=amd64,arm64 signed-by=/k.gpg trusted=yes]   https://mirror.invalid/d bookworm   main
E2
expect "deb822 with a key inside" $'Types: deb\nURIs: http://mirror.invalid/debian\n'"$same"$'Trusted: yes\nSigned-By:\n -----BEGIN\n .\n abc\n' <<'E3'
Types: deb
URIs: http://third.invalid/debian
Suites: bookworm-security
Components: main

Enabled: no
Types: deb
URIs: http://off.invalid/debian
Suites: bookworm
Components: main

Types: deb-src
URIs: http://source.invalid/debian
Suites: bookworm
Components: main

# the archive
Types: deb deb-src
URIs: http://mirror.invalid/debian
suites: bookworm
 bookworm-updates
Components: contrib
# and
 main
Trusted: yes
Signed-By:
 -----BEGIN
 .
 abc
E3
expect "nothing fitting" "" <<'E4'
deb http://mirror.invalid/debian sid main
E4
finish
