// SPDX-License-Identifier: GPL-3.0-or-later
// Saving fails: the person reads what to do, in her language; the form stays; a later try registers exactly once.
#include "ctl.h"
#include "fulldisk.h"
#include "scenes.h"
#include "stage.h"
#include "steps.h"

#include <QDir>

namespace {

using namespace prystan;
using namespace prystan::journey;
using namespace Qt::StringLiterals;

const QString kFullDisk
    = u"Not saved yet: this device has no room left. Your answers are still here. Please ask a staff member for help."_s;
const QString kOther
    = u"Not saved yet. Your answers are still here. Please touch Save again. If it does not help, call a "
      "staff member."_s;

// The outbox is gone and something else has its name: nothing can be written there, not even by root.
class BrokenOutbox
{
public:
    explicit BrokenOutbox(const QString &dir)
        : m_outbox(dir + u"/outbox"_s)
    {
        QFile blocker(m_outbox);
        if (!QDir().rename(m_outbox, m_outbox + u".away"_s) || !blocker.open(QIODevice::WriteOnly))
            throw Lost("the outbox cannot be broken");
    }
    ~BrokenOutbox()
    {
        QFile::remove(m_outbox);
        QDir().rename(m_outbox + u".away"_s, m_outbox);
    }
    BrokenOutbox(const BrokenOutbox &) = delete;
    BrokenOutbox &operator=(const BrokenOutbox &) = delete;

private:
    QString m_outbox;
};

} // namespace

class SaveFailureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formStaysAndARetryRegistersOnce_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("full");
        for (const char *language : {"uk", "ru", "nl", "en"})
            QTest::addRow("full disk, %s", language) << QString::fromLatin1(language) << true;
        QTest::newRow("broken outbox, nl") << u"nl"_s << false;
    }

    void formStaysAndARetryRegistersOnce()
    {
        QFETCH(QString, language);
        QFETCH(bool, full);
        play([&] {
            Stage stage;
            fillIn(stage, language);
            if (full) {
                const FullDisk disk;
                failTwice(stage, kFullDisk);
                QVERIFY(FullDisk::refusals() >= 2);
            } else {
                const BrokenOutbox outbox(stage.dir);
                failTwice(stage, kOther);
            }
            const QString code = saveAtLast(stage);
            stage.leave();
            checkOnce(stage, code);
        });
    }

    // What she changed between the tries is what counts.
    void anAnswerChangedInBetweenIsKept()
    {
        play([] {
            Stage stage;
            fillIn(stage, u"en"_s);
            {
                const FullDisk disk;
                failTwice(stage, kFullDisk);
            }
            Driver &driver = stage.driver();
            stage.intake().change(u"birth:0"_s);
            driver.waitForStep(u"birth"_s);
            driver.tap(u"Year"_s);
            chooseYear(driver, 1977);
            goOn(driver, u"review"_s);
            const QString code = saveAtLast(stage);
            stage.leave();
            checkOnce(stage, code);
            const QJsonObject party = showParty(stage.dir, stage.passphrase, code).rows().value(0);
            QCOMPARE(party[u"persons"][0].toObject()[u"birth"].toObject()[u"year"].toInt(), 1977);
        });
    }

private:
    static void fillIn(Stage &stage, const QString &language)
    {
        Driver &driver = stage.driver();
        const bool cyrillic = language == u"uk" || language == u"ru";
        chooseLanguage(driver, language);
        openForm(driver);
        typeInto(driver, u"Given name"_s, cyrillic ? u"олена"_s : u"olena"_s);
        driver.hideKeyboard();
        goOn(driver, u"birth"_s);
        driver.tap(u"Only the year"_s);
        chooseYear(driver, 1988);
        driver.tap(u"Finish now"_s);
        driver.waitForStep(u"review"_s);
    }

    static void failTwice(Stage &stage, const QString &sentence)
    {
        Driver &driver = stage.driver();
        const QString name = stage.intake().person()->given()->text();
        for (int attempt = 0; attempt < 2; ++attempt) {
            driver.tap(u"Save"_s);
            driver.waitUntil([&] { return !stage.intake().problem().isEmpty(); }, u"the refusal"_s);
            driver.settle();
            QCOMPARE(stage.intake().step(), u"review"_s);
            QVERIFY2(driver.sees(sentence), qPrintable(driver.shownTexts().join(u'\n')));
            QVERIFY(driver.shownTexts().join(u'\n').contains(name));
            QVERIFY(stage.intake().codes().isEmpty());
        }
    }

    static QString saveAtLast(Stage &stage)
    {
        stage.driver().tap(u"Save"_s);
        stage.driver().waitForStep(u"saved"_s);
        return stage.intake().codes().value(0);
    }

    static void checkOnce(const Stage &stage, const QString &code)
    {
        const QList<QJsonObject> rows = listPeople(stage.dir, stage.passphrase).rows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][u"code"].toString(), code);
    }
};

static const Subject<SaveFailureTest> subject("savefailure");
#include "tst_savefailure.moc"
