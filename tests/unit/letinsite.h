// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enrolservice.h"
#include "intakeservice.h"
#include "rootkey.h"
#include "signedfile.h"
#include "storagefixture.h"
#include "workers.h"

#include <QTest>

// An organisation that lets devices in.
namespace prystan::tests {

// An unlocked staff device.
class Office
{
public:
    Office(const QString &path, const SecretBuffer &passphrase)
        : directory(std::move(*storage::DataDirectory::open(path)))
        , staff(directory->log(), *directory->vault(), m_clock, m_worker)
        , enrol(directory->log(), directory->membership(), staff, m_clock, m_worker)
    {
        unlocked = staff.unlockNow(passphrase).has_value();
    }
    std::unique_ptr<storage::DataDirectory> directory;

private:
    FixedClock m_clock;
    AtOnce m_worker;

public:
    StaffService staff;
    EnrolService enrol;
    bool unlocked = false;
};

inline SecretBuffer secret(std::string_view text)
{
    return SecretBuffer::copyOf(text);
}

inline void enter(storage::DataDirectory &directory, const Party &party)
{
    static FixedClock clock;
    static AtOnce worker;
    IntakeService intake(directory.log(), directory.sealer(), clock, worker);
    QVERIFY(intake.saveNow(party, QStringLiteral("self")));
}

inline void registerOne(storage::DataDirectory &directory)
{
    Party party;
    party.persons.resize(1);
    party.persons.front().name.given = QString::fromUtf8(kCanary);
    party.persons.front().birth = {BirthKind::YearOnly, 0, 0, 1980, 0};
    enter(directory, party);
}

// A mother of 40 with a child of ten, and where they stay.
inline void registerFamily(storage::DataDirectory &directory)
{
    Party party;
    party.persons.resize(2);
    for (Person &person : party.persons)
        person.name.given = QString::fromUtf8(kCanary);
    party.persons.front().birth = {BirthKind::AboutAge, 0, 0, 0, 40};
    party.persons.back().birth = {BirthKind::AboutAge, 0, 0, 0, 10};
    party.persons.back().companion = Companion::Mother;
    party.place = PlaceKind::Reception;
    enter(directory, party);
}

inline QByteArray signedManifest(const Manifest &manifest, const SecretBuffer &key)
{
    return crypto::signFile("manifest", encodeManifest(manifest), key);
}

// The founding device with its root; every test gets its own.
struct Site {
    QTemporaryDir folder;
    SecretBuffer passphrase, root;
    Site()
    {
        auto made = storage::DataDirectory::init(
            path("s1"), {QStringLiteral("Test"), QStringLiteral("staff"), false, {}}, FixedClock());
        passphrase = made->passphrase.clone();
        const SecretBuffer &text = made->kit.back().key;
        root = std::move(*crypto::rootFromText({reinterpret_cast<const char *>(text.data()), text.size()}));
        m_card = (*storage::DataDirectory::open(path("s1")))->membership().card();
    }
    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    [[nodiscard]] const OrgCard &card() const { return m_card; }
    [[nodiscard]] SecretBuffer rootSecret() const { return crypto::rootKeys(root).secretKey.clone(); }
    // Lets a device in, from request to acceptance.
    Result<DeviceInfo> join(const char *name, DeviceMode mode, std::string_view ownPassphrase = {}) const
    {
        const auto pending = storage::PendingDevice::request(path(name), card(), mode);
        if (!pending)
            return passOn(pending);
        Office office(path("s1"), passphrase);
        const auto grant = office.enrol.grantNow(pending->requestBytes());
        if (!grant)
            return passOn(grant);
        return pending->accept(*grant, secret(ownPassphrase), FixedClock());
    }

private:
    OrgCard m_card;
};

} // namespace prystan::tests
