// SPDX-License-Identifier: GPL-3.0-or-later
#include "actor.h"

#include "memorydump.h"
#include "stage.h"
#include "steps.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sys/prctl.h>
#include <unistd.h>

#include <cstdio>

namespace prystan::journey {

namespace {

using namespace Qt::StringLiterals;

const QString kPin = u"135790"_s;

// Without a buffer: what the other side says to the next process image must not be read by this one.
QByteArray readLine()
{
    QByteArray line;
    for (char letter = 0; ::read(STDIN_FILENO, &letter, 1) == 1 && letter != '\n';)
        line += letter;
    return line;
}

void tell(const QString &point)
{
    std::printf("%s\n", qPrintable(point));
    std::fflush(stdout);
}

void tellAndWait(const QString &point)
{
    tell(point + u'?');
    readLine();
}

class Actor
{
public:
    Actor(QString dir, QString dumps)
        : m_dir(std::move(dir))
        , m_dumps(std::move(dumps))
    {
        const SecretBuffer handover = platform::takeHandover();
        Program::Options options;
        options.dir = m_dir;
        options.clock = &m_clock;
        options.arguments = {QCoreApplication::applicationFilePath(), u"--act"_s, u"after"_s, m_dir, m_dumps};
        auto program = Program::open(options);
        if (!program)
            throw Lost(toWord(program.error().code));
        m_program = std::move(*program);
        m_program->resumePaused(handover);
        m_driver = std::make_unique<Driver>(*m_program, QSize(768, 1024));
    }

    void play(const QString &scene)
    {
        if (scene == u"after")
            return after();
        const QJsonObject part = QJsonDocument::fromJson(readLine()).object();
        m_cyrillic = part[u"cyrillic"].toString();
        m_latin = part[u"latin"].toString();
        m_code = part[u"code"].toString().remove(u'-');
        m_passphrase = part[u"passphrase"].toString();
        if (scene == u"register" || scene == u"cancel" || scene == u"idle" || scene == u"close")
            return asPerson(scene);
        if (scene == u"cover" || scene == u"correct" || scene == u"wrongpins" || scene == u"coveredlong")
            return asVolunteer(scene);
        if (scene == u"typing" || scene == u"saving")
            return untilKilled(scene);
        asStaff(scene);
    }

private:
    [[nodiscard]] ui::AppContext &app() { return m_program->context(); }
    void openFormAgain(); // as who has filled it in before
    void typeNames();
    void answerBirthAndSave();
    void readOn();
    void asPerson(const QString &scene);
    void asVolunteer(const QString &scene);
    void correct();
    void loseCover(const QString &scene);
    void untilKilled(const QString &scene);
    void asStaff(const QString &scene);
    void after();
    void dump(const QString &name);

    QString m_dir, m_dumps, m_cyrillic, m_latin, m_code, m_passphrase;
    TurnedClock m_clock;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<Driver> m_driver;
};

void Actor::openFormAgain()
{
    m_driver->tap(u"Fill in the form"_s);
    m_driver->tap(u"I have filled this in before"_s);
    typeInto(*m_driver, u"Code from before"_s, m_code);
    m_driver->hideKeyboard();
    goOn(*m_driver, u"name"_s);
}

void Actor::typeNames()
{
    typeInto(*m_driver, u"Family name"_s, m_cyrillic);
    switchLanguage(*m_driver, u"en"_s);
    typeInto(*m_driver, u"Given name"_s, m_latin);
    m_driver->hideKeyboard();
}

void Actor::answerBirthAndSave()
{
    goOn(*m_driver, u"birth"_s);
    m_driver->tap(u"Only the year"_s);
    chooseYear(*m_driver, 1988);
    m_driver->tap(u"Finish now"_s);
    m_driver->waitForStep(u"review"_s);
    tell(u"saving"_s);
    m_driver->tap(u"Save"_s);
    m_driver->waitForStep(u"saved"_s);
    tell(u"saved "_s + app().intake->codes().join(u' '));
}

// From the code to the start page.
void Actor::readOn()
{
    m_driver->tap(u"Next"_s);
    m_driver->tap(u"Done"_s);
    m_driver->tap(u"Close this page"_s);
    waitForStart(*m_driver);
}

void Actor::asPerson(const QString &scene)
{
    chooseLanguage(*m_driver, u"uk"_s);
    openFormAgain();
    typeNames();
    tellAndWait(u"typed"_s);
    if (scene == u"register") {
        answerBirthAndSave();
        readOn();
    } else if (scene == u"cancel") {
        m_driver->tap(u"Back"_s);
        m_driver->waitForStep(u"privacy"_s);
        m_driver->tap(u"Back"_s);
        m_driver->tap(u"Stop and erase"_s);
        m_driver->see(u"Fill in the form"_s);
    } else if (scene == u"idle") {
        m_clock.forward(181);
        waitForStart(*m_driver);
    } else {
        m_driver->tap(u"Close"_s);
        m_driver->see(u"To the start"_s);
    }
    tellAndWait(u"done"_s);
}

void Actor::asVolunteer(const QString &scene)
{
    chooseLanguage(*m_driver, u"uk"_s);
    m_driver->tap(u"volunteer's tablet"_s);
    m_driver->tap(u"Fill in the form"_s);
    choosePin(*m_driver, kPin);
    goOn(*m_driver, u"form"_s);
    m_driver->tap(u"They have filled this in before"_s);
    typeInto(*m_driver, u"Code from before"_s, m_code);
    m_driver->hideKeyboard();
    typeNames();
    dump(u"before"_s);
    tellAndWait(u"typed"_s);
    if (scene == u"correct") {
        correct();
    } else {
        m_driver->tap(u"Close"_s);
        m_driver->see(u"This form is covered"_s);
    }
    if (scene == u"wrongpins" || scene == u"coveredlong")
        loseCover(scene);
    tellAndWait(u"done"_s);
}

void Actor::loseCover(const QString &scene)
{
    for (int wrong = 0; wrong < 5 && scene == u"wrongpins"; ++wrong) {
        m_driver->see(u"This form is covered"_s);
        enterPin(*m_driver, u"111111"_s);
    }
    if (scene == u"coveredlong")
        m_clock.forward(15LL * 60);
    m_driver->waitUntil([] { return false; }, u"another process image"_s);
}

// Saved, opened again behind the PIN, saved again; then its time is over.
void Actor::correct()
{
    m_driver->tap(u"Only the year"_s);
    chooseYear(*m_driver, 1988);
    for (int times = 0; times < 2; ++times) {
        m_driver->tap(u"Check and save"_s);
        m_driver->waitForStep(u"review"_s);
        m_driver->tap(u"Save"_s);
        m_driver->waitForStep(u"saved"_s);
        readOn();
        chooseLanguage(*m_driver, u"uk"_s);
        if (times > 0)
            break;
        m_driver->tapExactly(correctLast(*m_driver, app().intake->last()->code()));
        enterPin(*m_driver, kPin);
        m_driver->waitForStep(u"form"_s);
    }
    m_clock.forward(15LL * 60);
    waitForStart(*m_driver);
}

void Actor::untilKilled(const QString &scene)
{
    while (true) {
        chooseLanguage(*m_driver, u"uk"_s);
        openForm(*m_driver);
        if (scene == u"typing")
            tell(u"typing"_s);
        typeNames();
        if (scene == u"saving") {
            answerBirthAndSave();
            readOn();
        } else {
            m_driver->tap(u"Close"_s);
            m_driver->tap(u"To the start"_s);
        }
    }
}

// The device is the staff's: a person fills in the form there too, then staff read it.
void Actor::asStaff(const QString &scene)
{
    m_driver->tap(u"Back"_s);
    chooseLanguage(*m_driver, u"uk"_s);
    openForm(*m_driver);
    typeNames();
    answerBirthAndSave();
    readOn();
    m_driver->speak(app().language->current());
    toStaff(*m_driver);
    openList(*m_driver, m_passphrase);
    const QModelIndex first = app().staff->records()->index(0);
    app().staff->open(first.data(ui::RecordListModel::KeyRole).toString());
    m_driver->waitUntil([&] { return app().staff->detail()->loaded(); }, u"the record"_s);
    m_driver->settle();
    dump(u"before"_s);
    tellAndWait(u"open"_s);
    m_driver->tap(u"Close this record"_s);
    if (scene == u"pause") {
        m_driver->tap(u"Pause"_s);
        choosePin(*m_driver, kPin);
    } else {
        m_driver->tap(u"Lock"_s);
    }
    m_driver->waitUntil([] { return false; }, u"another process image"_s);
}

void Actor::after()
{
    m_driver->settle();
    tell(u"after "_s + app().staff->state());
    tell(u"dumpable "_s + QString::number(prctl(PR_GET_DUMPABLE)));
    dump(u"after"_s);
    tellAndWait(u"dumped"_s);
    if (app().staff->state() != u"paused")
        return;
    m_driver->see(u"Staff: paused"_s);
    enterPin(*m_driver, kPin);
    m_driver->waitUntil([&] { return app().staff->records()->rowCount() > 0; }, u"the list"_s);
    tell(u"resumed"_s);
}

void Actor::dump(const QString &name)
{
    if (m_dumps.isEmpty()) // nobody asked for it
        return;
    if (!dumpMemory(m_dumps + u'/' + name))
        throw Lost("the memory could not be written down");
}

} // namespace

int act()
{
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    try {
        Actor(arguments[3], arguments[4]).play(arguments[2]);
    } catch (const Lost &lost) {
        tell(u"lost: "_s + QString::fromUtf8(lost.what()));
        return 3;
    }
    return 0;
}

} // namespace prystan::journey
