#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Colours come from the theme: no hex or named colour anywhere else, or a high-contrast set would miss it.
. "$(dirname "$0")/common.sh"

forbid "hex colour outside qml/theme" < <(
    look --include='*.qml' --include='*.cpp' --include='*.h' --include='*.js' \
        "[\"']#([0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})[\"']" qml app | grep -v '^qml/theme/' || true)
forbid "named colour outside qml/theme" < <(
    look --include='*.qml' "[cC]olor: *[\"'][a-z]+[\"']" qml | grep -v -e '^qml/theme/' -e 'transparent' || true)
finish
