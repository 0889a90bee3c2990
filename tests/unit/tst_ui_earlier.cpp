// SPDX-License-Identifier: GPL-3.0-or-later
// "I have filled this in before": a code is asked for beside the form, costs nobody a step, and is gone with the form.
#include "eventlimits.h"
#include "intakeform.h"

#include <QSignalSpy>
#include <QTest>

using namespace prystan;
using namespace prystan::test;

namespace {

const QString kCode = u"BBB-BBB"_qs; // all zeros: the sum fits

// What was saved of the parties, oldest first.
std::vector<QJsonObject> savedIn(const Form &form)
{
    std::vector<QJsonObject> bodies;
    for (const SealedEvent &event : form.log.events) {
        const auto plain = age::open(event.sealed, form.keys.identities.at(Compartment::Intake), qsizetype(64) * 1024);
        const auto content = plain ? readContent(*plain).content : std::nullopt;
        if (content && content->type == EventType::PartyRegistered)
            bodies.push_back(content->body);
    }
    return bodies;
}

} // namespace

class EarlierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void itLiesBesideTheFirstPage()
    {
        Form form;
        form.intake.start();
        const int positions = form.intake.positions();
        form.intake.giveEarlierCode();
        QCOMPARE(form.intake.step(), u"earlier"_qs);
        QCOMPARE(form.intake.position(), 1);
        QCOMPARE(form.intake.positions(), positions);
        form.intake.back();
        QCOMPARE(form.intake.step(), u"privacy"_qs);
        form.intake.giveEarlierCode();
        form.intake.party()->earlier()->setText(u"bbbbbb"_qs);
        form.intake.next();
        QCOMPARE(form.intake.step(), u"name"_qs);
        QCOMPARE(form.intake.party()->earlier()->text(), kCode);
        QVERIFY(form.intake.dirty());
        form.intake.giveEarlierCode(); // there is no way there from the other pages
        QCOMPARE(form.intake.step(), u"name"_qs);
    }

    void aWrongLetterIsSaidUnderTheField()
    {
        Form form;
        form.intake.start();
        form.intake.giveEarlierCode();
        EarlierCode &code = *form.intake.party()->earlier();
        code.setText(u"BBB-BBC"_qs);
        QCOMPARE(code.problem(), QString()); // not while she types
        QSignalSpy found(&form.intake, &IntakeViewModel::problemFound);
        form.intake.next();
        QCOMPARE(form.intake.step(), u"earlier"_qs);
        QCOMPARE(found.size(), 1);
        QVERIFY(code.blocks() && code.problem().contains(u"cannot be right"));
        QCOMPARE(code.text(), u"BBB-BBC"_qs);
        code.setText(u"BBB-BB"_qs);
        QVERIFY(!code.blocks());
        form.intake.goOnWithoutCode();
        QCOMPARE(form.intake.step(), u"name"_qs);
        QCOMPARE(code.text(), QString());
    }

    void whoHasNoneGoesOn()
    {
        Form form;
        form.intake.start();
        form.intake.giveEarlierCode();
        form.intake.next();
        QCOMPARE(form.intake.step(), u"name"_qs);
        QVERIFY(!form.intake.dirty());
    }

    // Left half typed by Back: nothing of it is said, and nothing stands in the way.
    void whatCannotBeACodeIsNeverSaid()
    {
        Form form;
        form.intake.start();
        form.intake.giveEarlierCode();
        form.intake.party()->earlier()->setText(u"BBB"_qs);
        form.intake.back();
        form.walkTo(u"name"_qs);
        form.intake.person()->given()->setText(u"Олена"_qs);
        form.save();
        QCOMPARE(form.intake.step(), u"desk"_qs);
        QVERIFY(!savedIn(form).at(0).contains(u"earlier_code"));
    }

    void theReviewShowsItAndChangesIt()
    {
        Form form;
        form.begin("Олена", 1988);
        form.walkTo(u"review"_qs);
        QCOMPARE(form.review(u"earlier"_qs), u"no such row"_qs);
        form.intake.start();
        form.intake.giveEarlierCode();
        form.intake.party()->earlier()->setText(kCode);
        form.walkTo(u"name"_qs);
        form.intake.person()->given()->setText(u"Олена"_qs);
        form.walkTo(u"review"_qs);
        QCOMPARE(form.review(u"earlier"_qs), kCode);
        form.intake.change(u"earlier"_qs);
        QCOMPARE(form.intake.step(), u"earlier"_qs);
        form.intake.back();
        QCOMPARE(form.intake.step(), u"review"_qs);
        form.intake.change(u"earlier"_qs);
        form.intake.goOnWithoutCode();
        QCOMPARE(form.intake.step(), u"review"_qs);
        QCOMPARE(form.review(u"earlier"_qs), u"no such row"_qs);
    }

    void anotherLanguageKeepsItAndTheEndWipesIt()
    {
        Form form;
        form.intake.start();
        form.intake.giveEarlierCode();
        EarlierCode &code = *form.intake.party()->earlier();
        code.setText(u"BBB-B"_qs);
        form.language.setCurrent(u"uk"_qs);
        QCOMPARE(code.text(), u"BBB-B"_qs);
        code.setText(kCode);
        form.language.setCurrent(u"nl"_qs);
        QCOMPARE(code.code(), kCode);
        form.intake.clear();
        QVERIFY(code.text().isEmpty() && code.code().isEmpty());
        code.setText(u"BBB"_qs);
        form.intake.start();
        QCOMPARE(code.text(), QString());
    }

    void itIsSaidOfTheParty()
    {
        Form form;
        form.intake.start();
        form.intake.giveEarlierCode();
        form.intake.party()->earlier()->setText(u"bbb bbb"_qs);
        form.walkTo(u"name"_qs);
        form.intake.person()->given()->setText(u"Олена"_qs);
        form.save();
        QCOMPARE(savedIn(form).at(0)[u"earlier_code"].toString(), kCode);
        QCOMPARE(form.intake.party()->earlier()->text(), QString());
    }

    void aVolunteersCorrectionKeepsIt()
    {
        Form form;
        form.intake.setVolunteerForm(true);
        form.intake.start();
        form.intake.next();
        form.intake.giveEarlierCode(); // the line stands on the form
        QCOMPARE(form.intake.step(), u"form"_qs);
        EarlierCode &code = *form.intake.party()->earlier();
        form.intake.person()->given()->setText(u"Олена"_qs);
        code.setText(u"BBB-BBC"_qs);
        form.intake.next();
        QCOMPARE(form.intake.step(), u"form"_qs);
        QVERIFY(code.blocks());
        code.setText(kCode);
        form.save();
        form.intake.correctLast();
        QCOMPARE(code.text(), kCode);
        QVERIFY(!form.intake.dirty());
        form.intake.person()->given()->setText(u"Олена-Марія"_qs);
        form.walkTo(u"review"_qs);
        QCOMPARE(form.valueOf(u"Code from before"_qs), kCode);
        form.save();
        const auto saved = savedIn(form);
        QCOMPARE(saved.size(), std::size_t(2));
        for (const QJsonObject &body : saved)
            QCOMPARE(body[u"earlier_code"].toString(), kCode);
    }
};

QTEST_GUILESS_MAIN(EarlierTest)
#include "tst_ui_earlier.moc"
