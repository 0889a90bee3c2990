// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choicemodel.h"
#include "contactreading.h"
#include "documentreading.h"
#include "earliercode.h"
#include "fieldmodel.h"
#include "intakeservice.h"
#include "lastform.h"
#include "papertimemodel.h"

#include <QAbstractListModel>
#include <QObject>
#include <QQmlEngine>
#include <functional>
#include <optional>

namespace prystan::ui {

class LanguageController;

[[nodiscard]] QString titleOf(const Person &person, int index); // given name, else "Person 2"

// One person of the form, as the pages edit it.
class PersonEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("see IntakeViewModel")
    Q_PROPERTY(int index READ index NOTIFY changed) // 0: the contact person
    Q_PROPERTY(QString title READ title NOTIFY changed) // given name, else "Person 2"
    Q_PROPERTY(bool child READ child NOTIFY changed) // may be under 18
    Q_PROPERTY(prystan::ui::TextFieldModel *family READ family CONSTANT)
    Q_PROPERTY(prystan::ui::TextFieldModel *given READ given CONSTANT)
    Q_PROPERTY(prystan::ui::TextFieldModel *patronymic READ patronymic CONSTANT)
    Q_PROPERTY(prystan::ui::TextFieldModel *documentNumber READ documentNumber CONSTANT)
    Q_PROPERTY(prystan::ui::BirthModel *birth READ birth CONSTANT)
    Q_PROPERTY(QString sex READ sex WRITE setSex NOTIFY changed)
    Q_PROPERTY(QString nationality READ nationality WRITE setNationality NOTIFY changed) // alpha-3
    Q_PROPERTY(QString nationalityText READ nationalityText NOTIFY changed)
    Q_PROPERTY(QString document READ document WRITE setDocument NOTIFY changed)
    Q_PROPERTY(QString companion READ companion WRITE setCompanion NOTIFY changed)
    Q_PROPERTY(
        QString documentName READ documentName NOTIFY changed) // as the document spells it, where that is another
    Q_PROPERTY(QList<QString> fromDocument READ fromDocument NOTIFY changed) // words of ReadAnswer; list<string> in QML
    Q_PROPERTY(QList<QString> fromCard READ fromCard NOTIFY changed) // "family_name" "given_name": of a contact card
    Q_PROPERTY(prystan::ui::DocumentReading *reading READ reading CONSTANT)

public:
    PersonEditor(Party &party, std::function<QDate()> today, LanguageController &language, QObject *parent);
    void show(int index); // edits another person of the party
    void refresh();

    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool child() const;
    [[nodiscard]] TextFieldModel *family() const { return m_family; }
    [[nodiscard]] TextFieldModel *given() const { return m_given; }
    [[nodiscard]] TextFieldModel *patronymic() const { return m_patronymic; }
    [[nodiscard]] TextFieldModel *documentNumber() const { return m_documentNumber; }
    [[nodiscard]] BirthModel *birth() const { return m_birth; }
    [[nodiscard]] QString sex() const;
    void setSex(const QString &word);
    [[nodiscard]] QString nationality() const;
    void setNationality(const QString &alpha3);
    [[nodiscard]] QString nationalityText() const;
    [[nodiscard]] QString document() const;
    void setDocument(const QString &word);
    [[nodiscard]] QString companion() const;
    void setCompanion(const QString &word);
    [[nodiscard]] QString documentName() const;
    Q_INVOKABLE void removeDocumentName();
    [[nodiscard]] QStringList fromDocument() const;
    void takeFromCard(const PersonName &name); // for the first person; only where nothing was answered
    [[nodiscard]] QStringList fromCard() const;
    [[nodiscard]] DocumentReading *reading() const { return m_reading; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Person &person() const;
    [[nodiscard]] QString inheritedName() const;
    void forgetCard();
    void noteChange(); // what was changed by hand does not come from the document any more
    Party &m_party;
    std::function<QDate()> m_today;
    LanguageController &m_language;
    int m_index = 0;
    TextFieldModel *m_family, *m_given, *m_patronymic, *m_documentNumber;
    BirthModel *m_birth;
    DocumentReading *m_reading;
    PersonName m_card; // what the contact card had, as long as it stands there
    Person m_asRead; // answers that come from the document, as it has them
};

// The answers that hold for all: language, phone, tonight, needs.
class PartyEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("see IntakeViewModel")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed) // uk ru nl en
    Q_PROPERTY(QString channel READ channel WRITE setChannel NOTIFY changed)
    Q_PROPERTY(prystan::ui::TextFieldModel *phone READ phone CONSTANT)
    Q_PROPERTY(prystan::ui::ContactReading *contact READ contact CONSTANT)
    Q_PROPERTY(QString phoneSafe READ phoneSafe WRITE setPhoneSafe NOTIFY changed)
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed)
    Q_PROPERTY(prystan::ui::TextFieldModel *placeText READ placeText CONSTANT)
    Q_PROPERTY(QList<QString> needs READ needs NOTIFY changed) // list<string> in QML
    Q_PROPERTY(prystan::ui::EarlierCode *earlier READ earlier CONSTANT)
    Q_PROPERTY(bool noNeeds READ noNeeds WRITE setNoNeeds NOTIFY changed) // "none of these" was chosen

public:
    PartyEditor(Party &party, QObject *parent);
    void show(); // another party's answers; what was half typed goes
    void refresh();
    void proposeLanguage(const QString &language, bool newForm); // holds until the person answers
    [[nodiscard]] bool languageAnswered() const { return m_languageAnswered; }
    [[nodiscard]] QString language() const { return m_party.language; }
    void setLanguage(const QString &language);
    [[nodiscard]] QString channel() const;
    void setChannel(const QString &word);
    [[nodiscard]] TextFieldModel *phone() const { return m_phone; }
    [[nodiscard]] ContactReading *contact() const { return m_contact; }
    [[nodiscard]] QString phoneSafe() const;
    void setPhoneSafe(const QString &word);
    [[nodiscard]] QString place() const;
    void setPlace(const QString &word);
    [[nodiscard]] TextFieldModel *placeText() const { return m_placeText; }
    [[nodiscard]] EarlierCode *earlier() const { return m_earlier; }
    [[nodiscard]] QStringList needs() const;
    Q_INVOKABLE void toggleNeed(const QString &word);
    [[nodiscard]] bool noNeeds() const;
    void setNoNeeds(bool none);

Q_SIGNALS:
    void changed();

private:
    Party &m_party;
    bool m_languageAnswered = false;
    TextFieldModel *m_phone, *m_placeText;
    EarlierCode *m_earlier;
    ContactReading *m_contact;
};

// "Those with me": one row a person. Roles: index title detail child answered (its care question is answered).
class MemberListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("see IntakeViewModel")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)

public:
    enum Role { IndexRole = Qt::UserRole + 1, TitleRole, DetailRole, ChildRole, AnsweredRole };
    MemberListModel(const Party &party, std::function<QDate()> today, LanguageController &language, QObject *parent);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void refresh();

Q_SIGNALS:
    void countChanged();

private:
    const Party &m_party;
    std::function<QDate()> m_today;
    LanguageController &m_language;
    int m_rows = 0;
};

// The review page: a row an answer. Roles: key (for change()), group ("person:0", "party"), groupTitle,
// label, value (private answers only "answered"), warning, source (where it was read), firstOfGroup.
class ReviewModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("see IntakeViewModel")

public:
    enum Role {
        KeyRole = Qt::UserRole + 1,
        GroupRole,
        GroupTitleRole,
        LabelRole,
        ValueRole,
        WarningRole,
        SourceRole,
        FirstOfGroupRole
    };
    struct Row {
        QString key, group, groupTitle, label, value, warning, source = {};
    };
    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setRows(std::vector<Row> rows);

private:
    std::vector<Row> m_rows;
};

// The form from the first question to the code: decides which step comes next; the pages only show it.
//
// Steps, self-service: privacy name birth sex nationality document members [member]* [care]* language
// phone place needs review; a person who may be under 18 and fills in the form herself gets name birth sex
// members … review and no question about who is with her. Beside privacy lies "earlier": who has filled in before
// may give her code there, and goes on to the name. With volunteerForm: privacy form [member…] review; a
// correction of the last one: form [member…] review.
// then: saving → saved or desk (both show the codes) or failed (form kept).
class IntakeViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString step READ step NOTIFY stepChanged) // "" when no form is open
    Q_PROPERTY(QString stepKey READ stepKey NOTIFY stepChanged) // unique per page shown: "care:2"
    Q_PROPERTY(bool forward READ forward NOTIFY stepChanged) // direction of the last move
    Q_PROPERTY(int position READ position NOTIFY stepChanged) // 1-based
    Q_PROPERTY(int positions READ positions NOTIFY stepChanged)
    Q_PROPERTY(bool canSaveNow READ canSaveNow NOTIFY changed) // the minimum is there: "save now" is offered
    Q_PROPERTY(bool dirty READ dirty NOTIFY changed) // something was entered
    Q_PROPERTY(bool volunteerForm READ volunteerForm WRITE setVolunteerForm NOTIFY changed)
    Q_PROPERTY(prystan::ui::PersonEditor *person READ person CONSTANT) // of the present step
    Q_PROPERTY(prystan::ui::PartyEditor *party READ party CONSTANT)
    Q_PROPERTY(prystan::ui::MemberListModel *members READ members CONSTANT) // without the first person
    Q_PROPERTY(prystan::ui::ReviewModel *review READ review CONSTANT)
    Q_PROPERTY(prystan::ui::LastForm *last READ last CONSTANT) // with volunteerForm only
    Q_PROPERTY(prystan::ui::PaperTimeModel *paper READ paper CONSTANT)
    Q_PROPERTY(QString correcting READ correcting NOTIFY stepChanged) // code of the form that is corrected, else ""
    Q_PROPERTY(QStringList codes READ codes NOTIFY stepChanged) // after saving, "KMT-PRB"
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // why Save failed, and what to do
    Q_PROPERTY(bool showProblems READ showProblems NOTIFY changed) // Next was pressed with a blocking issue

public:
    IntakeViewModel(IntakeService &service, const Clock &clock, LanguageController &language,
                    QObject *parent = nullptr);

    Q_INVOKABLE void start(); // a new, empty form
    Q_INVOKABLE void next(); // stays when the step has a blocking issue; returns to review when it came from there
    Q_INVOKABLE void back(); // from the first step: closes the form when nothing was entered
    Q_INVOKABLE void saveNow(); // to the review page
    Q_INVOKABLE void giveEarlierCode(); // from the first page of the self-service form
    Q_INVOKABLE void goOnWithoutCode(); // "I don't have it any more"
    Q_INVOKABLE void addMember();
    Q_INVOKABLE void editMember(int index); // index in the party
    Q_INVOKABLE void removeMember(int index);
    Q_INVOKABLE void change(const QString &key); // from the review page
    Q_INVOKABLE void save();
    void correctLast(); // opens the last form with its answers; the PIN was asked for
    Q_INVOKABLE void clear(); // wipes every answer, step becomes ""

    [[nodiscard]] QString step() const;
    [[nodiscard]] QString stepKey() const;
    [[nodiscard]] bool forward() const { return m_forward; }
    [[nodiscard]] int position() const;
    [[nodiscard]] int positions() const;
    [[nodiscard]] bool canSaveNow() const;
    [[nodiscard]] bool dirty() const;
    [[nodiscard]] bool volunteerForm() const { return m_volunteerForm; }
    void setVolunteerForm(bool on);
    void setAuthor(const QString &author) { m_author = author; } // a staff member's id; empty: volunteer or self
    [[nodiscard]] const Party &answers() const { return m_party; } // so far
    [[nodiscard]] SecretBuffer held() const; // the open form as bytes; empty: there is nothing in it
    bool goOnWith(const SecretBuffer &held); // false: nothing was opened
    [[nodiscard]] PersonEditor *person() const { return m_person; }
    [[nodiscard]] PartyEditor *party() const { return m_partyEditor; }
    [[nodiscard]] MemberListModel *members() const { return m_members; }
    [[nodiscard]] ReviewModel *review() const { return m_review; }
    [[nodiscard]] LastForm *last() const { return m_last; }
    [[nodiscard]] PaperTimeModel *paper() const { return m_paper; }
    [[nodiscard]] QString correcting() const;
    [[nodiscard]] QStringList codes() const { return m_codes; }
    [[nodiscard]] QString problem() const { return m_problem ? m_problem() : QString(); }
    [[nodiscard]] bool showProblems() const { return m_showProblems; }

Q_SIGNALS:
    void stepChanged();
    void changed();
    void stored(const prystan::Saved &saved); // it is durable
    void problemFound(); // the page scrolls to and focuses the first field with a problem

private:
    struct Step {
        QString name;
        int person = 0;
        friend bool operator==(const Step &, const Step &) = default;
    };
    [[nodiscard]] std::vector<Step> plan() const; // every step for the party as it is now
    [[nodiscard]] static QString keyOf(const Step &step);
    [[nodiscard]] int placeInPlan() const;
    [[nodiscard]] bool childRegistersHerself() const;
    [[nodiscard]] bool isOpen() const; // questions can be answered
    [[nodiscard]] Step hub() const; // the page with the list of members
    [[nodiscard]] std::optional<Step> newCareStep() const;
    [[nodiscard]] QStringList subjectsAskedForCare() const;
    [[nodiscard]] bool settleStep(); // false: it has a blocking issue
    void go(const Step &step, bool forward);
    void toReview();
    void openMember(int index, bool isNew);
    void freshParty();
    void wipe();
    void leaveUnchanged();
    void refresh();
    void rebuildReview();
    void report(std::function<QString()> sentence); // why it does not go on
    [[nodiscard]] Entry entry() const;
    void finish(const Result<Saved> &saved);
    void keepLast(const Saved &saved);
    [[nodiscard]] QDate today() const;

    IntakeService &m_service;
    const Clock &m_clock;
    LanguageController &m_language;
    Party m_party; // never without a first person, so that the editors always have one
    Party m_empty; // what m_party was when it was fresh
    bool m_emptyOnPaper = false;
    std::optional<LastForm::Kept> m_corrected; // what a correction knows of the first submission; without answers
    Step m_step;
    Step m_memberReturn; // where a member's page goes back to
    bool m_memberIsNew = false;
    Person m_newMember; // as it was before anything was entered
    QStringList m_careBefore; // who was asked about before an answer was changed from the review page
    int m_run = 0; // a result of an earlier form is not shown
    bool m_forward = true;
    bool m_fromReview = false;
    bool m_volunteerForm = false;
    QString m_author;
    bool m_showProblems = false;
    PersonEditor *m_person;
    PartyEditor *m_partyEditor;
    MemberListModel *m_members;
    ReviewModel *m_review;
    LastForm *m_last;
    PaperTimeModel *m_paper;
    QStringList m_codes;
    std::function<QString()> m_problem; // a sentence in the language of the moment
};

} // namespace prystan::ui
