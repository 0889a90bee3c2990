// SPDX-License-Identifier: GPL-3.0-or-later
// Codes before a camera that shows ready pictures, with the whole program behind it: staff find a form, a volunteer
// adds to one, a device joins from screen to screen; and what a code says is left nowhere.
#include "codepictures.h"
#include "contactcard.h"
#include "joinprogram.h"
#include "scenes.h"
#include "stage.h"
#include "steps.h"

#include <QRandomGenerator>

namespace {

using namespace prystan;
using namespace prystan::journey;
using namespace Qt::StringLiterals;

const QString kPin = u"246813"_s, kScan = u"Scan with the camera"_s;

void hold(Stage &stage, const QString &text)
{
    stage.camera.show(test::seen(test::printed(text)));
}

QString saveSomebody(Stage &stage)
{
    Party party;
    Person person;
    person.name = {u"Прикладенко"_s, u"Олена"_s, {}};
    person.birth = {BirthKind::YearOnly, 0, 0, 1988, 0};
    party.persons = {person};
    stage.program().settle();
    const auto saved = stage.program().intake().saveNow(party, u"volunteer"_s);
    if (!saved)
        throw Lost("not saved");
    return saved->codes.front();
}

void toHome(Stage &stage)
{
    waitForStart(stage.driver());
    chooseLanguage(stage.driver(), u"uk"_s);
    stage.app().setFace(u"volunteer"_s);
    stage.driver().settle();
}

void toForm(Stage &stage)
{
    toHome(stage);
    stage.driver().tap(u"Fill in the form"_s);
    choosePin(stage.driver(), kPin);
    goOn(stage.driver(), u"form"_s);
}

void waitForCamera(Stage &stage, bool on)
{
    stage.driver().waitUntil([&] { return stage.camera.isOn() == on; }, on ? u"the camera"_s : u"the camera's end"_s);
    stage.driver().settle();
}

// A new device in its own window.
class NewDevice
{
public:
    explicit NewDevice(const QString &dir)
        : m_program(dir, m_process, m_sticks, &camera)
    {
        if (!m_program.load(m_engine))
            throw Lost("the window does not load");
        auto *window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
        window->show();
        hand.emplace(window);
        m_program.language().setCurrent(u"uk"_s); // a process speaks one language;
        hand->speak(u"uk"_s);
        hand->settle();
    }
    [[nodiscard]] ui::JoinViewModel &join() { return m_program.join(); }
    void waitForStep(const QString &step)
    {
        hand->waitUntil([&] { return join().step() == step; }, step);
        hand->settle();
    }

    test::ShownCamera camera;
    std::optional<Hand> hand;

private:
    RecordingProcess m_process;
    platform::UsbSticks m_sticks;
    JoinProgram m_program;
    QQmlApplicationEngine m_engine; // its window goes before what it shows
};

} // namespace

class ScanningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staffFindAFormByItsCode()
    {
        play([] {
            Stage stage;
            const QString code = saveSomebody(stage);
            stage.driver().speak(u"uk"_s);
            toStaff(stage.driver());
            openList(stage.driver(), stage.passphrase);
            QVERIFY(!stage.camera.isOn());
            stage.driver().tap(u"Scan a person’s code"_s);
            waitForCamera(stage, true);
            stage.driver().see(u"Nothing is photographed or kept. The camera is on only while you see this."_s);
            hold(stage, code);
            waitForCamera(stage, false);
            QCOMPARE(stage.app().search->typed(), code);
            stage.driver().waitUntil([&] { return stage.app().search->found()->rowCount() == 1; }, u"the form"_s);
            QCOMPARE(stage.app().search->found()->index(0).data(ui::RecordListModel::CodeRole).toString(), code);
            stage.driver().tap(u"Scan a person’s code"_s);
            waitForCamera(stage, true);
            stage.app().staff->lock();
            waitForCamera(stage, false);
        });
    }

    void aVolunteerAddsToACode()
    {
        play([] {
            Stage stage;
            const QString code = saveSomebody(stage);
            toHome(stage);
            stage.driver().tap(u"Add to a code"_s);
            stage.driver().tap(kScan);
            waitForCamera(stage, true);
            hold(stage, u"https://example.org"_s);
            stage.driver().see(u"This code is not one of ours. Nothing was opened."_s);
            hold(stage, code);
            waitForCamera(stage, false);
            QCOMPARE(stage.app().addition->code(), code);
            stage.driver().tap(u"Next"_s);
            stage.driver().waitUntil([&] { return stage.app().addition->step() == u"facts"; }, u"the facts"_s);
        });
    }

    void withoutACameraItIsTyped()
    {
        play([] {
            Stage stage;
            const QString code = saveSomebody(stage);
            stage.camera.missing = true;
            toHome(stage);
            stage.driver().tap(u"Add to a code"_s);
            stage.driver().tap(kScan);
            stage.driver().see(u"No camera was found on this device."_s);
            stage.driver().tap(u"Type it instead"_s);
            stage.driver().settle();
            typeInto(stage.driver(), u"Code"_s, QString(code).remove(u'-'));
            stage.driver().hideKeyboard();
            stage.camera.missing = false;
            stage.driver().tap(kScan);
            waitForCamera(stage, true);
            stage.camera.fail(scan::CameraFault::Lost); // the plug is pulled
            stage.driver().see(u"The camera has stopped, or was unplugged."_s);
            stage.driver().tap(u"Type it instead"_s);
            stage.driver().settle();
            stage.driver().tap(u"Next"_s);
            stage.driver().waitUntil([&] { return stage.app().addition->step() == u"facts"; }, u"the facts"_s);
        });
    }

    void whoeverCoversTheFormSwitchesTheCameraOff()
    {
        play([] {
            Stage stage;
            toForm(stage);
            stage.driver().tap(u"Scan the person’s contact card"_s);
            waitForCamera(stage, true);
            stage.clock.forward(91); // nobody touches it
            stage.driver().see(u"This form is covered"_s);
            waitForCamera(stage, false);
            QVERIFY(!stage.app().scan->on());
        });
    }

    // A name and a number that nobody has, on a card; and a link of the same name.
    void whatACodeSaysIsLeftNowhere()
    {
        play([] {
            Stage stage;
            const QString canary = u"Кан"_s + QString::number(QRandomGenerator::global()->generate(), 36);
            toForm(stage);
            stage.driver().tap(u"Scan the person’s contact card"_s);
            waitForCamera(stage, true);
            hold(stage, u"https://example.org/"_s + canary);
            stage.driver().see(u"This code is not one of ours. Nothing was opened."_s);
            QCOMPARE(stage.placesOf(canary).join(u'\n'), QString());
            hold(stage, text::writeContactCard(canary, u"+38 050 123 45 67"_s));
            waitForCamera(stage, false);
            QCOMPARE(stage.app().intake->party()->phone()->text(), u"+38 050 123 45 67"_s);
            QVERIFY(stage.app().intake->person()->family()->text().isEmpty());
            stage.driver().tapExactly(stage.driver().word(u"Fill in the name: %1"_s).arg(canary));
            stage.driver().settle();
            QCOMPARE(stage.app().intake->person()->family()->text(), canary);
            stage.driver().see(u"From the contact card"_s);
            const Needles needles({canary});
            QCOMPARE(stage.traces.searchFor(needles).found.join(u'\n'), QString());
            stage.app().intake->clear();
            stage.driver().settle();
            QCOMPARE(stage.placesOf(canary).join(u'\n'), QString());
            QCOMPARE(stage.traces.searchFor(needles).found.join(u'\n'), QString());
        });
    }

    // Each device sees the other one's screen, and nothing else passes between them.
    void aDeviceJoinsFromScreenToScreen()
    {
        play([] {
            Stage stage(u"demo"_s, {1080, 1920});
            (void)saveSomebody(stage); // a list with nobody in it is not waited for
            ui::DevicesViewModel &devices = *stage.app().devices;
            const auto comesTo = [&](const QString &step) {
                stage.driver().waitUntil([&] { return devices.step() == step; }, step);
                stage.driver().settle();
            };
            stage.driver().speak(u"uk"_s);
            toStaff(stage.driver());
            openList(stage.driver(), stage.passphrase);
            stage.driver().tap(u"Settings"_s);
            stage.driver().tap(u"Devices"_s);
            stage.driver().tap(u"Add a device"_s);
            comesTo(u"card"_s);

            NewDevice kiosk(stage.traces.path(u"kiosk"_s));
            kiosk.hand->tap(kScan);
            kiosk.hand->settle();
            kiosk.camera.show(test::seen(stage.driver().picture()));
            kiosk.waitForStep(u"mode"_s);
            kiosk.join().chooseMode(u"kiosk"_s);
            kiosk.waitForStep(u"ask"_s);

            stage.driver().tap(u"Next"_s);
            comesTo(u"request"_s);
            stage.driver().tap(kScan);
            waitForCamera(stage, true);
            stage.camera.show(test::seen(kiosk.hand->picture()));
            comesTo(u"compare"_s);
            QCOMPARE(devices.words(), kiosk.join().words());
            devices.same();
            comesTo(u"grant"_s);

            kiosk.hand->tap(kScan);
            kiosk.hand->settle();
            kiosk.camera.show(test::seen(stage.driver().picture()));
            kiosk.waitForStep(u"confirm"_s);
            QCOMPARE(kiosk.join().label(), u"K1"_s);
            QVERIFY(!kiosk.camera.isOn() && !stage.camera.isOn());
        });
    }
};

static const Subject<ScanningTest> subject("scan");
#include "tst_scan.moc"
