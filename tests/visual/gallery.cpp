// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include "codepictures.h"
#include "kioskwindow.h"
#include "primitives.h"
#include "rootkey.h"
#include "signedfile.h"
#include "steps.h"
#include "vault.h"
#include "words.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QJsonObject>
#include <QQmlComponent>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

namespace prystan::visual {

using namespace Qt::StringLiterals;

namespace {

// Longer words than any language has: what does not break here will not break there.
class PseudoLanguage : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int n) const override
    {
        QString text = QString::fromUtf8(source);
        if (text.contains(u"%n"))
            text.replace(u"%n"_s, QString::number(n));
        static const QRegularExpression vowel(QStringLiteral("([aeiou])(?![^<]*>)"));
        return text.replace(vowel, QStringLiteral("\\1\\1"));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

// Installed for one look only.
class Spoken
{
public:
    Spoken(journey::Driver &driver, const QString &language)
        : m_driver(driver)
    {
        m_driver.speak(language == u"pseudo" ? u"en"_s : language);
        if (language == u"pseudo") {
            m_pseudo = std::make_unique<PseudoLanguage>();
            QCoreApplication::installTranslator(m_pseudo.get());
            m_driver.engine().retranslate();
        }
    }
    ~Spoken()
    {
        if (m_pseudo)
            QCoreApplication::removeTranslator(m_pseudo.get());
    }
    Spoken(const Spoken &) = delete;
    Spoken &operator=(const Spoken &) = delete;

private:
    journey::Driver &m_driver;
    std::unique_ptr<PseudoLanguage> m_pseudo;
};

// The theme is known to QML alone.
void read(journey::Driver &driver, const Reading &reading)
{
    QQmlComponent reader(&driver.engine());
    reader.setData("import QtQuick\nimport Prystan.Theme\nQtObject {"
                   " property real size: 1; property bool strong: false;"
                   " Component.onCompleted: { Theme.textScale = size; Theme.highContrast = strong } }",
                   QUrl());
    const std::unique_ptr<QObject> done(reader.createWithInitialProperties(
        {{QStringLiteral("size"), reading.textScale}, {QStringLiteral("strong"), reading.highContrast}}));
}

void lookAt(journey::Driver &driver, const Plan &plan, const QString &page, const Look &look)
{
    read(driver, plan.reading);
    for (const QString &language : plan.languages) {
        const Spoken spoken(driver, language);
        driver.program().context().idle->stillHere(); // a slow machine looks longer than people idle
        driver.settle();
        look(driver, {page, language, driver.window()->size(), plan.reading});
    }
}

void closeSheet(journey::Driver &driver)
{
    QTest::sendKeyEvent(QTest::Click, driver.window(), Qt::Key_Escape, QString(), Qt::NoModifier);
    driver.settle(250);
}

// A passport that was read into an empty form; one in which much has to be asked; the lines while they are typed.
void readDocuments(journey::Driver &driver, const std::function<void(const QString &)> &visit)
{
    const QString passport = QStringLiteral("P<UKRPRYKLADENKO<<OLEKSANDRA<<<<<<<<<<<<<<<<\n"
                                            "FA12345673UKR8805142F2012319<<<<<<<<<<<<<<<6");
    const QString child = QStringLiteral("P<UKRPRYKLADENKO<BONDARENKO<<MAKSYMILIAN<OLE\n"
                                         "FA12345676UKR1505144M3012316<<<<<<<<<<<<<<<6");
    ui::PersonEditor &person = *driver.program().context().intake->person();
    ui::DocumentReading &reading = *person.reading();
    reading.take(passport);
    visit(QStringLiteral("document-read"));
    driver.waitFor(driver.word(QStringLiteral("Family name")))->forceActiveFocus();
    QGuiApplication::inputMethod()->hide();
    visit(QStringLiteral("document-marks"));
    reading.takeBack();
    person.family()->setText(QStringLiteral("Prikladenko"));
    person.given()->setText(QStringLiteral("Maksim"));
    reading.take(child);
    visit(QStringLiteral("document-asked"));
    reading.takeBack();
    person.family()->setText({});
    person.given()->setText({});
    driver.settle(250);
    driver.tap(QStringLiteral("Type the lines of the document"));
    const QString lines = QStringLiteral("Lines of the document");
    (void)driver.waitFor(driver.word(lines));
    driver.settle(250);
    driver.waitFor(driver.word(lines))->setProperty("text", passport.left(60));
    visit(QStringLiteral("document-typing"));
    driver.waitFor(driver.word(lines))
        ->setProperty("text", QString(passport).replace(QStringLiteral("880514"), QStringLiteral("880515")));
    visit(QStringLiteral("document-typed"));
    QGuiApplication::inputMethod()->hide();
    driver.settle(250);
    visit(QStringLiteral("document-typed-whole"));
    driver.tap(QStringLiteral("Do not type the lines"));
}

const QString kSomeCode = QStringLiteral("BBB-BBB"), kNoCode = QStringLiteral("BBB-BBC"); // of which none can be

// Who has filled in before: asked beside the first page, and on a volunteer's form.
void askForEarlierCode(journey::Driver &driver, const std::function<void(const QString &)> &visit)
{
    ui::IntakeViewModel &intake = *driver.program().context().intake;
    driver.tap(QStringLiteral("I have filled this in before"));
    driver.waitForStep(QStringLiteral("earlier"));
    visit(QStringLiteral("earlier"));
    driver.focus(QStringLiteral("Code from before"));
    intake.party()->earlier()->setText(kNoCode);
    intake.next();
    visit(QStringLiteral("earlier-keyboard"));
    QGuiApplication::inputMethod()->hide();
    visit(QStringLiteral("earlier-wrong"));
    intake.party()->earlier()->setText(kSomeCode);
    driver.tap(QStringLiteral("Back"));
    driver.waitForStep(QStringLiteral("privacy"));
    visit(QStringLiteral("privacy-code"));
    intake.party()->earlier()->forget();
    driver.settle(250);
}

void askForEarlierCodeOnForm(journey::Driver &driver, const std::function<void(const QString &)> &visit)
{
    ui::EarlierCode &code = *driver.program().context().intake->party()->earlier();
    driver.tap(QStringLiteral("They have filled this in before"));
    driver.settle(250);
    visit(QStringLiteral("volunteer-form-earlier"));
    QGuiApplication::inputMethod()->hide();
    code.setText(kNoCode);
    driver.program().context().intake->next();
    driver.settle(250);
    QGuiApplication::inputMethod()->hide();
    visit(QStringLiteral("volunteer-form-earlier-wrong"));
    driver.tap(QStringLiteral("They have filled this in before"));
    driver.settle(250);
}

// The camera with a picture in it and a code that is not ours; and without a camera.
void scanACode(DemoWindow &window, const std::function<void(const QString &)> &visit)
{
    journey::Driver &driver = window.driver();
    ui::ScanViewModel &scan = *window.program().context().scan;
    scan.findChild<QTimer *>()->setInterval(3'600'000); // it is looked at for longer than a minute
    driver.tap(QStringLiteral("Scan with the camera"));
    driver.settle(250);
    visit(QStringLiteral("scan"));
    window.camera().show(test::seen(test::beside(test::printed(QStringLiteral("https://example.org")), {})));
    driver.waitUntil([&] { return !scan.note().isEmpty(); }, QStringLiteral("what is said about the code"));
    visit(QStringLiteral("scan-not-ours"));
    window.camera().fail(scan::CameraFault::NoCamera);
    driver.waitUntil([&] { return !scan.problem().isEmpty(); }, QStringLiteral("that there is no camera"));
    visit(QStringLiteral("scan-no-camera"));
    scan.close();
    driver.settle(250);
}

// What a contact card has beside what is answered.
void readContact(journey::Driver &driver, const std::function<void(const QString &)> &visit)
{
    ui::PartyEditor &party = *driver.program().context().intake->party();
    const QString before = party.phone()->text();
    party.contact()->take({QStringLiteral("Прикладенко-Бондаренко"),
                           QStringLiteral("Олександра"),
                           {QStringLiteral("+38 (050) 123-45-67"), QStringLiteral("+31 6 12345678")}});
    party.contact()->takeNumber(QStringLiteral("+31 6 12345678"));
    driver.waitFor(driver.word(QStringLiteral("Phone number")))->forceActiveFocus();
    QGuiApplication::inputMethod()->hide();
    visit(QStringLiteral("contact-read"));
    party.phone()->setText(before);
    party.contact()->close();
    driver.settle(250);
}

// A number for the person's own phone: nothing chosen yet, and chosen.
void takeANumberAlong(journey::Driver &driver, const std::function<void(const QString &)> &visit)
{
    driver.tap(QStringLiteral("Take a number along on your phone"));
    driver.settle(250);
    visit(QStringLiteral("take-along"));
    driver.tapExactly(QStringLiteral("CoMensha"));
    driver.settle(250);
    visit(QStringLiteral("take-along-name"));
    driver.tap(QStringLiteral("Information"));
    driver.settle(250);
    driver.see(QStringLiteral("The number as a picture for the camera of your phone"));
    visit(QStringLiteral("take-along-code"));
    closeSheet(driver);
}

// What opens over a page, or beneath it, and is no step of the journey.
void openBeside(DemoWindow &window, const QString &page, const std::function<void(const QString &)> &visit)
{
    journey::Driver &driver = window.driver();
    if (page == u"add-to-code") {
        scanACode(window, visit);
    } else if (page == u"stay-safe") {
        takeANumberAlong(driver, visit);
    } else if (page == u"home") {
        driver.tap(QStringLiteral("Easier to read"));
        visit(QStringLiteral("reading"));
        closeSheet(driver);
        const QString language = driver.program().context().language->currentName();
        driver.tapExactly(driver.word(QStringLiteral("Language: %1")).arg(language));
        visit(QStringLiteral("languages"));
        closeSheet(driver);
    } else if (page == u"nationality") {
        driver.tap(QStringLiteral("Another country"));
        visit(QStringLiteral("countries"));
        closeSheet(driver);
    } else if (page == u"privacy") {
        askForEarlierCode(driver, visit);
    } else if (page == u"volunteer-form") {
        readDocuments(driver, visit);
        askForEarlierCodeOnForm(driver, visit);
        readContact(driver, visit);
    } else if (page == u"phone") {
        driver.focus(QStringLiteral("Phone number"));
        visit(QStringLiteral("phone-keyboard"));
        QGuiApplication::inputMethod()->hide();
        driver.window()->contentItem()->forceActiveFocus();
        driver.settle(250);
    }
}

// What nobody may say, so that it is set aside; there may be a child behind it.
void saySomethingForbidden(Program &program, const QString &given, const QString &family)
{
    Party party;
    Person person;
    person.name = {family, given, {}};
    person.birth.kind = BirthKind::YearOnly;
    person.birth.year = 2014;
    person.companion = Companion::OtherAdult;
    party.persons = {person};
    program.settle();
    if (!program.intake().saveNow(party, QStringLiteral("nobody")))
        throw journey::Lost("not saved");
}

using Visit = std::function<void(const QString &)>;

// The questions before a record is erased or withdrawn; it is withdrawn.
void decideOnTheRecord(DemoWindow &window, const Visit &visit)
{
    journey::Driver &driver = window.driver();
    ui::ActsViewModel &acts = *window.program().context().acts;
    ui::StaffViewModel &staff = *window.program().context().staff;
    const QString key = staff.detail()->key();
    driver.waitFor(driver.word(QStringLiteral("Erase this record")))->forceActiveFocus();
    visit(QStringLiteral("staff-record-end"));
    acts.askToErase();
    driver.waitUntil([&] { return acts.asked() == u"erase"; }, QStringLiteral("the question"));
    visit(QStringLiteral("staff-erase"));
    acts.choose(QStringLiteral("mistake"));
    acts.agree(nullptr);
    driver.waitUntil([&] { return !acts.problem().isEmpty(); }, QStringLiteral("the refusal"));
    driver.focus(QStringLiteral("Passphrase of the second person"));
    visit(QStringLiteral("staff-erase-second"));
    QGuiApplication::inputMethod()->hide();
    acts.drop();
    driver.settle(250);
    acts.askToWithdraw();
    visit(QStringLiteral("staff-withdraw"));
    acts.choose(QStringLiteral("said"));
    acts.agree(nullptr);
    driver.waitUntil([&] { return !staff.done().isEmpty(); }, QStringLiteral("the mark"));
    driver.settle(250);
    visit(QStringLiteral("staff-list-withdrawn"));
    staff.openBecause(key, QStringLiteral("verify"));
    driver.waitUntil([&] { return staff.detail()->tier() == u"withdrawn"; }, QStringLiteral("the marked record"));
    visit(QStringLiteral("staff-record-withdrawn"));
}

void vouchFor(DemoWindow &window, const QModelIndex &one, const Visit &visit)
{
    ui::ActsViewModel &acts = *window.program().context().acts;
    acts.askToRelease(one.data(ui::UnverifiedModel::KeyRole).toString(),
                      one.data(ui::UnverifiedModel::TitleRole).toString());
    visit(QStringLiteral("staff-release"));
    acts.choose(QStringLiteral("met"));
    acts.agree(nullptr);
    window.driver().waitUntil([&] { return !window.program().context().staff->done().isEmpty(); },
                              QStringLiteral("what was taken in"));
    window.driver().settle(250);
}

// Somebody vouches for the first of what is set aside.
void vouchForOne(DemoWindow &window, const Visit &visit)
{
    vouchFor(window, window.program().context().staff->unverified()->index(0), visit);
    visit(QStringLiteral("staff-released"));
}

// Somebody vouches for every form, and not for whom they name.
void showWhoIsMissing(DemoWindow &window, const Visit &visit)
{
    ui::StaffViewModel &staff = *window.program().context().staff;
    const auto isPerson = [](const QModelIndex &one) {
        const QString title = one.data(ui::UnverifiedModel::TitleRole).toString();
        return title.contains(QStringLiteral("Дарина")) || title.contains(QStringLiteral("Максиміліана"));
    };
    for (int row = 0; row < staff.unverified()->rowCount(); ++row) {
        if (!isPerson(staff.unverified()->index(row)))
            vouchFor(window, staff.unverified()->index(row), [](const QString &) {});
    }
    staff.hideTrust();
    QString missing;
    for (int row = 0; row < staff.records()->rowCount(); ++row) {
        const QModelIndex index = staff.records()->index(row);
        if (index.data(ui::RecordListModel::TierRole).toString() == u"missing")
            missing = index.data(ui::RecordListModel::KeyRole).toString();
    }
    staff.openBecause(missing, QStringLiteral("duty"));
    window.driver().waitUntil([&] { return staff.detail()->key() == missing; }, QStringLiteral("who is missing"));
    visit(QStringLiteral("staff-record-missing"));
    window.program().context().acts->askToErase();
    window.driver().waitUntil([&] { return !window.program().context().acts->asked().isEmpty(); },
                              QStringLiteral("the question"));
    visit(QStringLiteral("staff-erase-missing"));
    window.program().context().acts->drop();
    staff.closeRecord();
}

// A new manifest of the demo's organisation.
void issue(Program &program, const std::function<void(Manifest &)> &change)
{
    program.settle();
    storage::DataDirectory &directory = program.directory();
    const QByteArray passphrase = directory.log().info().demoPassphrase.toUtf8();
    const auto keys = directory.vault()->unlock(SecretBuffer::copyOf(passphrase.toStdString()));
    Manifest next = directory.log().manifest();
    change(next);
    ++next.sequence;
    const SecretBuffer root = crypto::rootKeys(keys->at(kRootWord)).secretKey.clone();
    if (!directory.membership().takeManifest(crypto::signFile("manifest", encodeManifest(next), root)))
        throw journey::Lost("no new manifest");
}

// The organisation begins to use a key that this device is not given.
void announceKey(Program &program)
{
    const age::Identity identity = age::Identity::generate();
    issue(program, [&](Manifest &next) {
        next.recipients.push_back({QStringLiteral("child"), 2, QString::fromLatin1(identity.recipient().text())});
    });
}

DeviceEntry newDevice(const QString &label, DeviceMode mode, const crypto::DeviceKeys &keys)
{
    return {crypto::randomId(), label, mode, keys.signing().publicKey, false, 0, {}};
}

// A second staff device, which is no administrator's, lets in a kiosk and a tablet.
QString anotherLetsIn(Program &program)
{
    const auto keys = crypto::DeviceKeys::generate();
    const DeviceEntry other = newDevice(QStringLiteral("S2"), DeviceMode::Staff, keys);
    issue(program, [&](Manifest &next) { next.devices.push_back(other); });
    storage::DataDirectory &directory = program.directory();
    std::vector<LetIn> grants;
    for (const DeviceEntry &one :
         {newDevice(QStringLiteral("K2"), DeviceMode::Kiosk, crypto::DeviceKeys::generate()),
          newDevice(QStringLiteral("V1"), DeviceMode::Volunteer, crypto::DeviceKeys::generate())})
        grants.push_back({one.id, other.id,
                          crypto::signFile("device", encodeCertificate({directory.log().info().org, one}),
                                           keys.signing().secretKey)});
    if (!directory.membership().takeLetIn(grants))
        throw journey::Lost("nobody was let in");
    return other.id;
}

void showWhomAnotherLetIn(DemoWindow &window, const Visit &visit)
{
    const QString other = anotherLetsIn(window.program());
    ui::DevicesViewModel &devices = *window.program().context().devices;
    window.driver().tap(QStringLiteral("Settings"));
    window.driver().tap(QStringLiteral("Devices"));
    window.driver().waitUntil([&] { return !devices.unlisted().isEmpty(); }, QStringLiteral("whom another let in"));
    visit(QStringLiteral("devices-unlisted"));
    devices.askToStrikeOut(other, QStringLiteral("S2"));
    visit(QStringLiteral("strike-out-staff"));
    devices.keep();
    window.driver().settle();
    window.driver().tap(QStringLiteral("Back"));
    window.driver().tap(QStringLiteral("Back"));
}

// To a code that no record has.
void addToNobody(Program &program)
{
    program.settle();
    if (!program.intake().addNow({QStringLiteral("BBB-BBB"),
                                  QStringLiteral("її брат"),
                                  QStringLiteral("Чекає біля колії 5, має ліки від астми"),
                                  {},
                                  {},
                                  {}},
                                 {QStringLiteral("volunteer")}))
        throw journey::Lost("not added");
}

Party formOf(const QString &family, const QString &given, const QString &husband, int year)
{
    Party party;
    Person person;
    person.name = {family, given, {}};
    person.birth = {BirthKind::Date, 23, 4, 1988, 0};
    Person with = person;
    with.name.given = husband;
    with.birth = {BirthKind::YearOnly, 0, 0, year, 0};
    party.persons = {person, with};
    party.phone = QStringLiteral("+380 44 000 00 00");
    return party;
}

// The same two people at three desks, and others of that name. The second time they give the code of the first, the
// third time one that is nobody's here. Their codes.
QStringList registerAgainAndAgain(DemoWindow &window)
{
    window.program().settle();
    QStringList codes;
    for (Party party :
         {formOf(QStringLiteral("Шевченко-Приклад"), QStringLiteral("Олександра"), QStringLiteral("Тарас"), 1985),
          formOf(QStringLiteral("Shevchenko-Pryklad"), QStringLiteral("Oleksandra"), QStringLiteral("Taras"), 1985),
          formOf(QStringLiteral("Шевченко"), QStringLiteral("Саша"), QStringLiteral("Тарас"), 1986),
          formOf(QStringLiteral("Шевчук"), QStringLiteral("Марія"), QStringLiteral("Євген"), 1990)}) {
        party.earlierCode = codes.size() == 1 ? codes.front() : codes.size() == 2 ? kSomeCode : QString();
        const auto saved = window.program().intake().saveNow(party, QStringLiteral("volunteer"));
        if (!saved)
            throw journey::Lost("not saved");
        codes << saved->codes.first();
    }
    return codes;
}

void openByCode(DemoWindow &window, const QString &code)
{
    ui::StaffViewModel &staff = *window.program().context().staff;
    for (int row = 0; row < staff.records()->rowCount(); ++row) {
        const QModelIndex index = staff.records()->index(row);
        if (index.data(ui::RecordListModel::CodeRole).toString() == code)
            staff.open(index.data(ui::RecordListModel::KeyRole).toString());
    }
    window.driver().waitUntil([&] { return staff.detail()->code() == code; }, QStringLiteral("the record of a code"));
}

QString keyOf(const ui::RecordListModel &records, const QString &initials)
{
    for (int row = 0; row < records.rowCount(); ++row) {
        if (records.index(row).data(ui::RecordListModel::InitialsRole).toString() == initials)
            return records.index(row).data(ui::RecordListModel::KeyRole).toString();
    }
    throw journey::Lost("nobody has these initials");
}

// The open record beside the likeliest other: as it is asked, as two decided it, as one is gone; and what the record
// says of it.
void compareTwo(DemoWindow &window, const Visit &visit)
{
    journey::Driver &driver = window.driver();
    ui::AppContext &app = window.program().context();
    ui::PairViewModel &pair = *app.pair;
    const QString one = app.staff->detail()->key();
    const QString other = app.search->alike()->index(0).data(ui::RecordListModel::KeyRole).toString();
    const auto open = [&] {
        pair.open(one, other);
        driver.waitUntil([&] { return pair.shown(); }, QStringLiteral("both records"));
        driver.settle(250);
    };
    const auto decide = [&](const QString &verdict) {
        pair.decide(verdict);
        driver.waitUntil([&] { return !pair.shown(); }, QStringLiteral("the decision"));
        driver.settle(250);
    };
    open();
    visit(QStringLiteral("staff-pair"));
    driver.waitFor(driver.word(QStringLiteral("Not the same person")))->forceActiveFocus();
    visit(QStringLiteral("staff-pair-answers"));
    decide(QStringLiteral("same"));
    driver.waitUntil([&] { return pair.same()->rowCount() == 1; }, QStringLiteral("the link"));
    visit(QStringLiteral("staff-record-same"));
    open();
    driver.waitFor(driver.word(QStringLiteral("Undo")))->forceActiveFocus();
    visit(QStringLiteral("staff-pair-decided"));
    decide(QStringLiteral("other"));
    driver.waitUntil([&] { return pair.before()->rowCount() == 1; }, QStringLiteral("what was compared before"));
    visit(QStringLiteral("staff-record-compared"));
    open();
    decide(QStringLiteral("undecided"));
    const auto look = [&](const QString &with, const QString &page) {
        pair.open(one, with);
        driver.waitUntil([&] { return pair.shown(); }, page);
        visit(page);
        pair.close();
        driver.settle(250);
    };
    look(keyOf(*app.staff->records(), QStringLiteral("М. Ш.")), QStringLiteral("staff-pair-different"));
    look(QStringLiteral("nobody"), QStringLiteral("staff-pair-gone"));
}

void listWhoIsThereTwice(DemoWindow &window, const Visit &visit)
{
    journey::Driver &driver = window.driver();
    ui::DuplicatesViewModel &duplicates = *window.program().context().duplicates;
    window.program().context().search->clear();
    driver.waitUntil([&] { return duplicates.count() > 1 && duplicates.progress().isEmpty(); },
                     QStringLiteral("who is there twice"));
    driver.settle(250);
    visit(QStringLiteral("staff-list-twice"));
    driver.tapExactly(QStringLiteral("Можливо, зареєстровані двічі: %1").arg(duplicates.count()));
    driver.waitUntil([&] { return duplicates.pairs()->rowCount() > 0; }, QStringLiteral("the pairs"));
    visit(QStringLiteral("staff-duplicates"));
    driver.tap(QStringLiteral("Back to the list"));
    driver.settle(250);
}

// Staff look for somebody: what is found, nobody, and another record of the same person.
void lookForSomebody(DemoWindow &window, const Visit &visit)
{
    journey::Driver &driver = window.driver();
    ui::StaffViewModel &staff = *window.program().context().staff;
    ui::SearchViewModel &search = *window.program().context().search;
    const auto wait = [&](const QString &typed, int found) {
        search.setTyped(typed);
        driver.waitUntil([&] { return found == 0 ? search.nobody() : search.found()->rowCount() >= found; }, typed);
    };
    staff.closeRecord();
    const int before = staff.records()->rowCount();
    const QStringList codes = registerAgainAndAgain(window);
    staff.refresh();
    driver.waitUntil([&] { return staff.records()->rowCount() == before + 8; }, QStringLiteral("the new forms"));
    driver.settle(250);
    driver.focus(QStringLiteral("Find a person"));
    visit(QStringLiteral("staff-search-empty"));
    wait(QStringLiteral("Sjevtsj"), 6);
    visit(QStringLiteral("staff-search-typing"));
    driver.hideKeyboard();
    driver.settle(250);
    visit(QStringLiteral("staff-search"));
    wait(QStringLiteral("Shevchenko-Pryklad Oleksandra"), 2);
    const auto isShe = [&] {
        const QString initials = search.found()->index(0).data(ui::RecordListModel::InitialsRole).toString();
        return initials.startsWith(QStringLiteral("О")) || initials.startsWith(QStringLiteral("O"));
    };
    driver.waitUntil(isShe, QStringLiteral("the answer to more"));
    staff.open(search.found()->index(0).data(ui::RecordListModel::KeyRole).toString());
    driver.waitUntil([&] { return search.alike()->rowCount() > 0; }, QStringLiteral("the other record"));
    visit(QStringLiteral("staff-record-alike"));
    compareTwo(window, visit);
    staff.closeRecord();
    staff.say({});
    listWhoIsThereTwice(window, visit);
    wait(QStringLiteral("Невідомченко"), 0);
    visit(QStringLiteral("staff-search-nobody"));
    search.clear();
    driver.hideKeyboard();
    driver.settle(250);
    openByCode(window, codes[1]);
    driver.waitUntil([&] { return search.alike()->rowCount() > 0; }, QStringLiteral("the other record"));
    visit(QStringLiteral("staff-record-earlier"));
    openByCode(window, codes[2]);
    driver.settle(250);
    visit(QStringLiteral("staff-record-earlier-elsewhere"));
    staff.closeRecord();
    driver.settle(250);
}

// Staff register somebody who is there already, to the code.
void registerSomebody(DemoWindow &window, const Visit &visit)
{
    journey::Driver &driver = window.driver();
    ui::RegisterViewModel &registering = *window.program().context().registering;
    driver.tap(QStringLiteral("New form"));
    driver.waitUntil([&] { return registering.isOpen(); }, QStringLiteral("the form"));
    registering.form()->next();
    driver.settle(250);
    ui::PersonEditor &person = *registering.form()->person();
    person.family()->setText(QStringLiteral("Shevchenko-Pryklad"));
    person.given()->setText(QStringLiteral("Oleksandra"));
    person.birth()->setKind(QStringLiteral("year"));
    person.birth()->setYear(1988);
    driver.waitUntil([&] { return registering.candidates()->rowCount() > 0; }, QStringLiteral("the candidates"));
    driver.settle(250);
    visit(QStringLiteral("staff-register"));
    registering.form()->clear();
    driver.settle(250);
}

sync::DeliveryState undelivered(const QDateTime &now, sync::CouchFault fault)
{
    sync::DeliveryState state;
    state.phase = sync::DeliveryState::Phase::Waiting;
    state.waiting = 12;
    state.stored = 148;
    state.received = 1306;
    state.lastStored = now.addSecs(-9 * 60);
    state.server = QStringLiteral("utrecht.example");
    state.nextTry = now.addSecs(3 * 60);
    state.fault = fault;
    return state;
}

// Everything that a device can learn at once.
sync::DeliveryState worstDelivery(const QDateTime &now)
{
    sync::DeliveryState state = undelivered(now, sync::CouchFault::CertificatePinMismatch);
    state.lost = 312;
    state.refused = 2;
    state.removedThere = 7;
    state.garbage = 40;
    state.withheld = QStringList{QStringLiteral("K7"), QStringLiteral("V12")};
    state.clockWrong = state.metered = true;
    return state;
}

// Two people answered differently, on two devices.
void showTwoAnswers(DemoWindow &window, const Visit &visit)
{
    ui::StaffViewModel &staff = *window.program().context().staff;
    const OpenedRecord before = *staff.detail()->record();
    OpenedRecord record = before;
    const auto answer = [&](const QString &event, const QString &device, const QString &given) {
        Version version;
        version.event = event;
        version.author = QStringLiteral("staff");
        version.device = device;
        version.time = record.person.row.registered;
        version.body = {{QStringLiteral("name"), QJsonObject{{QStringLiteral("given"), given}}}};
        version.differs = {QStringLiteral("name.given")};
        return version;
    };
    record.person.versions = {answer(QStringLiteral("e1"), QStringLiteral("S1"), QStringLiteral("Максим")),
                              answer(QStringLiteral("e2"), QStringLiteral("S2"), QStringLiteral("Maksym"))};
    staff.detail()->setRecord(std::nullopt); // from its top
    staff.detail()->setRecord(record);
    visit(QStringLiteral("staff-record-differs"));
    window.program().context().acts->askToChoose(QStringLiteral("name.given"), QStringLiteral("e2"),
                                                 ui::Words::label(Field::GivenName), QStringLiteral("Maksym"));
    window.driver().settle(250);
    visit(QStringLiteral("staff-choose"));
    window.program().context().acts->drop();
    window.driver().settle(250);
    staff.detail()->setRecord(before);
}

void watchCorrection(DemoWindow &window, const Visit &visit)
{
    ui::CorrectionViewModel &correction = *window.program().context().correction;
    correction.start();
    window.driver().settle(250);
    visit(QStringLiteral("staff-correct"));
    correction.person()->given()->setText(QStringLiteral("Максимко"));
    correction.save(); // nobody said how it is known
    window.driver().settle(250);
    visit(QStringLiteral("staff-correct-problem"));
    window.driver().tap(QStringLiteral("Back"));
    window.driver().settle(250);
    visit(QStringLiteral("staff-correct-stop"));
    correction.discard();
    window.driver().settle(250);
}

void showErasures(DemoWindow &window, const Visit &visit)
{
    ui::ErasureListModel &erasures = *window.program().context().erasures;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString k1 = QStringLiteral("K1"), s1 = QStringLiteral("S1");
    window.driver().tap(QStringLiteral("Settings"));
    window.driver().settle(250);
    window.driver().tap(QStringLiteral("Erased records"));
    window.driver().waitUntil([&] { return erasures.loaded(); }, QStringLiteral("what was erased"));
    erasures.setNotes(
        {{QStringLiteral("1"), now, s1, QStringLiteral("asked"), true, 4, {{k1, 3}, {s1, 1}}, {1, 3, 0, now}, true},
         {QStringLiteral("2"),
          now.addDays(-3),
          s1,
          QStringLiteral("mistake"),
          false,
          2,
          {{k1, 2}},
          {2, 0, 0, now},
          false}});
    visit(QStringLiteral("staff-erasures"));
    window.driver().tap(QStringLiteral("Back"));
    window.driver().settle(250);
    window.driver().tap(QStringLiteral("Back"));
    window.driver().settle(250);
}

void watchDelivery(DemoWindow &window, const Visit &visit)
{
    ui::DeliveryModel &delivery = *window.program().context().delivery;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    delivery.setState(undelivered(now, sync::CouchFault::CertificateExpired));
    visit(QStringLiteral("staff-list-undelivered"));
    const QString both = delivery.line() + u'\n' + delivery.more(); // where there is room
    window.driver().tapExactly(window.driver().find(both) != nullptr ? both : delivery.line());
    window.driver().settle(250);
    visit(QStringLiteral("staff-delivery-certificate"));
    delivery.setState(undelivered(now, sync::CouchFault::Offline));
    visit(QStringLiteral("staff-delivery-offline"));
    delivery.setState(worstDelivery(now));
    visit(QStringLiteral("staff-delivery-notices"));
    sync::DeliveryState done = undelivered(now, sync::CouchFault::Offline);
    done.phase = sync::DeliveryState::Phase::Resting;
    done.waiting = 0;
    done.fault.reset();
    delivery.setState(done);
    visit(QStringLiteral("staff-delivery-done"));
    window.driver().tap(QStringLiteral("Write to a USB stick"));
    window.driver().waitUntil([&] { return window.program().context().stick->kind() == u"care"; },
                              QStringLiteral("that no stick is there"));
    visit(QStringLiteral("staff-delivery-stick"));
    window.driver().tap(QStringLiteral("Back"));
    window.driver().settle(250);
    delivery.setState({});
}

// One has an owner, some wait for too long, some are new.
void showWhatIsSetAside(DemoWindow &window)
{
    ui::StaffViewModel &staff = *window.program().context().staff;
    staff.closeRecord();
    staff.showTrust();
    window.driver().waitUntil([&] { return staff.unverified()->rowCount() == 2; }, QStringLiteral("what is set aside"));
    staff.takeCare(staff.unverified()->index(0).data(ui::UnverifiedModel::KeyRole).toString());
    window.forward(2LL * 3600);
    saySomethingForbidden(window.program(), QStringLiteral("Максиміліана"), QStringLiteral("Бондаренко-Приклад"));
    staff.refresh();
    window.driver().waitUntil([&] { return staff.unverified()->rowCount() == 4 && staff.trustAlarm(); },
                              QStringLiteral("the alarm"));
}

void waitForAKey(DemoWindow &window, const std::function<void(const QString &)> &visit)
{
    announceKey(window.program());
    saySomethingForbidden(window.program(), QStringLiteral("Дарина"), QStringLiteral("Невідома"));
    ui::StaffViewModel &staff = *window.program().context().staff;
    staff.hideTrust();
    staff.refresh();
    window.driver().waitUntil([&] { return staff.trustText().count(u'\n') >= 1; }, QStringLiteral("the missing key"));
    visit(QStringLiteral("staff-key-to-come"));
}

// So long without use that somebody has to check the date.
void doubtTheClock(DemoWindow &window, const Visit &visit)
{
    ui::StaffViewModel &staff = *window.program().context().staff;
    window.forward(6LL * 24 * 3600);
    staff.refresh();
    window.driver().waitUntil([&] { return !staff.clockText().isEmpty(); }, QStringLiteral("the doubt"));
    visit(QStringLiteral("staff-clock"));
    window.driver().tapExactly(staff.clockText());
    window.driver().see(QStringLiteral("The date is right"));
    visit(QStringLiteral("staff-clock-question"));
}

const QString kWalked = QStringLiteral("uk");

// Looks at a page in every way that is wanted, and goes on as before.
Visit visitor(journey::Driver &driver, const QList<Plan> &plans, const Look &look)
{
    return [&](const QString &page) {
        driver.settle(250);
        for (const Plan &plan : plans)
            lookAt(driver, plan, page, look);
        read(driver, {});
        driver.speak(kWalked);
        driver.settle();
    };
}

void walkThroughKiosk(QSize size, const QList<Plan> &plans, const Look &look)
{
    KioskWindow kiosk(size);
    journey::Driver &driver = kiosk.driver();
    const Visit visit = visitor(driver, plans, look);
    const auto write = [&](const QString &kind) {
        const ui::StickViewModel &stick = *kiosk.program().context().stick;
        driver.tap(QStringLiteral("Write to a USB stick"));
        driver.waitUntil([&] { return !stick.busy() && stick.kind() == kind; }, QStringLiteral("how it ended"));
    };
    journey::waitForStart(driver);
    journey::holdTheName(driver);
    driver.see(QStringLiteral("Carry files by USB stick"));
    visit(QStringLiteral("carry"));
    kiosk.plugInStrange();
    write(QStringLiteral("care"));
    visit(QStringLiteral("carry-unknown-stick"));
    kiosk.plugInOurs();
    write(QStringLiteral("good"));
    visit(QStringLiteral("carry-written"));
}

} // namespace

DemoWindow::DemoWindow(QSize size)
{
    storage::DataDirectory::InitOptions create;
    create.orgName = QStringLiteral("Demo");
    create.mode = QStringLiteral("demo");
    create.demo = true;
    Program::Options options;
    options.dir = m_scratch.filePath(QStringLiteral("demo"));
    options.process = &m_process;
    options.clock = &m_clock;
    options.sticks = [] { return QStringList(); };
    options.camera = &m_camera;
    if (!crypto::initCrypto() || !storage::DataDirectory::init(options.dir, create, m_clock))
        throw journey::Lost("no demo store");
    auto program = Program::open(options);
    if (!program)
        throw journey::Lost("the demo store does not open");
    m_program = std::move(*program);
    m_driver = std::make_unique<journey::Driver>(*m_program, size);
}

void DemoWindow::choose(const QString &language)
{
    m_driver->tapExactly(m_program->context().language->nameOf(language));
    m_driver->speak(language);
}

QString Shot::name() const
{
    QString text = QStringLiteral("%1.%2.%3x%4").arg(page, language).arg(size.width()).arg(size.height());
    if (reading.textScale != 1)
        text += QStringLiteral(".%1").arg(qRound(reading.textScale * 100));
    return reading.highContrast ? text + QStringLiteral(".contrast") : text;
}

namespace {

void walkThroughDemo(QSize size, const QList<Plan> &plans, const Look &look)
{
    DemoWindow window(size);
    journey::Driver &driver = window.driver();
    const Visit visit = visitor(driver, plans, look);
    journey::Journey walk(driver, kWalked, [&](const QString &page) {
        visit(page);
        openBeside(window, page, visit);
    });
    walk.arrive();
    walk.fillIn();
    walk.saveAndRead();
    walk.comeAlone();
    walk.volunteer();
    walk.shift();
    addToNobody(window.program());
    window.program().context().cover->forget();
    driver.settle(300);
    saySomethingForbidden(window.program(), QStringLiteral("Дарина"), QStringLiteral("Невідома"));
    walk.findAsStaff();
    decideOnTheRecord(window, visit);
    openByCode(window, walk.codes().last());
    visit(QStringLiteral("staff-record-added"));
    showTwoAnswers(window, visit);
    watchCorrection(window, visit);
    lookForSomebody(window, visit);
    registerSomebody(window, visit);
    window.program().context().staff->closeRecord();
    watchDelivery(window, visit);
    showErasures(window, visit);
    walk.letSomebodyIn();
    walk.letIn();
    showWhomAnotherLetIn(window, visit);
    showWhatIsSetAside(window);
    visit(QStringLiteral("staff-set-aside"));
    vouchForOne(window, visit);
    showWhoIsMissing(window, visit);
    waitForAKey(window, visit);
    doubtTheClock(window, visit);
}

QList<QSize> sizesOf(const QList<Plan> &plans)
{
    QList<QSize> sizes;
    for (const Plan &plan : plans) {
        for (const QSize size : plan.sizes) {
            if (!sizes.contains(size))
                sizes << size;
        }
    }
    return sizes;
}

} // namespace

// A page that was scrolled in a window of another size would stand where nobody ever sees it.
void walkThrough(const QList<Plan> &plans, const Look &look)
{
    for (const QSize size : sizesOf(plans)) {
        QList<Plan> here = plans;
        here.removeIf([&](const Plan &plan) { return !plan.sizes.contains(size); });
        walkThroughDemo(size, here, look);
        walkThroughKiosk(size, here, look);
    }
}

} // namespace prystan::visual
