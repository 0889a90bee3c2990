# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced first by every script in platform: strict mode, where the tree is, and the shared functions.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

die() {
    echo "prystan: $*" >&2
    exit 1
}

. "$root/platform/linux/packages.sh"
. "$root/platform/linux/sqlcipher.sh"
. "$root/platform/linux/build.sh"
