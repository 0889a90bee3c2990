// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates
import QtTest
import Prystan.Controls
import Prystan.Pages
import Prystan.Theme
import Prystan.Ui

Item {
    id: window

    width: 400
    height: 900

    LanguageController { id: languages }
    PartyEditor { id: theParty }
    PersonEditor { id: thePerson }
    MemberListModel { id: theMembers }
    Choices {
        id: theChoices
        needs: ChoiceModel {
            rows: [["medicine", "Medicine", "medicine"],
                ["talk", "Talk alone", "talk"]]
        }
        nationalities: ChoiceModel {
            rows: [["UKR", "Ukraine", "badge"],
                ["other", "Another country", "globe"]]
        }
        countries: ChoiceModel {
            rows: [["GEO", "Georgia", "globe"],
                ["MDA", "Moldova", "globe"],
                ["POL", "Poland", "globe"]]
        }
    }

    readonly property Item sheets: Overlay.overlay

    Component { id: start; StartPage { language: languages } }
    Component { id: home; HomePage { last: LastForm {} } }
    Component { id: harmless; HarmlessPage {} }
    Component { id: needs; NeedsPage { party: theParty; choices: theChoices } }
    Component { id: nationality; NationalityPage { person: thePerson; choices: theChoices } }
    Component { id: membersPage; MembersPage { members: theMembers } }
    TallyModel { id: theTally; sumText: "2 forms, 3 people" }
    DeliveryModel { id: theDelivery; line: "3 not yet delivered"; more: "Last delivered 14:20"; canTry: true }
    Component { id: shift; ShiftPage { tally: theTally; delivery: theDelivery } }
    Component { id: deliveryPage; StaffDeliveryPage { delivery: theDelivery; stick: theStick } }
    Component { id: carry; CarryPage { stick: theStick } }
    StickViewModel { id: theStick }
    AlikeModel { id: theAlike }
    RecordDetailModel { id: theDetail; key: "one"; title: "Olena"; tier: "adult"; label: "adult" }
    PairViewModel { id: thePair }
    Component { id: record; StaffRecordPage { detail: theDetail; alike: theAlike; pair: thePair } }
    Component { id: end; EndPage {} }
    Component { id: reading; StaffReadingPage { part: 0.37; progress: "37,120 of 100,000" } }
    Component { id: grant; AddGrantPage { slip: "prystan-grant:AAAA"; codeFits: true; note: ""; label: "S2" } }
    Component {
        id: staffBar
        StaffBar {
            deliveryText: "24 files not yet delivered"
            deliveryMore: ""
            deliveryCare: false
            deliveryDone: false
            trustText: "Unverified, may be a person: 2\n1 addition to a code that is not here"
            trustCare: true
            trustAlarm: false
            clockText: "Please check the date."
            most: 60
        }
    }
    SignalSpy { id: spy }

    Finder {
        id: test
        name: "pages"

        function show(page, signalName) {
            const item = createTemporaryObject(page, window, { width: window.width, height: window.height })
            spy.target = null
            spy.signalName = signalName
            spy.target = item
            spy.clear()
            waitForRendering(item)
            return item
        }
        function test_languages_in_their_order() {
            const page = show(start, "chosen")
            let above = -1
            for (const name of ["українська", "русский", "Nederlands", "English"]) {
                const at = topOf(named(page, name), page)
                verify(at > above, name)
                above = at
            }
            press(page, "русский")
            compare(spy.signalArguments[0][0], "ru")
        }
        function test_home_offers_three_equal_ways_data() {
            return [{ tag: "form", text: "Fill in the form", outcome: "fillIn" }, { tag: "safe", text: "Stay safe", outcome: "staySafe" },
                { tag: "speak", text: "Speak with a staff member", outcome: "speak" }]
        }
        function test_home_offers_three_equal_ways(data) {
            const page = show(home, data.outcome)
            press(page, data.text)
            compare(spy.count, 1)
            compare(named(page, data.text).width, named(page, "Fill in the form").width)
        }
        function test_while_much_is_read_the_device_can_be_locked() {
            const page = show(reading, "locked")
            compare(named(page, "37,120 of 100,000").Accessible.role, Accessible.ProgressBar)
            press(page, "Lock")
            compare(spy.count, 1)
        }
        function test_needs_are_ticked_and_unticked() {
            const page = show(needs, "next")
            press(page, "Medicine")
            press(page, "Talk alone")
            press(page, "Medicine")
            compare(theParty.needs, ["talk"])
            verify(named(page, "Talk alone").selected)
        }
        function test_a_country_by_its_letters() {
            const page = show(nationality, "next")
            press(page, "Another country")
            tryVerify(() => named(window.sheets, "Search") !== null)
            named(window.sheets, "Search").forceActiveFocus()
            keyClick("p")
            keyClick("o")
            verify(named(window.sheets, "Georgia") === null)
            tryVerify(() => named(window.sheets, "Poland") !== null)
            press(window.sheets, "Poland")
            compare(thePerson.nationality, "POL")
        }
        function test_a_person_is_added_changed_and_taken_off() {
            theMembers.append({ index: 1, title: "Марко", detail: "8", child: true, answered: true })
            const page = show(membersPage, "edit")
            press(page, "Марко")
            compare(spy.count, 1)
            spy.clear()
            spy.signalName = "remove"
            press(page, "Take Марко off the list")
            compare(spy.count, 1)
            spy.clear()
            spy.signalName = "add"
            press(page, "Add a person")
            compare(spy.count, 1)
        }
        function test_the_harmless_page_tells_nothing() {
            const page = show(harmless, "start")
            verify(named(page, "Back") === null && named(page, "Next") === null)
            press(page, "To the start")
            compare(spy.count, 1)
        }
        function test_somebody_may_ask_for_another_try() {
            const onShift = show(shift, "deliveryWanted")
            verify(named(onShift, "3 not yet delivered\nLast delivered 14:20"))
            press(onShift, "Delivery and USB stick")
            compare(spy.count, 1)
            onShift.visible = false
            const page = show(deliveryPage, "closed")
            verify(named(page, "3 not yet delivered"))
            press(page, "Try now")
            compare(theDelivery.tries, 1)
            theStick.done = []
            press(page, "Write to a USB stick")
            press(page, "Read from a USB stick")
            compare(theStick.done, ["copyOut", "takeIn"])
            theStick.busy = true
            verify(!named(page, "Write to a USB stick").enabled)
            theStick.busy = false
            theDelivery.canTry = false
            verify(!named(page, "Try now"))
            press(page, "Back to the list")
            compare(spy.count, 1)
        }

        function test_another_record_is_read_from_its_top() {
            const page = createTemporaryObject(record, window, { width: 320, height: 300 })
            const erase = named(page, "Erase this record")
            erase.forceActiveFocus() // as after a touch
            tryVerify(() => erase.mapToItem(page, 0, 0).y < page.height)
            verify(topOf(named(page, theDetail.title), page) < 0)
            theDetail.key = "two"
            theDetail.title = "Somebody whose name takes more lines than that of the one before"
            waitForRendering(page)
            verify(topOf(named(page, theDetail.title), page) >= 0)
        }
        function test_a_kiosk_hands_its_files_over() {
            theStick.done = []
            const page = show(carry, "back")
            verify(named(page, "Carry files by USB stick"))
            const write = named(page, "Write to a USB stick"), read = named(page, "Read from a USB stick")
            compare([write.Accessible.role, read.Accessible.role], [Accessible.Button, Accessible.Button])
            read.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            keyClick(Qt.Key_Tab) // in the order in which the page says it
            verify(write.activeFocus && write.keyFocus)
            keyClick(Qt.Key_Space)
            compare(theStick.done, ["takeIn", "copyOut"])
            keyClick(Qt.Key_Tab)
            verify(named(page, "Back").activeFocus)
            theStick.kind = "good"
            theStick.text = "12 files are on the stick"
            compare(named(page, theStick.text).Accessible.role, Accessible.AlertMessage)
            theStick.busy = true
            verify(!write.enabled && !read.enabled)
            press(page, "Back") // somebody wants to fill in the form
            compare(spy.count, 1)
            theStick.busy = false
            theStick.text = ""
        }
        function test_what_was_carried_goes_with_the_page() {
            const page = carry.createObject(window, { width: window.width, height: window.height })
            waitForRendering(page)
            const before = theStick.forgotten
            page.destroy()
            tryCompare(theStick, "forgotten", before + 1)
        }
        function test_the_shift_shows_what_was_delivered() {
            theTally.append({ code: "BCD-FGH", headsText: "2 people", timeText: "08:05", stateText: "delivered", delivered: true })
            theTally.append({ code: "KMT-PRW", headsText: "1 person", timeText: "08:00", stateText: "waiting", delivered: false })
            const page = show(shift, "ended")
            const rows = [named(page, "BCD-FGH, 08:05, 2 people, delivered"), named(page, "KMT-PRW, 08:00, 1 person, waiting")]
            verify(rows[0] !== null && rows[1] !== null)
            verify(topOf(rows[0], page) < topOf(rows[1], page))
            compare(rows.map(row => row.delivered), [true, false])
            theTally.clear()
        }
        function test_a_grant_that_no_code_holds_is_told() {
            const page = show(grant, "writeStick")
            const code = "The answer for the new device as a code"
            verify(named(page, code) !== null)
            const told = page.help
            page.codeFits = false
            verify(named(page, code) === null)
            verify(page.help !== told && named(page, page.help) !== null)
            press(page, "Write to a USB stick")
            compare(spy.count, 1)
        }
        function hintIn(item) {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i]
                const found = child.area !== undefined ? child : hintIn(child)
                if (found !== null)
                    return found
            }
            return null
        }
        // What has no room above the buttons is not lost: a sign says so, and the keys bring it into sight.
        function test_more_than_the_staff_bar_holds_is_within_reach() {
            failOnWarning(/anchor loop/)
            const bar = createTemporaryObject(staffBar, window, { width: window.width })
            waitForRendering(bar)
            const hint = hintIn(bar)
            verify(hint !== null && hint.visible)
            const clock = named(bar, bar.clockText)
            verify(bottomOf(clock, bar) > bar.most + Theme.space2)
            clock.forceActiveFocus(Qt.TabFocusReason)
            tryVerify(() => topOf(clock, bar) >= 0 && topOf(clock, bar) < bar.most)
            bar.most = Infinity
            tryVerify(() => !hint.visible)
        }
        function test_the_end_can_be_left_at_once() {
            const page = show(end, "done")
            press(page, "Close this page")
            compare(spy.count, 1)
        }
    }
}
