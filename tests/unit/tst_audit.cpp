// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is done to one row of the audit chain is found, and so is a cut end or a chain that was made anew, as far
// as a sealed event of this device has seen it.
#include "audit.h"
#include "intakeservice.h"
#include "staffservice.h"
#include "storagefixture.h"
#include "workers.h"

#include <QTest>

using namespace prystan;
using namespace prystan::storage;
using namespace prystan::tests;
using Finding = AuditVerdict::Finding;

namespace {

constexpr int kRounds = 6;

Party family(int number)
{
    Party party;
    party.place = PlaceKind::Reception;
    Person person;
    person.name.family = QStringLiteral("Прикладенко%1").arg(number);
    person.birth = {BirthKind::YearOnly, 0, 0, 1988, 0};
    party.persons = {person};
    return party;
}

// A device in use, and beside it somebody who writes into its database as he likes.
class Desk
{
public:
    Desk()
        : m_directory(m_org.open())
        , m_intake(m_directory->log(), m_directory->sealer(), m_clock, m_worker)
        , m_staff(m_directory->log(), *m_directory->vault(), m_clock, m_worker)
        , m_hand(*Connection::open(m_org.path(QStringLiteral("device.db")), m_org.databaseKey()))
    {
        m_ok = m_staff.unlockNow(m_org.passphrase).has_value();
        for (int i = 0; i < kRounds; ++i) {
            m_ok = m_ok && m_intake.saveNow(family(i), QStringLiteral("volunteer"));
            m_ok = m_ok && m_staff.openPersonNow(m_staff.listNow()->front().subject, QStringLiteral("verify"));
        }
        m_ok = m_ok && run("CREATE TEMP TABLE kept AS SELECT * FROM audit");
        m_rows = m_hand.firstNumber("SELECT count(*) FROM audit").value_or(0);
    }
    [[nodiscard]] bool isOk() const { return m_ok; }
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] const Connection &hand() const { return m_hand; }
    [[nodiscard]] DeviceLog &log() { return m_directory->log(); }
    [[nodiscard]] bool run(const QByteArray &sql) const { return m_hand.execute(sql.constData()).has_value(); }
    [[nodiscard]] bool putBack() const
    {
        return run("DELETE FROM audit") && run("INSERT INTO audit SELECT * FROM kept");
    }
    [[nodiscard]] AuditVerdict verdict() { return m_staff.auditVerdictNow().value_or(AuditVerdict{}); }
    [[nodiscard]] StaffService &staff() { return m_staff; }

private:
    Organisation m_org;
    FixedClock m_clock;
    AtOnce m_worker;
    std::unique_ptr<DataDirectory> m_directory;
    IntakeService m_intake;
    StaffService m_staff;
    Connection m_hand;
    qint64 m_rows = 0;
    bool m_ok = false;
};

QByteArray text(qint64 number)
{
    return QByteArray::number(number);
}

} // namespace

class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initCrypto());
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->isOk());
        QCOMPARE(m_desk->verdict().finding, Finding::Whole);
        QVERIFY(m_desk->staff().checkAuditNow());
        QCOMPARE(m_desk->verdict().rows, m_desk->rows());
        QVERIFY(m_desk->verdict().marks >= kRounds - 1);
        m_witnessed = m_desk->verdict().witnessed;
        QVERIFY(m_witnessed > 10 && m_witnessed < m_desk->rows());
    }
    void cleanup() { QVERIFY(m_desk->putBack() && m_desk->verdict().finding == Finding::Whole); }

    void everyChangedValueIsFound()
    {
        int cases = 0;
        for (qint64 seq = 1; seq <= m_desk->rows(); ++seq) {
            for (const char *change : {"time = time || ' '", "action = 'lock'", "subject = subject || 'x'",
                                       "reason = reason || 'x'", "hash = zeroblob(32)", "hash = x''"}) {
                QVERIFY(m_desk->run("UPDATE audit SET " + QByteArray(change) + " WHERE seq = " + text(seq)));
                QCOMPARE(m_desk->verdict().finding, Finding::Changed);
                QCOMPARE(m_desk->verdict().row, seq);
                QVERIFY(!m_desk->staff().checkAuditNow());
                QVERIFY(m_desk->putBack());
                ++cases;
            }
        }
        qInfo("%d changed values, 0 missed", cases);
    }

    void everyMissingRowIsFound()
    {
        int gaps = 0, closed = 0;
        for (qint64 seq = 1; seq < m_desk->rows(); ++seq) {
            QVERIFY(m_desk->run("DELETE FROM audit WHERE seq = " + text(seq)));
            QCOMPARE(m_desk->verdict().finding, Finding::Changed);
            QCOMPARE(m_desk->verdict().row, seq);
            ++gaps;
            // and the rows behind it moved up
            QVERIFY(m_desk->run("UPDATE audit SET seq = -seq WHERE seq > " + text(seq))
                    || m_desk->run("CREATE TEMP TABLE moved AS SELECT * FROM audit WHERE seq > " + text(seq)
                                   + ";DELETE FROM audit WHERE seq > " + text(seq)
                                   + ";INSERT INTO audit SELECT seq - 1, time, action, subject, reason, hash FROM moved"
                                     ";DROP TABLE moved"));
            QCOMPARE(m_desk->verdict().finding, Finding::Changed);
            ++closed;
            QVERIFY(m_desk->putBack());
        }
        qInfo("%d gaps and %d closed gaps, 0 missed", gaps, closed);
    }

    void everySwapIsFound()
    {
        int cases = 0;
        for (qint64 a = 1; a <= m_desk->rows(); ++a) {
            for (qint64 b = a + 1; b <= m_desk->rows(); ++b) {
                const QByteArray put = "INSERT INTO audit SELECT " + text(a) + ", time, action, subject, reason, hash"
                    + " FROM kept WHERE seq = " + text(b) + ";INSERT INTO audit SELECT " + text(b)
                    + ", time, action, subject, reason, hash FROM kept WHERE seq = " + text(a);
                QVERIFY(m_desk->run("DELETE FROM audit WHERE seq IN (" + text(a) + ',' + text(b) + ");" + put));
                QCOMPARE(m_desk->verdict().finding, Finding::Changed);
                QVERIFY(m_desk->putBack());
                ++cases;
            }
        }
        qInfo("%d swaps, 0 missed", cases);
    }

    // The end has its witness in the newest sealed event; what was written after that event has none yet.
    void everyCutThatAnEventHasSeenIsFound()
    {
        int found = 0, open = 0;
        for (qint64 left = 0; left < m_desk->rows(); ++left) {
            QVERIFY(m_desk->run("DELETE FROM audit WHERE seq > " + text(left)));
            const AuditVerdict verdict = m_desk->verdict();
            QCOMPARE(verdict.finding, left < m_witnessed ? Finding::Cut : Finding::Whole);
            QCOMPARE(verdict.rows, left);
            if (left < m_witnessed)
                QCOMPARE(verdict.row, left + 1);
            QVERIFY(m_desk->log().checkAudit()); // the chain by itself cannot know
            ++(left < m_witnessed ? found : open);
            QVERIFY(m_desk->putBack());
        }
        QVERIFY(found > 10 && open < 3);
        qInfo("%d cuts found, 0 missed; %d behind the newest event", found, open);
    }

    // Who has the device has its key, and can make a chain that is whole in itself.
    void everyChainMadeAnewIsFound()
    {
        int cases = 0;
        for (qint64 from = 1; from <= m_witnessed; ++from) {
            const auto entries = readAudit(m_desk->hand(), 10000);
            QVERIFY(entries && m_desk->run("DELETE FROM audit WHERE seq >= " + text(from)));
            for (std::size_t i = std::size_t(from) - 1; i < entries->size(); ++i) {
                AuditEntry entry = (*entries)[i];
                entry.reason = qint64(i) == from - 1 ? QStringLiteral("family") : entry.reason;
                QVERIFY(writeAudit(m_desk->hand(), entry));
            }
            QVERIFY(m_desk->log().checkAudit());
            QCOMPARE(m_desk->verdict().finding, Finding::Changed);
            QVERIFY(m_desk->putBack());
            ++cases;
        }
        qInfo("%d chains made anew, 0 missed", cases);
    }

private:
    std::unique_ptr<Desk> m_desk;
    qint64 m_witnessed = 0;
};

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
