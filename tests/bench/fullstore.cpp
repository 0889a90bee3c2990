// SPDX-License-Identifier: GPL-3.0-or-later
#include "fullstore.h"

#include "devicedatabase.h"
#include "devicestart.h"
#include "files.h"
#include "intakeservice.h"
#include "primitives.h"
#include "sealing.h"
#include "store.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace prystan::bench {

using storage::DataDirectory;

namespace {

constexpr std::size_t kBatch = 1000;

QStringList surnames()
{
    QFile file(QStringLiteral(SURNAMES));
    const bool opened = file.open(QIODevice::ReadOnly);
    return opened ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

// Always the same for a number; the first ones of the list more often, as with people.
PersonName nameOf(int number)
{
    static const QStringList families = surnames();
    static const QStringList given{
        QStringLiteral("Олена"),  QStringLiteral("Марія"),   QStringLiteral("Ірина"),  QStringLiteral("Ганна"),
        QStringLiteral("Тетяна"), QStringLiteral("Наталія"), QStringLiteral("Микола"), QStringLiteral("Іван"),
        QStringLiteral("Сергій"), QStringLiteral("Андрій"),  QStringLiteral("Юлія"),   QStringLiteral("Дмитро"),
        QStringLiteral("Віктор"), QStringLiteral("Оксана"),  QStringLiteral("Павло"),  QStringLiteral("Єлизавета")};
    const auto drawn = [number](quint32 salt) { return double((quint32(number) + salt) * 2654435761U) / 4294967296.0; };
    const double family = drawn(1) * drawn(1);
    return {families.isEmpty() ? QStringLiteral("Прикладенко") : families[qsizetype(family * double(families.size()))],
            given[qsizetype(drawn(77) * double(given.size()))],
            {}};
}

Party family(int number)
{
    Party party = somebody(number);
    if (number % 2 == 0) {
        Person child = party.persons.front();
        child.name.given = QStringLiteral("Марко");
        child.birth.year = QDate::currentDate().year() - 1 - number % 15;
        party.persons.push_back(child);
    }
    return party;
}

// Makes the events that saving would make, one after another in the chain of the device.
class Maker
{
public:
    explicit Maker(DataDirectory &directory)
        : m_directory(directory)
        , m_head(directory.log().head().value_or(ChainHead()))
    { }
    [[nodiscard]] bool add(const Party &party, std::vector<SealedEvent> &events);

private:
    DataDirectory &m_directory;
    ChainHead m_head;
};

bool Maker::add(const Party &party, std::vector<SealedEvent> &events)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const DeviceInfo info = m_directory.log().info();
    const std::vector<EventDraft> drafts = eventsOf(withIds(party, now.date()), now.date());
    EventContent content;
    content.org = info.org;
    content.device = info.device;
    content.time = content.spokenAt = now;
    content.author = QStringLiteral("self");
    content.submission = {crypto::randomId(), 0, int(drafts.size())};
    for (const EventDraft &draft : drafts) {
        content.compartment = draft.compartment;
        content.subject = draft.subject;
        content.type = draft.type;
        content.body = draft.body;
        content.id = crypto::randomId();
        content.seq = ++m_head.seq;
        content.submission.part++;
        auto event = sealEvent(m_directory.log(), m_directory.sealer(), content, m_head.sha256);
        if (!event)
            return false;
        m_head.sha256 = event->header.sha256;
        events.push_back(std::move(*event));
    }
    return true;
}

bool putFile(const QString &directory, const SealedEvent &event)
{
    QFile file(QStringLiteral("%1/outbox/%2-%3.age")
                   .arg(directory)
                   .arg(event.header.seq, 10, 10, QLatin1Char('0'))
                   .arg(QString::fromLatin1(event.header.sha256.toHex())));
    return file.open(QIODevice::WriteOnly) && file.write(event.sealed) == event.sealed.size();
}

bool put(const QString &directory, storage::DeviceDatabase &database, std::vector<SealedEvent> &events)
{
    for (const SealedEvent &event : events) {
        if (!putFile(directory, event))
            return false;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const std::vector<AuditEntry> audit(events.size() / 2, {QStringLiteral("save"), crypto::randomId(), {}, now});
    const bool stored = database.store(events, audit, now).has_value();
    events.clear();
    return stored;
}

bool deliver(Arrivals &arrivals, std::vector<SealedEvent> &events)
{
    std::vector<Parcel> parcels;
    for (SealedEvent &event : events)
        parcels.push_back({std::move(event), QStringLiteral("w0000000001")});
    events.clear();
    return arrivals.take(parcels, CameBy::Server, {}, QDateTime::currentDateTimeUtc()).has_value();
}

void syncAll(const QString &directory)
{
    const int fd = ::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    ::syncfs(fd);
    ::close(fd);
}

} // namespace

Party somebody(int number)
{
    Party party;
    Person person;
    person.name = nameOf(number);
    person.birth = {BirthKind::Date, 1 + number % 28, 1 + number / 28 % 12, 1940 + number % 67, 0};
    party.phone = QStringLiteral("+380 44 %1").arg(number, 7, 10, QLatin1Char('0'));
    party.persons = {person};
    return party;
}

bool fill(const QString &directory, int events)
{
    const auto device = DataDirectory::open(directory);
    const auto keys = storage::readDeviceKeys(directory);
    if (!device || !keys)
        return false;
    auto database = storage::DeviceDatabase::open(directory + QStringLiteral("/device.db"), keys->database());
    if (!database)
        return false;
    Maker maker(**device);
    std::vector<SealedEvent> batch;
    for (int person = 0; person < events / 2; ++person) {
        if (!maker.add(somebody(person), batch))
            return false;
        if (batch.size() >= kBatch && !put(directory, *database, batch))
            return false;
    }
    const bool stored = put(directory, *database, batch) && database->connection().checkpoint();
    syncAll(directory);
    return stored;
}

int fillArrivals(const QString &office, const QStringList &devices, int events)
{
    constexpr int kFamilies = 50; // of one device before it is the next one's turn
    const auto reader = DataDirectory::open(office);
    std::vector<std::unique_ptr<DataDirectory>> opened;
    std::vector<Maker> makers;
    for (const QString &path : devices) {
        auto device = DataDirectory::open(path);
        if (!device)
            return 0;
        makers.emplace_back(*opened.emplace_back(std::move(*device)));
    }
    if (!reader || (*reader)->arrivals() == nullptr)
        return 0;
    int made = 0;
    for (int number = 0; made < events;) {
        std::vector<SealedEvent> batch;
        Maker &maker = makers[std::size_t(number / kFamilies) % makers.size()];
        for (int i = 0; i < kFamilies && made + int(batch.size()) < events; ++i) {
            if (!maker.add(family(number++), batch))
                return 0;
        }
        made += int(batch.size());
        if (!deliver(*(*reader)->arrivals(), batch))
            return 0;
    }
    syncAll(office);
    return made;
}

void forgetCached(const QString &directory)
{
    for (QDirIterator files(directory, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        storage::dropPageCache(files.next());
}

bool readEverything(const QString &directory)
{
    for (QDirIterator files(directory + QStringLiteral("/outbox"), QDir::Files); files.hasNext();) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly) || crypto::sha256(file.readAll()).isEmpty())
            return false;
    }
    return true;
}

} // namespace prystan::bench
