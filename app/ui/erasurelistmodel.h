// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "erasurenotes.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace prystan::ui {

class LanguageController;
class StaffViewModel;

// A certificate of each erasure, newest first. Roles: title lines (sentences: what was where, what may still be
// somewhere) done (nothing is left to be done).
class ErasureListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ rowCount NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Role { TitleRole = Qt::UserRole + 1, LinesRole, DoneRole };
    ErasureListModel(ErasureNotes &notes, StaffViewModel &staff, LanguageController &language,
                     QObject *parent = nullptr);

    Q_INVOKABLE void load();
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setNotes(std::vector<ErasureNote> notes);
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void forget();
    void put(std::vector<ErasureNote> notes, bool loaded);
    [[nodiscard]] QStringList linesOf(const ErasureNote &note) const;

    ErasureNotes &m_service;
    StaffViewModel &m_staff;
    LanguageController &m_language;
    std::vector<ErasureNote> m_notes;
    bool m_loaded = false;
    std::optional<Error> m_error;
    int m_turn = 0; // what was asked before a lock is not shown
};

} // namespace prystan::ui
