// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundmodels.h"
#include "heldform.h"
#include "intakeviewmodel.h"
#include "staffviewmodel.h"

namespace prystan::ui {

// Staff register somebody, on the volunteer's form, and are told while they type of whom there may be a record already.
// A lock wipes the form; what was in it waits sealed for the next unlocking (heldform.h).
class RegisterViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(prystan::ui::IntakeViewModel *form READ form CONSTANT)
    Q_PROPERTY(prystan::ui::AlikeModel *candidates READ candidates CONSTANT) // for the person whose page is shown

public:
    static constexpr int kPauseMs = 20; // in typing
    static constexpr std::size_t kMost = 3;
    RegisterViewModel(IntakeService &intake, StaffService &service, PeopleSearch &search, StaffViewModel &staff,
                      Worker &worker, const Clock &clock, LanguageController &language, QObject *parent = nullptr);
    void keep(HeldForm held); // from before the process was replaced

    Q_INVOKABLE void start();
    Q_INVOKABLE void finish(); // what was saved is known; back to the list
    Q_INVOKABLE void finishAtRecord(); // likewise, and on to the record of the contact person

    [[nodiscard]] bool isOpen() const { return !m_form->step().isEmpty(); }
    [[nodiscard]] IntakeViewModel *form() const { return m_form; }
    [[nodiscard]] AlikeModel *candidates() const { return m_candidates; }

Q_SIGNALS:
    void changed();

private:
    void follow();
    void opened();
    void giveBack();
    void noteGone();
    void formChanged();
    void ask();
    void askAgain(); // the same
    void answered(const Traits &asked, const Result<AlikeSoFar> &answer);
    void dropCandidates();
    void openSaved();
    [[nodiscard]] std::optional<Traits> traits() const; // nothing where no person is shown

    StaffService &m_service;
    PeopleSearch &m_search;
    StaffViewModel &m_staff;
    Worker &m_worker;
    const Clock &m_clock;
    IntakeViewModel *m_form;
    AlikeModel *m_candidates;
    QTimer m_pause, m_heldTimer;
    std::optional<HeldForm> m_held;
    std::optional<Traits> m_asked; // that the answers are to, shown or under way
    QString m_saved, m_toOpen; // subjects
    bool m_staffOpen = false, m_asking = false, m_again = false, m_gone = false;
    bool m_givingBack = false; // a held form is being opened
    int m_turn = 0; // grows with every opening and closing: what was asked before it is not shown
};

} // namespace prystan::ui
