// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forgeries.h"
#include "intakeservice.h"
#include "recordacts.h"
#include "recordedits.h"
#include "verifier.h"
#include "vouching.h"

#include <algorithm>

// A staff device in memory, with records of a family, and what another device says.
namespace prystan::test {

inline Person person(const char *family, const char *given, int year, Companion companion = Companion::NotAsked)
{
    Person made;
    made.name.family = QString::fromUtf8(family);
    made.name.given = QString::fromUtf8(given);
    made.birth = {BirthKind::YearOnly, 0, 0, year, 0};
    made.companion = companion;
    return made;
}

inline Party family()
{
    Party party;
    party.place = PlaceKind::Reception;
    party.phone = QStringLiteral("+380 44 000 00 00");
    party.persons = {person("Канарка", "Олена", 1988), person("Канарка", "Марко", 2016, Companion::Mother)};
    return party;
}

struct Desk {
    ManualClock clock;
    tests::AtOnce worker;
    ReaderKeys keys;
    KeySealer sealer{keys};
    MemoryLog log;
    MemoryVault vault{keys};
    IntakeService intake{log, sealer, clock, worker};
    std::optional<StaffService> staff;
    std::optional<RecordActs> acts;
    std::optional<RecordEdits> edits;
    Party party;

    Desk() { start(); }
    void start() // a fresh process
    {
        edits.reset();
        acts.reset();
        staff.emplace(log, vault, clock, worker);
        acts.emplace(log, sealer, *staff, clock, worker);
        edits.emplace(log, sealer, *staff, clock, worker);
    }
    void open()
    {
        if (!staff->unlockNow(MemoryVault::passphrase()))
            qFatal("not unlocked");
    }
    void save(const Party &made)
    {
        party = withIds(made, clock.today());
        if (!intake.saveNow(party, QStringLiteral("self")))
            qFatal("not saved");
    }
    [[nodiscard]] QString adult() const { return party.persons.front().subject; }
    [[nodiscard]] QString child() const { return party.persons.back().subject; }
    [[nodiscard]] std::vector<RecordRow> rows() { return *staff->listNow(); }
    [[nodiscard]] const RecordRow *row(const QString &subject)
    {
        m_rows = rows();
        const auto found = std::ranges::find(m_rows, subject, &RecordRow::subject);
        return found == m_rows.end() ? nullptr : &*found;
    }
    // Every event that any store holds, and every sealed one of the log that a key opens.
    [[nodiscard]] QByteArray everything()
    {
        QByteArray all;
        for (auto &[compartment, content] : vault.contents) {
            for (const auto &[id, event] : content.events)
                all += encode(event);
            for (const auto &[id, one] : content.bad)
                all += one.content + opened(one.event.sealed);
        }
        for (const SealedEvent &event : log.events)
            all += opened(event.sealed);
        return all;
    }
    [[nodiscard]] QByteArray opened(const QByteArray &sealed)
    {
        const auto stores = *vault.openStores(*vault.unlock(MemoryVault::passphrase()));
        return openUnverified(sealed, stores).value_or(QByteArray());
    }
    [[nodiscard]] int audits(const QString &action) const
    {
        return int(std::ranges::count(log.trail, action, &AuditEntry::action));
    }

    // From another device.
    SealedEvent take(const Saying &saying)
    {
        Site site;
        site.keys = std::move(keys);
        SealedEvent event = site.seal(saying);
        keys = std::move(site.keys);
        take(event);
        return event;
    }
    void take(const SealedEvent &event)
    {
        auto open = *vault.openStores(*vault.unlock(MemoryVault::passphrase()));
        if (!takeIn({log.manifest(), open, clock.now}, std::span(&event, 1)))
            qFatal("not taken");
    }

private:
    std::vector<RecordRow> m_rows;
};

} // namespace prystan::test
