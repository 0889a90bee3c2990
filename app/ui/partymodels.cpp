// SPDX-License-Identifier: GPL-3.0-or-later
#include "intakeviewmodel.h"

#include "languagecontroller.h"
#include "words.h"

#include <algorithm>

namespace prystan::ui {

QString titleOf(const Person &person, int index)
{
    const QString given = person.name.given.trimmed();
    return given.isEmpty() ? Words::personNumber(index + 1) : given;
}

PersonEditor::PersonEditor(Party &party, std::function<QDate()> today, LanguageController &language, QObject *parent)
    : QObject(parent)
    , m_party(party)
    , m_today(std::move(today))
    , m_language(language)
    , m_family(new TextFieldModel(Field::FamilyName, &person().name.family, this))
    , m_given(new TextFieldModel(Field::GivenName, &person().name.given, this))
    , m_patronymic(new TextFieldModel(Field::Patronymic, &person().name.patronymic, this))
    , m_documentNumber(new TextFieldModel(Field::DocumentNumber, &person().documentNumber, this))
    , m_birth(new BirthModel(
          &person().birth, m_today, [this] { return m_language.current(); }, this))
    , m_reading(new DocumentReading(
          {[this]() -> Person & { return person(); }, [this] { return inheritedName(); }, m_today}, m_language, this))
{
    for (TextFieldModel *field : {m_family, m_given, m_patronymic, m_documentNumber})
        connect(field, &TextFieldModel::changed, this, &PersonEditor::noteChange);
    connect(m_birth, &BirthModel::changed, this, &PersonEditor::noteChange);
    connect(m_reading, &DocumentReading::answered, this, [this] {
        m_asRead = person();
        refresh();
    });
}

QString PersonEditor::inheritedName() const
{
    return m_index > 0 ? m_party.persons.front().name.family : QString();
}

void PersonEditor::takeFromCard(const PersonName &name)
{
    if (m_index != 0)
        return;
    PersonName &answered = person().name;
    if (answered.family.trimmed().isEmpty() && !name.family.isEmpty())
        answered.family = m_card.family = name.family;
    if (answered.given.trimmed().isEmpty() && !name.given.isEmpty())
        answered.given = m_card.given = name.given;
    refresh();
}

QStringList PersonEditor::fromCard() const
{
    QStringList words;
    const PersonName &name = person().name;
    if (m_index == 0 && !m_card.family.isEmpty() && name.family == m_card.family)
        words << toWord(ReadAnswer::FamilyName);
    if (m_index == 0 && !m_card.given.isEmpty() && name.given == m_card.given)
        words << toWord(ReadAnswer::GivenName);
    return words;
}

// Of another person, or answered otherwise: not from the card.
void PersonEditor::forgetCard()
{
    const PersonName &name = m_party.persons.front().name;
    if (name.family != m_card.family)
        m_card.family.clear();
    if (name.given != m_card.given)
        m_card.given.clear();
}

void PersonEditor::noteChange()
{
    forgetCard();
    std::erase_if(person().fromDocument, [this](ReadAnswer answer) { return !isSame(answer, person(), m_asRead); });
    Q_EMIT changed();
}

QString PersonEditor::documentName() const
{
    return Words::documentName(person());
}

void PersonEditor::removeDocumentName()
{
    person().documentName = {};
    noteChange();
}

QStringList PersonEditor::fromDocument() const
{
    QStringList words;
    for (const ReadAnswer answer : person().fromDocument)
        words << toWord(answer);
    return words;
}

Person &PersonEditor::person() const
{
    return m_party.persons[std::size_t(m_index)];
}

void PersonEditor::show(int index)
{
    m_index = index;
    m_asRead = person();
    forgetCard();
    m_reading->close();
    m_family->retarget(&person().name.family);
    m_given->retarget(&person().name.given);
    m_patronymic->retarget(&person().name.patronymic);
    m_documentNumber->retarget(&person().documentNumber);
    m_birth->retarget(&person().birth);
    const QString &first = m_party.persons.front().name.family;
    m_family->setInherited(index > 0 && !first.isEmpty() && person().name.family == first);
    refresh(); // only now, when no field points into the old list any more
}

// Words may have changed; the answers have not.
void PersonEditor::refresh()
{
    for (TextFieldModel *field : {m_family, m_given, m_patronymic, m_documentNumber})
        field->refresh();
    m_birth->refresh();
    m_reading->refresh();
}

QString PersonEditor::title() const
{
    return titleOf(person(), m_index);
}

bool PersonEditor::child() const
{
    return treatedAsChild(person().birth, m_today());
}

QString PersonEditor::sex() const
{
    return wordOf(person().sex);
}

void PersonEditor::setSex(const QString &word)
{
    person().sex = answerOf<Sex>(word);
    noteChange();
}

QString PersonEditor::nationality() const
{
    return person().nationality;
}

// "other" is a card that opens the list of countries, no answer.
void PersonEditor::setNationality(const QString &alpha3)
{
    const bool isCode
        = alpha3.size() == 3 && std::ranges::all_of(alpha3, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!isCode && !alpha3.isEmpty())
        return;
    person().nationality = alpha3;
    noteChange();
}

QString PersonEditor::nationalityText() const
{
    return Words::nationality(person().nationality);
}

QString PersonEditor::document() const
{
    return wordOf(person().document);
}

void PersonEditor::setDocument(const QString &word)
{
    person().document = answerOf<DocumentKind>(word);
    noteChange();
}

QString PersonEditor::companion() const
{
    return wordOf(person().companion);
}

void PersonEditor::setCompanion(const QString &word)
{
    person().companion = answerOf<Companion>(word);
    Q_EMIT changed();
}

PartyEditor::PartyEditor(Party &party, QObject *parent)
    : QObject(parent)
    , m_party(party)
    , m_phone(new TextFieldModel(Field::Phone, &party.phone, this))
    , m_placeText(new TextFieldModel(Field::PlaceText, &party.placeText, this))
    , m_earlier(new EarlierCode(&party.earlierCode, this))
    , m_contact(new ContactReading(party, *m_phone, this))
{
    connect(m_earlier, &EarlierCode::changed, this, &PartyEditor::changed);
    connect(m_phone, &TextFieldModel::changed, this, &PartyEditor::changed);
    connect(m_placeText, &TextFieldModel::changed, this, &PartyEditor::changed);
}

void PartyEditor::show()
{
    m_earlier->show();
    refresh();
}

void PartyEditor::refresh()
{
    m_phone->refresh();
    m_placeText->refresh();
    m_earlier->refresh();
}

void PartyEditor::setLanguage(const QString &language)
{
    m_party.language = language;
    m_languageAnswered = true;
    Q_EMIT changed();
}

void PartyEditor::proposeLanguage(const QString &language, bool newForm)
{
    m_languageAnswered = m_languageAnswered && !newForm;
    if (!m_languageAnswered)
        m_party.language = language;
    Q_EMIT changed();
}

QString PartyEditor::channel() const
{
    return wordOf(m_party.channel);
}

void PartyEditor::setChannel(const QString &word)
{
    m_party.channel = answerOf<Channel>(word);
    Q_EMIT changed();
}

QString PartyEditor::phoneSafe() const
{
    return wordOf(m_party.phoneSafe);
}

void PartyEditor::setPhoneSafe(const QString &word)
{
    m_party.phoneSafe = answerOf<YesNo>(word);
    Q_EMIT changed();
}

QString PartyEditor::place() const
{
    return wordOf(m_party.place);
}

void PartyEditor::setPlace(const QString &word)
{
    m_party.place = answerOf<PlaceKind>(word);
    Q_EMIT changed();
}

QStringList PartyEditor::needs() const
{
    QStringList words;
    for (const Need need : m_party.needs)
        words << toWord(need);
    return words;
}

void PartyEditor::toggleNeed(const QString &word)
{
    const auto need = fromWord<Need>(word);
    if (!need)
        return;
    const auto place = std::ranges::lower_bound(m_party.needs, *need);
    if (place != m_party.needs.end() && *place == *need)
        m_party.needs.erase(place);
    else
        m_party.needs.insert(place, *need);
    m_party.needsAnswered = !m_party.needs.empty();
    Q_EMIT changed();
}

bool PartyEditor::noNeeds() const
{
    return m_party.needsAnswered && m_party.needs.empty();
}

void PartyEditor::setNoNeeds(bool none)
{
    if (none)
        m_party.needs.clear();
    m_party.needsAnswered = none || !m_party.needs.empty();
    Q_EMIT changed();
}

MemberListModel::MemberListModel(const Party &party, std::function<QDate()> today, LanguageController &language,
                                 QObject *parent)
    : QAbstractListModel(parent)
    , m_party(party)
    , m_today(std::move(today))
    , m_language(language)
{ }

int MemberListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant MemberListModel::data(const QModelIndex &index, int role) const
{
    const std::size_t number = std::size_t(index.row()) + 1;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || number >= m_party.persons.size())
        return {};
    const Person &person = m_party.persons[number];
    switch (role) {
    case IndexRole:
        return int(number);
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(person, int(number));
    case DetailRole:
        return Words::birth(person.birth, m_language.current());
    case ChildRole:
        return treatedAsChild(person.birth, m_today());
    case AnsweredRole:
        return person.companion != Companion::NotAsked;
    default:
        return {};
    }
}

QHash<int, QByteArray> MemberListModel::roleNames() const
{
    return {{IndexRole, "index"},
            {TitleRole, "title"},
            {DetailRole, "detail"},
            {ChildRole, "child"},
            {AnsweredRole, "answered"}};
}

// Rows come and go at the end and the rest is told as changed, so that a field on the same page keeps its focus.
void MemberListModel::refresh()
{
    const int wanted = std::max(0, int(m_party.persons.size()) - 1);
    const int before = m_rows;
    if (wanted > m_rows) {
        beginInsertRows({}, m_rows, wanted - 1);
        m_rows = wanted;
        endInsertRows();
    } else if (wanted < m_rows) {
        beginRemoveRows({}, wanted, m_rows - 1);
        m_rows = wanted;
        endRemoveRows();
    }
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0), index(m_rows - 1));
    if (before != m_rows)
        Q_EMIT countChanged();
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case KeyRole:
        return row.key;
    case GroupRole:
        return row.group;
    case GroupTitleRole:
        return row.groupTitle;
    case Qt::DisplayRole:
    case LabelRole:
        return row.label;
    case ValueRole:
        return row.value;
    case WarningRole:
        return row.warning;
    case SourceRole:
        return row.source;
    case FirstOfGroupRole:
        return index.row() == 0 || m_rows[std::size_t(index.row() - 1)].group != row.group;
    default:
        return {};
    }
}

QHash<int, QByteArray> ReviewModel::roleNames() const
{
    return {{KeyRole, "key"},
            {GroupRole, "group"},
            {GroupTitleRole, "groupTitle"},
            {LabelRole, "label"},
            {ValueRole, "value"},
            {WarningRole, "warning"},
            {SourceRole, "source"},
            {FirstOfGroupRole, "firstOfGroup"}};
}

void ReviewModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace prystan::ui
