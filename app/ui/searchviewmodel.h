// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundmodels.h"
#include "staffviewmodel.h"

namespace prystan::ui {

// Staff look for somebody, and are told of whom there may be another record. The answers come from the worker while one
// types; an older one never replaces a newer one. What was typed is kept nowhere else, and goes with the session.
class SearchViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY changed)
    Q_PROPERTY(bool active READ active NOTIFY changed) // somebody is looked for: what was found, not the list
    Q_PROPERTY(bool nobody READ nobody NOTIFY changed) // all were looked through, and nobody answers
    Q_PROPERTY(QString progress READ progress NOTIFY changed) // of the index, in words; empty: it is ready
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(prystan::ui::FoundModel *found READ found CONSTANT)
    Q_PROPERTY(prystan::ui::AlikeModel *alike READ alike CONSTANT) // as the record that is open

public:
    static constexpr int kPauseMs = 150; // in typing
    SearchViewModel(PeopleSearch &search, StaffViewModel &staff, const Clock &clock, LanguageController &language,
                    QObject *parent = nullptr);

    Q_INVOKABLE void clear() { setTyped({}); }

    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] bool active() const { return !m_typed.trimmed().isEmpty(); }
    [[nodiscard]] bool nobody() const;
    [[nodiscard]] QString progress() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] FoundModel *found() const { return m_found; }
    [[nodiscard]] AlikeModel *alike() const { return m_alike; }

Q_SIGNALS:
    void scanWanted(); // emitted by the page
    void changed();

private:
    void follow();
    void forget();
    void readOn();
    void ask();
    void answered(const Result<FoundSoFar> &answer, bool isLast);
    void askForAlike();
    template<typename Row> void lookForUnlisted(const std::vector<Row> &rows);

    PeopleSearch &m_search;
    StaffViewModel &m_staff;
    FoundModel *m_found;
    AlikeModel *m_alike;
    QTimer m_pause;
    QString m_typed;
    std::optional<Error> m_error;
    ReadSoFar m_ready;
    bool m_open = false; // the records are
    bool m_reading = false, m_asking = false, m_askAgain = false;
    bool m_answered = false; // to what is typed now
    int m_turn = 0; // grows with every opening and closing: what was asked before it is not shown
    int m_lookedFor = 0; // grows when nobody is looked for any more
    int m_wanted = 0; // whom the alike records were asked for last
};

} // namespace prystan::ui
