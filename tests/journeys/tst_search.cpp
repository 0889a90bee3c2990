// SPDX-License-Identifier: GPL-3.0-or-later
// Staff look for somebody with the keyboard on the screen; what they typed goes when it is cleared, and when nobody
// touches the window for two minutes.
#include "scenes.h"
#include "stage.h"
#include "steps.h"

namespace {

using namespace prystan;
using namespace prystan::journey;
using namespace Qt::StringLiterals;

const QString kTyped = u"прикладенк"_s;

void saveSomebody(Stage &stage)
{
    Party party;
    Person person;
    person.name = {u"Prykladenko"_s, u"Olena"_s, {}};
    person.birth = {BirthKind::YearOnly, 0, 0, 1988, 0};
    party.persons = {person};
    stage.program().settle();
    if (!stage.program().intake().saveNow(party, u"volunteer"_s))
        throw Lost("not saved");
}

void find(Stage &stage)
{
    typeInto(stage.driver(), u"Find a person"_s, kTyped);
    const ui::FoundModel &found = *stage.app().search->found();
    stage.driver().waitUntil([&] { return found.rowCount() == 1; }, u"who was found"_s);
    stage.driver().settle();
}

void openStaff(Stage &stage)
{
    saveSomebody(stage);
    stage.driver().speak(u"uk"_s);
    toStaff(stage.driver());
    openList(stage.driver(), stage.passphrase);
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsFoundIsOpenedWhileTheKeyboardIsThere()
    {
        play([] {
            Stage stage(u"demo"_s, {360, 640});
            openStaff(stage);
            find(stage);
            const QModelIndex row = stage.app().search->found()->index(0);
            const QString code = row.data(ui::RecordListModel::CodeRole).toString();
            QVERIFY(stage.driver().shownTexts().contains(code)); // above the keyboard
            const QStringList shown = stage.driver().shownTexts();
            const auto name = std::ranges::find_if(shown, [&](const QString &text) {
                return text.startsWith(code + u", "_s) && text.contains(u"за іменем"_s);
            });
            QVERIFY2(name != shown.end(), qPrintable(shown.join(u'\n')));
            stage.driver().tapExactly(*name);
            stage.driver().waitUntil([&] { return stage.app().staff->detail()->loaded(); }, u"the record"_s);
            QCOMPARE(stage.app().staff->detail()->code(), code);
        });
    }

    void whatWasTypedGoes()
    {
        play([] {
            Stage stage;
            openStaff(stage);
            find(stage);
            QVERIFY(!stage.placesOf(kTyped).isEmpty());
            stage.driver().tap(u"Clear the search"_s);
            stage.driver().settle();
            QVERIFY2(stage.placesOf(kTyped).isEmpty(), qPrintable(stage.placesOf(kTyped).join(u'\n')));
            QCOMPARE(stage.driver().focusedName(), stage.driver().word(u"Find a person"_s));
            find(stage);
            stage.clock.forward(121);
            stage.driver().waitUntil([&] { return stage.app().staff->state() == u"locked"; }, u"the lock"_s);
            stage.driver().settle();
            QVERIFY(!stage.app().search->active());
            QCOMPARE(stage.app().search->found()->rowCount(), 0);
        });
    }
};

static const Subject<SearchTest> subject("search");
#include "tst_search.moc"
