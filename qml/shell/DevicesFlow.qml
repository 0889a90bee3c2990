// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Pages
import Prystan.Ui

// The organisation's devices and letting one in, step by step as the view model says.
FocusScope {
    id: root

    required property DevicesViewModel devices

    signal closed()

    readonly property Component wanted: root.pageOf(root.devices.step)

    function pageOf(step: string): Component {
        switch (step) {
        case "card": return cardPage
        case "request": return requestPage
        case "compare": return comparePage
        case "grant": return grantPage
        default: return listPage
        }
    }

    onWantedChanged: pages.show(root.wanted, true)
    Component.onCompleted: {
        root.devices.start()
        pages.show(root.wanted, true)
    }

    PageSwitch {
        id: pages
        anchors.fill: parent
        focus: true
    }
    StrikeOutSheet {
        label: root.devices.struckOut
        along: root.devices.along
        visible: root.devices.struckOut.length > 0
        onAgreed: root.devices.strikeOut()
        onClosed: { // also when it was answered
            if (root.devices.struckOut.length > 0)
                root.devices.keep()
        }
    }

    Component {
        id: listPage
        DevicesPage {
            devices: root.devices
            onBack: root.closed()
        }
    }
    Component {
        id: cardPage
        AddCardPage {
            problem: root.devices.problem
            slip: root.devices.slip
            note: root.devices.note
            fingerprint: root.devices.fingerprint
            onWriteStick: root.devices.writeStick()
            onNext: root.devices.next()
            onBack: root.devices.back()
        }
    }
    Component {
        id: requestPage
        AddRequestPage {
            problem: root.devices.problem
            onScanned: text => root.devices.take(text)
            onStickWanted: root.devices.readStick()
            onScanWanted: root.devices.scanWanted()
            onBack: root.devices.back()
        }
    }
    Component {
        id: comparePage
        AddComparePage {
            problem: root.devices.problem
            words: root.devices.words
            label: root.devices.label
            modeText: root.devices.modeText
            onNext: root.devices.same()
            onDifferent: root.devices.different()
            onBack: root.devices.back()
        }
    }
    Component {
        id: grantPage
        AddGrantPage {
            problem: root.devices.problem
            slip: root.devices.slip
            codeFits: root.devices.codeFits
            note: root.devices.note
            label: root.devices.label
            onWriteStick: root.devices.writeStick()
            onNext: root.devices.start()
        }
    }
}
