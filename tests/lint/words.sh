#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What no file may say: where packages are downloaded from (that is the machine's own setting), somebody's folders,
# unfinished work, tests that leave themselves out. Patterns are written so that they do not find themselves.
. "$(dirname "$0")/common.sh"

everything=(--exclude-dir=.git --exclude-dir=build --exclude-dir=node_modules --exclude=LICENSE .)
host='https?://|\b[a-z0-9-]+[.](org|com|net|io|dev)\b'
forbid "a host name in a build file" < <(
    look "$host" platform .ci CMakeLists.txt CMakePresets.json tests/lint |
        grep -v -e '^tests/lint/words.sh:' -e '\.\(cpp\|h\):' -e '[.]invalid' -e '://127[.]0[.]0[.]1' -e '://prystan_couch' || true)
forbid "a host name in a build file" < <(
    look --include=CMakeLists.txt --include='*.cmake' --include='package*.json' "$host" app qml translations tests)
forbid "a folder of one machine" < <(look '(^|[^[:alnum:]_.}/])/(wor[k]|roo[t]|hom[e])/[a-z]' "${everything[@]}")
forbid "unfinished work" < <(look --exclude='*.ts' '\b(TOD[O]|FIXM[E])\b' "${everything[@]}")
forbid "a test that leaves itself out" < <(look '\b(QSKI[P]|QEXPECT_FAI[L])\b' tests)
finish
