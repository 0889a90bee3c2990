// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentoffer.h"

#include <QAbstractListModel>
#include <QQmlEngine>
#include <functional>
#include <optional>

namespace prystan::ui {

class LanguageController;

// The lines of a document while somebody types them: tells what they say so far, and keeps no line.
class TypedZone : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("see DocumentReading")
    Q_PROPERTY(
        QString progress READ progress NOTIFY changed) // how much there is of the lines, or what cannot stand there
    Q_PROPERTY(QStringList read READ read NOTIFY changed) // "Date of birth: 23 April 1990"
    Q_PROPERTY(
        QStringList wrong READ wrong NOTIFY changed) // sentences: check digits that do not fit, what was put right
    Q_PROPERTY(bool ready READ ready NOTIFY changed) // they can be taken

public:
    TypedZone(std::function<QDate()> today, LanguageController &language, QObject *parent);
    Q_INVOKABLE void look(const QString &lines);
    Q_INVOKABLE void forget();
    [[nodiscard]] QString progress() const { return m_progress; }
    [[nodiscard]] QStringList read() const { return m_read; }
    [[nodiscard]] QStringList wrong() const { return m_wrong; }
    [[nodiscard]] bool ready() const { return m_ready; }

Q_SIGNALS:
    void changed();
    void lookAgain(); // the language is another: whoever has the lines hands them in once more

private:
    void tell(const mrz::Mrz &zone);
    void tellChecks(const mrz::Reading &reading);
    std::function<QDate()> m_today;
    LanguageController &m_language;
    QString m_progress;
    QStringList m_read, m_wrong;
    bool m_ready = false;
};

// What a document says, put into the person's answers. What is sure goes where nothing was answered yet; everything
// else is a row, and stays out until a person says yes. The lines themselves are not kept.
// Roles: label, typed (what was answered, or empty), read (what the document says), why (sentences).
class DocumentReading : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("see PersonEditor")
    Q_PROPERTY(bool shown READ shown NOTIFY changed) // a document was read, or could not be
    Q_PROPERTY(bool failed READ failed NOTIFY changed)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QString filled READ filled NOTIFY changed)
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)
    Q_PROPERTY(int count READ rowCount NOTIFY changed)
    Q_PROPERTY(bool canTakeBack READ canTakeBack NOTIFY changed) // something was filled in
    Q_PROPERTY(prystan::ui::TypedZone *typed READ typed CONSTANT)

public:
    enum Role { LabelRole = Qt::UserRole + 1, TypedRole, ReadRole, WhyRole };
    struct Form {
        std::function<Person &()> person;
        std::function<QString()> inheritedName; // the family name that stands there before anybody typed one
        std::function<QDate()> today;
    };
    DocumentReading(Form form, LanguageController &language, QObject *parent);

    Q_INVOKABLE void take(const QString &lines);
    // `mapped`: they came as Cyrillic letters and were read by the places of the keys. Only right check digits prove
    // that.
    void takeScanned(const QStringList &lines, bool mapped);
    Q_INVOKABLE void accept(int row); // the document is right
    Q_INVOKABLE void refuse(int row);
    Q_INVOKABLE void acceptAll();
    Q_INVOKABLE void takeBack(); // what was filled in goes again
    Q_INVOKABLE void close();
    void refresh(); // in another language

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool shown() const { return m_state != State::Nothing; }
    [[nodiscard]] bool failed() const { return shown() && m_state != State::Read; }
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString filled() const;
    [[nodiscard]] QStringList notes() const;
    [[nodiscard]] bool canTakeBack() const { return !m_filled.empty() || m_besideFilled; }
    [[nodiscard]] TypedZone *typed() const { return m_typed; }

Q_SIGNALS:
    void changed();
    void arrived(); // a document, also one that cannot be read
    void answered(); // the person's answers are others now

private:
    enum class State { Nothing, Unreadable, WrongLetters, Read };
    enum class Side { Answer, Beside }; // a row asks about an answer, or about the name beside the one that was typed
    struct Row {
        Side side = Side::Answer;
        Offer offer;
        bool otherName = false;
    };
    void begin(State state);
    void offerName();
    void offerBeside(const PersonName &typed);
    void offerAnswer(const Offer &offer, bool answered);
    void fill(const Offer &offer);
    void putBeside();
    void drop(int row);
    [[nodiscard]] bool fitsAsFar(const Offer &offer) const;

    Form m_form;
    LanguageController &m_language;
    TypedZone *m_typed;
    State m_state = State::Nothing;
    DocumentOffer m_offer;
    std::vector<Row> m_rows;
    std::vector<ReadAnswer> m_filled; // by this document
    bool m_besideFilled = false;
    Person m_before; // what stood there
};

} // namespace prystan::ui
