// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchviewmodel.h"

#include "languagecontroller.h"
#include "searchwords.h"
#include "words.h"

#include <algorithm>

namespace prystan::ui {

namespace {

constexpr std::size_t kMostFound = 50;
constexpr std::size_t kMostAlike = 10;

} // namespace

SearchViewModel::SearchViewModel(PeopleSearch &search, StaffViewModel &staff, const Clock &clock,
                                 LanguageController &language, QObject *parent)
    : QObject(parent)
    , m_search(search)
    , m_staff(staff)
    , m_found(new FoundModel(clock, language, this))
    , m_alike(new AlikeModel(clock, language, this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchViewModel::ask);
    connect(&staff, &StaffViewModel::changed, this, &SearchViewModel::follow);
    connect(&staff, &StaffViewModel::listed, this, &SearchViewModel::readOn);
    connect(staff.detail(), &RecordDetailModel::changed, this, &SearchViewModel::askForAlike);
    connect(&language, &LanguageController::currentChanged, this, &SearchViewModel::changed);
}

void SearchViewModel::follow()
{
    const bool open = m_staff.state() == u"open";
    if (open == m_open)
        return;
    m_open = open;
    ++m_turn;
    if (open)
        readOn();
    else
        forget();
}

void SearchViewModel::forget()
{
    m_pause.stop();
    m_typed.clear();
    m_error.reset();
    m_ready = {};
    m_reading = m_asking = m_askAgain = m_answered = false;
    m_found->setFound({});
    m_alike->setAlike({}, {});
    Q_EMIT changed();
}

// ---- The index

// A part at a time, so that whoever opens a record meanwhile does not wait. What fails is told to who asks.
void SearchViewModel::readOn()
{
    if (!m_open || m_reading)
        return;
    m_reading = true;
    m_search.readOn().then(this, [this, turn = m_turn](const Result<ReadSoFar> &soFar) {
        if (turn != m_turn)
            return;
        m_reading = false;
        m_ready = soFar ? *soFar : ReadSoFar();
        if (!m_ready.complete()) {
            readOn();
        } else {
            ask();
            askForAlike();
        }
        Q_EMIT changed();
    });
}

QString SearchViewModel::progress() const
{
    return m_ready.complete() ? QString() : SearchWords::gettingReady(m_ready);
}

// ---- Looking for somebody

void SearchViewModel::setTyped(const QString &typed)
{
    if (typed == m_typed || !m_open)
        return;
    m_typed = typed;
    m_answered = false;
    if (active()) {
        m_pause.start();
    } else {
        ++m_lookedFor;
        m_pause.stop();
        m_error.reset();
        m_found->setFound({});
    }
    Q_EMIT changed();
}

// One question at a time, so that the worker is never asked for what nobody waits for any more.
void SearchViewModel::ask()
{
    if (!m_open || !active())
        return;
    m_askAgain = m_asking;
    if (m_asking)
        return;
    m_asking = true;
    const auto show
        = [this, turn = m_turn, lookedFor = m_lookedFor, sought = m_typed](const Result<FoundSoFar> &answer) {
              if (turn != m_turn)
                  return;
              m_asking = false;
              if (lookedFor == m_lookedFor)
                  answered(answer, sought == m_typed);
              if (m_askAgain)
                  ask();
          };
    m_search.find(m_typed, kMostFound).then(this, show);
}

void SearchViewModel::answered(const Result<FoundSoFar> &answer, bool isLast)
{
    m_answered = isLast;
    m_error.reset();
    if (answer) {
        m_found->setFound(answer->found);
        lookForUnlisted(answer->found);
        if (!answer->ready.complete()) {
            m_ready = answer->ready;
            readOn();
        }
    } else {
        m_error = answer.error();
    }
    Q_EMIT changed();
}

// What the list does not know yet could not be opened.
template<typename Row> void SearchViewModel::lookForUnlisted(const std::vector<Row> &rows)
{
    const auto isUnlisted = [this](const Row &one) { return m_staff.records()->find(one.row.subject) == nullptr; };
    if (std::ranges::any_of(rows, isUnlisted))
        m_staff.lookForNews();
}

bool SearchViewModel::nobody() const
{
    return active() && m_answered && !m_error && m_ready.complete() && m_found->rowCount() == 0;
}

QString SearchViewModel::problem() const
{
    return m_error ? Words::error(*m_error) : QString();
}

// ---- Alike records

void SearchViewModel::askForAlike()
{
    const QString subject = m_staff.detail()->key();
    if (subject != m_alike->subject())
        m_alike->setAlike(subject, {});
    if (!m_open || subject.isEmpty())
        return;
    m_search.alike(subject, kMostAlike)
        .then(this, [this, subject, wanted = ++m_wanted](const Result<std::vector<AlikeRecord>> &alike) {
            if (wanted != m_wanted || subject != m_alike->subject() || !alike)
                return;
            m_alike->setAlike(subject, *alike);
            lookForUnlisted(*alike);
        });
}

} // namespace prystan::ui
