// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey.h"

#include "devicekeys.h"
#include "grants.h"

#include "steps.h"

namespace prystan::journey {

using namespace Qt::StringLiterals;

namespace {

const QString kPin = u"135790"_s;

// Clearly made-up people, in the letters of the keyboard of each language.
struct People {
    QString family, mother, son, daughter, otherFamily, neighbour;
};

People people(const QString &language)
{
    if (language == u"uk")
        return {u"прикладенко"_s, u"олена"_s, u"марко"_s, u"соломія"_s, u"вигаданко"_s, u"дарина"_s};
    if (language == u"ru")
        return {u"примерова"_s, u"елена"_s, u"марк"_s, u"софья"_s, u"выдумкина"_s, u"дарья"_s};
    return {u"voorbeeldenko"_s, u"olena"_s, u"marko"_s, u"solomiia"_s, u"verzonnenko"_s, u"daryna"_s};
}

} // namespace

Journey::Journey(Driver &driver, QString language, Visit visit)
    : m_driver(driver)
    , m_language(std::move(language))
    , m_visit(std::move(visit))
{ }

QStringList Journey::names() const
{
    const People who = people(m_language);
    QStringList all;
    for (const QString &name : {who.family, who.mother, who.son, who.daughter, who.otherFamily, who.neighbour})
        all << name.left(1).toUpper() + name.mid(1) << name;
    return all;
}

void Journey::visit(const QString &page)
{
    m_driver.settle();
    if (m_visit)
        m_visit(page);
    m_driver.settle(); // it may have looked at other sizes
}

void Journey::arrive()
{
    visit(u"start"_s);
    chooseLanguage(m_driver, m_language);
    visit(u"home"_s);
    m_driver.tap(u"Stay safe"_s);
    visit(u"stay-safe"_s);
    m_driver.tap(u"Done"_s);
    m_driver.tap(u"Speak with a staff member"_s);
    visit(u"speak"_s);
    m_driver.tap(u"Close"_s);
    visit(u"harmless"_s);
    m_driver.tap(u"To the start"_s);
    chooseLanguage(m_driver, m_language);
}

void Journey::chooseDate()
{
    m_driver.tapExactly(u"23"_s);
    m_driver.tapExactly(
        m_driver.program().context().choices->property("months").value<ui::ChoiceModel *>()->textOf(u"4"_s));
    chooseYear(m_driver, 1988);
}

void Journey::addMember(const Name &name, int year, const QString &sex)
{
    ui::PersonEditor *person = m_driver.program().context().intake->person();
    m_driver.tap(u"Add a person"_s);
    m_driver.waitForStep(u"member"_s);
    if (name.family != person->family()->text().toLower()) {
        m_driver.focus(u"Family name"_s);
        m_driver.clearField();
        m_driver.type(name.family);
    }
    typeInto(m_driver, u"Given name"_s, name.given);
    m_driver.hideKeyboard();
    m_driver.tap(u"Year"_s);
    chooseYear(m_driver, year);
    m_driver.tap(sex);
}

void Journey::fillIn()
{
    const People who = people(m_language);
    m_driver.tap(u"Fill in the form"_s);
    visit(u"privacy"_s);
    m_driver.tap(u"Read more"_s);
    visit(u"privacy-more"_s);
    m_driver.tap(u"Next"_s);
    m_driver.waitForStep(u"name"_s);
    typeInto(m_driver, u"Family name"_s, who.family);
    visit(u"name-keyboard"_s);
    typeInto(m_driver, u"Given name"_s, who.mother);
    m_driver.hideKeyboard();
    visit(u"name"_s);
    m_driver.tap(u"Next"_s);
    m_driver.waitForStep(u"birth"_s);
    visit(u"birth"_s);
    chooseDate();
    visit(u"birth-chosen"_s);
    m_driver.tap(u"Next"_s);
    m_driver.waitForStep(u"sex"_s);
    visit(u"sex"_s);
    m_driver.tap(u"Female"_s);
    m_driver.tap(u"Next"_s);
    m_driver.waitForStep(u"nationality"_s);
    visit(u"nationality"_s);
    m_driver.tapExactly(
        m_driver.program().context().choices->property("nationalities").value<ui::ChoiceModel *>()->textOf(u"UKR"_s));
    m_driver.tap(u"Next"_s);
    m_driver.waitForStep(u"document"_s);
    visit(u"document"_s);
    m_driver.tap(u"Passport for travelling abroad"_s);
    m_driver.tap(u"Next"_s);
    m_driver.waitForStep(u"members"_s);
    visit(u"members-none"_s);
    addMember({who.family, who.son}, 2016, u"Male"_s);
    visit(u"member"_s);
    m_driver.tap(u"Done"_s);
    addMember({who.family, who.daughter}, 2019, u"Female"_s);
    m_driver.tap(u"Done"_s);
    addMember({who.otherFamily, who.neighbour}, 2012, u"Female"_s);
    m_driver.tap(u"Done"_s);
    m_driver.waitForStep(u"members"_s);
    visit(u"members"_s);
    m_driver.tap(u"Next"_s);
    m_driver.waitForStep(u"care"_s);
    visit(u"care"_s);
    for (const QString &with : {u"Mother"_s, u"Mother"_s, u"Another adult"_s}) {
        m_driver.tap(with);
        m_driver.tap(u"Next"_s);
    }
    m_driver.waitForStep(u"language"_s);
    visit(u"language"_s);
    m_driver.tap(u"Telegram"_s);
    m_driver.tap(u"Next"_s);
    m_driver.waitForStep(u"phone"_s);
    visit(u"phone"_s);
    m_driver.tap(u"Next"_s);
    m_driver.waitForStep(u"place"_s);
    visit(u"place"_s);
    m_driver.tap(u"In a reception centre"_s);
    m_driver.tap(u"Next"_s);
    m_driver.waitForStep(u"needs"_s);
    visit(u"needs"_s);
    m_driver.tap(u"An interpreter"_s);
    m_driver.tap(u"Next"_s);
    m_driver.waitForStep(u"review"_s);
    visit(u"review"_s);
}

void Journey::saveAndRead()
{
    ui::IntakeViewModel &intake = *m_driver.program().context().intake;
    m_driver.tap(u"Save"_s);
    m_driver.waitUntil([&] { return intake.step() == u"desk" || intake.step() == u"saved"; }, u"the code"_s);
    m_codes += intake.codes();
    visit(intake.step());
    m_driver.tap(u"Next"_s);
    visit(u"cards-after"_s);
    m_driver.tap(u"Done"_s);
    visit(u"end"_s);
    m_driver.tap(u"Close this page"_s);
    visit(u"start-again"_s);
}

void Journey::comeAlone()
{
    chooseLanguage(m_driver, m_language);
    openForm(m_driver);
    typeInto(m_driver, u"Given name"_s, people(m_language).mother);
    m_driver.hideKeyboard();
    goOn(m_driver, u"birth"_s);
    m_driver.tap(u"Only the year"_s);
    chooseYear(m_driver, 1988);
    m_driver.tap(u"Finish now"_s);
    m_driver.waitForStep(u"review"_s);
    m_driver.tap(u"Save"_s);
    m_driver.waitForStep(u"saved"_s);
    visit(u"saved"_s);
    m_driver.tap(u"Next"_s);
    m_driver.tap(u"Done"_s);
    m_driver.tap(u"Close this page"_s);
    waitForStart(m_driver);
}

void Journey::volunteer()
{
    chooseLanguage(m_driver, m_language);
    m_driver.tap(u"volunteer's tablet"_s);
    m_driver.tap(u"Fill in the form"_s);
    enterPin(m_driver, kPin);
    visit(u"pin"_s);
    m_driver.tap(u"Next"_s);
    enterPin(m_driver, kPin);
    m_driver.tap(u"Use this PIN"_s);
    m_driver.tap(u"Next"_s); // privacy
    m_driver.waitForStep(u"form"_s);
    visit(u"volunteer-form"_s);
    m_driver.tap(u"Close"_s);
    visit(u"cover"_s);
}

void Journey::shift()
{
    ui::AppContext &app = m_driver.program().context();
    enterPin(m_driver, kPin);
    m_driver.waitUntil([&] { return app.cover->state() == u"open"; }, u"the form"_s);
    m_driver.tap(u"I copy this from a paper form"_s);
    visit(u"volunteer-form-paper"_s);
    m_driver.tap(u"I copy this from a paper form"_s);
    saveAsVolunteer();
    const QString code = m_codes.last();
    visit(u"volunteer-home"_s);
    m_driver.tapExactly(correctLast(m_driver, code));
    visit(u"correct-pin"_s);
    enterPin(m_driver, kPin);
    m_driver.waitForStep(u"form"_s);
    visit(u"volunteer-correct"_s);
    m_driver.tap(u"Back"_s);
    addTo(code);
    m_driver.tap(u"This shift"_s);
    visit(u"shift"_s);
    m_driver.tap(u"Delivery and USB stick"_s);
    m_driver.see(u"Without a network"_s);
    visit(u"shift-delivery"_s);
    m_driver.tap(u"Back"_s);
    m_driver.see(u"End this shift"_s);
}

void Journey::saveAsVolunteer()
{
    typeInto(m_driver, u"Given name"_s, people(m_language).mother);
    m_driver.hideKeyboard();
    m_driver.tap(u"Only the year"_s);
    chooseYear(m_driver, 1988);
    m_driver.tap(u"Check and save"_s);
    m_driver.waitForStep(u"review"_s);
    m_driver.tap(u"Save"_s);
    m_driver.waitForStep(u"saved"_s);
    m_codes += m_driver.program().context().intake->codes();
    m_driver.tap(u"Next"_s);
    m_driver.tap(u"Done"_s);
    m_driver.tap(u"Close this page"_s);
    waitForStart(m_driver);
    chooseLanguage(m_driver, m_language);
}

void Journey::addTo(const QString &code)
{
    const ui::AdditionViewModel &addition = *m_driver.program().context().addition;
    m_driver.tap(u"Add to a code"_s);
    typeInto(m_driver, u"Code"_s, QString(code).remove(u'-'));
    m_driver.hideKeyboard();
    visit(u"add-to-code"_s);
    m_driver.tap(u"Next"_s);
    m_driver.waitUntil([&] { return addition.step() == u"facts"; }, u"the facts"_s);
    visit(u"add-facts"_s);
    typeInto(m_driver, u"Note"_s, people(m_language).son);
    m_driver.hideKeyboard();
    m_driver.tap(u"Save"_s);
    m_driver.waitUntil([&] { return addition.step() == u"saved"; }, u"the addition to be saved"_s);
    visit(u"add-saved"_s);
    m_driver.tap(u"Done"_s);
}

void Journey::findAsStaff()
{
    ui::AppContext &app = m_driver.program().context();
    m_driver.speak(m_language);
    toStaff(m_driver);
    visit(u"staff-unlock"_s);
    openList(m_driver, app.staff->demoPassphrase());
    visit(u"staff-list"_s);
    const QModelIndex first = app.staff->records()->index(0);
    app.staff->open(app.staff->records()->data(first, ui::RecordListModel::KeyRole).toString());
    m_driver.settle();
    visit(u"staff-reason"_s);
    m_driver.tap(u"To check who is with the child"_s);
    m_driver.waitUntil([&] { return app.staff->detail()->loaded(); }, u"the record"_s);
    visit(u"staff-record"_s);
}

void Journey::letIn()
{
    ui::DevicesViewModel &devices = *m_driver.program().context().devices;
    const auto comesTo = [&](const QString &step) { m_driver.waitUntil([&] { return devices.step() == step; }, step); };
    m_driver.tap(u"Settings"_s);
    m_driver.tap(u"Devices"_s);
    visit(u"devices"_s);
    m_driver.tap(u"Add a device"_s);
    comesTo(u"card"_s);
    visit(u"add-card"_s);
    m_driver.tap(u"Next"_s);
    comesTo(u"request"_s);
    visit(u"add-request"_s);
    const auto keys = crypto::DeviceKeys::generate();
    const QByteArray request
        = encodeRequest({crypto::randomId(), DeviceMode::Kiosk, keys.signing().publicKey,
                         QString::fromLatin1(age::Identity::generate().recipient().text()), QByteArray(20, 'v')});
    devices.take(QString::fromLatin1(slipText(Slip::Request, request))); // as a scanner types it
    comesTo(u"compare"_s);
    visit(u"add-compare"_s);
    m_driver.tap(u"The same: let it in"_s);
    comesTo(u"grant"_s);
    visit(u"add-grant"_s);
    m_driver.tap(u"Done"_s);
    comesTo(u"list"_s);
    m_driver.tapExactly(m_driver.word(u"Strike out %1"_s).arg(u"K1"_s));
    visit(u"strike-out"_s);
    devices.keep();
    m_driver.settle();
    m_driver.tap(u"Back"_s);
    m_driver.tap(u"Back"_s);
}

void Journey::letSomebodyIn()
{
    ui::AppContext &app = m_driver.program().context();
    ui::PassphrasesViewModel &passphrases = *app.passphrases;
    const auto comesTo = [&](const QString &step) {
        m_driver.waitUntil([&] { return passphrases.step() == step && !passphrases.busy(); }, step);
    };
    m_driver.tap(u"Settings"_s);
    visit(u"staff-settings"_s);
    m_driver.tap(u"Passphrases"_s);
    m_driver.tap(u"Let somebody in"_s);
    comesTo(u"who"_s);
    visit(u"passphrase-who"_s);
    ui::SecretInput own;
    QInputMethodEvent typed;
    typed.setCommitString(app.staff->demoPassphrase());
    QCoreApplication::sendEvent(&own, &typed);
    passphrases.prove(u"Ірина Прикладова"_s, &own);
    comesTo(u"fresh"_s);
    visit(u"passphrase-words"_s);
    passphrases.chooseOwn(true);
    visit(u"passphrase-own"_s);
    ui::SecretInput first, again;
    typed.setCommitString(u"three brown teapots dance"_s);
    QCoreApplication::sendEvent(&first, &typed);
    QCoreApplication::sendEvent(&again, &typed);
    passphrases.take(&first, &again);
    comesTo(u"list"_s);
    m_driver.waitUntil([&] { return passphrases.rowCount() == 2; }, u"two passphrases"_s);
    visit(u"passphrases"_s);
    const int other = passphrases.index(0).data(ui::PassphrasesViewModel::OwnRole).toBool() ? 1 : 0;
    const auto of = [&](int role) { return passphrases.index(other).data(role).toString(); };
    passphrases.askToRemove(of(ui::PassphrasesViewModel::IdRole), of(ui::PassphrasesViewModel::NameRole));
    visit(u"passphrase-remove"_s);
    passphrases.keep();
    m_driver.settle();
    m_driver.tap(u"Back"_s);
    m_driver.tap(u"Back"_s);
}

} // namespace prystan::journey
