// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentreading.h"

#include "documentwords.h"
#include "languagecontroller.h"
#include "namescore.h"
#include "words.h"

#include <algorithm>

namespace prystan::ui {

namespace {

bool isLatin(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return !c.isLetter() || c.script() == QChar::Script_Latin; });
}

bool mayBeOneName(const PersonName &typed, const DocumentOffer &offer)
{
    const text::ComparableName one(typed), other(offer.name(), offer.cutOff);
    return text::compare(one, other).score >= text::kProposed;
}

} // namespace

// ---- While somebody types

TypedZone::TypedZone(std::function<QDate()> today, LanguageController &language, QObject *parent)
    : QObject(parent)
    , m_today(std::move(today))
    , m_language(language)
{
    connect(&m_language, &LanguageController::currentChanged, this, &TypedZone::lookAgain);
}

void TypedZone::forget()
{
    m_progress.clear();
    m_read.clear();
    m_wrong.clear();
    m_ready = false;
    Q_EMIT changed();
}

void TypedZone::look(const QString &lines)
{
    forget();
    const auto zone = mrz::parse(lines, mrz::Manner::Typed, m_today());
    m_ready = zone.has_value();
    if (zone) {
        tell(*zone);
    } else {
        m_progress = DocumentWords::problem(mrz::badCharacterIn(lines).value_or(zone.error()));
        QList<int> counts;
        for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
            counts << int(std::ranges::count_if(line, [](QChar c) { return !c.isSpace(); }));
        if (m_progress.isEmpty() && !counts.isEmpty())
            m_progress = DocumentWords::characters(counts);
    }
    Q_EMIT changed();
}

void TypedZone::tell(const mrz::Mrz &zone)
{
    const DocumentOffer offer = offerOf(zone, m_today());
    for (const Offer &one : offer.offers)
        m_read << DocumentWords::label(one.answer) + u": "_qs
                + DocumentWords::value(one.answer, one.read, m_language.current());
    tellChecks(zone.best());
    for (const mrz::Repair &repair : zone.repairs)
        m_wrong << DocumentWords::repaired(repair);
    for (const Note note : offer.notes) {
        if (note != Note::Expired)
            m_wrong << DocumentWords::note(note, offer.expiry, m_language.current());
    }
    if (m_wrong.isEmpty())
        m_progress = DocumentWords::allFits();
}

void TypedZone::tellChecks(const mrz::Reading &reading)
{
    const mrz::Checks &checks = reading.checks;
    if (checks.number == mrz::Check::Wrong)
        m_wrong << DocumentWords::wrongCheck(DocumentWords::label(ReadAnswer::DocumentNumber));
    if (checks.birth == mrz::Check::Wrong)
        m_wrong << DocumentWords::wrongCheck(DocumentWords::label(ReadAnswer::Birth));
    if (checks.expiry == mrz::Check::Wrong)
        m_wrong << DocumentWords::wrongExpiryCheck();
    const bool alone = m_wrong.isEmpty();
    if (alone && (checks.personal == mrz::Check::Wrong || checks.composite == mrz::Check::Wrong))
        m_wrong << DocumentWords::wrongWholeCheck();
}

// ---- What it says, and what was answered

DocumentReading::DocumentReading(Form form, LanguageController &language, QObject *parent)
    : QAbstractListModel(parent)
    , m_form(std::move(form))
    , m_language(language)
    , m_typed(new TypedZone(m_form.today, language, this))
{ }

void DocumentReading::begin(State state)
{
    beginResetModel();
    m_state = state;
    m_offer = {};
    m_rows.clear();
    m_filled.clear();
    m_besideFilled = false;
    m_before = state == State::Read ? m_form.person() : Person();
    endResetModel();
}

void DocumentReading::close()
{
    begin(State::Nothing);
    m_typed->forget();
    Q_EMIT changed();
}

void DocumentReading::takeScanned(const QStringList &lines, bool mapped)
{
    const QString text = lines.join(u'\n');
    const auto zone = mrz::parse(text, mrz::Manner::Typed, m_form.today());
    if (!mapped || (zone && zone->asGiven.valid))
        return take(text);
    begin(State::WrongLetters);
    Q_EMIT changed();
    Q_EMIT arrived();
}

void DocumentReading::take(const QString &lines)
{
    const auto zone = mrz::parse(lines, mrz::Manner::Typed, m_form.today());
    begin(zone ? State::Read : State::Unreadable);
    beginResetModel();
    if (zone) {
        m_offer = offerOf(*zone, m_form.today());
        offerName();
        for (const Offer &offer : m_offer.offers) {
            if (offer.answer != ReadAnswer::FamilyName && offer.answer != ReadAnswer::GivenName)
                offerAnswer(offer, isAnswered(offer.answer, m_before));
        }
    }
    endResetModel();
    m_typed->forget();
    Q_EMIT answered();
    Q_EMIT changed();
    Q_EMIT arrived();
}

// A name that was typed in Cyrillic stays, and the spelling of the document goes beside it.
void DocumentReading::offerName()
{
    PersonName typed = m_before.name;
    if (typed.given.isEmpty() && typed.family == m_form.inheritedName())
        typed.family.clear();
    if (m_offer.name().isEmpty())
        return;
    if (!isLatin(typed.family + typed.given))
        return offerBeside(typed);
    for (const Offer &offer : m_offer.offers) {
        if (offer.answer == ReadAnswer::FamilyName)
            offerAnswer(offer, !typed.family.isEmpty());
        else if (offer.answer == ReadAnswer::GivenName)
            offerAnswer(offer, !typed.given.isEmpty());
    }
}

void DocumentReading::offerBeside(const PersonName &typed)
{
    if (m_before.documentName == m_offer.name())
        return;
    Row row;
    row.side = Side::Beside;
    row.otherName = !mayBeOneName(typed, m_offer);
    for (const Offer &offer : m_offer.offers) {
        const bool ofName = offer.answer == ReadAnswer::FamilyName || offer.answer == ReadAnswer::GivenName;
        for (const Unsure why : ofName ? offer.unsure : std::vector<Unsure>()) {
            if (std::ranges::count(row.offer.unsure, why) == 0)
                row.offer.unsure.push_back(why);
        }
    }
    if (row.otherName || !row.offer.isSure() || !m_before.documentName.isEmpty())
        m_rows.push_back(std::move(row));
    else
        putBeside();
}

void DocumentReading::putBeside()
{
    m_form.person().documentName = m_offer.name();
    m_besideFilled = true;
}

// Of a name that is cut off, the beginning is all there is to compare.
bool DocumentReading::fitsAsFar(const Offer &offer) const
{
    if (fits(offer.answer, m_before, offer.read))
        return true;
    const bool family = offer.answer == ReadAnswer::FamilyName;
    if (std::ranges::count(offer.unsure, Unsure::CutOff) == 0)
        return false;
    Person beginning = m_before;
    QString &part = family ? beginning.name.family : beginning.name.given;
    part.truncate((family ? offer.read.name.family : offer.read.name.given).size());
    return fits(offer.answer, beginning, offer.read);
}

void DocumentReading::offerAnswer(const Offer &offer, bool answered)
{
    if (!answered && offer.isSure())
        return fill(offer);
    if (!answered || !fitsAsFar(offer)) {
        Row row;
        row.offer = offer;
        m_rows.push_back(std::move(row));
    } else if (offer.isSure()) {
        m_form.person().fromDocument.insert(offer.answer); // it was said, and the document says so too
    }
}

void DocumentReading::fill(const Offer &offer)
{
    Person &person = m_form.person();
    copyAnswer(offer.answer, person, m_before); // since the reading somebody may have typed there
    copyAnswer(offer.answer, offer.read, person);
    if (!m_offer.visa)
        person.fromDocument.insert(offer.answer);
    m_filled.push_back(offer.answer);
}

// ---- What a person decides

void DocumentReading::drop(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void DocumentReading::accept(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const Row taken = m_rows[std::size_t(row)];
    if (taken.side == Side::Beside)
        putBeside();
    else
        fill(taken.offer);
    drop(row);
    Q_EMIT answered();
    Q_EMIT changed();
}

void DocumentReading::refuse(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    drop(row);
    Q_EMIT changed();
}

void DocumentReading::acceptAll()
{
    while (rowCount() > 0)
        accept(0);
}

// Only what is still as the document had it: what somebody has typed since is hers.
void DocumentReading::takeBack()
{
    Person &person = m_form.person();
    for (const ReadAnswer answer : m_filled) {
        const Offer *offer = m_offer.find(answer);
        if (offer == nullptr || !isSame(answer, person, offer->read))
            continue;
        copyAnswer(answer, m_before, person);
        if (!m_before.fromDocument.contains(answer))
            person.fromDocument.erase(answer);
    }
    if (m_besideFilled)
        person.documentName = m_before.documentName;
    close();
    Q_EMIT answered();
}

// ---- What is shown

int DocumentReading::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DocumentReading::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const bool beside = row.side == Side::Beside;
    const QString language = m_language.current();
    Person named;
    named.documentName = m_offer.name();
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return beside ? Words::label(Field::DocumentName) : DocumentWords::label(row.offer.answer);
    case TypedRole:
        if (beside)
            return row.otherName ? Words::nameOf(m_form.person()) : Words::documentName(m_form.person());
        return DocumentWords::value(row.offer.answer, m_form.person(), language);
    case ReadRole:
        return beside ? Words::documentName(named) : DocumentWords::value(row.offer.answer, row.offer.read, language);
    case WhyRole: {
        QStringList why;
        if (row.otherName)
            why << DocumentWords::otherName();
        for (const Unsure unsure : row.offer.unsure)
            why << DocumentWords::unsure(unsure, row.offer.read);
        return why;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> DocumentReading::roleNames() const
{
    return {{LabelRole, "label"}, {TypedRole, "typed"}, {ReadRole, "read"}, {WhyRole, "why"}};
}

QString DocumentReading::heading() const
{
    switch (m_state) {
    case State::Unreadable:
        return DocumentWords::unreadable();
    case State::WrongLetters:
        return DocumentWords::wrongLetters();
    case State::Read:
        return DocumentWords::heading(m_offer);
    case State::Nothing:
        break;
    }
    return {};
}

QString DocumentReading::filled() const
{
    if (m_state != State::Read)
        return {};
    QStringList labels;
    for (const ReadAnswer answer : m_filled)
        labels << DocumentWords::label(answer);
    QStringList sentences;
    if (!labels.isEmpty())
        sentences << DocumentWords::filled(labels);
    if (m_besideFilled)
        sentences << DocumentWords::besideName(Words::documentName(m_form.person()));
    if (sentences.isEmpty() && m_rows.empty() && !m_offer.offers.empty())
        sentences << DocumentWords::nothingNew();
    return sentences.join(u' ');
}

QStringList DocumentReading::notes() const
{
    QStringList notes;
    for (const Note note : m_offer.notes)
        notes << DocumentWords::note(note, m_offer.expiry, m_language.current());
    return notes;
}

void DocumentReading::refresh()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed();
}

} // namespace prystan::ui
