// SPDX-License-Identifier: GPL-3.0-or-later
// One child registered twice, in Cyrillic at the kiosk and in Latin letters by a volunteer: staff find both, say that
// they are one, after a restart as well, and take it back; or say that they are not, and are not asked again.
#include "scenes.h"
#include "stage.h"
#include "steps.h"

namespace {

using namespace prystan;
using namespace prystan::journey;
using namespace Qt::StringLiterals;

const QStringList kNames{u"Прикладенко"_s, u"Prykladenko"_s, u"Максиміліан"_s, u"Maksymilian"_s};

QMutex printing;
QStringList printed;

void note(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const QMutexLocker locker(&printing);
    printed << text;
}

// What the program prints meanwhile.
class Printed
{
public:
    Printed()
        : m_before(qInstallMessageHandler(note))
    { }
    ~Printed() { qInstallMessageHandler(m_before); }
    Printed(const Printed &) = delete;
    Printed &operator=(const Printed &) = delete;
    [[nodiscard]] static bool has(const QString &text)
    {
        const QMutexLocker locker(&printing);
        return std::ranges::any_of(printed, [&](const QString &line) { return line.contains(text); });
    }

private:
    QtMessageHandler m_before;
};

void saveChild(Stage &stage, const QString &family, const QString &given, const QString &author)
{
    Party party;
    Person child;
    child.name = {family, given, {}};
    child.birth = {BirthKind::Date, 23, 4, 2016, 0};
    child.companion = Companion::OtherAdult;
    party.persons = {child};
    stage.program().settle();
    if (!stage.program().intake().saveNow(party, author))
        throw Lost("not saved");
}

ui::PairViewModel &pairOf(Stage &stage)
{
    return *stage.app().pair;
}

void openStaff(Stage &stage)
{
    stage.driver().speak(u"uk"_s);
    toStaff(stage.driver());
    openList(stage.driver(), stage.passphrase);
}

// The one text on the screen that begins so.
QString shownFrom(Stage &stage, const QString &beginning)
{
    QString found;
    stage.driver().waitUntil(
        [&] {
            const QStringList shown = stage.driver().shownTexts();
            const auto text
                = std::ranges::find_if(shown, [&](const QString &one) { return one.startsWith(beginning); });
            found = text == shown.end() ? QString() : *text;
            return !found.isEmpty();
        },
        beginning);
    return found;
}

void giveReason(Stage &stage)
{
    stage.driver().see(u"Why do you open this child's record?"_s);
    stage.driver().settle();
    stage.driver().tapExactly(stage.app()
                                  .choices->property("reasons")
                                  .value<ui::ChoiceModel *>()
                                  ->index(0)
                                  .data(ui::ChoiceModel::TextRole)
                                  .toString());
}

void openTheTwo(Stage &stage)
{
    Driver &driver = stage.driver();
    ui::DuplicatesViewModel &duplicates = *stage.app().duplicates;
    driver.waitUntil([&] { return duplicates.count() == 1; }, u"the count"_s);
    driver.settle();
    driver.tapExactly(shownFrom(stage, u"Можливо, зареєстровані двічі: 1"_s));
    driver.waitUntil([&] { return duplicates.pairs()->rowCount() == 1; }, u"the pair"_s);
    driver.settle();
    driver.tapExactly(
        shownFrom(stage, duplicates.pairs()->index(0).data(ui::AlikePairModel::OneTextRole).toString() + u"; "_s));
    giveReason(stage);
    driver.see(u"Is this the same person?"_s);
    driver.settle();
}

void openFirst(Stage &stage)
{
    ui::StaffViewModel &staff = *stage.app().staff;
    const QString code = staff.records()->index(0).data(ui::RecordListModel::CodeRole).toString();
    stage.driver().tapExactly(shownFrom(stage, code + u", "_s));
    giveReason(stage);
    stage.driver().waitUntil([&] { return staff.detail()->loaded(); }, u"the record"_s);
    stage.driver().settle();
}

} // namespace

class PairJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameChildAndTakenBack_data() { sizes(); }
    void theSameChildAndTakenBack()
    {
        QFETCH(QSize, size);
        play([&] {
            const Printed watch;
            Stage stage(u"demo"_s, size);
            saveChild(stage, u"Прикладенко"_s, u"Максиміліан"_s, u"self"_s);
            saveChild(stage, u"Prykladenko"_s, u"Maksymilian"_s, u"volunteer"_s);
            openStaff(stage);
            openTheTwo(stage);
            for (const QString &name : kNames)
                QVERIFY2(std::ranges::any_of(stage.driver().shownTexts(),
                                             [&](const QString &text) { return text.contains(name); }),
                         qPrintable(name));
            stage.driver().tap(u"Same person"_s);
            stage.driver().waitUntil([&] { return stage.app().duplicates->none(); }, u"the empty list"_s);
            stage.driver().see(u"Nobody seems to be registered twice."_s);
            stage.leave();
            stage.enter();
            openStaff(stage);
            openFirst(stage);
            stage.driver().waitUntil([&] { return pairOf(stage).same()->rowCount() == 1; }, u"the other record"_s);
            stage.driver().see(u"Same person as:"_s);
            const QString code = pairOf(stage).same()->index(0).data(ui::RecordListModel::CodeRole).toString();
            stage.driver().tapExactly(stage.driver().word(u"Undo “same person”: %1"_s).arg(code));
            stage.driver().see(u"Undo “same person”?"_s);
            stage.driver().settle();
            stage.driver().tap(u"Undo"_s);
            stage.driver().waitUntil([&] { return pairOf(stage).same()->rowCount() == 0; }, u"that it is undone"_s);
            stage.driver().see(u"May be the same person as:"_s);
            QCOMPARE(stage.app().staff->records()->rowCount(), 2);
            stage.leave();
            for (const QString &name : kNames)
                QVERIFY(!Printed::has(name));
            QCOMPARE(stage.traces.searchFor(Needles(kNames)).found.join(u'\n'), QString());
            stage.enter();
        });
    }

    void notTheSameIsNotAskedAgain()
    {
        play([] {
            Stage stage(u"demo"_s, {360, 640});
            saveChild(stage, u"Прикладенко"_s, u"Максиміліан"_s, u"self"_s);
            saveChild(stage, u"Prykladenko"_s, u"Maksymilian"_s, u"volunteer"_s);
            openStaff(stage);
            openFirst(stage);
            stage.driver().waitUntil([&] { return stage.app().search->alike()->rowCount() == 1; }, u"the other"_s);
            const QString code = stage.app().search->alike()->index(0).data(ui::RecordListModel::CodeRole).toString();
            stage.driver().tapExactly(shownFrom(stage, code + u", "_s));
            giveReason(stage);
            stage.driver().see(u"Is this the same person?"_s);
            stage.driver().settle();
            stage.driver().tap(u"Not the same person"_s);
            stage.driver().waitUntil([&] { return pairOf(stage).before()->rowCount() == 1; }, u"that it is kept"_s);
            QCOMPARE(stage.app().search->alike()->rowCount(), 0);
            stage.leave();
            stage.enter();
            openStaff(stage);
            stage.driver().waitUntil([&] { return stage.app().duplicates->none(); }, u"that all were looked at"_s);
            openFirst(stage);
            stage.driver().waitUntil([&] { return pairOf(stage).before()->rowCount() == 1; },
                                     u"that it was compared"_s);
            QCOMPARE(stage.app().search->alike()->rowCount(), 0);
            stage.driver().tapExactly(shownFrom(stage, u"Уже порівняно: 1"_s)); // and can be changed there
            stage.driver().settle();
            stage.driver().tapExactly(shownFrom(
                stage, pairOf(stage).before()->index(0).data(ui::RecordListModel::CodeRole).toString() + u", "_s));
            giveReason(stage);
            stage.driver().waitUntil([&] { return pairOf(stage).verdict() == u"other"; }, u"the decision"_s);
            stage.driver().settle();
            stage.driver().tap(u"Same person"_s);
            stage.driver().waitUntil([&] { return pairOf(stage).same()->rowCount() == 1; }, u"the other decision"_s);
        });
    }

private:
    static void sizes()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("phone") << QSize(360, 640);
        QTest::newRow("desk") << QSize(1280, 800);
    }
};

static const Subject<PairJourney> subject("pair");
#include "tst_pair.moc"
