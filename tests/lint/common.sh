# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by every check: goes to the tree given as first argument, collects findings, fails at the end if there are any.
set -euo pipefail
cd "$1"
findings=0

# forbid REASON, with one finding a line on stdin; the first twenty of a kind are shown.
forbid() {
    local line shown=0
    while IFS= read -r line; do
        findings=$((findings + 1))
        shown=$((shown + 1))
        if [ $shown -le "${PRYSTAN_LINT_SHOWN:-20}" ]; then echo "$line    <- $1"; fi
    done
}

# look OPTION… PATTERN PATH…: grep that finds nothing in peace; binary files are passed over.
look() {
    grep -rnIE "$@" || [ $? -eq 1 ]
}

finish() {
    echo "$(basename "$0" .sh): $findings findings"
    [ "$findings" -eq 0 ]
}
