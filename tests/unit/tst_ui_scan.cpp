// SPDX-License-Identifier: GPL-3.0-or-later
// A code before the camera, what is said about it, and what a contact card does to a form.
#include "codepictures.h"
#include "contentmodel.h"
#include "humancode.h"
#include "intakeform.h"
#include "scanviewmodel.h"
#include "showncamera.h"

#include <QJsonObject>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace prystan;
using namespace prystan::test;
using namespace prystan::ui;
using text::ScannedCode;

namespace {

const QString kCode = humanCode({1, 2, 3, 4, 5});
const QString kLink = u"https://canary.example/?pay=me"_qs;

QStringList &logged()
{
    static QStringList lines;
    return lines;
}

void note(QtMsgType, const QMessageLogContext &, const QString &line)
{
    logged() << line;
}

struct Booth {
    ShownCamera camera;
    LanguageController language;
    ScanViewModel scan{camera, language};
    QList<ScannedCode> taken;

    Booth() { language.setCurrent(u"en"_qs); }
    void open(Wanted wanted = Wanted::Receipt)
    {
        scan.open(wanted, [this](const ScannedCode &code) { taken << code; });
    }
    void hold(const QString &text) { camera.show(seen(printed(text))); }
    // Until the picture was looked at.
    void waitForPicture()
    {
        QSignalSpy pictures(&scan, &ScanViewModel::pictureChanged);
        QTRY_VERIFY_WITH_TIMEOUT(!pictures.isEmpty(), 20'000);
    }
};

text::ContactCard cardOf(const QStringList &numbers, const QString &family = u"Прикладенко"_qs,
                         const QString &given = u"Олена"_qs)
{
    return {family, given, numbers};
}

} // namespace

class ScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWantedCodeIsHandedOverAndTheCameraGoesOff()
    {
        Booth booth;
        QVERIFY(!booth.camera.isOn());
        booth.open();
        QVERIFY(booth.camera.isOn() && booth.scan.on() && booth.scan.running());
        booth.hold(kCode);
        QTRY_COMPARE_WITH_TIMEOUT(booth.taken.size(), 1, 20'000);
        QCOMPARE(booth.taken.front().text, kCode);
        QVERIFY(!booth.camera.isOn() && !booth.scan.on() && !booth.scan.running());
        QVERIFY(booth.scan.picture().isNull());
    }

    void whatComesLateIsNotLookedAt()
    {
        Booth booth;
        booth.open();
        booth.scan.close();
        booth.camera.showLate(seen(printed(kCode)));
        booth.open(); // for the next one
        booth.camera.showLate(seen(printed(kCode)));
        QTest::qWait(400);
        QCOMPARE(booth.taken.size(), 0);
        QVERIFY(booth.scan.on());
    }

    // Read for one person, while the camera was closed and opened for the next.
    void whatWasBeingReadIsForNobodyElse()
    {
        Booth booth;
        QSemaphore begun, goOn;
        booth.open();
        booth.camera.show([&, picture = seen(printed(kCode))] {
            begun.release();
            goOn.acquire();
            return picture;
        });
        QVERIFY(begun.tryAcquire(1, 20'000));
        booth.scan.close();
        booth.open();
        goOn.release();
        QTest::qWait(400);
        QCOMPARE(booth.taken.size(), 0);
        QVERIFY(booth.scan.running() && booth.scan.picture().isNull());
    }

    void closingForgetsWhoAsked()
    {
        Booth booth;
        booth.open();
        booth.hold(kCode);
        booth.scan.close(); // before it was read
        QTest::qWait(400);
        QCOMPARE(booth.taken.size(), 0);
        QCOMPARE(booth.camera.starts, 1);
        QCOMPARE(booth.camera.stops, 1);
        QVERIFY(booth.scan.problem().isEmpty());
    }

    void whatIsNotOursIsSaidAndNotRepeated()
    {
        logged().clear();
        const auto before = qInstallMessageHandler(note);
        Booth booth;
        booth.open();
        QStringList said;
        QString wrong = kCode;
        wrong[0] = wrong[0] == u'Z' ? u'X' : u'Z';
        const QString slip = u"prystan-org:abcd"_qs, card = text::writeContactCard(u"Canary"_qs, u"030 1234567"_qs);
        for (const QString &shown : {kLink, wrong, slip, card, u"prystan-org:"_qs}) {
            booth.hold(shown);
            booth.waitForPicture();
            said << booth.scan.note();
        }
        qInstallMessageHandler(before);
        QCOMPARE(said,
                 (QStringList{u"This code is not one of ours. Nothing was opened."_qs,
                              u"This code has a wrong letter. Please read it from the paper and type it."_qs,
                              u"That is the code of a device. Another one is needed here."_qs,
                              u"That is a contact card. Another code is needed here."_qs,
                              u"This code of a device is damaged. Please show it again, or use a USB stick."_qs}));
        QCOMPARE(booth.taken.size(), 0);
        QVERIFY(booth.camera.isOn());
        for (const QString &line : std::as_const(logged()))
            QVERIFY2(!line.contains(u"canary"_qs, Qt::CaseInsensitive) && !line.contains(wrong), qPrintable(line));
    }

    void ofTwoWantedCodesNoneIsTaken()
    {
        Booth booth;
        booth.open();
        booth.camera.show(seen(beside(printed(kCode), printed(humanCode({5, 4, 3, 2, 1})))));
        booth.waitForPicture();
        QCOMPARE(booth.scan.note(), u"There is more than one code in the picture. Please show only one."_qs);
        QCOMPARE(booth.taken.size(), 0);
        booth.camera.show(seen(beside(printed(kLink, Print::Qr, 4), printed(kCode)))); // a poster beside the paper
        QTRY_COMPARE_WITH_TIMEOUT(booth.taken.size(), 1, 20'000);
    }

    void everyKindGoesToWhoWantsIt()
    {
        Booth booth;
        const QString slip = QString::fromLatin1(slipText(Slip::Request, QByteArray(200, 'r')));
        booth.open(Wanted::Slip);
        booth.hold(slip);
        QTRY_COMPARE_WITH_TIMEOUT(booth.taken.size(), 1, 20'000);
        QCOMPARE(booth.taken[0].text, slip);
        booth.open(Wanted::Contact);
        booth.hold(text::writeContactCard(u"Олена"_qs, u"+380501234567"_qs));
        QTRY_COMPARE_WITH_TIMEOUT(booth.taken.size(), 2, 20'000);
        QCOMPARE(booth.taken[1].contact.numbers, QStringList{u"+380501234567"_qs});
    }

    void withoutACameraItIsSaid()
    {
        Booth booth;
        booth.camera.missing = true;
        booth.open();
        QTRY_COMPARE(booth.scan.problem(), u"No camera was found on this device."_qs);
        QVERIFY(booth.scan.on() && !booth.scan.running());
        QCOMPARE(booth.scan.otherWay(), u"Type it instead"_qs);
        booth.camera.missing = false; // plugged in
        booth.scan.again();
        QVERIFY(booth.scan.running() && booth.scan.problem().isEmpty());
        booth.scan.close();
        booth.scan.again(); // nobody looks
        QVERIFY(!booth.camera.isOn());
    }

    void aCameraThatIsTakenAway()
    {
        Booth booth;
        for (const auto &[fault, said] :
             {std::pair(scan::CameraFault::Lost, u"The camera has stopped, or was unplugged."_qs),
              std::pair(scan::CameraFault::NotAllowed,
                        u"The camera cannot be used now. Another program may be using it."_qs)}) {
            booth.open();
            booth.camera.fail(fault);
            QTRY_COMPARE(booth.scan.problem(), said);
            QVERIFY(!booth.camera.isOn() && booth.scan.on());
            booth.scan.close();
        }
        booth.language.setCurrent(u"nl"_qs);
        booth.open();
        booth.camera.fail(scan::CameraFault::Lost);
        QTRY_COMPARE(booth.scan.problem(), u"De camera is gestopt of losgekoppeld."_qs);
    }

    void afterAMinuteItGoesOff()
    {
        Booth booth;
        booth.open();
        auto *limit = booth.scan.findChild<QTimer *>();
        QVERIFY(limit != nullptr && limit->isActive());
        QCOMPARE(limit->interval(), 60'000);
        limit->setInterval(1);
        QTRY_COMPARE(booth.scan.problem(), u"The camera was switched off after a minute."_qs);
        QVERIFY(!booth.camera.isOn());
    }

    void endsWhileACodeIsRead()
    {
        for (int i = 0; i < 5; ++i) {
            Booth booth;
            booth.open();
            booth.hold(kCode);
            if (i % 2 == 0)
                QTest::qWait(i * 5);
        }
    }

    // ---- The contact card

    void aNumberGoesWhereThereIsNone()
    {
        Form form;
        PartyEditor &party = *form.intake.party();
        ContactReading &contact = *party.contact();
        contact.take(cardOf({u"+38 (050) 123-45-67"_qs}));
        QCOMPARE(party.phone()->text(), u"+38 (050) 123-45-67"_qs); // as it is written
        QVERIFY(contact.numberFromCard());
        QVERIFY(contact.numbers().isEmpty());
        party.phone()->setText(u"+38 (050) 123-45-68"_qs);
        QVERIFY(!contact.numberFromCard());
        QCOMPARE(contact.numbers(), QStringList{u"+38 (050) 123-45-67"_qs});
    }

    void whatWasTypedStays()
    {
        Form form;
        PartyEditor &party = *form.intake.party();
        ContactReading &contact = *party.contact();
        party.phone()->setText(u"030 1"_qs);
        contact.take(cardOf({u"111"_qs}));
        QCOMPARE(party.phone()->text(), u"030 1"_qs);
        contact.take(cardOf({u"111"_qs, u"222"_qs}));
        QCOMPARE(party.phone()->text(), u"030 1"_qs);
        QCOMPARE(contact.numbers(), (QStringList{u"111"_qs, u"222"_qs}));
        contact.takeNumber(u"333"_qs); // is on no card
        QCOMPARE(party.phone()->text(), u"030 1"_qs);
        contact.takeNumber(u"222"_qs);
        QCOMPARE(party.phone()->text(), u"222"_qs);
    }

    void ofSeveralNumbersAPersonChooses()
    {
        Form form;
        form.intake.party()->contact()->take(cardOf({u"111"_qs, u"222"_qs}));
        QVERIFY(form.intake.party()->phone()->text().isEmpty());
    }

    void theNameIsOffered()
    {
        Form form;
        ContactReading &contact = *form.intake.party()->contact();
        PersonEditor &person = *form.intake.person();
        contact.take(cardOf({u"111"_qs}));
        QVERIFY(person.family()->text().isEmpty() && person.given()->text().isEmpty());
        QCOMPARE(contact.name(), u"Олена Прикладенко"_qs);
        QSignalSpy told(&person, &PersonEditor::changed);
        contact.takeName();
        QCOMPARE(person.family()->text(), u"Прикладенко"_qs);
        QCOMPARE(person.given()->text(), u"Олена"_qs);
        QCOMPARE(person.fromCard(), (QStringList{u"family_name"_qs, u"given_name"_qs}));
        QVERIFY(!told.isEmpty() && contact.name().isEmpty());
        QSignalSpy offered(&contact, &ContactReading::changed);
        person.given()->setText(u"Олеся"_qs);
        QVERIFY(!offered.isEmpty()); // typed beside the offer
        QCOMPARE(person.fromCard(), QStringList{u"family_name"_qs});
        person.given()->setText(u"Олена"_qs); // typed now
        QCOMPARE(person.fromCard(), QStringList{u"family_name"_qs});
        QVERIFY(person.fromDocument().isEmpty());
    }

    void aNameThatIsThereIsNotOverwritten()
    {
        Form form;
        ContactReading &contact = *form.intake.party()->contact();
        PersonEditor &person = *form.intake.person();
        person.family()->setText(u"Ковальчук"_qs);
        contact.take(cardOf({}));
        QVERIFY(contact.without());
        QCOMPARE(contact.name(), u"Олена"_qs);
        contact.takeName();
        QCOMPARE(person.family()->text(), u"Ковальчук"_qs);
        QCOMPARE(person.given()->text(), u"Олена"_qs);
        contact.takeName();
        QCOMPARE(person.given()->text(), u"Олена"_qs);
    }

    void theCardGoesWithTheForm()
    {
        Form form;
        ContactReading &contact = *form.intake.party()->contact();
        contact.take(cardOf({u"111"_qs, u"222"_qs}));
        contact.takeName();
        form.intake.clear();
        QVERIFY(!contact.shown() && contact.numbers().isEmpty() && contact.name().isEmpty());
        QVERIFY(form.intake.person()->fromCard().isEmpty());
        form.intake.person()->family()->setText(u"Прикладенко"_qs);
        QVERIFY(form.intake.person()->fromCard().isEmpty());
    }

    // ---- A number to take along

    void whatAPhoneIsToKeep()
    {
        LanguageController language;
        language.setCurrent(u"uk"_qs);
        ContactModel contacts(language, {2026, 11, 24});
        const auto contact = [](const char *key, const QString &number, const QString &abroad = {}) {
            return QJsonObject{{u"key"_qs, QString::fromLatin1(key)},
                               {u"name"_qs, u"CoMensha"_qs},
                               {u"number"_qs, number},
                               {u"abroad"_qs, abroad}};
        };
        contacts.show({contact("land", u"033 448 11 86"_qs), contact("free", u"0800-2000"_qs),
                       contact("both", u"0900-8844"_qs, u"+31 343 57 8844"_qs), contact("site", u"example.org"_qs),
                       contact("two", u"527 / 0 800 505 501"_qs)});
        const auto storable
            = [&](int row) { return contacts.data(contacts.index(row), ContactModel::StorableRole).toBool(); };
        QVERIFY(storable(0) && storable(1) && storable(2) && !storable(3) && !storable(4));
        QCOMPARE(contacts.storedNumber(u"land"_qs), u"+31 33 448 1186"_qs);
        QCOMPARE(contacts.storedNumber(u"free"_qs), u"0800-2000"_qs);
        QCOMPARE(contacts.storedNumber(u"both"_qs), u"+31 343 578 844"_qs);
        QVERIFY(contacts.storedCard(u"site"_qs, u"Довідка"_qs).isEmpty());
        QVERIFY(contacts.storedCard(u"nobody"_qs, u"Довідка"_qs).isEmpty());
        const auto quiet = text::readContactCard(contacts.storedCard(u"land"_qs, u"Довідка"_qs));
        QVERIFY(quiet && quiet->family == u"Довідка" && quiet->numbers.front() == u"+31 33 448 1186");
        QVERIFY(!contacts.storedCard(u"land"_qs, u"Довідка"_qs).contains(u"CoMensha"));
        const auto found = scan::readCodes(seen(shownByUs(contacts.storedCard(u"land"_qs, u"CoMensha"_qs), 350)));
        QVERIFY(found.size() == 1 && found.front().text == contacts.storedCard(u"land"_qs, u"CoMensha"_qs));
    }
};

QTEST_MAIN(ScanTest)
#include "tst_ui_scan.moc"
