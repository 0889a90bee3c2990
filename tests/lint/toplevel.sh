#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The first thing a reader sees stays small: these names at the top, and dot-files.
. "$(dirname "$0")/common.sh"

forbid "not a name for the top level" < <(
    find . -mindepth 1 -maxdepth 1 -printf '%P\n' | sort |
        grep -vxE 'CMakeLists\.txt|CMakePresets\.json|README\.md|LICENSE|app|qml|translations|platform|tests|build|\.ci|\.git' |
        while IFS= read -r name; do
            if [[ $name != .* || -d $name ]]; then echo "$name"; fi
        done)
finish
