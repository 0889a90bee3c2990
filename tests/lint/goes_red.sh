#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A check that cannot fail checks nothing: plants one fault after the other in a copy and expects each to be found.
# goes_red.sh TREE LUPDATE
lint=$(cd "$(dirname "$0")" && pwd)
. "$lint/common.sh"
lupdate=$2
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
export PRYSTAN_LINT_SHOWN=100000
planted=0

# expect_red CHECK PATTERN FILE: appends stdin to FILE in a fresh copy; CHECK must fail with a line that fits PATTERN.
expect_red() {
    rm -rf "$copy/tree" && mkdir "$copy/tree"
    cp -r .ci .clang-format CMakeLists.txt CMakePresets.json app qml translations platform tests "$copy/tree"
    cat >>"$copy/tree/$3"
    planted=$((planted + 1))
    if "$lint/$1.sh" "$copy/tree" "$lupdate" >"$copy/said" || ! grep -qE "$2" "$copy/said"; then
        forbid "$1 did not find it" <<<"$2 in $3"
    fi
}

expect_red colours 'Planted.qml.*hex colour' qml/pages/Planted.qml <<<'color: "#12ab34"'
expect_red colours 'planted.cpp.*hex colour' app/ui/planted.cpp <<<'QColor c("#fff");'
expect_red colours 'Planted.qml.*named colour' qml/pages/Planted.qml <<<'border.color: "red"'
expect_red qml 'Planted.qml.*a property has a type' qml/pages/Planted.qml <<<'required property var model'
expect_red qml 'Planted.qml.*import QtQuick only' qml/pages/Planted.qml <<<'import QtQml'
expect_red qml 'Planted.qml.*text without qsTr' qml/pages/Planted.qml <<<'text: "Hello"'
expect_red words 'planted.sh.*a host name' platform/linux/planted.sh <<<'deb http:''//mirror.example''.org/debian'
expect_red words 'planted.cpp.*a folder of one machine' app/domain/planted.cpp <<<'open("/wo''rk/main")'
expect_red words 'planted.cpp.*unfinished work' app/domain/planted.cpp <<<'// TO''DO: later'
expect_red words 'planted.cpp.*leaves itself out' tests/unit/planted.cpp <<<'QS''KIP("not today");'
expect_red toplevel 'notes.txt.*not a name' notes.txt <<<'notes'
expect_red translations 'that nobody translated.*not up to date' qml/pages/Planted.qml <<<'import QtQuick
Text { text: qsTr("A text that nobody translated") }'
for name in uk ru nl en; do
    expect_red translations "planted.*unfinished in prystan_$name.ts" "translations/prystan_$name.ts" \
        <<<'<translation type="unfinished">planted</translation>'
    expect_red translations "planted.*empty in prystan_$name.ts" "translations/prystan_$name.ts" \
        <<<'<translation></translation><!-- planted -->'
done
if command -v shellcheck >/dev/null; then
    # shellcheck disable=SC2016  # a fault in a script, as it stands there
    expect_red scripts 'platform/run.*SC2086.*shellcheck' platform/run <<<'cd $1'
fi
if command -v clang-format-14 >/dev/null; then
    expect_red format 'planted.cpp.*clang-format' app/domain/planted.cpp <<<'int  f( ){return 1 ;}'
fi
echo "$planted faults planted"
finish
