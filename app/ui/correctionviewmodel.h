// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choicemodel.h"
#include "intakeviewmodel.h"
#include "recordedits.h"

namespace prystan::ui {

class StaffViewModel;

// The open record as a form: what staff change in it is said anew, with how they know. A copy, so that news which come
// in meanwhile change nothing under the hands of whoever types.
class CorrectionViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed) // of the record, as it was
    Q_PROPERTY(prystan::ui::PersonEditor *person READ person CONSTANT)
    Q_PROPERTY(prystan::ui::PartyEditor *party READ party CONSTANT)
    Q_PROPERTY(bool partyHere READ partyHere NOTIFY changed) // what holds for all can be opened here
    Q_PROPERTY(bool phoneHere READ phoneHere NOTIFY changed)
    Q_PROPERTY(bool placeHere READ placeHere NOTIFY changed)
    Q_PROPERTY(prystan::ui::ChoiceModel *reasons READ reasons CONSTANT)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changed) // key
    Q_PROPERTY(bool dirty READ dirty NOTIFY changed) // something was changed
    Q_PROPERTY(bool reasonMissing READ reasonMissing NOTIFY changed) // that is the problem
    Q_PROPERTY(bool working READ working NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    CorrectionViewModel(RecordEdits &edits, StaffViewModel &staff, const Clock &clock, LanguageController &language,
                        QObject *parent = nullptr);

    Q_INVOKABLE void start(); // with the record that is open
    Q_INVOKABLE void save();
    Q_INVOKABLE void discard(); // not while it is being saved

    [[nodiscard]] bool isOpen() const { return m_shown.has_value(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] PersonEditor *person() const { return m_person; }
    [[nodiscard]] PartyEditor *party() const { return m_partyEditor; }
    [[nodiscard]] bool partyHere() const;
    [[nodiscard]] bool phoneHere() const;
    [[nodiscard]] bool placeHere() const;
    [[nodiscard]] ChoiceModel *reasons() const { return m_reasons; }
    [[nodiscard]] QString reason() const { return m_reason; }
    void setReason(const QString &reason);
    [[nodiscard]] bool dirty() const;
    [[nodiscard]] bool reasonMissing() const { return m_reasonMissing; }
    [[nodiscard]] bool working() const { return m_working; }
    [[nodiscard]] QString problem() const { return m_problem ? m_problem() : QString(); }

Q_SIGNALS:
    void changed();
    void problemFound(); // the page scrolls to and focuses the first field with a problem
    void saved();

private:
    [[nodiscard]] std::function<QString()> obstacle() const; // why it cannot be saved as it is
    void report(std::function<QString()> sentence);
    void finished(const Status &status);
    void wipe();

    RecordEdits &m_edits;
    StaffViewModel &m_staff;
    const Clock &m_clock;
    std::optional<OpenedRecord> m_shown; // nothing: no record is being corrected
    Party m_party; // one person, also while nothing is open, so that the editors always have one
    PersonEditor *m_person;
    PartyEditor *m_partyEditor;
    ChoiceModel *m_reasons;
    QString m_reason;
    bool m_working = false, m_reasonMissing = false;
    std::function<QString()> m_problem; // a sentence in the language of the moment
    int m_turn = 0; // grows with every record: what was asked before it is not shown
};

} // namespace prystan::ui
