// SPDX-License-Identifier: GPL-3.0-or-later
// Delivery beside a bare loop and beside PouchDB's replicator, in one run against the same server (couchsite.h).
// PRYSTAN_EVENTS says how many (2,000).
#include "couchclient.h"
#include "couchsite.h"
#include "measure.h"
#include "memorydevice.h"
#include "pull.h"
#include "push.h"
#include "settings.h"
#include "workers.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QUrl>
#include <cstdio>

#include <sys/resource.h>

using namespace prystan;
using namespace prystan::tests;
using namespace Qt::StringLiterals;
using bench::row;
using bench::rowAlone;

namespace {

struct Cost {
    double ms = 0, cpu = 0; // milliseconds, processor seconds
    double up = 0, down = 0; // bytes on the wire
    qint64 count = 0;
};
struct Costs {
    Cost push, pull;
    double megabytes = 0;
};

double cpuSeconds()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    return double(used.ru_utime.tv_sec + used.ru_stime.tv_sec)
        + double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

// Only the server of the tests counts them.
QJsonObject wire(CouchSite &site)
{
    const auto answer = site.ask("GET", u"/_wire"_s);
    return answer ? QJsonDocument::fromJson(answer->body).object() : QJsonObject();
}

Cost costOf(CouchSite &site, const std::function<bool()> &job)
{
    const QJsonObject passed = wire(site);
    const double before = cpuSeconds();
    Cost cost;
    cost.ms = bench::timed(job);
    cost.cpu = cpuSeconds() - before;
    const QJsonObject now = wire(site);
    cost.up = now[u"up"].toDouble() - passed[u"up"].toDouble();
    cost.down = now[u"down"].toDouble() - passed[u"down"].toDouble();
    return cost;
}

const QString kKiosk = u"w0000000001"_s, kStaff = u"r0000000001"_s;

class Delivery
{
public:
    explicit Delivery(int events)
    {
        m_kiosk.organisation.org = u"org1"_s;
        m_kiosk.organisation.devices = {m_kiosk.entry(kKiosk), m_staff.entry(kStaff)};
        m_staff.organisation = m_kiosk.organisation;
        for (int i = 0; i < events; ++i)
            m_kiosk.add("k");
    }
    // A line each, as they are delivered.
    [[nodiscard]] bool write(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return false;
        const auto all = m_kiosk.waiting(1'000'000, std::numeric_limits<qsizetype>::max(), {});
        for (const SealedEvent &event : *all) {
            if (file.write(sync::toDocument(event, kKiosk)->json + '\n') < 0)
                return false;
        }
        return file.flush();
    }
    [[nodiscard]] Costs deliver(CouchSite &site, const QString &database)
    {
        const sync::OwnStore from{m_worker, m_clock, m_kiosk, m_kiosk, m_kiosk, nullptr},
            to{m_worker, m_clock, m_staff, m_staff, m_staff, &m_staff};
        sync::CouchClient couch({site.address(), database, u"public"_s, {}, {}}, site.adminAccount());
        Costs costs;
        costs.push = costOf(site, [&] { return sync::Push(from).deliver(couch).has_value(); });
        costs.pull = costOf(site, [&] {
            sync::Pull pull(to);
            for (auto more = pull.takeAll(couch);; more = pull.takeAll(couch)) {
                if (!more || !*more)
                    return more.has_value();
            }
        });
        costs.pull.count = qint64(m_staff.others().size());
        rusage used{};
        ::getrusage(RUSAGE_SELF, &used);
        costs.megabytes = double(used.ru_maxrss) / 1024;
        return costs;
    }

private:
    AtOnce m_worker;
    ManualClock m_clock;
    MemoryDevice m_kiosk{u"kiosk1"_s, DeviceMode::Kiosk}, m_staff{u"staff1"_s, DeviceMode::Staff};
};

Cost costFrom(const QJsonObject &json)
{
    return {json[u"ms"].toDouble(), json[u"cpu"].toDouble(), json[u"up"].toDouble(), json[u"down"].toDouble(),
            json[u"count"].toInteger()};
}

Costs byNode(const QString &mode, const CouchSite &site, const QString &database, const QString &file)
{
    QUrl url(site.url() + u'/' + database);
    url.setUserName(site.admin().section(u':', 0, 0));
    url.setPassword(site.admin().section(u':', 1));
    QProcess node;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_PATH"_s, QStringLiteral(PRYSTAN_NODE_PATH));
    node.setProcessEnvironment(environment);
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(QStringLiteral(PRYSTAN_NODE), {QStringLiteral(PRYSTAN_COUCHBENCH), mode, url.toString(), file});
    if (!node.waitForFinished(-1) || node.exitCode() != 0)
        qFatal("%s failed", qPrintable(mode));
    const QJsonObject json = QJsonDocument::fromJson(node.readAllStandardOutput()).object();
    return {costFrom(json[u"push"].toObject()), costFrom(json[u"pull"].toObject()), json[u"mb"].toDouble()};
}

void compare(const char *with, const Costs &ours, const Costs &theirs, const char *goal)
{
    const QByteArray name(with);
    row("push | " + name, ours.push.ms, theirs.push.ms, "ms", goal);
    row("pull, each verified | " + name, ours.pull.ms, theirs.pull.ms, "ms", goal);
    const auto megabytes
        = [&](const char *what, double one, double other) { row(what + name, one / 1e6, other / 1e6, "MB"); };
    megabytes("push, sent | ", ours.push.up, theirs.push.up);
    megabytes("push, answered | ", ours.push.down, theirs.push.down);
    megabytes("pull, asked | ", ours.pull.up, theirs.pull.up);
    megabytes("pull, came | ", ours.pull.down, theirs.pull.down);
    row("processor, both ways | " + name, ours.push.cpu + ours.pull.cpu, theirs.push.cpu + theirs.pull.cpu, "s");
    row("largest resident memory | " + name, ours.megabytes, theirs.megabytes, "MB");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int events = number("PRYSTAN_EVENTS", 2'000);
    const QTemporaryDir folder;
    if (!crypto::initCrypto())
        return 1;
    CouchSite site;
    Delivery delivery(events);
    const QString file = folder.filePath(u"documents"_s);
    if (!delivery.write(file))
        return 1;
    (void)byNode(u"bare"_s, site, site.database(false), file); // the server is warm then
    const Costs ours = delivery.deliver(site, site.database(false));
    const Costs bare = byNode(u"bare"_s, site, site.database(false), file);
    const Costs pouch = byNode(u"pouchdb"_s, site, site.database(false), file);
    std::printf("\nDelivering %d events of 4 KiB, and fetching them: %lld, %lld and %lld came\n", events,
                static_cast<long long>(ours.pull.count), static_cast<long long>(bare.pull.count),
                static_cast<long long>(pouch.pull.count));
    compare("a bare loop", ours, bare, "goal <= 1.25x");
    compare("PouchDB's replicator", ours, pouch, "goal < 1x");
    return 0;
}
