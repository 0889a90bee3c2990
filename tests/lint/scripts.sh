#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
. "$(dirname "$0")/common.sh"

scripts=(platform/run platform/test platform/screenshots .ci/run tests/lint/*.sh tests/couch/*.sh
    platform/server/nginx/fill)
forbid "shellcheck" < <(shellcheck -x -a -P SCRIPTDIR -f gcc "${scripts[@]}" || true)
finish
