// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>
#include <functional>
#include <vector>

namespace prystan::ui {

class LanguageController;

// The answers that may be chosen for one question, in the window's language.
class ChoiceModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("see Choices")
    Q_PROPERTY(int count READ rowCount CONSTANT)

public:
    // key: stable word ("other_relative"); text: translated; icon: name in theme/Icons.qml;
    // wayOut: true for "I don't know", "I'd rather not say", which are shown as links under the cards.
    enum Role { KeyRole = Qt::UserRole + 1, TextRole, IconRole, WayOutRole };
    struct Choice {
        QString key;
        QString icon;
        bool wayOut = false;
    };

    ChoiceModel(std::vector<Choice> choices, std::function<QString(const QString &)> words,
                LanguageController &language, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override; // key text icon wayOut
    [[nodiscard]] Q_INVOKABLE QString textOf(const QString &key) const;
    void setChoices(std::vector<Choice> choices);

private:
    std::vector<Choice> m_choices;
    std::function<QString(const QString &)> m_words;
};

// Every list of answers the pages need.
class Choices : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(prystan::ui::ChoiceModel *sexes MEMBER m_sexes CONSTANT)
    Q_PROPERTY(
        prystan::ui::ChoiceModel *nationalities MEMBER m_nationalities CONSTANT) // UKR, stateless, other…, unknown
    Q_PROPERTY(prystan::ui::ChoiceModel *countries MEMBER m_countries CONSTANT) // all, sorted in the language
    Q_PROPERTY(prystan::ui::ChoiceModel *documents MEMBER m_documents CONSTANT)
    Q_PROPERTY(prystan::ui::ChoiceModel *companions MEMBER m_companions CONSTANT)
    Q_PROPERTY(prystan::ui::ChoiceModel *places MEMBER m_places CONSTANT)
    Q_PROPERTY(prystan::ui::ChoiceModel *channels MEMBER m_channels CONSTANT)
    Q_PROPERTY(prystan::ui::ChoiceModel *yesNo MEMBER m_yesNo CONSTANT)
    Q_PROPERTY(prystan::ui::ChoiceModel *needs MEMBER m_needs CONSTANT)
    Q_PROPERTY(prystan::ui::ChoiceModel *reasons MEMBER m_reasons CONSTANT) // why a child's record is opened
    Q_PROPERTY(prystan::ui::ChoiceModel *months MEMBER m_months CONSTANT) // keys "1".."12"

public:
    explicit Choices(LanguageController &language, QObject *parent = nullptr);

private:
    ChoiceModel *m_sexes, *m_nationalities, *m_countries, *m_documents, *m_companions, *m_places, *m_channels, *m_yesNo,
        *m_needs, *m_reasons, *m_months;
};

} // namespace prystan::ui
