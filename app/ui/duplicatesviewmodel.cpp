// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicatesviewmodel.h"

#include "languagecontroller.h"
#include "pairwords.h"
#include "words.h"

namespace prystan::ui {

DuplicatesViewModel::DuplicatesViewModel(PeopleSearch &search, StaffViewModel &staff, LanguageController &language,
                                         QObject *parent)
    : QObject(parent)
    , m_search(search)
    , m_staff(staff)
    , m_pairs(new AlikePairModel(language, this))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &DuplicatesViewModel::look);
    connect(&staff, &StaffViewModel::changed, this, &DuplicatesViewModel::follow);
    connect(&staff, &StaffViewModel::listed, this, &DuplicatesViewModel::look);
    connect(&language, &LanguageController::currentChanged, this, &DuplicatesViewModel::changed);
}

void DuplicatesViewModel::follow()
{
    const bool open = m_staff.state() == u"open";
    if (open == m_open)
        return;
    m_open = open;
    ++m_turn;
    if (open)
        m_rest.start(); // the list comes first
    else
        forget();
}

void DuplicatesViewModel::forget()
{
    m_rest.stop();
    m_looking = m_again = m_shown = false;
    m_looked.reset();
    m_error.reset();
    m_count = 0;
    m_current = -1;
    m_pairs->setPairs({});
    Q_EMIT changed();
}

void DuplicatesViewModel::show()
{
    if (!m_open)
        return;
    m_shown = true;
    m_current = -1;
    look();
    Q_EMIT changed();
}

void DuplicatesViewModel::hide()
{
    m_shown = false;
    m_current = -1;
    m_pairs->setPairs({});
    Q_EMIT changed();
}

void DuplicatesViewModel::look()
{
    if (!m_open)
        return;
    m_again = m_looking;
    if (m_looking)
        return;
    m_rest.stop();
    m_looking = true;
    m_search.pairs(m_shown ? kMostShown : 0).then(this, [this, turn = m_turn](const Result<PairsSoFar> &pairs) {
        if (turn != m_turn)
            return;
        m_looking = false;
        seen(pairs);
        if (m_again)
            look();
    });
}

// The number of before stays until all were looked at again: a line that comes and goes tells nobody anything.
void DuplicatesViewModel::seen(const Result<PairsSoFar> &pairs)
{
    m_error = pairs ? std::nullopt : std::optional(pairs.error());
    if (pairs) {
        m_looked = pairs->looked;
        if (pairs->looked.complete() || pairs->count > m_count)
            m_count = int(pairs->count);
        if (m_shown && !m_again)
            showPairs(pairs->likeliest);
        if (!pairs->looked.complete())
            m_rest.start();
    }
    Q_EMIT changed();
}

// Where the pair that was looked at has gone, the next has its place.
void DuplicatesViewModel::showPairs(const std::vector<AlikePair> &pairs)
{
    m_pairs->setPairs(pairs);
    m_current = m_touched.isValid() ? m_touched.row() : std::min(m_current, m_pairs->rowCount() - 1);
}

void DuplicatesViewModel::setCurrent(int row)
{
    m_current = row;
    m_touched = m_pairs->index(row);
    Q_EMIT changed();
}

QString DuplicatesViewModel::progress() const
{
    return m_looked && !m_looked->complete() ? PairWords::looking(*m_looked) : QString();
}

QString DuplicatesViewModel::problem() const
{
    return m_error ? Words::error(*m_error) : QString();
}

} // namespace prystan::ui
