// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choicemodel.h"
#include "recordacts.h"
#include "recordedits.h"
#include "secretinput.h"

#include <QObject>
#include <QQmlEngine>
#include <optional>

namespace prystan::ui {

class LanguageController;
class StaffViewModel;

// What staff decide of the open record, or of something set aside: asked once, with a reason, then done.
class ActsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString asked READ asked NOTIFY changed) // "withdraw" "erase" "release" "choose", else ""
    Q_PROPERTY(QStringList effects READ effects NOTIFY changed) // sentences: what will be
    Q_PROPERTY(prystan::ui::ChoiceModel *reasons READ reasons NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed) // key of the chosen one
    Q_PROPERTY(bool needsSecond READ needsSecond NOTIFY changed) // another staff member's passphrase
    Q_PROPERTY(bool working READ working NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    ActsViewModel(RecordActs &service, RecordEdits &edits, StaffViewModel &staff, LanguageController &language,
                  QObject *parent = nullptr);

    Q_INVOKABLE void askToWithdraw();
    Q_INVOKABLE void askToErase();
    Q_INVOKABLE void askToEraseAddition(const QString &key);
    Q_INVOKABLE void askToRelease(const QString &key, const QString &title);
    // One of the answers that the open record shows.
    Q_INVOKABLE void askToChoose(const QString &question, const QString &event, const QString &label,
                                 const QString &answer);
    Q_INVOKABLE void choose(const QString &reason);
    Q_INVOKABLE void agree(prystan::ui::SecretInput *second);
    Q_INVOKABLE void drop(); // not while it is being done: how that ended is told

    [[nodiscard]] QString asked() const;
    [[nodiscard]] QStringList effects() const;
    [[nodiscard]] ChoiceModel *reasons() const;
    [[nodiscard]] QString reason() const { return m_reason; }
    [[nodiscard]] bool needsSecond() const { return m_plan.needsSecond; }
    [[nodiscard]] bool working() const { return m_working; }
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();
    void acted(); // something was written

private:
    void ask(EventType act, const QString &key, const QString &name);
    void askToErase(const QString &key, const QString &name);
    [[nodiscard]] QFuture<Status> begin(SecretBuffer second);
    void finish(QFuture<Status> doing);
    void finished(const Status &status);
    void planAnew();
    void leave();
    void forget();
    [[nodiscard]] bool isOpen() const;

    RecordActs &m_service;
    RecordEdits &m_edits;
    StaffViewModel &m_staff;
    ChoiceModel *m_eraseReasons, *m_withdrawReasons, *m_releaseReasons, *m_chooseReasons;
    std::optional<EventType> m_act;
    QString m_key; // of the record, of what was set aside, or the event that gave the answer
    QString m_name; // of the person, or the label of the question
    QString m_question, m_answer; // in the words of the program, and of the one who gave it
    QString m_reason;
    ErasurePlan m_plan;
    bool m_working = false;
    bool m_reasonMissing = false;
    std::optional<Error> m_error;
    int m_turn = 0; // grows with every question: what was asked before it is not shown
};

} // namespace prystan::ui
