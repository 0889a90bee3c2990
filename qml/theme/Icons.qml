// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// Pictograms by what they mean. The characters are those of the font Theme.iconFamily, version 1.6.50.
QtObject {
    id: icons

    // Moving about
    readonly property string close: "\uf156" // close
    readonly property string back: "\uf04d" // arrow-left
    readonly property string next: "\uf054" // arrow-right
    readonly property string below: "\uf045" // arrow-down
    readonly property string up: "\uf143" // chevron-up
    readonly property string down: "\uf140" // chevron-down
    readonly property string left: "\uf141" // chevron-left
    readonly property string right: "\uf142" // chevron-right
    readonly property string more: "\uf140" // chevron-down
    readonly property string menu: "\uf35c" // menu
    readonly property string search: "\uf349" // magnify
    readonly property string home: "\uf2de" // home-variant
    readonly property string refresh: "\uf450" // refresh
    readonly property string open: "\uf3cc" // open-in-new

    // Acts
    readonly property string add: "\uf415" // plus
    readonly property string less: "\uf374" // minus
    readonly property string edit: "\uf3eb" // pencil
    readonly property string remove: "\uf1c0" // delete
    readonly property string block: "\uf0ad" // block-helper
    readonly property string save: "\uf193" // content-save
    readonly property string check: "\uf12c" // check
    readonly property string checkCircle: "\uf5e0" // check-circle
    readonly property string checkBox: "\uf132" // checkbox-marked
    readonly property string checkBoxEmpty: "\uf131" // checkbox-blank-outline
    readonly property string radio: "\uf43e" // radiobox-marked
    readonly property string radioEmpty: "\uf43d" // radiobox-blank
    readonly property string backspace: "\uf06e" // backspace
    readonly property string lock: "\uf33e" // lock
    readonly property string unlock: "\uf340" // lock-open-outline
    readonly property string pause: "\uf3e4" // pause
    readonly property string play: "\uf40a" // play
    readonly property string copy: "\uf18f" // content-copy
    readonly property string photo: "\uf100" // camera
    readonly property string printer: "\uf42a" // printer
    readonly property string qr: "\uf432" // qrcode
    readonly property string turn: "\uf475" // screen-rotation
    readonly property string key: "\uf30b" // key-variant
    readonly property string settings: "\uf493" // settings
    readonly property string logout: "\uf343" // logout
    readonly property string contrast: "\uf197" // contrast-circle
    readonly property string textSize: "\uf27f" // format-size
    readonly property string motion: "\uf46e" // run
    readonly property string keyboard: "\uf30c" // keyboard

    // States
    readonly property string info: "\uf2fd" // information-outline
    readonly property string warning: "\uf5d6" // alert-circle-outline
    readonly property string danger: "\uf026" // alert
    readonly property string good: "\uf5e0" // check-circle
    readonly property string help: "\uf625" // help-circle-outline
    readonly property string urgent: "\uf029" // alert-octagon
    readonly property string verify: "\uf005" // account-alert
    readonly property string verified: "\uf008" // account-check
    readonly property string unread: "\uf1f0" // email-outline
    readonly property string delivered: "\uf160" // cloud-check
    readonly property string waiting: "\uf167" // cloud-upload
    readonly property string offline: "\uf164" // cloud-outline-off
    readonly property string clock: "\uf150" // clock
    readonly property string calendar: "\uf0ed" // calendar
    readonly property string hourglass: "\uf51f" // timer-sand
    readonly property string eye: "\uf208" // eye
    readonly property string eyeOff: "\uf209" // eye-off
    readonly property string demo: "\uf096" // flask-outline
    readonly property string shield: "\uf498" // shield
    readonly property string quarantine: "\uf027" // alert-box

    // People
    readonly property string person: "\uf004" // account
    readonly property string people: "\uf00e" // account-multiple
    readonly property string personAdd: "\uf014" // account-plus
    readonly property string badge: "\uf5d2" // account-card-details
    readonly property string woman: "\uf649" // human-female
    readonly property string man: "\uf64d" // human-male
    readonly property string personX: "\uf64b" // human-handsdown
    readonly property string child: "\uf2e7" // human-child
    readonly property string baby: "\uf06c" // baby
    readonly property string pregnant: "\uf5cf" // human-pregnant
    readonly property string family: "\uf2e8" // human-male-female
    readonly property string couple: "\uf2d1" // heart
    readonly property string guardian: "\uf499" // shield-outline
    readonly property string leader: "\uf017" // account-star
    readonly property string sibling: "\uf2e7" // human-child
    readonly property string relative: "\uf00f" // account-multiple-outline
    readonly property string walk: "\uf583" // walk
    readonly property string wheelchair: "\uf5a4" // wheelchair-accessibility
    readonly property string older: "\uf2e6" // human
    readonly property string nobody: "\uf012" // account-off
    readonly property string otherPerson: "\uf013" // account-outline
    readonly property string face: "\uf643" // face
    readonly property string smile: "\uf1f5" // emoticon-happy
    readonly property string neutral: "\uf1f6" // emoticon-neutral
    readonly property string sad: "\uf1f8" // emoticon-sad

    // Things
    readonly property string document: "\uf219" // file-document
    readonly property string passport: "\uf0bd" // book-open
    readonly property string idCard: "\uf5d2" // account-card-details
    readonly property string birthCertificate: "\uf21a" // file-document-box
    readonly property string noDocument: "\uf613" // file-hidden
    readonly property string phone: "\uf3f2" // phone
    readonly property string call: "\uf3f6" // phone-in-talk
    readonly property string mobile: "\uf11c" // cellphone
    readonly property string sms: "\uf369" // message-text
    readonly property string chat: "\uf36a" // message-text-outline
    readonly property string whatsapp: "\uf5a3" // whatsapp
    readonly property string telegram: "\uf501" // telegram
    readonly property string viber: "\uf602" // phone-classic
    readonly property string signal: "\uf366" // message-processing
    readonly property string email: "\uf1ee" // email
    readonly property string language: "\uf5ca" // translate
    readonly property string globe: "\uf1e7" // earth
    readonly property string house: "\uf2dc" // home
    readonly property string bed: "\uf2e3" // hotel
    readonly property string hotel: "\uf146" // city
    readonly property string reception: "\uf2dd" // home-modern
    readonly property string host: "\uf2de" // home-variant
    readonly property string friends: "\uf00e" // account-multiple
    readonly property string place: "\uf34e" // map-marker
    readonly property string train: "\uf52c" // train
    readonly property string bus: "\uf0e7" // bus
    readonly property string car: "\uf10b" // car
    readonly property string travel: "\uf587" // wallet-travel
    readonly property string nowhere: "\uf351" // map-marker-off
    readonly property string medicine: "\uf402" // pill
    readonly property string health: "\uf5f6" // heart-pulse
    readonly property string talk: "\uf28c" // forum
    readonly property string privateTalk: "\uf17c" // comment-account-outline
    readonly property string lostFamily: "\uf016" // account-search
    readonly property string interpreter: "\uf189" // comment-text-outline
    readonly property string distress: "\uf1f8" // emoticon-sad
    readonly property string money: "\uf114" // cash
    readonly property string work: "\uf0d6" // briefcase
    readonly property string school: "\uf474" // school
    readonly property string online: "\uf5a9" // wifi
    readonly property string question: "\uf186" // comment-question-outline
    readonly property string desk: "\uf64a" // human-greeting
    readonly property string light: "\uf336" // lightbulb-outline
    readonly property string star: "\uf4d2" // star-outline
    readonly property string hand: "\uf2c7" // hand-pointing-right
    readonly property string other: "\uf1d8" // dots-horizontal
    readonly property string none: "\uf15a" // close-circle-outline
    readonly property string secret: "\uf5f9" // incognito
    readonly property string female: "\uf29c" // gender-female
    readonly property string male: "\uf29d" // gender-male
    readonly property string x: "\uf29f" // gender-transgender
    readonly property string usb: "\uf553" // usb
    readonly property string ring: "\uf09c" // bell-outline

    // The character of a name; an unknown name gives the question mark, so that a gap is seen and not hidden.
    function glyph(name: string): string {
        return icons[name] ?? icons.help
    }
}
