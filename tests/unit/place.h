// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letinsite.h"
#include "recordacts.h"
#include "recordedits.h"
#include "stickround.h"

namespace prystan::tests {

// A copy each second, so that no two are of the same one.
class MovingClock final : public Clock
{
public:
    QDateTime now = FixedClock().nowUtc();
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    [[nodiscard]] QDate today() const override { return now.date(); }
    [[nodiscard]] qint64 monotonicMs() const override { return FixedClock().nowUtc().msecsTo(now); }
};

// A device with what carries its records; unlocked where it can be.
class Place
{
public:
    Place(const Site &site, const char *name, std::string_view passphrase = {})
        : m_directory(std::move(*storage::DataDirectory::open(site.path(name))))
    {
        if (!passphrase.empty()) {
            m_staff.emplace(m_directory->log(), *m_directory->vault(), m_clock, m_worker, m_directory->arrivals());
            if (!m_staff->unlockNow(SecretBuffer::copyOf(passphrase)))
                qFatal("not unlocked");
            m_acts.emplace(m_directory->log(), m_directory->sealer(), *m_staff, m_clock, m_worker);
            m_edits.emplace(m_directory->log(), m_directory->sealer(), *m_staff, m_clock, m_worker);
        }
    }
    [[nodiscard]] storage::DataDirectory &directory() { return *m_directory; }
    [[nodiscard]] StaffService &staff() { return *m_staff; }
    [[nodiscard]] RecordActs &acts() { return *m_acts; }
    [[nodiscard]] RecordEdits &edits() { return *m_edits; }
    // A child is opened with a reason.
    [[nodiscard]] OpenedRecord opened(const QString &subject)
    {
        return *m_staff->openPersonNow(subject, QStringLiteral("verify"));
    }
    [[nodiscard]] StickRound roundWith(const QStringList &sticks,
                                       StickRound::Accepts accepts = StickRound::Accepts::Any)
    {
        return {own(), [&sticks] { return sticks; }, accepts};
    }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    void forward(qint64 seconds) { m_clock.now = m_clock.now.addSecs(seconds); }
    [[nodiscard]] sync::OwnStore own()
    {
        return {m_worker,
                m_clock,
                m_directory->log(),
                m_directory->membership(),
                m_directory->dispatch(),
                m_directory->arrivals()};
    }
    [[nodiscard]] int people() { return int(m_staff->listNow()->size()); }

    [[nodiscard]] qint64 give(const QString &stick)
    {
        m_clock.now = m_clock.now.addSecs(1);
        const QStringList sticks{stick};
        const auto copied = roundWith(sticks).copyNow({});
        return copied ? copied->events : -1;
    }
    // What a receipt covered newly.
    qint64 take(const QString &stick)
    {
        const QStringList sticks{stick};
        const auto taken = roundWith(sticks).takeNow();
        return taken ? taken->received : -1;
    }

private:
    MovingClock m_clock;
    AtOnce m_worker;
    std::unique_ptr<storage::DataDirectory> m_directory;
    std::optional<StaffService> m_staff;
    std::optional<RecordActs> m_acts;
    std::optional<RecordEdits> m_edits;
};

inline RecordRow childIn(Place &place) // the first of the list
{
    const auto rows = *place.staff().listNow();
    return *std::ranges::find_if(rows, &RecordRow::child);
}

inline bool correctGiven(Place &place, const QString &subject, const QString &given)
{
    const OpenedRecord shown = place.opened(subject);
    Answers wanted{shown.person.person, shown.party.party};
    wanted.person.name.given = given;
    return place.edits().correctNow(shown, wanted, QStringLiteral("asked")).has_value();
}

// Where it stands against another answer.
inline bool chooseGiven(Place &place, const QString &subject, const QString &given)
{
    const OpenedRecord shown = place.opened(subject);
    const auto right = std::ranges::find_if(shown.person.versions, [&](const Version &one) {
        return one.body[QLatin1String("name")].toObject()[QLatin1String("given")].toString() == given;
    });
    return right != shown.person.versions.end()
        && place.edits().chooseNow(shown, {QStringLiteral("name.given"), right->event}, QStringLiteral("document"));
}

inline std::string textOf(const SecretBuffer &secret)
{
    return {reinterpret_cast<const char *>(secret.data()), secret.size()};
}

} // namespace prystan::tests
