// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Ui
import Prystan.Theme

// The short code of a saved form, as large as it fits, with the same code as a QR to photograph.
Rectangle {
    id: root

    required property string code // "KMT-PRB"
    property bool showQr: true
    readonly property bool beside: root.width >= Theme.space(110)

    implicitHeight: root.beside || !root.showQr ? Math.max(letters.height, qr.height) + 2 * Theme.space4
        : letters.height + qr.height + 3 * Theme.space4
    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.outline
    border.width: Theme.border
    Accessible.role: Accessible.StaticText
    //: Read aloud: the letters of the code one by one
    Accessible.name: qsTr("Your code: %1").arg(root.code.split("").join(" "))

    AppText {
        id: letters
        x: Theme.space4
        y: root.beside ? (root.height - height) / 2 : Theme.space4
        width: root.width - 2 * Theme.space4 - (root.beside && root.showQr ? qr.width + Theme.space4 : 0)
        text: root.code
        font.pixelSize: Theme.code
        bold: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.question
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
    QrItem {
        id: qr
        width: root.showQr ? Math.round(145 * Theme.scale) : 0 // 29 dots, margin included, of whole pixels
        height: width
        x: root.beside ? root.width - width - Theme.space4 : (root.width - width) / 2
        y: root.beside ? (root.height - height) / 2 : letters.y + letters.height + Theme.space4
        text: root.code
        visible: root.showQr
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The same code as a picture for a phone")
    }
}
