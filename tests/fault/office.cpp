// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "devicestart.h"
#include "enrolservice.h"
#include "grants.h"
#include "ingest.h"
#include "intakeservice.h"
#include "projection.h"
#include "workers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QThread>

#include <set>

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

Result<std::unique_ptr<DataDirectory>> opened(const QString &path)
{
    return patiently([&] { return DataDirectory::open(path); });
}

// Places in a device's chain: of the rows that lay in the database before anybody put anything right.
using Places = std::set<qint64>;

// A copy, so that the start that comes next finds everything as the kill left it.
Places rowsAsLeft(const QString &directory)
{
    const QTemporaryDir copy;
    for (const char *name : {"device.key", "device.db", "device.db-wal"})
        QFile::copy(directory + u'/' + QLatin1String(name), copy.filePath(QLatin1String(name)));
    Places places;
    const auto keys = storage::readDeviceKeys(copy.path());
    const auto connection = keys
        ? storage::Connection::open(copy.filePath(QStringLiteral("device.db")), keys->database())
        : Result<storage::Connection>(failure(ErrorCode::NotFound));
    auto rows = connection ? connection->prepare("SELECT seq FROM event")
                           : Result<storage::Statement>(failure(ErrorCode::NotFound));
    while (rows && rows->step().value_or(false))
        places.insert(rows->number(0));
    return places;
}

Places filesAsLeft(const QString &directory)
{
    Places places;
    for (const QString &name : QDir(directory + QStringLiteral("/outbox")).entryList({QStringLiteral("*.age")}))
        places.insert(name.left(10).toLongLong());
    return places;
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
        ++found.records;
    }
    if (const int files = int(filesAsLeft(directory).size()); files != found.records)
        found.wrong << QStringLiteral("%1 rows, %2 files").arg(found.records).arg(files);
}

// The places of the submission that was given a code.
Places placesOf(const QString &code, const QString &device, const std::vector<EventContent> &events)
{
    QString submission;
    for (const EventContent &event : events) {
        if (event.device == device && event.body[QStringLiteral("codes")].toArray().contains(code))
            submission = event.submission.id;
    }
    Places places;
    int parts = 0;
    for (const EventContent &event : events) {
        if (submission.isEmpty() || event.submission.id != submission)
            continue;
        places.insert(event.seq);
        parts = event.submission.parts;
    }
    return int(places.size()) == parts ? places : Places();
}

bool contains(const Places &all, const Places &some)
{
    return std::ranges::includes(all, some);
}

Party anybody()
{
    Party party;
    party.persons.resize(2);
    party.persons[0].name = {QStringLiteral("Прикладенко"), QStringLiteral("Олена"), {}};
    party.persons[0].birth = {BirthKind::YearOnly, 0, 0, 1988, 0};
    party.persons[1].name = {QStringLiteral("Прикладенко"), QStringLiteral("Марко"), {}};
    party.persons[1].birth = {BirthKind::YearOnly, 0, 0, 2016, 0};
    return party;
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
    m_passphrase = created->passphrase.clone();
}

QString Office::passphrase() const
{
    return QString::fromUtf8(reinterpret_cast<const char *>(m_passphrase.data()), qsizetype(m_passphrase.size()));
}

QByteArray Office::card() const
{
    const auto directory = opened(path());
    return directory ? slipText(Slip::Card, encodeCard((*directory)->membership().card())) : QByteArray();
}

QByteArray Office::grantFor(const QByteArray &request)
{
    Desk desk(path(), m_clock, m_passphrase);
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

QString Office::registerSomeone(const QString &directory)
{
    AtOnce worker;
    const auto device = opened(directory);
    if (!device)
        return {};
    IntakeService intake((*device)->log(), (*device)->sealer(), m_clock, worker);
    const auto saved = intake.saveNow(anybody(), QStringLiteral("cli"));
    return saved && !saved->codes.isEmpty() ? saved->codes.first() : QString();
}

AfterKill Office::lookAt(const QString &directory, const QStringList &acknowledged)
{
    AfterKill found;
    const Places rows = rowsAsLeft(directory), files = filesAsLeft(directory);
    auto device = opened(directory);
    if (!device)
        return {{QStringLiteral("it does not open: %1").arg(QLatin1String(toWord(device.error().code)))}, 0, 0};
    const bool own = directory == path();
    auto office = own ? Result<std::unique_ptr<DataDirectory>>(failure(ErrorCode::Locked)) : opened(path());
    DataDirectory &reader = own ? **device : **office;
    const auto sealed = (*device)->log().eventsAfter(0, 100'000);
    if (m_keys.empty())
        m_keys = std::move(*reader.vault()->unlock(m_passphrase));
    auto stores = reader.vault()->openStores(m_keys);
    const Manifest manifest = reader.log().manifest();
    if (!sealed || !stores || !takeIn({manifest, *stores, m_clock.nowUtc()}, *sealed))
        return {{QStringLiteral("it cannot be read")}, 0, 0};
    followChain(directory, *sealed, found);

    std::vector<EventContent> events;
    for (const auto &store : *stores)
        std::ranges::move(*store->allEvents(), std::back_inserter(events));
    const Projection projection(events, m_clock.today());
    for (const QString &code : acknowledged) {
        const Places places = placesOf(code, (*device)->log().info().device, events);
        if (places.empty() || projection.partiesByCode(code).empty())
            found.wrong << code + QStringLiteral(" is lost");
        else if (!contains(rows, places) || !contains(files, places))
            found.wrong << code + QStringLiteral(" was there only once");
    }
    if (const auto set = stores->front()->quarantineCount(); !set || *set != 0)
        found.wrong << QStringLiteral("something is set aside");
    const auto audit = auditVerdict((*device)->log(), {});
    if (!audit || audit->finding != AuditVerdict::Finding::Whole)
        found.wrong << QStringLiteral("the audit chain is broken");
    found.audits = audit ? int(audit->rows) : 0;
    return found;
}

} // namespace prystan::tests
