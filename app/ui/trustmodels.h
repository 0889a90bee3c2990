// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"
#include "unverified.h"

#include "ports.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace prystan::ui {

class LanguageController;

// Events that are set aside, as the service sorts them. Never part of the list of records. Roles: key title reasonText
// sourceText ownerText (empty: nobody) overdue releasable.
class UnverifiedModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("see StaffViewModel")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole + 1,
        TitleRole,
        ReasonTextRole,
        SourceTextRole,
        OwnerTextRole,
        OverdueRole,
        ReleasableRole
    };
    UnverifiedModel(const Clock &clock, LanguageController &language, QObject *parent);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setEvents(std::vector<UnverifiedEvent> events);

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] QString ownerText(const UnverifiedEvent &event) const;
    [[nodiscard]] QString sourceText(const UnverifiedEvent &event) const;
    const Clock &m_clock;
    LanguageController &m_language;
    std::vector<UnverifiedEvent> m_events;
};

// Additions to a code that is not here (yet): one row each. Roles: title (the code) sourceText text (what was added,
// a line each) key (empty: cannot be erased here).
class StrayModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("see StaffViewModel")

public:
    enum Role { KeyRole = Qt::UserRole + 1, TitleRole, SourceTextRole, TextRole };
    StrayModel(LanguageController &language, QObject *parent);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setAdditions(std::vector<Addition> additions);

private:
    LanguageController &m_language;
    std::vector<Addition> m_additions;
};

// The devices and how much of what they made has been seen here. Roles: label stateText missingText (empty: whole)
// heardText (empty: nothing came) silent.
class DeviceChainModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("see StaffViewModel")

public:
    enum Role { LabelRole = Qt::UserRole + 1, StateTextRole, MissingTextRole, HeardTextRole, SilentRole };
    DeviceChainModel(LanguageController &language, QObject *parent);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setChains(std::vector<DeviceChain> chains);

private:
    LanguageController &m_language;
    std::vector<DeviceChain> m_chains;
};

} // namespace prystan::ui
