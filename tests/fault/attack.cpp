// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack.h"

#include "lost.h"
#include "slip.h"

#include <QJsonDocument>
#include <QTest>

namespace prystan::tests {

using namespace journey;
using namespace Qt::StringLiterals;
using storage::DataDirectory;
using storage::PendingDevice;

namespace {

constexpr int kJustAfterMs = 60; // a kill at a point falls within so many milliseconds behind it

void require(bool good, const QString &what)
{
    if (!good)
        throw Lost(what.toStdString());
}

} // namespace

void Harvest::add(const Harvest &more)
{
    kills += more.kills, started += more.started, acknowledged += more.acknowledged, lost += more.lost;
    records += more.records, audits += more.audits, joined += more.joined;
    for (auto it = more.last.cbegin(); it != more.last.cend(); ++it)
        last[it.key()] += it.value();
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
    m_harvest.acknowledged += int(m_codes.size());
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

std::unique_ptr<OtherProcess> Attack::start()
{
    const QJsonObject part{{u"passphrase"_s, m_office.passphrase()},
                           {u"card"_s, QString::fromLatin1(m_office.card())},
                           {u"mode"_s, modeOfNewcomer()},
                           {u"round"_s, upTo(6)}};
    QProcessEnvironment more;
    more.insert(u"PRYSTAN_GUEST"_s, QString::fromUtf8(QJsonDocument(part).toJson(QJsonDocument::Compact)));
    more.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"prystanguest"_s);
    more.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(GUEST));
    return std::make_unique<OtherProcess>(m_traces, QStringLiteral(PRYSTAN), QStringList{u"--dir"_s, directory()},
                                          more);
}

// An empty point: somewhere in the whole walk, its start included.
void Attack::waitAndKill(OtherProcess &program, const QString &point, int ms)
{
    if (!point.isEmpty())
        program.waitFor(point);
    QTest::qSleep(upTo(ms));
    program.kill();
    m_points = QString::fromUtf8(program.printed()).split(u'\n');
    m_points.removeLast(); // a line that the kill cut short was not said
    QString last = u"nothing"_s;
    for (const QString &line : std::as_const(m_points)) {
        require(!line.startsWith(u"lost: "), line);
        if (line.startsWith(u"saved "))
            m_codes << line.mid(6);
        m_harvest.started += line == u"window" ? 1 : 0;
        last = line.section(u' ', 0, 0);
    }
    ++m_harvest.last[last];
}

void Attack::once()
{
    if (m_spot.name == u"office") // so that there is always news to take in
        m_codes << m_office.registerSomeone(directory());
    const auto program = start();
    const bool anywhere = upTo(2) == 0;
    waitAndKill(*program, anywhere ? QString() : m_spot.points[upTo(int(m_spot.points.size()))],
                anywhere ? m_spot.walkMs : kJustAfterMs);
    check();
}

void Attack::check()
{
    const AfterKill found = m_office.lookAt(directory(), m_codes);
    m_harvest.records += found.records;
    m_harvest.audits += found.audits;
    m_harvest.lost += int(found.wrong.size());
    require(found.wrong.isEmpty(), found.wrong.join(u", "_s));
}

// One that asks to be let in. What the office answered is answered again after a kill: the same request, the same slip.
void Attack::killNewcomer()
{
    const bool hasAsked = PendingDevice::open(directory()).has_value(); // also when the kill came before it said so
    const auto program = start();
    const bool anywhere = upTo(3) == 0;
    QString point = anywhere ? QString() : m_spot.points[upTo(int(m_spot.points.size()))];
    if (point == u"joining" || point == u"device") {
        answerFor(program->waitFor(u"asked"_s));
        program->say(m_grant);
    } else if (hasAsked && !anywhere) {
        point = u"window"_s; // asked before: it does not ask anew
    }
    waitAndKill(*program, point, anywhere ? m_spot.walkMs : kJustAfterMs);
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
    m_codes << m_office.registerSomeone(directory());
    check();
    startsOnce();
    m_harvest.acknowledged += int(m_codes.size());
    m_codes.clear();
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
