#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# QML that the tools cannot check, or that a person would read untranslated.
. "$(dirname "$0")/common.sh"

forbid "a property has a type" < <(look --include='*.qml' '\bproperty +(var|variant)\b' qml)
forbid "import QtQuick only" < <(look --include='*.qml' '^ *import QtQml\b' qml)
forbid "text without qsTr" < <(
    look --include='*.qml' '\b(text|label|title|help|placeholderText|Accessible\.(name|description)): *"[^"]*[[:alpha:]]' qml |
        grep -v '^qml/theme/' || true)
finish
