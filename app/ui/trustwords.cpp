// SPDX-License-Identifier: GPL-3.0-or-later
// What staff read about events that are set aside, and about the devices' chains.
#include "recordlistmodel.h"
#include "words.h"

#include <QLocale>

namespace prystan::ui {

namespace {

// "3, 7–9, 12": a run of numbers as its ends.
QString runs(const std::vector<qint64> &numbers)
{
    constexpr qsizetype kMost = 12;
    QStringList parts;
    for (std::size_t i = 0; i < numbers.size() && parts.size() < kMost;) {
        std::size_t end = i;
        while (end + 1 < numbers.size() && numbers[end + 1] == numbers[end] + 1)
            ++end;
        const QString first = QString::number(numbers[i]);
        parts << (end == i ? first : first + u'–' + QString::number(numbers[end]));
        i = end + 1;
    }
    return parts.join(u", "_qs) + (parts.size() == kMost ? u" …"_qs : QString());
}

} // namespace

QString Words::doubt(Doubt doubt)
{
    switch (doubt) {
    //: Staff: why something that came in was set aside, one sentence each.
    case Doubt::OtherOrganisation:
        return tr("It comes from another organisation.");
    case Doubt::UnknownDevice:
        return tr("This device does not know the sender. Its list of devices may be out of date.");
    case Doubt::Size:
    case Doubt::Signature:
    case Doubt::Hash:
    case Doubt::Tampered:
        return tr("It is damaged, was changed on the way, or is forged.");
    case Doubt::AfterRevocation:
    case Doubt::Unproven:
        return tr("It comes from a device that was blocked. It may be forged.");
    case Doubt::BadSeq:
    case Doubt::Fork:
    case Doubt::BrokenChain:
        return tr("It does not fit what this device sent before.");
    case Doubt::NoKey:
        return tr("None of the keys here opens it.");
    case Doubt::KeyToCome:
        return {}; // never listed: it only waits
    case Doubt::TooNew:
    case Doubt::UnknownType:
    case Doubt::UnknownField:
        return tr("This program does not understand all of it. A newer version may.");
    case Doubt::TooDeep:
    case Doubt::TooLong:
    case Doubt::Unreadable:
        return tr("It is not written as a form is.");
    case Doubt::NotTheHeader:
    case Doubt::WrongCompartment:
    case Doubt::IdReused:
        return tr("It contradicts itself or another record.");
    case Doubt::NotAllowed:
    case Doubt::NoReason:
    case Doubt::OnePersonOnly:
        return tr("Whoever sent it may not say this.");
    }
    return {};
}

QString Words::unverified(const UnverifiedEvent &event)
{
    if (!event.opened)
        //: Staff: what came in is locked to this staff member or damaged.
        return tr("Cannot be opened here");
    if (!event.name.isEmpty() && event.age)
        //: Staff: name and age as said, "Daryna Susidska, about 13".
        return tr("%1, %2").arg(event.name, shortAge(event.age, event.estimated));
    if (!event.name.isEmpty())
        return event.name;
    if (event.type.startsWith(u"person."))
        return tr("A person without a name");
    if (event.type.startsWith(u"party."))
        //: Staff: the part of a form that is about a whole family or group.
        return tr("A family or group");
    if (event.type.startsWith(u"help."))
        return tr("Somebody asks for help");
    if (event.type.startsWith(u"incident."))
        return tr("A report of an incident");
    return tr("Something else");
}

QString Words::unverifiedSource(const QString &device, qint64 seq, const QString &time)
{
    //: Staff: "Said to come from device K7, number 12. Came in 24 November 2026, 23:40."
    return tr("Said to come from device %1, number %2. Came in %3.").arg(device).arg(seq).arg(time);
}

QString Words::takenCareOf(const QString &owner, const QString &time)
{
    //: Staff: "K1 takes care of this since 24 November 2026, 23:40"; %1 is a staff member or a device.
    return tr("%1 takes care of this since %2").arg(owner, time);
}

QString Words::setAside(const TrustState &state)
{
    if (state.setAside == 0)
        //: Staff, on the home page: nothing that came in was untrustworthy.
        return tr("Nothing is set aside");
    if (state.overdue > 0)
        //: Staff, alarm: of what was set aside nobody took care of %n for an hour.
        return tr("Unverified, may be a person: %n wait(s) for over an hour", nullptr, state.overdue);
    //: Staff, on the home page: came in and could not be trusted.
    return tr("Unverified, may be a person: %1").arg(state.setAside);
}

QString Words::deviceLine(const DeviceChain &chain)
{
    QString name = chain.label.isEmpty() ? u"?"_qs : chain.label;
    if (chain.revoked)
        //: Staff, list of devices: this one was blocked by the organisation.
        return tr("%1 (blocked)").arg(name);
    return name;
}

QString Words::madeAndSeen(const DeviceChain &chain)
{
    //: Staff, list of devices: how many records the device made and how many of them came in here.
    return tr("%1 made, %2 seen").arg(chain.made).arg(chain.seen);
}

QString Words::lastHeard(const QString &time)
{
    //: Staff, list of devices: when the last thing came that it made, "Last heard from: 24 November 2026, 23:40".
    return tr("Last heard from: %1").arg(time);
}

// The one that has been silent longest is named.
QString Words::silent(const TrustState &state, const QString &language)
{
    std::vector<DeviceChain> silent;
    std::ranges::copy_if(state.devices, std::back_inserter(silent), &DeviceChain::silent);
    if (silent.empty())
        return {};
    const DeviceChain &first = *std::ranges::min_element(silent, {}, &DeviceChain::heard);
    const QString time = exactText(first.heard, language);
    if (silent.size() == 1)
        //: Staff, on the home page: nothing has come from a device for more than a day: "K7: silent since 24 November
        //: 2026, 23:40".
        return tr("%1: silent since %2").arg(deviceLine(first), time);
    //: Staff, on the home page: as before, of the one that has been silent longest, and how many more are.
    return tr("%1: silent since %2, and %n more", nullptr, int(silent.size()) - 1).arg(deviceLine(first), time);
}

QString Words::reading(const ReadSoFar &soFar, const QString &language)
{
    if (soFar.complete())
        //: Staff, after unlocking, when much has come: all is read, and the list is made.
        return tr("Almost done: the list is being sorted…");
    const QLocale locale(language);
    //: Staff, after unlocking, when much has come: so many of the files that came are read: "12,400 of 100,000".
    return tr("%1 of %2").arg(locale.toString(soFar.read), locale.toString(soFar.all));
}

QString Words::missingLinks(const DeviceChain &chain)
{
    //: Staff, list of devices: numbers of the records that have not come in, "Missing: 3, 7–9".
    return chain.missing.empty() ? QString() : tr("Missing: %1").arg(runs(chain.missing));
}

QString Words::keyToCome(const TrustState &state)
{
    if (state.awaited == 0)
        return {};
    if (state.closed == 0)
        //: Staff, on the home page: the organisation has begun to use a new key.
        return tr("This device does not have the new key yet. Please ask an administrator.");
    //: Staff, on the home page: records came in that are sealed with a newer key of the organisation.
    return tr("%n record(s) cannot be opened yet: this device does not have the new key. Please ask an administrator.",
              nullptr, state.closed);
}

QString Words::clockDoubt(const QString &date)
{
    //: Staff, on the home page: after some days without use, or where the clock has jumped. %1 is what the clock says.
    return tr("Please check the date. This device says: %1. Until the date is checked, old records are not deleted.")
        .arg(date);
}

QString Words::isItToday(const QString &date)
{
    //: Staff: title of a question, "Is it 24 November 2026 today?"
    return tr("Is it %1 today?").arg(date);
}

QString Words::afterClock(int records)
{
    //: Staff, in the question whether the date is right. What is meant is the clock of the device.
    const QString otherwise = tr("If the date is wrong, set the clock of the device first.");
    if (records == 0)
        //: Staff, in the same question. "If the date is wrong, set the clock of the device first." follows.
        return tr("No record will be deleted now.") + u' ' + otherwise;
    //: Staff, in the same question; handed over long ago. "If the date is wrong, set the clock of the device first."
    //: follows.
    return tr("%n record(s) will be deleted from this device, because the time to keep them is over.", nullptr, records)
        + u' ' + otherwise;
}

QString Words::gaps(const TrustState &state)
{
    if (state.missing == 0 || state.devices.empty())
        return {};
    const DeviceChain &first = state.devices.front();
    //: Staff, on the home page: "Device K7: 41 made, 40 seen".
    return tr("Device %1: %2").arg(deviceLine(first), madeAndSeen(first));
}

} // namespace prystan::ui
