#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# npm.sh FOLDER [SOURCE]: the modules of SOURCE/package-lock.json (this folder's) in FOLDER/node_modules, never in the source
# tree; nothing when they are there.
set -euo pipefail
modules=$1
here=${2:-$(cd "$(dirname "$0")" && pwd)}

explain() {
    echo "prystan: $*" >&2
    exit 1
}

for tool in node npm; do
    command -v $tool >/dev/null || explain "the modules of tests need $tool (Debian's packages nodejs and npm): platform/test installs them"
done
stamp="$(node --version) $(cat "$here/package.json" "$here/package-lock.json" | sha256sum)"
[ "$(cat "$modules/.complete" 2>/dev/null)" != "$stamp" ] || exit 0

mkdir -p "$modules"
cp "$here/package.json" "$here/package-lock.json" "$modules"
rm -f "$modules/.complete"
npm ci --prefix "$modules" --ignore-scripts --no-audit --no-fund ||
    explain "npm ci failed, so nothing that needs these modules can run. Does npm reach its registry? (npm ping)"
echo "$stamp" >"$modules/.complete"
