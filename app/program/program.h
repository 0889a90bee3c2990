// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "courierthread.h"
#include "documentscanner.h"
#include "enrolservice.h"
#include "erasurenotes.h"
#include "heartbeat.h"
#include "intakeservice.h"
#include "lazycamera.h"
#include "passphrases.h"
#include "peoplesearch.h"
#include "process.h"
#include "recordacts.h"
#include "recordpairs.h"
#include "staffservice.h"
#include "stickround.h"
#include "store.h"
#include "systemclock.h"
#include "usbsticks.h"
#include "workerthread.h"

#include <QQmlApplicationEngine>

#include <memory>
#include <optional>

namespace prystan {

// Every concrete object of a running Prystan, in order of dependence. main, the journeys and the
// screenshot tool make one each; tests hand in their own clock and process control.
class Program
{
public:
    struct Options {
        QString dir; // empty: the demo under the XDG data home, made when missing
        const Clock *clock = nullptr; // null: the system's
        ProcessControl *process = nullptr; // null: replaces this process for real
        QStringList arguments; // of main, for a fresh process image
        scan::Camera *camera = nullptr; // null: the system's
        StickRound::Sticks sticks = platform::mountedSticks;
    };
    [[nodiscard]] static QString demoDirectory();
    // Locked when another Prystan uses the directory.
    [[nodiscard]] static Result<std::unique_ptr<Program>> open(const Options &options);
    ~Program();

    // The session that a paused process handed over; empty bytes: none.
    void resumePaused(const SecretBuffer &handover);
    // Loads the window into the engine; false when the QML does not load.
    [[nodiscard]] bool load(QQmlApplicationEngine &engine);
    void checkDemoAge(); // called by the timer; by tests after moving the clock
    void letGoWhatHasHadItsTime(); // called by the timer; by tests after moving the clock
    void sayThatItRuns(); // likewise
    // Waits until the worker has done what was posted so far.
    void settle();

    [[nodiscard]] ui::AppContext &context() { return m_context; }
    [[nodiscard]] IntakeService &intake() { return *m_intake; }
    [[nodiscard]] storage::DataDirectory &directory() { return *m_directory; }

private:
    explicit Program(const Options &options, std::unique_ptr<storage::DataDirectory> directory);
    void composeVolunteer();
    void composeScanner();
    void composeScanning(scan::Camera *camera);
    void endScanning();
    void startAfresh();
    void composeStaff(const DeviceInfo &info);
    void composeDelivery(const DeviceInfo &info, StickRound::Sticks sticks);
    void wakeDelivery();
    void watchDemoAge(const DeviceInfo &info);
    void watchTheDay(const DeviceInfo &info);
    void lookOnLater();
    void lookForContent();

    platform::SystemClock m_systemClock;
    platform::Relauncher m_relauncher;
    const Clock &m_clock;
    ProcessControl &m_process;
    std::unique_ptr<storage::DataDirectory> m_directory;
    std::unique_ptr<platform::WorkerThread> m_worker; // goes first: finishes before what it uses is gone
    std::unique_ptr<IntakeService> m_intake;
    std::unique_ptr<Heartbeat> m_heartbeat;
    std::unique_ptr<StaffService> m_staff;
    std::unique_ptr<RecordActs> m_acts;
    std::unique_ptr<RecordPairs> m_pairs;
    std::unique_ptr<RecordEdits> m_edits;
    std::unique_ptr<ErasureNotes> m_erasures;
    std::unique_ptr<EnrolService> m_enrol;
    std::unique_ptr<PassphraseService> m_passphrases;
    std::unique_ptr<PeopleSearch> m_search;
    platform::UsbSticks m_sticks;
    platform::LazyCamera m_camera;
    ui::AppContext m_context;
    std::unique_ptr<StickRound> m_stickRound;
    std::unique_ptr<sync::CourierThread> m_courier; // goes before the worker, which it waits for
    std::unique_ptr<sync::NetworkWatch> m_network;
    QTimer m_demoTimer, m_hourTimer;
};

} // namespace prystan
