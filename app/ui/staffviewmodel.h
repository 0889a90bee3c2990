// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pause.h"
#include "recorddetailmodel.h"
#include "secretinput.h"
#include "staffservice.h"
#include "trustmodels.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>
#include <functional>
#include <optional>

namespace prystan::ui {

class LanguageController;

// The staff side: locked → opening (→ reading, while much has come) → open → paused. Exists only on a device that has a
// vault.
class StaffViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString state READ state NOTIFY changed) // "locked" "opening" "reading" "open" "paused"
    Q_PROPERTY(double readPart READ readPart NOTIFY changed) // 0 to 1, of what is read before the list opens
    Q_PROPERTY(QString readText READ readText NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString done READ done NOTIFY changed) // what was just done, one line, for a while
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY changed) // counts down
    Q_PROPERTY(QString demoPassphrase READ demoPassphrase CONSTANT)
    Q_PROPERTY(prystan::ui::RecordListModel *records READ records CONSTANT)
    Q_PROPERTY(prystan::ui::RecordDetailModel *detail READ detail CONSTANT)
    Q_PROPERTY(QString reasonAskedFor READ reasonAskedFor NOTIFY changed) // key of a child's row, else ""
    Q_PROPERTY(QString trustText READ trustText NOTIFY changed) // what is set aside, and a gap in a device's chain
    Q_PROPERTY(bool trustCare READ trustCare NOTIFY changed) // somebody should look
    Q_PROPERTY(bool trustAlarm READ trustAlarm NOTIFY changed) // nobody did, for an hour
    Q_PROPERTY(bool trustShown READ trustShown NOTIFY changed)
    Q_PROPERTY(int setAside READ setAside NOTIFY changed)
    Q_PROPERTY(prystan::ui::UnverifiedModel *unverified READ unverified CONSTANT) // empty unless shown
    Q_PROPERTY(prystan::ui::StrayModel *strays READ strays CONSTANT) // empty unless shown
    Q_PROPERTY(prystan::ui::DeviceChainModel *devices READ devices CONSTANT)
    Q_PROPERTY(int triesLeft READ triesLeft NOTIFY changed) // PIN
    Q_PROPERTY(QString clockText READ clockText NOTIFY changed) // nothing goes until somebody has checked the date
    Q_PROPERTY(QString clockQuestion READ clockQuestion NOTIFY changed) // is it that day today?
    Q_PROPERTY(QString clockWarning READ clockWarning NOTIFY changed) // what then goes
    Q_PROPERTY(bool clockErases READ clockErases NOTIFY changed) // something goes
    Q_PROPERTY(bool auditBroken READ auditBroken NOTIFY changed) // the log has a gap or was changed

public:
    StaffViewModel(StaffService &service, DeviceLog &log, Worker &worker, const Clock &clock, ProcessControl &process,
                   LanguageController &language, QString demoPassphrase, QObject *parent = nullptr);
    void startPaused(PausedSession session); // the process was handed a paused session
    void holdAtLock(std::function<SecretBuffer()> form) { m_held = std::move(form); } // sealed for the next unlocking

    Q_INVOKABLE void unlock(prystan::ui::SecretInput *input);
    Q_INVOKABLE void refresh();
    void lookForNews(); // something may have come
    void say(std::function<QString()> done); // one line in the language of the moment; nothing: no longer
    Q_INVOKABLE void open(const QString &key); // a child: sets reasonAskedFor instead
    Q_INVOKABLE void dropQuestion(); // no reason is given: what was open stays
    Q_INVOKABLE void openBecause(const QString &key, const QString &reason);
    Q_INVOKABLE void closeRecord();
    Q_INVOKABLE void showTrust(); // written down: names may stand in it
    Q_INVOKABLE void hideTrust();
    Q_INVOKABLE void takeCare(const QString &key);
    Q_INVOKABLE void clockIsRight(); // somebody has looked
    Q_INVOKABLE void lock(); // fresh process image, no key
    Q_INVOKABLE void pause(prystan::ui::PinInput *pin); // fresh process image, key behind the PIN
    Q_INVOKABLE void resume(prystan::ui::PinInput *pin);
    Q_INVOKABLE void giveUpPause(); // the passphrase instead of the PIN

    [[nodiscard]] QString state() const { return m_state; }
    [[nodiscard]] double readPart() const { return m_read.all > 0 ? double(m_read.read) / double(m_read.all) : 1; }
    [[nodiscard]] QString readText() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString done() const { return m_done ? m_done() : QString(); }
    [[nodiscard]] int waitSeconds() const;
    [[nodiscard]] QString demoPassphrase() const { return m_demoPassphrase; }
    [[nodiscard]] RecordListModel *records() const { return m_records; }
    [[nodiscard]] RecordDetailModel *detail() const { return m_detail; }
    [[nodiscard]] QString reasonAskedFor() const { return m_reasonAskedFor; }
    [[nodiscard]] QString trustText() const;
    [[nodiscard]] bool trustCare() const
    {
        return m_trust.unowned > 0 || m_trust.missing > 0 || m_trust.strays > 0 || m_trust.awaited > 0;
    }
    [[nodiscard]] bool trustAlarm() const { return m_trust.overdue > 0; }
    [[nodiscard]] bool trustShown() const { return m_trustShown; }
    [[nodiscard]] int setAside() const { return m_trust.setAside; }
    [[nodiscard]] UnverifiedModel *unverified() const { return m_unverified; }
    [[nodiscard]] StrayModel *strays() const { return m_strays; }
    [[nodiscard]] DeviceChainModel *devices() const { return m_devices; }
    [[nodiscard]] int triesLeft() const;
    [[nodiscard]] QString clockText() const;
    [[nodiscard]] QString clockQuestion() const;
    [[nodiscard]] QString clockWarning() const;
    [[nodiscard]] bool clockErases() const { return m_waitsForClock && m_waitsForClock->going() > 0; }
    [[nodiscard]] bool auditBroken() const { return m_auditBroken; }

Q_SIGNALS:
    void changed();
    void listed(); // the list was read again

private:
    void setState(const QString &state);
    void askForDelay();
    void waitFor(int seconds);
    void tick();
    void openWith(QFuture<Status> opening);
    void opened(const Status &status);
    void readOn();
    void openList();
    template<typename T> void showWhen(QFuture<Result<T>> future, std::function<void(T)> show);
    void showRows(std::vector<RecordRow> rows);
    void askForTrust();
    void askForUnverified();
    void askForClock();
    void checkAudit();
    void load(const QString &key, const QString &reason);
    void forgetRecords();
    void leave(const QString &action, const std::shared_ptr<SecretBuffer> &handover);
    void seal(const std::shared_ptr<SecretBuffer> &form);
    StaffService &m_service;
    DeviceLog &m_log;
    Worker &m_worker;
    const Clock &m_clock;
    ProcessControl &m_process;
    LanguageController &m_language;
    QString m_demoPassphrase;
    QString m_state = QStringLiteral("locked");
    std::optional<Error> m_error;
    ReadSoFar m_read; // while reading
    QString m_reasonAskedFor;
    RecordListModel *m_records;
    RecordDetailModel *m_detail;
    std::optional<PausedSession> m_paused;
    std::function<SecretBuffer()> m_held;
    QTimer m_waitTimer;
    QTimer m_newsTimer; // while the list is open
    std::function<QString()> m_done;
    QTimer m_doneTimer;
    qint64 m_waitUntilMs = 0;
    TrustState m_trust;
    bool m_trustShown = false;
    UnverifiedModel *m_unverified;
    StrayModel *m_strays;
    DeviceChainModel *m_devices;
    int m_looks = 0; // for news
    std::optional<RetentionPlan> m_waitsForClock;
    bool m_auditBroken = false;
    int m_turn = 0; // grows with every opening and locking: what was asked before it is not shown
    int m_wanted = 0; // the record that was asked for last
};

} // namespace prystan::ui
