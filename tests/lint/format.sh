#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
. "$(dirname "$0")/common.sh"

forbid "clang-format" < <(
    find app platform tests \( -name '*.cpp' -o -name '*.h' \) -print0 |
        xargs -0 clang-format-14 --dry-run -Werror 2>&1 | grep 'error:' || true)
finish
