#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every text in all four languages: the .ts files are what lupdate makes of the sources, and nothing in them is open.
# translations.sh TREE LUPDATE
. "$(dirname "$0")/common.sh"
lupdate=$2
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT

names=(prystan_uk.ts prystan_ru.ts prystan_nl.ts prystan_en.ts)
cp "${names[@]/#/translations/}" "$fresh"
# The same command as the target update_translations.
"$lupdate" -silent -no-obsolete -locations none -extensions cpp,h,qml "$PWD/app" "$PWD/qml" \
    -ts "${names[@]/#/$fresh/}" >"$fresh/said" 2>&1 || echo "lupdate failed" >>"$fresh/said"
forbid "lupdate complains" <"$fresh/said"

for name in "${names[@]}"; do
    forbid "translations/$name is not up to date: run the target update_translations" < <(
        diff "translations/$name" "$fresh/$name" | grep '^[<>]' || true)
    forbid "unfinished in $name" < <(grep -n 'type="' "translations/$name" || true)
    forbid "empty in $name" < <(grep -nE '<(translation|numerusform)[^>]*(/>|> *</)' "translations/$name" || true)
    texts=$(grep -c '<source>' "translations/$name" || true)
    [ "$texts" -gt 0 ] || forbid "no text at all" <<<"$name"
    echo "$name: $texts texts"
done
finish
