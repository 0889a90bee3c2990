// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QDate>
#include <QJsonArray>
#include <QQmlEngine>

namespace prystan::ui {

class LanguageController;

// Stay-safe cards (staysafe.h says which). Roles: key icon title lines (list of strings) contacts (list of contact
// keys). A text that is missing in the language comes in English with `fallback`.
class CardModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)

public:
    enum Role { KeyRole = Qt::UserRole + 1, IconRole, TitleRole, LinesRole, ContactsRole, FallbackRole };
    CardModel(LanguageController &language, QObject *parent = nullptr);
    void show(const QJsonArray &cards);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    LanguageController &m_language;
    QJsonArray m_cards;
};

// Contact points: dated data, never code; 112 alone is fixed elsewhere.
// Roles: key name purpose number hours languages note stale (not checked for six months)
// checked (the day, in words; empty when never) unverified storable (a telephone can keep it: a number, no website).
class ContactModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")

public:
    enum Role {
        KeyRole = Qt::UserRole + 1,
        NameRole,
        PurposeRole,
        NumberRole,
        HoursRole,
        LanguagesRole,
        NoteRole,
        StaleRole,
        CheckedRole,
        UnverifiedRole,
        StorableRole
    };
    ContactModel(LanguageController &language, QDate today, QObject *parent = nullptr);
    void show(const QJsonArray &contacts);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    // For the person's own telephone.
    [[nodiscard]] Q_INVOKABLE QString storedNumber(const QString &key) const; // empty: none can be kept
    [[nodiscard]] Q_INVOKABLE QString storedCard(const QString &key,
                                                 const QString &name) const; // a vCard under that name
    [[nodiscard]] Q_INVOKABLE QString lineOf(const QString &key) const; // "CoMensha · 033 448 11 86"

private:
    [[nodiscard]] QJsonObject find(const QString &key) const;
    [[nodiscard]] QString noteOf(const QJsonObject &contact) const;
    [[nodiscard]] QString checkedOn(const QJsonObject &contact) const;
    LanguageController &m_language;
    QDate m_today;
    QJsonArray m_contacts;
};

} // namespace prystan::ui
