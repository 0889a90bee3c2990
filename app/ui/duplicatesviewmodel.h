// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pairmodels.h"
#include "staffviewmodel.h"

#include <QPersistentModelIndex>

namespace prystan::ui {

// Who may be registered twice. Looked for a moment at a time on the worker, with a rest between, as long as something
// is new; then not again before the next news.
class DuplicatesViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY changed) // of all pairs; while looking those of before, or what was found
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(bool none READ none NOTIFY changed) // all were looked at
    Q_PROPERTY(QString progress READ progress NOTIFY changed) // in words; empty: all were looked at
    Q_PROPERTY(
        int current READ current WRITE setCurrent NOTIFY changed) // the pair looked at last, or the next after it
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(prystan::ui::AlikePairModel *pairs READ pairs CONSTANT) // the likeliest ones; empty unless shown

public:
    static constexpr int kRestMs = 100; // others have their turn on the worker
    static constexpr std::size_t kMostShown = 200;
    DuplicatesViewModel(PeopleSearch &search, StaffViewModel &staff, LanguageController &language,
                        QObject *parent = nullptr);

    Q_INVOKABLE void show();
    Q_INVOKABLE void hide();

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool shown() const { return m_shown; }
    [[nodiscard]] bool none() const { return m_looked && m_looked->complete() && m_count == 0; }
    [[nodiscard]] QString progress() const;
    [[nodiscard]] int current() const { return m_current; } // -1: none yet
    void setCurrent(int row);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] AlikePairModel *pairs() const { return m_pairs; }

Q_SIGNALS:
    void changed();

private:
    void follow();
    void forget();
    void look();
    void showPairs(const std::vector<AlikePair> &pairs);
    void seen(const Result<PairsSoFar> &pairs);

    PeopleSearch &m_search;
    StaffViewModel &m_staff;
    AlikePairModel *m_pairs;
    QTimer m_rest;
    std::optional<ReadSoFar> m_looked;
    std::optional<Error> m_error;
    int m_count = 0;
    QPersistentModelIndex m_touched; // moves along with the list
    int m_current = -1;
    bool m_open = false, m_shown = false;
    bool m_looking = false, m_again = false; // somebody asked meanwhile
    int m_turn = 0; // grows with every opening and closing: what was asked before it is not shown
};

} // namespace prystan::ui
