// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Prystan.Controls
import Prystan.Pages
import Prystan.Theme
import Prystan.Ui

Item {
    id: window

    width: 500
    height: 900

    ScanViewModel { id: scan }
    PartyEditor { id: party }
    Choices { id: choices }
    ContactModel { id: contacts }

    PhoneFields {
        id: phone
        party: party
        choices: choices
        scanOffered: true
    }
    ScanSheet {
        id: sheet
        scan: scan
    }
    TakeAlongSheet {
        id: takeAlong
        contacts: contacts
    }
    SignalSpy {
        id: wanted
        target: party.contact
        signalName: "scanWanted"
    }

    Finder {
        name: "scan"

        function initTestCase() {
            contacts.append({ key: "one", name: "CoMensha", purpose: "advice", storable: true })
            contacts.append({ key: "web", name: "A website", purpose: "advice", storable: false })
        }
        function init() {
            scan.close()
            scan.problem = scan.note = ""
            scan.help = "Hold it before the camera"
            scan.otherWay = "Type it instead"
            takeAlong.close()
            tryVerify(() => !sheet.visible && !takeAlong.visible)
            party.contact.close()
            party.contact.taken = ""
            phone.scanOffered = true
        }
        function begin() {
            scan.running = true
            scan.on = true
            tryVerify(() => sheet.opened)
        }
        function inSheet(text) {
            return named(sheet.contentItem, text)
        }
        function test_it_is_shown_while_the_camera_is_wanted() {
            begin()
            verify(inSheet("Nothing is photographed or kept. The camera is on only while you see this.").visible)
            scan.close()
            tryVerify(() => !sheet.visible)
        }
        function test_whoever_closes_it_switches_the_camera_off() {
            begin()
            sheet.close()
            tryVerify(() => !scan.on && !scan.running)
            begin()
            press(sheet.contentItem, "Type it instead")
            tryVerify(() => !scan.on && !sheet.visible)
        }
        function test_what_is_said_about_a_code_stands_in_the_place_of_the_help() {
            begin()
            scan.note = "This code is not one of ours."
            tryVerify(() => inSheet("This code is not one of ours.") !== null)
            verify(scan.running)
        }
        function test_without_a_camera_it_can_be_tried_again() {
            begin()
            scan.running = false
            scan.problem = "No camera was found on this device."
            tryVerify(() => inSheet("No camera was found on this device.") !== null)
            verify(inSheet("What the camera sees") === null)
            press(sheet.contentItem, "Switch the camera on again")
            tryVerify(() => scan.running)
        }
        function test_what_is_on_the_card_is_offered() {
            const before = wanted.count
            press(phone, "Scan the person’s contact card")
            compare(wanted.count, before + 1)
            party.contact.numbers = ["+380 1", "+31 2"]
            party.contact.name = "Olena"
            party.contact.shown = true
            tryVerify(() => named(phone, "Use the number +31 2") !== null)
            wait(2 * pause)
            press(phone, "Use the number +31 2")
            compare(party.contact.taken, "+31 2")
            press(phone, "Fill in the name: Olena")
            compare(party.contact.taken, "name")
            press(phone, "Forget the contact card")
            verify(!party.contact.shown)
        }
        function test_a_kiosk_offers_no_scan() {
            phone.scanOffered = false
            verify(named(phone, "Scan the person’s contact card") === null)
        }
        function test_number_and_name_are_chosen_before_there_is_a_code() {
            takeAlong.open()
            tryVerify(() => takeAlong.opened)
            const picture = "The number as a picture for the camera of your phone"
            verify(named(takeAlong.contentItem, "A website") === null)
            verify(named(takeAlong.contentItem, picture) === null)
            wait(2 * pause)
            press(takeAlong.contentItem, "CoMensha")
            tryVerify(() => named(takeAlong.contentItem, "Information") !== null)
            verify(named(takeAlong.contentItem, picture) === null)
            wait(2 * pause)
            press(takeAlong.contentItem, "Information")
            tryVerify(() => named(takeAlong.contentItem, picture) !== null)
            compare(named(takeAlong.contentItem, picture).text, "card of one as Information")
            wait(2 * pause)
            press(takeAlong.contentItem, "Choose again")
            tryVerify(() => named(takeAlong.contentItem, picture) === null)
        }
    }
}
