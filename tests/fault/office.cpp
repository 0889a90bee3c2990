// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "enrolservice.h"
#include "grants.h"
#include "humancode.h"
#include "ingest.h"
#include "intakeservice.h"
#include "judge.h"
#include "workers.h"

#include <QDir>
#include <QFile>
#include <QThread>

#include <array>

namespace prystan::tests {

using storage::DataDirectory;
using storage::PendingDevice;

namespace {

// A program that another thread is just starting has this process's files open for a moment, locks included.
template<typename Act> auto patiently(const Act &act)
{
    auto done = act();
    for (int tries = 0; !done && done.error().code == ErrorCode::Locked && tries < 500; ++tries) {
        QThread::msleep(10);
        done = act();
    }
    return done;
}

SecretBuffer secret(const QString &text)
{
    return SecretBuffer::copyOf(text.toStdString());
}

Result<std::unique_ptr<DataDirectory>> opened(const QString &path)
{
    return patiently([&] { return DataDirectory::open(path); });
}

QByteArray outboxFile(const QString &directory, const EventHeader &header)
{
    QFile file(QStringLiteral("%1/outbox/%2-%3.age")
                   .arg(directory)
                   .arg(header.seq, 10, 10, QLatin1Char('0'))
                   .arg(QString::fromLatin1(header.sha256.toHex())));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// No gap, no fork, and every link twice.
void followChain(const QString &directory, const std::vector<SealedEvent> &events, AfterKill &found)
{
    ChainHead head;
    for (const SealedEvent &event : events) {
        const EventHeader &header = event.header;
        if (header.seq != head.seq + 1 || header.prev != head.sha256)
            found.wrong << QStringLiteral("the chain breaks at %1").arg(header.seq);
        if (outboxFile(directory, header) != event.sealed)
            found.wrong << QStringLiteral("%1 has no file").arg(header.seq);
        head = {header.seq, header.sha256};
        found.records += event.sealed.isEmpty() ? 0 : 1; // else it was erased
    }
    if (const int files = int(filesIn(directory).size()); files != found.records)
        found.wrong << QStringLiteral("%1 rows, %2 files").arg(found.records).arg(files);
}

Person person(const char *given, int born)
{
    Person one;
    one.name = {QStringLiteral("Прикладенко"), QString::fromUtf8(given), {}};
    one.birth = {BirthKind::YearOnly, 0, 0, born, 0};
    return one;
}

// Five random letters meet their like once in some hundred runs: whoever is asked for by code here has one alone.
QString codeOfItsOwn(int number)
{
    std::array<std::uint8_t, kCodeLetters - 1> digits{};
    for (std::uint8_t &digit : digits) {
        digit = std::uint8_t(number % kCodeAlphabetSize);
        number /= kCodeAlphabetSize;
    }
    return humanCode(digits);
}

Party partyOf(Office::Who who, const QString &code)
{
    Party party;
    if (who != Office::Who::Child)
        party.persons.push_back(person("Олена", 1988));
    if (who != Office::Who::Adult)
        party.persons.push_back(person("Марко", 2016));
    party.persons.front().code = code;
    return party;
}

std::vector<EventContent> allEvents(const ReaderStores &stores)
{
    std::vector<EventContent> events;
    for (const auto &store : stores)
        std::ranges::move(*store->allEvents(), std::back_inserter(events));
    return events;
}

// As the window does once it is open: what it had begun to erase goes.
void finishErasures(DataDirectory &office, const CompartmentKeys &keys, const Clock &clock)
{
    AtOnce worker;
    StaffService staff(office.log(), *office.vault(), clock, worker);
    (void)staff.resume(clone(keys)).result();
    (void)staff.recordsNow(); // a failure shows in what is still there
}

// The office at work: its directory is open as long as this lives.
struct Desk {
    AtOnce worker;
    std::unique_ptr<DataDirectory> directory;
    StaffService staff;
    EnrolService enrol;
    Desk(const QString &path, const Clock &clock, const SecretBuffer &passphrase)
        : directory(std::move(*opened(path)))
        , staff(directory->log(), *directory->vault(), clock, worker)
        , enrol(directory->log(), directory->membership(), staff, clock, worker)
    {
        if (!staff.unlockNow(passphrase))
            qFatal("the office does not open");
    }
};

} // namespace

Office::Office()
{
    const auto created = patiently([&] {
        return DataDirectory::init(path(), {QStringLiteral("Test"), QStringLiteral("staff"), false, {}}, m_clock);
    });
    if (!created)
        qFatal("no organisation");
    const SecretBuffer &words = created->passphrase;
    m_people = {{QStringLiteral("Founder"),
                 QString::fromUtf8(reinterpret_cast<const char *>(words.data()), qsizetype(words.size()))}};
}

void Office::letSomebodyIn(const QString &name, const QString &passphrase)
{
    const auto office = opened(path());
    const SecretBuffer added = secret(passphrase);
    if (!office || !(*office)->vault()->addSlot(secret(m_people[0].passphrase), {added, name, m_clock.nowUtc()}))
        qFatal("nobody is let in");
    m_people.push_back({name, passphrase});
}

QByteArray Office::card() const
{
    const auto directory = opened(path());
    return directory ? slipText(Slip::Card, encodeCard((*directory)->membership().card())) : QByteArray();
}

QByteArray Office::grantFor(const QByteArray &request)
{
    Desk desk(path(), m_clock, secret(m_people[0].passphrase));
    const auto bytes = fromSlip(Slip::Request, request);
    const auto grant = bytes ? desk.enrol.grantNow(*bytes) : Result<QByteArray>(passOn(bytes));
    return grant ? slipText(Slip::Grant, *grant) : QByteArray();
}

void Office::letIn(const QString &name, DeviceMode mode)
{
    const auto bytes = fromSlip(Slip::Card, card());
    const auto pending = patiently([&] { return PendingDevice::request(folder(name), *decodeCard(*bytes), mode); });
    const QByteArray grant = pending ? grantFor(slipText(Slip::Request, pending->requestBytes())) : QByteArray();
    const auto accept = [&] { return pending->accept(*fromSlip(Slip::Grant, grant), SecretBuffer(), m_clock); };
    if (grant.isEmpty() || !patiently(accept))
        qFatal("the device is not let in");
}

Promises Office::registerThem(const QString &directory, const std::vector<Who> &all)
{
    AtOnce worker;
    const auto device = opened(directory);
    Promises promises;
    if (!device)
        return promises;
    IntakeService intake((*device)->log(), (*device)->sealer(), m_clock, worker);
    for (const Who who : all) {
        const auto saved = intake.saveNow(partyOf(who, codeOfItsOwn(++m_codes)), QStringLiteral("cli"));
        if (saved)
            promises.push_back({saved->codes.first(), {saved->submission.seqs.begin(), saved->submission.seqs.end()}});
    }
    return promises;
}

// Keys of before would not do where passphrases are changed.
void Office::takeKeys(DataDirectory &office, bool own, AfterKill &found)
{
    if (!own && !m_keys.empty())
        return;
    Tried tried = tryAll(*office.vault(), m_people);
    found.wrong << tried.wrong;
    found.passphrases = tried.passphrases;
    m_keys = std::move(tried.keys);
}

AfterKill Office::lookAt(const QString &directory, Promises &promises)
{
    AfterKill found;
    const Copies left = Copies::of(directory);
    auto device = opened(directory);
    if (!device)
        return {{QStringLiteral("it does not open: %1").arg(QLatin1String(toWord(device.error().code)))}};
    const bool own = directory == path();
    auto office = own ? Result<std::unique_ptr<DataDirectory>>(failure(ErrorCode::Locked)) : opened(path());
    DataDirectory &reader = own ? **device : **office;
    takeKeys(reader, own, found);
    if (own)
        finishErasures(reader, m_keys, m_clock);
    DeviceLog &log = (*device)->log();
    const auto sealed = log.eventsAfter(0, 100'000);
    auto stores = reader.vault()->openStores(m_keys);
    const auto erased = stores ? erasedIn(*stores) : failure(ErrorCode::WrongSecret);
    const Manifest manifest = reader.log().manifest();
    if (!sealed || !erased || !takeIn({manifest, *stores, m_clock.nowUtc(), *erased}, *sealed))
        return {found.wrong << QStringLiteral("it cannot be read")};
    followChain(directory, *sealed, found);

    Judge judge({log.info().device, left, filesIn(directory), m_clock.today()}, allEvents(*stores));
    for (Promise &promise : promises)
        found.wrong << judge.wrongWith(promise);
    if (const auto set = stores->front()->quarantineCount(); !set || *set != 0)
        found.wrong << QStringLiteral("something is set aside");
    const auto audit = auditVerdict(log, {});
    if (!audit || audit->finding != AuditVerdict::Finding::Whole)
        found.wrong << QStringLiteral("the audit chain is broken");
    found.audits = audit ? int(audit->rows) : 0;
    return found;
}

} // namespace prystan::tests
