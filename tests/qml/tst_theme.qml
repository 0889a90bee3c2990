// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

Item {
    width: 100
    height: 100

    Icon { id: icon }

    Finder {
        name: "theme"

        function cleanup() {
            Theme.highContrast = false
            Theme.lessMotion = false
            Theme.scale = 1
            Theme.textScale = 1
        }
        function channel(value) {
            return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)
        }
        function light(color) {
            return 0.2126 * channel(color.r) + 0.7152 * channel(color.g) + 0.0722 * channel(color.b)
        }
        function contrast(one, other) {
            const a = light(one), b = light(other)
            return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
        }

        function test_contrast_data() {
            return [{ tag: "light", high: false }, { tag: "high contrast", high: true }]
        }
        function test_contrast(data) {
            Theme.highContrast = data.high
            const words = [["ink", "paper"], ["ink", "surface"], ["ink", "primarySoft"], ["inkSoft", "paper"], ["inkSoft", "surface"],
                ["primary", "paper"], ["primary", "surface"], ["primary", "primarySoft"], ["inkOnPrimary", "primary"],
                ["inkOnPrimary", "primaryDown"], ["inkOnPrimary", "danger"], ["inkOnPrimary", "dangerDown"], ["care", "careSoft"],
                ["care", "paper"], ["care", "surface"], ["danger", "surface"], ["danger", "paper"], ["good", "goodSoft"]]
            for (const pair of words)
                verify(contrast(Theme[pair[0]], Theme[pair[1]]) >= 4.5, pair.join(" on ") + " " + contrast(Theme[pair[0]], Theme[pair[1]]))
            for (const ground of ["paper", "surface"]) {
                verify(contrast(Theme.outline, Theme[ground]) >= 3, "outline on " + ground)
                verify(contrast(Theme.focus, Theme[ground]) >= 3, "focus on " + ground)
            }
        }
        function test_targets_grow_with_the_device_data() {
            return [{ tag: "phone", scale: 1, touch: 48 }, { tag: "tablet", scale: 1.25, touch: 56 }, { tag: "kiosk", scale: 1.6, touch: 72 }]
        }
        function test_targets_grow_with_the_device(data) {
            Theme.scale = data.scale
            compare(Theme.touch, data.touch)
            compare(Theme.body, Math.round(18 * data.scale))
        }
        function test_text_grows_to_double() {
            Theme.textScale = 2
            compare(Theme.body, 36)
            compare(Theme.help, 32)
            verify(Theme.question > 28 && Theme.hero > 40)
        }
        function test_the_device_is_known_by_its_shorter_side() {
            compare([360, 599, 600, 768, 1000, 1080].map(side => Theme.scaleFor(side)), [1, 1, 1.25, 1.25, 1.6, 1.6])
        }
        function test_the_next_person_finds_the_usual_data() {
            return [{ tag: "size", set: () => Theme.textScale = 1.5 }, { tag: "contrast", set: () => Theme.highContrast = true },
                { tag: "motion", set: () => Theme.lessMotion = true }]
        }
        function test_the_next_person_finds_the_usual(data) {
            verify(!Theme.adapted)
            data.set()
            verify(Theme.adapted)
            Theme.forgetReader()
            verify(!Theme.adapted)
        }
        function test_less_motion() {
            verify(Theme.motion >= 120 && Theme.motion <= 200)
            Theme.lessMotion = true
            compare(Theme.motion, 0)
        }
        function test_an_unknown_picture_is_seen() {
            compare(Icons.glyph("close"), Icons.close)
            compare(Icons.glyph("no such picture"), Icons.help)
            icon.name = ""
            compare(icon.glyph, "")
        }
        // The names that the lists of answers use, and those of the controls.
        function test_every_picture_has_one_character() {
            for (const name of ["woman", "man", "personX", "secret", "badge", "globe", "none", "question", "passport", "idCard", "document",
                    "birthCertificate", "other", "noDocument", "guardian", "sibling", "relative", "couple", "leader", "otherPerson", "nobody",
                    "reception", "host", "friends", "bed", "train", "nowhere", "call", "sms", "whatsapp", "telegram", "viber", "signal",
                    "email", "check", "close", "baby", "older", "wheelchair", "medicine", "distress", "child", "lostFamily", "interpreter",
                    "talk", "verify", "turn", "people", "warning", "danger", "back", "next", "save"]) {
                verify(Icons[name] !== undefined, name)
                compare(Icons[name].length, 1, name)
            }
        }
    }
}
