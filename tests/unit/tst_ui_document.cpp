// SPDX-License-Identifier: GPL-3.0-or-later
// A passport or card read into a volunteer's form: what goes in, what is asked first, and what a burst of keys leaves.
#include "appcontext.h"
#include "detailrows.h"
#include "documentscanner.h"
#include "eventlimits.h"
#include "intakeform.h"
#include "mrzlines.h"

#include <QKeyEvent>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace prystan;
using namespace prystan::test;
using namespace prystan::ui;

namespace {

// A passport of two lines; every check digit fits.
struct Passport {
    QString code = u"P<"_qs, surname = u"SHEVCHENKO"_qs, given = u"OKSANA"_qs, number = u"FA1234567"_qs,
            nationality = u"UKR"_qs, birth = u"880514"_qs, sex = u"F"_qs, expiry = u"301231"_qs;

    [[nodiscard]] QString lines() const
    {
        const auto checked = [](const QString &text) { return text + tests::digitOver(text); };
        const QString name = (code + u"UKR"_qs + surname + u"<<"_qs + given).leftJustified(44, u'<', true);
        const QString one = checked(number.leftJustified(9, u'<')), two = checked(birth), three = checked(expiry),
                      rest = QString(14, u'<') + u'<';
        return name + u'\n' + one + nationality + two + sex + three + rest + tests::digitOver(one + two + three + rest);
    }
};

QString replaced(QString lines, const QString &before, const QString &after)
{
    return lines.replace(before, after);
}

// A volunteer's tablet with an open form.
struct Tablet : Form {
    PinCover cover{clock};
    AppContext app;

    explicit Tablet(const QString &face = u"volunteer"_qs)
    {
        app.mode = u"demo"_qs;
        app.intake = &intake;
        app.language = &language;
        app.cover = &cover;
        app.setFace(face);
        intake.start();
        walkTo(face == u"volunteer" ? u"form"_qs : u"name"_qs);
    }
    [[nodiscard]] PersonEditor &person() const { return *intake.person(); }
    [[nodiscard]] DocumentReading &reading() const { return *person().reading(); }
    void read(const Passport &passport) { reading().take(passport.lines()); }
    [[nodiscard]] QString row(int number, int role) const { return reading().index(number).data(role).toString(); }
    [[nodiscard]] QStringList labels() const
    {
        QStringList labels;
        for (int i = 0; i < reading().rowCount(); ++i)
            labels << row(i, DocumentReading::LabelRole);
        return labels;
    }
    [[nodiscard]] QJsonObject savedPerson(Compartment compartment = Compartment::Intake)
    {
        save();
        for (const SealedEvent &event : log.events) {
            const auto plain = age::open(event.sealed, keys.identities.at(compartment), kLargestContent);
            if (!plain)
                continue;
            const EventContent content = *readContent(*plain).content;
            if (content.type == EventType::PersonRegistered)
                return content.body;
        }
        return {};
    }
};

// A window with one field that has the focus, and a scanner beside a person at its keys.
struct Keys {
    QQmlEngine engine;
    QQuickWindow window;
    QQuickItem *field = nullptr;
    ManualClock clock;
    bool wanted = true;
    DocumentScanner scanner{clock, [this] { return wanted; }};
    QSignalSpy scans{&scanner, &DocumentScanner::scanned};
    qint64 now = 1000;

    explicit Keys(const char *element = "TextInput")
    {
        QQmlComponent component(&engine);
        component.setData(QByteArray("import QtQuick\n") + element
                              + " { width: 300; height: 200; focus: true; property string edited;"
                                " onTextChanged: edited = text }",
                          {});
        field = qobject_cast<QQuickItem *>(component.create());
        field->setParentItem(window.contentItem());
        window.show();
        window.requestActivate();
        QTRY_VERIFY(QTest::qWaitForWindowActive(&window));
        field->forceActiveFocus();
        QCoreApplication::instance()->installEventFilter(&scanner);
    }
    ~Keys() { delete field; }
    [[nodiscard]] QString text() const { return field->property("text").toString(); }
    void press(const QString &key, qint64 gap)
    {
        now += gap;
        const int code = key == u"\r" ? int(Qt::Key_Return) : int(key.front().toUpper().unicode());
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, code, Qt::NoModifier, key);
            event.setTimestamp(quint64(now));
            QCoreApplication::sendEvent(&window, &event);
        }
    }
    void type(const QString &text, qint64 gap)
    {
        for (const QChar c : text)
            press(c == u'\n' ? u"\r"_qs : QString(c), gap);
    }
    void pause()
    {
        now += 1000;
        QTest::qWait(500);
    }
};

QString underCyrillicLayout(const QString &latin)
{
    const QString keys = u"qwertyuiopasdfghjklzxcvbnm<"_qs, letters = u"йцукенгшщзфівапролдячсмитьБ"_qs;
    QString typed;
    for (const QChar c : latin) {
        const qsizetype at = keys.indexOf(c.toLower());
        typed += at < 0 ? c : letters[at].toUpper();
    }
    return typed;
}

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void anEmptyFormIsFilledAndMarked()
    {
        Tablet tablet;
        tablet.read({});
        const PersonEditor &person = tablet.person();
        QCOMPARE(person.family()->text(), u"SHEVCHENKO"_qs);
        QCOMPARE(person.given()->text(), u"OKSANA"_qs);
        QCOMPARE(person.birth()->kind(), u"date"_qs);
        QCOMPARE(person.birth()->year(), 1988);
        QCOMPARE(person.birth()->month(), 5);
        QCOMPARE(person.birth()->day(), 14);
        QCOMPARE(person.sex(), u"female"_qs);
        QCOMPARE(person.nationality(), u"UKR"_qs);
        QCOMPARE(person.document(), u"passport"_qs);
        QCOMPARE(person.documentNumber()->text(), u"FA1234567"_qs);
        QCOMPARE(person.fromDocument().size(), 7);
        QCOMPARE(tablet.reading().rowCount(), 0);
        QVERIFY(tablet.reading().filled().contains(u"date of birth"));
        QVERIFY(person.documentName().isEmpty()); // the name is that of the document already
        QVERIFY(tablet.intake.dirty());
    }

    void whatWasReadIsSavedAsSuch()
    {
        Tablet tablet;
        tablet.read({});
        tablet.person().setSex(u"x"_qs);
        tablet.walkTo(u"review"_qs);
        QCOMPARE(tablet.review(u"form"_qs, ReviewModel::SourceRole), u"From the document"_qs); // the name
        const QJsonObject body = tablet.savedPerson();
        QCOMPARE(body[u"from_document"].toArray(),
                 (QJsonArray{u"family_name"_qs, u"given_name"_qs, u"birth"_qs, u"nationality"_qs, u"document"_qs,
                             u"document_number"_qs}));
        QVERIFY(!body.contains(u"document_name"));
    }

    void staffSeeWhatCameFromADocument()
    {
        const LanguageController language;
        OpenedRecord record;
        record.person.row.access = Access::Open;
        record.person.person.name = {u"Шевченко"_qs, u"Оксана"_qs, {}};
        record.person.person.documentName = {u"SHEVCHENKO"_qs, u"OKSANA"_qs, {}};
        record.person.person.sex = Sex::Female;
        record.person.person.fromDocument = {ReadAnswer::Sex};
        QMap<QString, QString> sources;
        for (const DetailRow &row : detailRows(record, language)) {
            if (row.label == u"Name in the document")
                QCOMPARE(row.value, u"SHEVCHENKO OKSANA"_qs);
            sources[row.label] = row.source;
        }
        QVERIFY(sources.contains(u"Name in the document"_qs));
        QCOMPARE(sources[u"Sex"_qs], u"From the document"_qs);
        QCOMPARE(sources[u"Nationality"_qs], QString());
        record.person.person.documentName = {};
        for (const DetailRow &row : detailRows(record, language))
            QVERIFY(row.label != u"Name in the document");
    }

    void aCyrillicNameStaysAndTheDocumentsOneGoesBesideIt()
    {
        Tablet tablet;
        tablet.person().family()->setText(u"Шевченко"_qs);
        tablet.person().given()->setText(u"Оксана"_qs);
        tablet.read({});
        QCOMPARE(tablet.person().family()->text(), u"Шевченко"_qs);
        QCOMPARE(tablet.person().documentName(), u"SHEVCHENKO OKSANA"_qs);
        QVERIFY(!tablet.person().fromDocument().contains(u"family_name"_qs));
        QCOMPARE(tablet.reading().rowCount(), 0);
        const QJsonObject body = tablet.savedPerson();
        QCOMPARE(body[u"name"][u"family"].toString(), u"Шевченко"_qs);
        QCOMPARE(body[u"document_name"].toObject(),
                 (QJsonObject{{u"family"_qs, u"SHEVCHENKO"_qs}, {u"given"_qs, u"OKSANA"_qs}}));
    }

    void aDocumentWithQuiteAnotherNameIsAskedAbout()
    {
        Tablet tablet;
        tablet.person().family()->setText(u"Бойко"_qs);
        tablet.person().given()->setText(u"Тарас"_qs);
        tablet.read({});
        QVERIFY(tablet.person().documentName().isEmpty());
        QCOMPARE(tablet.labels(), QStringList{u"Name in the document"_qs});
        QCOMPARE(tablet.row(0, DocumentReading::TypedRole), u"Бойко Тарас"_qs);
        QCOMPARE(tablet.row(0, DocumentReading::ReadRole), u"SHEVCHENKO OKSANA"_qs);
        tablet.reading().accept(0);
        QCOMPARE(tablet.person().documentName(), u"SHEVCHENKO OKSANA"_qs);
        QCOMPARE(tablet.person().family()->text(), u"Бойко"_qs);
    }

    void nothingTypedIsOverwritten()
    {
        Tablet tablet;
        tablet.person().family()->setText(u"Chevchenko"_qs);
        tablet.person().birth()->setKind(u"year"_qs);
        tablet.person().birth()->setYear(1987);
        tablet.person().setDocument(u"none"_qs);
        tablet.read({});
        QCOMPARE(tablet.person().family()->text(), u"Chevchenko"_qs);
        QCOMPARE(tablet.person().birth()->year(), 1987);
        QCOMPARE(tablet.person().document(), u"none"_qs);
        QCOMPARE(tablet.labels(), (QStringList{u"Family name"_qs, u"Date of birth"_qs, u"Document"_qs}));
        QCOMPARE(tablet.row(0, DocumentReading::TypedRole), u"Chevchenko"_qs);
        QCOMPARE(tablet.row(0, DocumentReading::ReadRole), u"SHEVCHENKO"_qs);
        tablet.reading().accept(0);
        tablet.reading().refuse(0);
        QCOMPARE(tablet.person().family()->text(), u"SHEVCHENKO"_qs);
        QCOMPARE(tablet.person().birth()->year(), 1987);
        QVERIFY(!tablet.person().fromDocument().contains(u"birth"_qs));
        QCOMPARE(tablet.labels(), QStringList{u"Document"_qs});
    }

    // Small letters, an apostrophe, a space in a number: the same answer, and it stays as it was typed.
    void whatFitsTheDocumentStaysAsItWasTyped()
    {
        Tablet tablet;
        tablet.person().family()->setText(u"O’Connor"_qs);
        tablet.person().documentNumber()->setText(u"fa 1234567"_qs);
        Passport passport;
        passport.surname = u"OCONNOR"_qs;
        tablet.read(passport);
        QCOMPARE(tablet.reading().rowCount(), 0);
        QCOMPARE(tablet.person().family()->text(), u"O’Connor"_qs);
        QVERIFY(tablet.person().fromDocument().contains(u"family_name"_qs));
        QVERIFY(tablet.person().fromDocument().contains(u"document_number"_qs));
    }

    // Also while the row waits: what is asked about is what stands there now, and taking it back brings that again.
    void whatIsTypedWhileTheRowWaits()
    {
        Tablet tablet;
        tablet.person().family()->setText(u"Chevchenko"_qs);
        tablet.read({});
        tablet.person().family()->setText(u"Szewczenko"_qs);
        QCOMPARE(tablet.row(0, DocumentReading::TypedRole), u"Szewczenko"_qs);
        tablet.reading().accept(0);
        tablet.reading().takeBack();
        QCOMPARE(tablet.person().family()->text(), u"Szewczenko"_qs);
    }

    void aCorrectionTakesTheMarkAway()
    {
        Tablet tablet;
        tablet.read({});
        tablet.person().given()->setText(u"OKSANA MARIIA"_qs);
        tablet.person().birth()->setDay(15);
        tablet.person().setNationality(u"MDA"_qs);
        const QStringList left = tablet.person().fromDocument();
        QCOMPARE(left, (QStringList{u"family_name"_qs, u"sex"_qs, u"document"_qs, u"document_number"_qs}));
        tablet.person().given()->setText(u"OKSANA"_qs);
        QCOMPARE(tablet.person().fromDocument(), left); // it was typed now
    }

    void itCanBeTakenBack()
    {
        Tablet tablet;
        tablet.person().family()->setText(u"Шевченко"_qs);
        tablet.read({});
        tablet.person().documentNumber()->setText(u"mine"_qs);
        QVERIFY(tablet.reading().canTakeBack());
        tablet.reading().takeBack();
        QVERIFY(tablet.person().birth()->kind().isEmpty());
        QVERIFY(tablet.person().documentName().isEmpty());
        QVERIFY(tablet.person().fromDocument().isEmpty());
        QCOMPARE(tablet.person().family()->text(), u"Шевченко"_qs);
        QCOMPARE(tablet.person().documentNumber()->text(), u"mine"_qs);
        QVERIFY(!tablet.reading().shown());
    }

    void aVisaFillsNothing()
    {
        Tablet tablet;
        Passport visa;
        visa.code = u"V<"_qs;
        tablet.read(visa);
        QVERIFY(tablet.person().family()->text().isEmpty());
        QVERIFY(tablet.person().birth()->kind().isEmpty());
        QVERIFY(tablet.reading().notes().join(u' ').contains(u"not a passport"));
        QVERIFY(!tablet.labels().contains(u"Document number"_qs));
        tablet.reading().acceptAll();
        QCOMPARE(tablet.person().family()->text(), u"SHEVCHENKO"_qs);
        QVERIFY(tablet.person().document().isEmpty());
        QVERIFY(tablet.person().fromDocument().isEmpty()); // it proves nothing
    }

    void wrongCheckDigitsAreAskedAbout()
    {
        Tablet tablet;
        tablet.reading().take(replaced(Passport().lines(), u"880514"_qs, u"880515"_qs));
        QVERIFY(tablet.person().birth()->kind().isEmpty());
        QVERIFY(tablet.person().documentNumber()->text().isEmpty()); // that over all of it does not fit either
        QCOMPARE(tablet.person().family()->text(), u"SHEVCHENKO"_qs);
        QCOMPARE(tablet.labels(), (QStringList{u"Date of birth"_qs, u"Document number"_qs}));
        QVERIFY(tablet.row(0, DocumentReading::ReadRole).contains(u"15"));
        QVERIFY(tablet.reading().index(0).data(DocumentReading::WhyRole).toStringList().size() == 1);
    }

    void aRepairIsAskedAbout()
    {
        Tablet tablet;
        tablet.reading().take(replaced(Passport().lines(), u"OKSANA"_qs, u"0KSANA"_qs));
        QVERIFY(tablet.person().given()->text().isEmpty());
        QCOMPARE(tablet.labels(), QStringList{u"Given name"_qs});
        QCOMPARE(tablet.row(0, DocumentReading::ReadRole), u"OKSANA"_qs);
        tablet.reading().accept(0);
        QCOMPARE(tablet.person().given()->text(), u"OKSANA"_qs);
    }

    void theCenturyOfAChildIsAskedAbout()
    {
        Tablet tablet;
        Passport passport;
        passport.birth = u"150514"_qs;
        tablet.read(passport);
        QCOMPARE(tablet.labels(), QStringList{u"Date of birth"_qs});
        QVERIFY(tablet.reading().index(0).data(DocumentReading::WhyRole).toStringList().first().contains(u"1915"));
        QVERIFY(tablet.person().birth()->kind().isEmpty());
        tablet.reading().accept(0);
        QVERIFY(tablet.person().child());
    }

    void aBirthDateThatDoesNotExistIsTold()
    {
        Tablet tablet;
        Passport passport;
        passport.birth = u"880231"_qs;
        tablet.read(passport);
        QVERIFY(tablet.person().birth()->kind().isEmpty());
        QVERIFY(!tablet.labels().contains(u"Date of birth"_qs));
        QVERIFY(tablet.reading().notes().first().contains(u"does not exist"));
    }

    void aNameThatIsCutOffIsAskedAbout()
    {
        Tablet tablet;
        Passport passport;
        passport.given = QString(40, u'A');
        tablet.read(passport);
        QVERIFY(tablet.person().given()->text().isEmpty());
        QVERIFY(tablet.labels().contains(u"Given name"_qs));
    }

    void anExpiredDocumentIsNoReasonToRefuse()
    {
        Tablet tablet;
        Passport passport;
        passport.expiry = u"201231"_qs;
        tablet.read(passport);
        QCOMPARE(tablet.person().documentNumber()->text(), u"FA1234567"_qs);
        QVERIFY(tablet.reading().notes().first().contains(u"31 December 2020"));
    }

    void whatCannotBeReadIsTold()
    {
        Tablet tablet;
        tablet.reading().takeScanned({u"P<UKR"_qs}, false);
        QVERIFY(tablet.reading().shown() && tablet.reading().failed());
        QVERIFY(!tablet.intake.dirty());
        tablet.reading().close();
        QVERIFY(!tablet.reading().shown());
    }

    void aMembersInheritedNameIsNobodysTyping()
    {
        Tablet tablet;
        tablet.person().family()->setText(u"Бойко"_qs);
        tablet.intake.addMember();
        QCOMPARE(tablet.person().family()->text(), u"Бойко"_qs);
        tablet.read({});
        QCOMPARE(tablet.person().family()->text(), u"SHEVCHENKO"_qs);
        QCOMPARE(tablet.person().given()->text(), u"OKSANA"_qs);
        QCOMPARE(tablet.person().documentNumber()->text(), u"FA1234567"_qs);
        QVERIFY(tablet.person().documentName().isEmpty());
    }

    void itGoesWithTheForm()
    {
        Tablet tablet;
        tablet.person().family()->setText(u"Chevchenko"_qs);
        tablet.reading().typed()->look(Passport().lines());
        tablet.read({});
        QVERIFY(everythingShown(tablet.app).contains(u"SHEVCHENKO"));
        tablet.intake.clear();
        QVERIFY(!everythingShown(tablet.app).contains(u"SHEVCHENKO"));
        QVERIFY(!tablet.reading().shown());
        QCOMPARE(tablet.reading().rowCount(), 0);
    }

    void whileItIsTyped()
    {
        Tablet tablet;
        TypedZone &typed = *tablet.reading().typed();
        const QString lines = Passport().lines();
        typed.look(lines.left(50));
        QVERIFY(!typed.ready());
        QVERIFY(typed.progress().contains(u"44 + 5"));
        typed.look(lines.left(10) + u'Ж');
        QVERIFY(typed.progress().contains(u"character 11"));
        typed.look(lines.toLower());
        QVERIFY(typed.ready());
        QVERIFY(typed.wrong().isEmpty());
        QVERIFY(typed.read().contains(u"Family name: SHEVCHENKO"_qs));
        typed.look(replaced(lines, u"880514"_qs, u"880515"_qs));
        QVERIFY(typed.ready());
        QCOMPARE(typed.wrong().size(), 1);
        QVERIFY(typed.wrong().first().startsWith(u"Date of birth"));
        QVERIFY(!tablet.intake.dirty()); // nothing goes in while one types
        const QSignalSpy again(&typed, &TypedZone::lookAgain);
        tablet.language.setCurrent(u"nl"_qs);
        QCOMPARE(again.count(), 1);
        typed.forget();
        QVERIFY(typed.read().isEmpty() && typed.wrong().isEmpty() && !typed.ready());
    }

    void onlyAVolunteersPageOfAPersonTakesADocument()
    {
        Tablet tablet;
        QCOMPARE(tablet.app.personInHand(), tablet.intake.person());
        tablet.app.readDocument(Passport().lines().split(u'\n'), false);
        QCOMPARE(tablet.person().family()->text(), u"SHEVCHENKO"_qs);
        tablet.walkTo(u"review"_qs);
        QVERIFY(tablet.app.personInHand() == nullptr);

        Tablet kiosk(u"kiosk"_qs);
        QVERIFY(kiosk.app.personInHand() == nullptr);
        kiosk.app.readDocument(Passport().lines().split(u'\n'), false);
        QVERIFY(!kiosk.intake.dirty());
    }

    void aCoveredFormTakesNoDocument()
    {
        Tablet tablet;
        PinInput pin;
        for (int i = 0; i < 6; ++i)
            pin.press(1);
        tablet.cover.choose(&pin);
        tablet.cover.cover();
        QVERIFY(tablet.app.personInHand() == nullptr);
    }

    void cyrillicLettersOfAScannerNeedRightCheckDigits()
    {
        Tablet tablet;
        tablet.reading().takeScanned(replaced(Passport().lines(), u"880514"_qs, u"880515"_qs).split(u'\n'), true);
        QVERIFY(tablet.reading().failed());
        QVERIFY(!tablet.intake.dirty());
        tablet.reading().takeScanned(Passport().lines().split(u'\n'), true);
        QCOMPARE(tablet.person().family()->text(), u"SHEVCHENKO"_qs);
    }

    // ---- Keys

    void aBurstLeavesNothingInTheField_data()
    {
        QTest::addColumn<QByteArray>("element");
        QTest::addColumn<bool>("cyrillic");
        QTest::newRow("line") << QByteArray("TextInput") << false;
        QTest::newRow("lines") << QByteArray("TextEdit") << false;
        QTest::newRow("line, Cyrillic layout") << QByteArray("TextInput") << true;
    }
    void aBurstLeavesNothingInTheField()
    {
        QFETCH(QByteArray, element);
        QFETCH(bool, cyrillic);
        Keys keys(element.constData());
        keys.type(u"Жук ab"_qs, 150);
        keys.field->setProperty("cursorPosition", 3);
        keys.now += 500;
        const QString lines = Passport().lines();
        keys.type((cyrillic ? underCyrillicLayout(lines) : lines) + u'\n', 5);
        QCOMPARE(keys.scans.count(), 1);
        QCOMPARE(keys.scans[0][0].toStringList(), lines.split(u'\n'));
        QCOMPARE(keys.scans[0][1].toBool(), cyrillic);
        QCOMPARE(keys.text(), u"Жук ab"_qs);
        QCOMPARE(keys.field->property("edited").toString(), u"Жук ab"_qs);
        QCOMPARE(keys.field->property("cursorPosition").toInt(), 6);
    }

    // What was marked in the field is gone with the first letter of the burst, and comes back.
    void aBurstOverASelection()
    {
        Keys keys;
        keys.type(u"Шевченко"_qs, 150);
        QMetaObject::invokeMethod(keys.field, "selectAll");
        keys.now += 500;
        keys.type(Passport().lines() + u'\n', 5);
        QCOMPARE(keys.scans.count(), 1);
        QCOMPARE(keys.text(), u"Шевченко"_qs);
    }

    void aBurstWithoutALastEndOfLine()
    {
        Keys keys;
        keys.type(Passport().lines(), 5);
        QCOMPARE(keys.scans.count(), 0);
        keys.pause();
        QCOMPARE(keys.scans.count(), 1);
        QVERIFY(keys.text().isEmpty());
    }

    void whatAPersonTypesGoesThrough()
    {
        Keys keys;
        keys.type(u"Prykladenko "_qs, 120);
        keys.type(u"ОКСАНА"_qs, 20); // as fast as two hands can
        keys.pause();
        QCOMPARE(keys.text(), u"Prykladenko ОКСАНА"_qs);
        QCOMPARE(keys.scans.count(), 0);
    }

    // The barcode of something else: held for a moment, and then as it was typed, in its own letters.
    void anotherBurstComesOutAgain()
    {
        Keys keys;
        keys.type(u"ЗБЕЛКШЕВ"_qs, 5);
        QVERIFY(keys.text().size() < 8);
        keys.pause();
        QCOMPARE(keys.text(), u"ЗБЕЛКШЕВ"_qs);
        keys.type(u"PABCDEFGH-12"_qs, 5);
        QCOMPARE(keys.text(), u"ЗБЕЛКШЕВPABCDEFGH-12"_qs);
        QCOMPARE(keys.scans.count(), 0);
    }

    void whereNoDocumentIsWantedKeysAreKeys()
    {
        Keys keys;
        keys.wanted = false;
        const QString first = Passport().lines().section(u'\n', 0, 0);
        keys.type(first, 5);
        QCOMPARE(keys.text(), first);
        keys.pause();
        QCOMPARE(keys.scans.count(), 0);
    }
};

QTEST_MAIN(DocumentTest)
#include "tst_ui_document.moc"
