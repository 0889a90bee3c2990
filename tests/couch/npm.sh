#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# npm.sh FOLDER: the modules of package-lock.json in FOLDER/node_modules, never in the source tree; nothing when they are there.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
modules=$1

explain() {
    echo "prystan: $*" >&2
    exit 1
}

for tool in node npm; do
    command -v $tool >/dev/null || explain "the test server needs $tool (Debian's packages nodejs and npm): platform/test installs them"
done
stamp="$(node --version) $(cat "$here/package.json" "$here/package-lock.json" | sha256sum)"
[ "$(cat "$modules/.complete" 2>/dev/null)" != "$stamp" ] || exit 0

mkdir -p "$modules"
cp "$here/package.json" "$here/package-lock.json" "$modules"
rm -f "$modules/.complete"
npm ci --prefix "$modules" --ignore-scripts --no-audit --no-fund ||
    explain "npm ci failed, so nothing that needs the test server can run. Does npm reach its registry? (npm ping)"
echo "$stamp" >"$modules/.complete"
