// SPDX-License-Identifier: GPL-3.0-or-later
#include "pairviewmodel.h"

#include "languagecontroller.h"
#include "pairwords.h"
#include "searchwords.h"
#include "words.h"

namespace prystan::ui {

PairViewModel::PairViewModel(RecordPairs &pairs, RecordActs &acts, StaffViewModel &staff, const Clock &clock,
                             LanguageController &language, QObject *parent)
    : QObject(parent)
    , m_pairs(pairs)
    , m_acts(acts)
    , m_staff(staff)
    , m_language(language)
    , m_rows(new PairModel(this))
    , m_same(new ComparedModel(clock, language, this))
    , m_before(new ComparedModel(clock, language, this))
{
    connect(&staff, &StaffViewModel::changed, this, &PairViewModel::follow);
    connect(&staff, &StaffViewModel::listed, this, &PairViewModel::lookAgain);
    connect(&staff, &StaffViewModel::listed, this, &PairViewModel::askForCompared);
    connect(staff.detail(), &RecordDetailModel::changed, this, &PairViewModel::askForCompared);
    connect(&language, &LanguageController::currentChanged, this, &PairViewModel::retell);
}

void PairViewModel::follow()
{
    if (isOpen())
        return;
    if (shown() || m_reasonAsked || !m_one.isEmpty())
        close();
    ++m_wanted;
    showCompared({});
}

// ---- Two records

void PairViewModel::open(const QString &one, const QString &other)
{
    if (!isOpen() || m_working || one.isEmpty() || other.isEmpty() || one == other)
        return;
    close();
    m_staff.say({});
    m_one = one;
    m_other = other;
    load({});
}

void PairViewModel::openBecause(const QString &reason)
{
    if (!isOpen() || !m_reasonAsked || Words::reason(reason).isEmpty())
        return;
    m_reasonAsked = false;
    load(reason);
}

void PairViewModel::load(const QString &reason)
{
    m_reason = reason;
    m_pairs.open(m_one, m_other, reason).then(this, [this, turn = ++m_turn](const Result<OpenedPair> &pair) {
        if (turn == m_turn)
            loaded(pair);
    });
    Q_EMIT changed();
}

void PairViewModel::loaded(const Result<OpenedPair> &pair)
{
    if (pair)
        return show(*pair);
    failed(pair.error());
}

void PairViewModel::show(OpenedPair pair)
{
    m_pair = std::move(pair);
    m_gone = false;
    retell();
}

// Of what is gone nothing stays on the screen.
void PairViewModel::failed(const Error &error)
{
    m_reasonAsked = error.code == ErrorCode::Refused && m_reason.isEmpty();
    m_gone = !m_reasonAsked;
    m_error = error.code == ErrorCode::NotFound ? std::nullopt : std::optional(error);
    m_pair.reset();
    retell();
}

// A correction, a decision or an erasure has come in.
void PairViewModel::lookAgain()
{
    if (!m_pair || m_working)
        return;
    m_pairs.news(m_one, m_other, m_reason, m_pair->upTo)
        .then(this, [this, turn = m_turn](const Result<std::optional<OpenedPair>> &pair) {
            if (turn != m_turn || !m_pair || m_working)
                return;
            if (!pair)
                failed(pair.error());
            else if (*pair)
                show(**pair);
        });
}

void PairViewModel::retell()
{
    m_rows->setRows(m_pair ? pairRows(*m_pair, m_language) : std::vector<PairRow>());
    Q_EMIT changed();
}

void PairViewModel::close()
{
    ++m_turn;
    m_one.clear();
    m_other.clear();
    m_reason.clear();
    m_pair.reset();
    m_error.reset();
    m_reasonAsked = m_gone = m_working = false;
    retell();
}

void PairViewModel::openRecord(const QString &key)
{
    if (!m_pair || m_working || (key != m_one && key != m_other))
        return;
    const QString reason = m_reason;
    close();
    Q_EMIT leftForRecord();
    if (reason.isEmpty())
        m_staff.open(key);
    else
        m_staff.openBecause(key, reason);
}

// ---- Deciding

void PairViewModel::decide(const QString &verdict)
{
    const auto meant = fromWord<Sameness>(verdict);
    if (!isOpen() || !m_pair || m_working || !meant || (isWithdrawn() && *meant != Sameness::Undecided))
        return;
    write(m_one, m_other, *meant, m_pair->decided ? m_pair->decided->events : QStringList());
}

void PairViewModel::takeBack(const QString &other)
{
    const ComparedRecord *known = m_same->compared(other);
    if (!isOpen() || m_working || known == nullptr || known->byOthers)
        return;
    write(m_staff.detail()->key(), other, Sameness::Undecided, known->comparison.events);
}

void PairViewModel::write(const QString &one, const QString &other, Sameness verdict, const QStringList &seen)
{
    m_working = true;
    m_error.reset();
    m_acts.compare(one, other, verdict, seen).then(this, [this, verdict, turn = m_turn](const Status &status) {
        if (turn == m_turn)
            written(status, verdict);
    });
    Q_EMIT changed();
}

// What a colleague decided likewise is decided.
void PairViewModel::written(const Status &status, Sameness verdict)
{
    m_working = false;
    if (status || status.error().code == ErrorCode::AlreadyExists) {
        close();
        m_staff.say([verdict] { return PairWords::done(verdict); });
        Q_EMIT decided();
    } else {
        m_error = status.error();
        lookAgain();
        Q_EMIT changed();
    }
    m_staff.lookForNews();
    askForCompared();
}

bool PairViewModel::isWithdrawn() const
{
    return m_pair && (m_pair->one.person.row.withdrawn || m_pair->other.person.row.withdrawn);
}

// ---- In words

QStringList PairViewModel::titles() const
{
    return m_pair ? QStringList{Words::nameOf(m_pair->one.person.person), Words::nameOf(m_pair->other.person.person)}
                  : QStringList();
}

QStringList PairViewModel::records() const
{
    return m_pair ? QStringList{PairWords::record(1, m_pair->one.person.row.code),
                                PairWords::record(2, m_pair->other.person.row.code)}
                  : QStringList();
}

QString PairViewModel::originOf(const OpenedRecord &record) const
{
    return Words::saidBy(record.party.author, record.party.device,
                         exactText(record.person.row.registered, m_language.current()));
}

QStringList PairViewModel::origins() const
{
    return m_pair ? QStringList{originOf(m_pair->one), originOf(m_pair->other)} : QStringList();
}

QString PairViewModel::reasons() const
{
    return m_pair && m_pair->likeness ? SearchWords::reasons(*m_pair->likeness) : QString();
}

QString PairViewModel::standing() const
{
    if (!m_pair || !m_pair->decided)
        return {};
    const Comparison &decided = *m_pair->decided;
    return decided.differs ? PairWords::differs()
                           : PairWords::standing(decided, exactText(decided.time, m_language.current()));
}

QString PairViewModel::verdict() const
{
    return toWord(m_pair && m_pair->decided ? m_pair->decided->verdict : Sameness::Undecided);
}

QString PairViewModel::problem() const
{
    if (m_error && m_error->code == ErrorCode::Refused && m_error->detail == RecordActs::kDecidedMeanwhile)
        return PairWords::decidedMeanwhile();
    if (m_error)
        return Words::error(*m_error);
    if (m_gone)
        return PairWords::gone();
    return isWithdrawn() ? PairWords::withdrawn() : QString();
}

// ---- With whom the open record was compared

void PairViewModel::askForCompared()
{
    const QString subject = m_staff.detail()->key();
    if (subject != m_comparedOf && !m_pair && std::exchange(m_error, std::nullopt)) // of another record
        Q_EMIT changed();
    m_comparedOf = subject;
    if (!isOpen() || subject.isEmpty()) {
        ++m_wanted;
        return showCompared({});
    }
    m_pairs.comparedWith(subject).then(
        this, [this, subject, wanted = ++m_wanted](const Result<std::vector<ComparedRecord>> &compared) {
            if (wanted == m_wanted && subject == m_staff.detail()->key())
                showCompared(compared ? *compared : std::vector<ComparedRecord>());
        });
}

void PairViewModel::showCompared(const std::vector<ComparedRecord> &compared)
{
    std::vector<ComparedRecord> same, before;
    for (const ComparedRecord &one : compared) {
        const bool isSame = one.byOthers || one.comparison.verdict == Sameness::SamePerson;
        if (isSame)
            same.push_back(one);
        else if (one.comparison.differs || one.comparison.verdict == Sameness::OtherPerson)
            before.push_back(one);
    }
    m_same->setCompared(same);
    m_before->setCompared(before);
}

} // namespace prystan::ui
