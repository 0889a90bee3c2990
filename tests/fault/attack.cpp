// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack.h"

#include "lost.h"
#include "slip.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace prystan::tests {

using namespace journey;
using namespace Qt::StringLiterals;
using storage::DataDirectory;
using storage::PendingDevice;

namespace {

constexpr int kTurns = 84; // a whole number of rounds of every walk

const QString kSecond = u"Second"_s, kSecondPassphrase = u"four brown teapots dance"_s;

} // namespace

void Harvest::add(const Harvest &more)
{
    kills += more.kills, started += more.started, acknowledged += more.acknowledged, lost += more.lost;
    records += more.records, audits += more.audits, joined += more.joined, passphrases += more.passphrases;
    halfErased += more.halfErased;
    for (const auto counts : {&Harvest::last, &Harvest::done}) {
        for (auto it = (more.*counts).cbegin(); it != (more.*counts).cend(); ++it)
            (this->*counts)[it.key()] += it.value();
    }
    if (wrong.isEmpty())
        wrong = more.wrong;
}

Attack::Attack(const Spot &spot, quint32 seed)
    : m_spot(spot)
    , m_dice(seed)
{
    if (spot.name == u"kiosk")
        m_office.letIn(spot.name, DeviceMode::Kiosk);
    else if (spot.name == u"tablet")
        m_office.letIn(spot.name, DeviceMode::Volunteer);
    else if (spot.name == u"office")
        m_office.letSomebodyIn(kSecond, kSecondPassphrase);
}

Harvest Attack::kill(int times)
{
    try {
        for (; m_harvest.kills < times; ++m_harvest.kills)
            m_spot.name == u"newcomer" ? killNewcomer() : once();
        if (m_spot.name != u"newcomer")
            startsOnce();
    } catch (const Lost &lost) {
        m_harvest.wrong
            = u"%1, kill %2: %3"_s.arg(m_spot.name).arg(m_harvest.kills).arg(QString::fromUtf8(lost.what()));
    }
    m_harvest.acknowledged += int(m_notes.promises.size());
    m_harvest.done = m_notes.done;
    m_harvest.halfErased = int(std::ranges::count(m_notes.promises, Known::Perhaps, &Promise::erased));
    return m_harvest;
}

QString Attack::directory() const
{
    return m_office.folder(m_spot.name == u"newcomer" ? u"newcomer-%1"_s.arg(m_newcomers) : m_spot.name);
}

QString Attack::modeOfNewcomer() const
{
    const QStringList modes{u"Kiosk"_s, u"Volunteer's tablet"_s, u"Staff device"_s};
    return modes[m_newcomers % modes.size()];
}

std::unique_ptr<OtherProcess> Attack::start(int turn)
{
    m_part[u"passphrase"] = m_office.people()[0].passphrase;
    m_part[u"card"] = QString::fromLatin1(m_office.card());
    m_part[u"mode"] = modeOfNewcomer();
    m_part[u"turn"] = turn < 0 ? upTo(kTurns) : turn;
    QProcessEnvironment more;
    more.insert(u"PRYSTAN_GUEST"_s, QString::fromUtf8(QJsonDocument(m_part).toJson(QJsonDocument::Compact)));
    more.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"prystanguest"_s);
    more.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(GUEST));
    more.insert(u"LD_PRELOAD"_s, QStringLiteral(CHEAPKDF));
    more.insert(u"ASAN_OPTIONS"_s, qEnvironmentVariable("ASAN_OPTIONS") + u":verify_asan_link_order=0"_s);
    return std::make_unique<OtherProcess>(m_traces, QStringLiteral(PRYSTAN), QStringList{u"--dir"_s, directory()},
                                          more);
}

void Attack::registerThem(const std::vector<Office::Who> &all)
{
    const Promises there = m_office.registerThem(directory(), all);
    require(there.size() == all.size(), u"nobody can be registered"_s);
    m_notes.promises.insert(m_notes.promises.end(), there.begin(), there.end());
}

// Whom she may act on: there is always news to take in, and whoever was there before is left to be looked at.
void Attack::prepareOffice()
{
    using Who = Office::Who;
    const QStringList roles{u"seen"_s, u"tired"_s, u"adult"_s, u"child"_s};
    registerThem({Who::Family, Who::Adult, Who::Adult, Who::Child});
    for (qsizetype i = 0; i < roles.size(); ++i)
        m_part[roles[i]] = m_notes.promises[m_notes.promises.size() - std::size_t(roles.size() - i)].code;
    const QString number = QString::number(++m_cycle);
    if (m_office.people().size() < 3)
        m_office.letSomebodyIn(u"Leaver "_s + number, u"five quiet harbours tonight"_s + number);
    m_part[u"leaver"] = m_office.people()[2].name;
    m_part[u"second"] = kSecondPassphrase;
    m_part[u"newName"] = u"Newcomer "_s + number;
    m_part[u"newPassphrase"] = u"six purple ladders wait "_s + number;
    m_part[u"otherPassphrase"] = u"nine green lanterns sing "_s + number;
}

Point Attack::somePoint(int oneIn)
{
    const bool anywhere = upTo(oneIn) == 0;
    return anywhere ? Point{{}, -1, m_spot.walkMs} : m_spot.points[upTo(int(m_spot.points.size()))];
}

void Attack::waitAndKill(OtherProcess &program, const Point &point)
{
    if (!point.name.isEmpty())
        program.waitFor(point.name);
    QTest::qSleep(upTo(point.withinMs));
    program.kill();
    m_points = QString::fromUtf8(program.printed()).split(u'\n');
    m_points.removeLast(); // a line that the kill cut short was not said
    m_harvest.started += m_points.contains(u"window"_s) ? 1 : 0;
    QString last = u"nothing"_s;
    for (const QString &line : std::as_const(m_points)) {
        m_notes.take(line, m_part);
        const QString word = line.section(u' ', 0, 0);
        last = word.endsWith(u':') ? last : word; // else it is a warning of the program
    }
    ++m_harvest.last[last];
}

void Attack::once()
{
    if (m_spot.name == u"office")
        prepareOffice();
    const Point point = somePoint(2);
    const auto program = start(point.turn);
    waitAndKill(*program, point);
    check();
}

void Attack::check()
{
    const AfterKill found = m_office.lookAt(directory(), m_notes.promises);
    m_harvest.records += found.records;
    m_harvest.audits += found.audits;
    m_harvest.passphrases += found.passphrases;
    m_harvest.lost += int(found.wrong.size());
    require(found.wrong.isEmpty(), found.wrong.join(u", "_s));
}

// One that asks to be let in. What the office answered is answered again after a kill: the same request, the same slip.
void Attack::killNewcomer()
{
    const bool hasAsked = PendingDevice::open(directory()).has_value(); // also when the kill came before it said so
    const auto program = start();
    Point point = somePoint(3);
    if (point.name == u"joining" || point.name == u"device") {
        answerFor(program->waitFor(u"asked"_s));
        program->say(m_grant);
    } else if (hasAsked && !point.name.isEmpty()) {
        point.name = u"window"_s; // asked before: it does not ask anew
    }
    waitAndKill(*program, point);
    checkNewcomer();
}

void Attack::answerFor(const QString &asked)
{
    require(m_asked.isEmpty() || asked == m_asked, u"another request than before the kill"_s);
    if (m_asked.isEmpty())
        m_grant = m_office.grantFor(asked.toLatin1());
    require(!m_grant.isEmpty(), u"the office does not answer"_s);
    m_asked = asked;
}

void Attack::checkNewcomer()
{
    for (const QString &line : std::as_const(m_points)) {
        if (line.startsWith(u"asked "))
            answerFor(line.mid(6));
    }
    if (DataDirectory::exists(directory()))
        return forgetNewcomer();
    require(m_points.filter(u"device "_s).isEmpty(), u"it had been a device"_s);
    const auto pending = PendingDevice::open(directory());
    require(m_asked.isEmpty() || (pending && slipText(Slip::Request, pending->requestBytes()) == m_asked.toLatin1()),
            u"its request is lost"_s);
}

// Whatever the kill left of the joining: it is a device that works, and the next one comes.
void Attack::forgetNewcomer()
{
    registerThem({Office::Who::Family});
    check();
    startsOnce();
    m_harvest.acknowledged += int(m_notes.promises.size());
    m_notes.promises.clear();
    m_asked.clear();
    m_grant.clear();
    ++m_newcomers;
    ++m_harvest.joined;
}

void Attack::startsOnce()
{
    start()->waitFor(u"device"_s);
}

} // namespace prystan::tests
