// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicemodel.h"
#include "contentmodel.h"
#include "fakes.h"
#include "fieldmodel.h"
#include "languagecontroller.h"
#include "staysafe.h"
#include "words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace prystan;
using namespace prystan::ui;

namespace {

const QDate kToday(2026, 11, 24);

std::unique_ptr<BirthModel> birthModel(Birth &birth)
{
    return std::make_unique<BirthModel>(
        &birth, [] { return kToday; }, [] { return u"en"_qs; }, nullptr);
}

Birth birth(BirthKind kind, int day, int month, int year, int age)
{
    Birth made;
    made.kind = kind;
    made.day = day;
    made.month = month;
    made.year = year;
    made.age = age;
    return made;
}

QStringList column(const QAbstractItemModel &model, int role)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, 0).data(role).toString();
    return texts;
}

} // namespace

class ModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void everyAnswerHasWordsAndAPictogram_data()
    {
        QTest::addColumn<QString>("list");
        for (const char *list : {"sexes", "nationalities", "countries", "documents", "companions", "places", "channels",
                                 "yesNo", "needs", "reasons", "months"})
            QTest::newRow(list) << QString::fromLatin1(list);
    }
    void everyAnswerHasWordsAndAPictogram()
    {
        QFETCH(QString, list);
        LanguageController language;
        const Choices choices(language);
        auto *model = choices.property(list.toLatin1().constData()).value<ChoiceModel *>();
        QVERIFY(model != nullptr);
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model->rowCount() > 2);
        for (const QString &code : language.codes()) {
            language.setCurrent(code);
            for (const QString &text : column(*model, ChoiceModel::TextRole))
                QVERIFY2(!text.isEmpty(), qPrintable(list + u' ' + code));
        }
        const QStringList keys = column(*model, ChoiceModel::KeyRole);
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
        if (list != u"months")
            QVERIFY(!column(*model, ChoiceModel::IconRole).contains(QString()));
    }

    void anotherLanguageIsToldAndSortsTheCountriesAnew()
    {
        LanguageController language;
        language.setCurrent(u"en"_qs);
        const Choices choices(language);
        auto *months = choices.property("months").value<ChoiceModel *>();
        auto *countries = choices.property("countries").value<ChoiceModel *>();
        QSignalSpy told(months, &QAbstractItemModel::dataChanged);
        const QString november = months->textOf(u"11"_qs);
        const QStringList english = column(*countries, ChoiceModel::KeyRole);
        language.setCurrent(u"uk"_qs);
        QCOMPARE(told.count(), 1);
        QVERIFY(november.compare(u"November", Qt::CaseInsensitive) == 0);
        QVERIFY2(months->textOf(u"11"_qs).contains(u"листопад"), qPrintable(months->textOf(u"11"_qs)));
        const QStringList ukrainian = column(*countries, ChoiceModel::KeyRole);
        QVERIFY(english != ukrainian);
        QCOMPARE(QSet<QString>(english.begin(), english.end()), QSet<QString>(ukrainian.begin(), ukrainian.end()));
    }

    void issuesSayWhatToDo_data()
    {
        QTest::addColumn<int>("code");
        for (int code = 0; code <= int(IssueCode::Invisible); ++code)
            QTest::newRow(qPrintable(toWord(IssueCode(code)))) << code;
    }
    void issuesSayWhatToDo()
    {
        QFETCH(int, code);
        const QString sentence = Words::issue({IssueCode(code), Field::FamilyName});
        QVERIFY2(sentence.contains(u"lease"), qPrintable(sentence));
        for (const QStringView blame : {u"wrong", u"invalid", u"error", u"must"})
            QVERIFY2(!sentence.contains(blame, Qt::CaseInsensitive), qPrintable(sentence));
        if (!blocks(IssueCode(code)))
            QVERIFY2(sentence.contains(u"kept as you"), qPrintable(sentence));
    }

    void everyFailureHasASentence()
    {
        for (int code = 0; code <= int(ErrorCode::Unsupported); ++code) {
            QVERIFY(!Words::error({ErrorCode(code), 3}).isEmpty());
            QVERIFY(!Words::saveError({ErrorCode(code), 3}).isEmpty());
        }
        for (int reason = 0; reason <= int(CareReason::AdultByDate); ++reason)
            QVERIFY(!Words::careReason(CareReason(reason)).isEmpty());
    }

    void textIsKeptAsTypedAndWarnedAbout()
    {
        QString target;
        TextFieldModel field(Field::FamilyName, &target, nullptr);
        QSignalSpy changed(&field, &TextFieldModel::changed);
        field.setText(u"О'Нiл"_qs); // a Latin i in a Cyrillic word
        QCOMPARE(target, u"О'Нiл"_qs);
        QCOMPARE(changed.count(), 1);
        QVERIFY(field.problem().contains(u"Latin and Cyrillic"));
        QVERIFY(!field.blocks());
        field.setText(u"O\u0007"_qs);
        QVERIFY(field.blocks());
        field.setText(u"Шевченко"_qs);
        QCOMPARE(field.problem(), QString());
    }

    void choosingAPartChoosesTheKind()
    {
        Birth answer;
        const auto model = birthModel(answer);
        QCOMPARE(model->kind(), QString());
        QCOMPARE(model->age(), -1);
        model->setKind(u"unknown"_qs);
        model->setDay(31);
        QCOMPARE(model->kind(), u"date"_qs);
        QCOMPARE(model->problem(), QString()); // half a date is no mistake yet
        model->setMonth(2);
        model->setYear(1990);
        QVERIFY(model->problem().contains(u"does not exist"));
        QVERIFY(model->blocks());
        model->setDay(28);
        QVERIFY(!model->blocks());
        QCOMPARE(model->firstYear(), 1906);
        QCOMPARE(model->lastYear(), 2026);
    }

    void leavingThePageSettlesWhatIsHalfAnswered_data()
    {
        QTest::addColumn<Birth>("entered");
        QTest::addColumn<Birth>("stored");
        QTest::addColumn<bool>("good");
        using enum BirthKind;
        QTest::newRow("nothing") << birth(Date, 0, 0, 0, 0) << Birth{} << true;
        QTest::newRow("only the year") << birth(Date, 0, 0, 1987, 0) << birth(YearOnly, 0, 0, 1987, 0) << true;
        QTest::newRow("no year") << birth(Date, 3, 4, 0, 0) << birth(Date, 3, 4, 0, 0) << false;
        QTest::newRow("no day") << birth(Date, 0, 4, 1987, 0) << birth(Date, 0, 4, 1987, 0) << false;
        QTest::newRow("whole") << birth(Date, 3, 4, 1987, 9) << birth(Date, 3, 4, 1987, 0) << true;
        QTest::newRow("no such day") << birth(Date, 31, 4, 1987, 0) << birth(Date, 31, 4, 1987, 0) << false;
        QTest::newRow("year, day left over")
            << birth(YearOnly, 3, 4, 1987, 0) << birth(YearOnly, 0, 0, 1987, 0) << true;
        QTest::newRow("year not chosen") << birth(YearOnly, 0, 0, 0, 0) << Birth{} << true;
        QTest::newRow("age") << birth(AboutAge, 1, 1, 1, 10) << birth(AboutAge, 0, 0, 0, 10) << true;
        QTest::newRow("newborn") << birth(AboutAge, 0, 0, 0, 0) << birth(AboutAge, 0, 0, 0, 0) << true;
        QTest::newRow("age not chosen") << birth(AboutAge, 0, 0, 0, -1) << birth(Unknown, 0, 0, 0, 0) << true;
        QTest::newRow("next year") << birth(Date, 1, 1, 2027, 0) << birth(Date, 1, 1, 2027, 0) << true;
    }
    void leavingThePageSettlesWhatIsHalfAnswered()
    {
        QFETCH(Birth, entered);
        QFETCH(Birth, stored);
        QFETCH(bool, good);
        Birth answer = entered;
        const auto model = birthModel(answer);
        QCOMPARE(model->settle(), good);
        QCOMPARE(answer, stored);
        QCOMPARE(!model->blocks(), good);
        QVERIFY(good || !model->problem().isEmpty());
    }

    void ageIsNoAnswerUntilANumberIsChosen()
    {
        Birth answer;
        const auto model = birthModel(answer);
        model->setKind(u"about_age"_qs);
        QCOMPARE(model->age(), -1);
        model->setAge(0);
        QCOMPARE(model->age(), 0);
        QCOMPARE(model->summary(), Words::age(0, true));
        model->setKind(u"year"_qs);
        QCOMPARE(model->age(), -1);
    }

    void cardsFallBackToEnglishAndSaySo()
    {
        LanguageController language;
        CardModel cards(language);
        QAbstractItemModelTester tester(&cards, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ContactModel contacts(language, kToday);
        StaySafe texts(cards, contacts);
        QCOMPARE(cards.rowCount(), 2);
        language.setCurrent(u"uk"_qs);
        QCOMPARE(cards.index(0).data(CardModel::TitleRole).toString(), u"Заголовок"_qs);
        QCOMPARE(cards.index(0).data(CardModel::LinesRole).toStringList().size(), 2);
        QCOMPARE(cards.index(0).data(CardModel::ContactsRole).toStringList(), QStringList{u"desk"_qs});
        QVERIFY(!cards.index(0).data(CardModel::FallbackRole).toBool());
        QCOMPARE(cards.index(1).data(CardModel::LinesRole).toStringList(), QStringList{u"one line"_qs});
        QVERIFY(cards.index(1).data(CardModel::FallbackRole).toBool());
        language.setCurrent(u"ru"_qs);
        QCOMPARE(cards.index(1).data(CardModel::TitleRole).toString(), u"Only in English"_qs); // never Ukrainian
    }

    void contactsSayHowOldTheyAre()
    {
        LanguageController language;
        language.setCurrent(u"en"_qs);
        ContactModel contacts(language, kToday);
        QAbstractItemModelTester tester(&contacts, QAbstractItemModelTester::FailureReportingMode::QtTest);
        CardModel cards(language);
        StaySafe texts(cards, contacts);
        QCOMPARE(column(contacts, ContactModel::StaleRole), (QStringList{u"false"_qs, u"true"_qs, u"true"_qs}));
        QCOMPARE(contacts.index(0).data(ContactModel::CheckedRole).toString(), u"1 June 2026"_qs);
        QCOMPARE(contacts.index(2).data(ContactModel::CheckedRole).toString(), QString());
        QVERIFY(contacts.index(0).data(ContactModel::NoteRole).toString().contains(u"+31 00 000"));
        QCOMPARE(contacts.lineOf(u"desk"_qs), u"Desk · 000 000"_qs);
        QCOMPARE(contacts.lineOf(u"unread"_qs), u"Unread"_qs);
        QCOMPARE(contacts.lineOf(u"nobody"_qs), QString());
        language.setCurrent(u"uk"_qs);
        QCOMPARE(contacts.lineOf(u"old"_qs), u"Стара · 000 001"_qs);
    }

    // What came is shown from the next renew() on, and goes when it counts no more.
    void aPackIsShownWhenTheTextsAreRenewed()
    {
        LanguageController language;
        language.setCurrent(u"en"_qs);
        CardModel cards(language);
        ContactModel contacts(language, kToday);
        QAbstractItemModelTester first(&cards, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester second(&contacts, QAbstractItemModelTester::FailureReportingMode::QtTest);
        StaySafe texts(cards, contacts);
        QSignalSpy resets(&contacts, &QAbstractItemModel::modelReset);
        QSignalSpy cardResets(&cards, &QAbstractItemModel::modelReset);
        texts.offer(pack(u"000 999"_qs, kToday));
        QCOMPARE(contacts.lineOf(u"desk"_qs), u"Desk · 000 000"_qs);
        QCOMPARE(resets.count(), 0);
        texts.renew();
        QCOMPARE(contacts.lineOf(u"desk"_qs), u"Desk · 000 999"_qs);
        QCOMPARE(contacts.rowCount(), 1);
        QCOMPARE(cards.rowCount(), 1);
        QCOMPARE(cards.index(0).data(CardModel::TitleRole).toString(), u"New"_qs);
        QCOMPARE(cards.property("count").toInt(), 1);
        texts.offer(pack(u"000 999"_qs, kToday));
        texts.renew();
        QCOMPARE(resets.count() + cardResets.count(), 2); // the same again disturbs nobody
        texts.offer(std::nullopt);
        QCOMPARE(contacts.rowCount(), 1);
        texts.renew();
        QCOMPARE(contacts.lineOf(u"desk"_qs), u"Desk · 000 000"_qs);
        QCOMPARE(cards.rowCount(), 2);
    }

    // A program that was brought up to date later knows better.
    void anOldPackLosesToTheProgramsOwnTexts()
    {
        LanguageController language;
        CardModel cards(language);
        ContactModel contacts(language, kToday);
        StaySafe texts(cards, contacts); // of 1 June 2026
        for (const auto &[day, number] :
             {std::pair(QDate(2026, 5, 31), u"000 000"_qs), std::pair(QDate(2026, 6, 1), u"000 999"_qs)}) {
            texts.offer(pack(u"000 999"_qs, day));
            texts.renew();
            QVERIFY(contacts.lineOf(u"desk"_qs).endsWith(number));
        }
    }

private:
    static ContentPack pack(const QString &number, QDate issued)
    {
        const QJsonObject card{{u"key"_qs, u"new"_qs}, {u"title"_qs, QJsonObject{{u"en"_qs, u"New"_qs}}}};
        const QJsonObject contact{{u"key"_qs, u"desk"_qs}, {u"name"_qs, u"Desk"_qs}, {u"number"_qs, number}};
        return {u"o"_qs, 7, issued.startOfDay(Qt::UTC), {card}, {contact}};
    }
};

QTEST_MAIN(ModelsTest)
#include "tst_ui_models.moc"
