// SPDX-License-Identifier: GPL-3.0-or-later
#include "actwords.h"

#include "amendment.h"
#include "words.h"

namespace prystan::ui {

QString ActWords::eraseReason(const QString &word)
{
    if (word == u"asked")
        //: Staff: why a record is erased. Choice cards.
        return tr("The person asks for it");
    if (word == u"mistake")
        return tr("Registered by mistake, or twice");
    if (word == u"not_needed")
        return tr("Not needed any more");
    if (word == u"law")
        return tr("Another reason in the law");
    return {};
}

QString ActWords::withdrawReason(const QString &word)
{
    if (word == u"said")
        //: Staff: how it is known that the person no longer wants to be registered. Choice cards.
        return tr("The person said so here");
    if (word == u"told")
        return tr("By phone or message");
    if (word == u"guardian")
        return tr("A parent or guardian said so");
    return {};
}

QString ActWords::releaseReason(const QString &word)
{
    if (word == u"met")
        //: Staff: how it is known that something that was set aside is genuine. Choice cards.
        return tr("I spoke with the person");
    if (word == u"colleague")
        return tr("A colleague on the spot confirmed it");
    if (word == u"device")
        return tr("I know the device and who used it");
    return {};
}

QString ActWords::chooseReason(const QString &word)
{
    if (word == u"asked")
        //: Staff: how it is known which of several answers is right. Choice cards.
        return tr("I asked the person");
    if (word == u"document")
        return tr("I saw it in a document");
    if (word == u"told")
        return tr("Somebody who knows the person told me");
    return {};
}

// As of an answer that is chosen, or whoever typed it typed it wrong.
QString ActWords::correctReason(const QString &word)
{
    return word == u"slip" ? tr("It was a typing mistake") : chooseReason(word);
}

QString ActWords::label(EventType act)
{
    switch (act) {
    //: Staff, lines of an opened record: what staff did with it.
    case EventType::Verified:
        return tr("Checked");
    //: Staff: to the municipality or to Nidos.
    case EventType::HandedOver:
        return tr("Handed over");
    case EventType::Withdrawn:
        return tr("No longer wants to be registered");
    case EventType::Erased:
        return tr("Erased");
    //: Staff: it had been set aside as unverified; a staff member vouched for it.
    case EventType::QuarantineReleased:
        return tr("Taken in as genuine");
    default:
        return {};
    }
}

QString ActWords::doneBy(const QString &device, const QString &time)
{
    //: Staff: who decided it, "by a staff member, device S1, 24 November 2026, 23:40".
    return tr("by a staff member, device %1, %2").arg(device, time);
}

QString ActWords::cameLater()
{
    //: Staff, in a record that was erased and of which something came in later.
    return tr("This record was erased. What you see came in without knowing of that. Erase it again if it should go "
              "too.");
}

QStringList ActWords::erasing(const QString &name, const ErasurePlan &plan)
{
    QStringList lines;
    if (plan.addition && plan.addition->isEmpty())
        //: Staff, before it is erased: something that was added later, and whose code got lost.
        lines << tr("This addition without a code will be gone. Everything else stays.");
    else if (plan.addition)
        //: Staff, before it is erased: something that was added later. %1: the code
        lines << tr("This addition to code %1 will be gone. Everything else stays.").arg(*plan.addition);
    else if (plan.missing)
        //: Staff, before a person is erased of whom the form tells, and whose record never came.
        lines << tr("The form mentions this person, but nothing else about this person is here. Erase this only if the "
                    "record will never come in.")
              << tr("If the record comes in after all, you will see it, with a note that it had been erased.");
    else
        //: Staff, before a record is erased: what will be gone. %1: the person's name.
        lines << tr("%1 and all that was said about this person will be gone.").arg(name);
    if (plan.party)
        //: Staff, before the last member of a party is erased: phone number, place and needs go as well.
        lines << tr("Nobody else is left in this form, so phone, place and needs go too.");
    else if (plan.others && plan.child)
        lines << tr(
            "The others in this form stay. The form will still show that there was a child, and about how old.");
    else if (plan.others)
        lines << tr("The others in this form stay. The form will still show that there was one more person.");
    if (plan.proof)
        //: Staff, before a record is erased: to the municipality or to Nidos, and who received the person.
        lines << tr("The details of the hand-over will be gone too: that this person was handed over, to whom and "
                    "when. If the law asks you to keep them, write them down elsewhere first.");
    if (plan.additionsStay)
        //: Staff, before a record is erased: facts that volunteers added to a code of this form later.
        lines << tr("What was added later stays for the others. Look whether it says something about this person.");
    if (!plan.missing || plan.party)
        lines << tr("Copies on other devices and on the server go when they connect.")
              << tr("An old backup may still hold it.");
    lines << tr("You cannot undo this.");
    return lines;
}

QString ActWords::erasedOn(const QString &time)
{
    //: Staff, heading of the certificate of an erasure: "Erased on 24 November 2026, 23:40".
    return tr("Erased on %1").arg(time);
}

QString ActWords::erasedBy(const ErasureNote &note)
{
    //: Staff, certificate of an erasure. %1: label of the device, "S1".
    return note.two ? tr("By two staff members, on device %1").arg(note.device)
                    : tr("By a staff member, on device %1").arg(note.device);
}

QString ActWords::erasedFiles(const ErasureNote &note)
{
    QStringList devices;
    for (const auto &[device, files] : note.from)
        devices << u"%1 (%2)"_qs.arg(device).arg(files);
    //: Staff, certificate of an erasure. %1: which devices had made the files, and how many each: "K1 (3), S1 (1)".
    return tr("%n sealed file(s), made on: %1", nullptr, note.files).arg(devices.join(u", "));
}

QString ActWords::erasedHere()
{
    //: Staff, certificate of an erasure.
    return tr("On this device: gone.");
}

QString ActWords::erasedThere(const ErasedThere &there, const QString &time)
{
    if (there.waiting > 0)
        //: Staff, certificate of an erasure: files that a server may still hold.
        return tr("On the server: %n file(s) not gone yet. They go when a device that may erase there connects.",
                  nullptr, there.waiting);
    if (there.gone > 0)
        //: Staff, certificate of an erasure. %1: date and time.
        return tr("On the server: gone since %1.").arg(time);
    return tr("On the server: it was never there.");
}

QString ActWords::erasedElsewhere()
{
    return tr("On other devices: goes when they connect. This device cannot see when that is.");
}

QString ActWords::erasedBackups(bool openable)
{
    if (openable)
        //: Staff, certificate of an erasure: the key is the organisation's, and is replaced from time to time.
        return tr("Old backups and USB sticks: may still hold it. It can be read there until the organisation destroys "
                  "the key of that time.");
    //: Staff, certificate of an erasure: the key is destroyed on each staff device by hand.
    return tr("Old backups and USB sticks: may still hold it. This device has destroyed the key of that time; once "
              "every device has done so, nobody can read it.");
}

QString ActWords::erasedNothing()
{
    //: Staff, certificate of an erasure: somebody whom a form only mentions was marked as erased.
    return tr("Nothing about this person had come in yet. If something comes in later, you will see it.");
}

QStringList ActWords::withdrawing()
{
    //: Staff, before a record is marked: the person no longer wants to be registered.
    return {tr("The record stays as it is. It is marked, and stands at the end of the list."),
            tr("If everything should be gone, erase the record instead.")};
}

QStringList ActWords::releasing(const QString &name)
{
    //: Staff, before something that was set aside is believed. %1: name and age as said.
    return {tr("%1 will stand among the records, with a note that a staff member vouched for it.").arg(name),
            tr("Only this one is taken in. Everything else stays set aside."),
            tr("Please be sure that this person is real.")};
}

QStringList ActWords::choosing(const QString &label, const QString &answer)
{
    //: Staff, before one of several answers is chosen: "Given name: Daryna".
    return {tr("%1: %2").arg(label, answer),
            tr("Everybody will see this answer. If somebody answers differently later, "
               "both are shown again.")};
}

QString ActWords::done(EventType act)
{
    switch (act) {
    case EventType::ValueChosen:
        return tr("The answer is chosen.");
    //: Staff, one calm line over the list when it is done.
    case EventType::Erased:
        return tr("It is erased. You can see what is gone, and from where, in the settings under “Erased records”.");
    case EventType::Withdrawn:
        return tr("The record is marked and stands at the end of the list.");
    case EventType::QuarantineReleased:
        return tr("It now stands among the records.");
    default:
        return {};
    }
}

QString ActWords::noSource()
{
    //: Staff, under the question "How do you know?" when a record is corrected.
    return tr("Please choose how you know.");
}

QString ActWords::noReason()
{
    return tr("Please choose a reason.");
}

QString ActWords::nothingChanged()
{
    //: Staff: a record is to be corrected, and nothing in the form was changed yet.
    return tr("You have not changed anything yet.");
}

QString ActWords::corrected()
{
    return tr("The correction is saved.");
}

QString ActWords::correctProblem(const Error &error)
{
    if (error.code == ErrorCode::NotFound)
        //: Staff: somebody erased the record while it was being corrected.
        return tr("This record is not here any more. Your correction was not saved.");
    if (error.code == ErrorCode::Refused && error.detail == kPartyUnknown)
        //: Staff: a correction needs to know who belongs together, and that part is closed on this device.
        return tr("The part of the form that says who came together cannot be opened here. Please make this correction "
                  "on a device that can open it.");
    return Words::error(error);
}

QString ActWords::problem(const Error &error)
{
    if (error.code == ErrorCode::Refused && error.detail == RecordActs::kSamePerson)
        //: Staff: two people are needed, and the same passphrase came twice.
        return tr("This is the passphrase that opened the records. A second person must type another one.");
    if (error.code == ErrorCode::Refused)
        //: Staff: two people are needed, and no passphrase was typed.
        return tr("A second person must type a passphrase.");
    if (error.code == ErrorCode::WrongSecret)
        //: Staff: of the second person.
        return tr("This passphrase is not known here. Please try again.");
    return Words::error(error);
}

} // namespace prystan::ui
