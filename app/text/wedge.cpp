// SPDX-License-Identifier: GPL-3.0-or-later
#include "wedge.h"

#include "mrzinput.h"

#include <algorithm>

namespace prystan::text {

namespace {

constexpr int kShortestLine = 30;
constexpr int kLongestScan = 3 * 30 + 6; // 3 × 30, each with CR and LF; 2 × 44 is shorter

bool isFiller(QChar c)
{
    return c == u'<';
}

bool isLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); // with the shift lock on, letters come small
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isEnd(QChar c)
{
    return c == u'\r' || c == u'\n' || c == u'\t';
}

// P<UKR, IDNLD: a kind of document, anything, a state.
bool mayBegin(const QString &keys)
{
    const QString head = keys.left(5);
    for (int i = 0; i < head.size(); ++i) {
        const bool fits = isLetter(head[i]) || (i > 0 && isFiller(head[i])) || (i == 1 && isDigit(head[i]));
        if (!fits)
            return false;
    }
    return head.size() < 5 || head.count(head[0]) < 5; // a key that is held down repeats as fast
}

} // namespace

qint64 Wedge::patience() const
{
    if (!m_burst.isEmpty() && isEnd(m_burst.back()) && holds())
        return kBetweenLines;
    return m_burst.size() >= kLongBurst && holds() ? kFalter : kFast;
}

std::optional<qint64> Wedge::wakeAt() const
{
    return holds() ? std::optional(m_last + patience() + 1) : std::nullopt;
}

// A zone of the right shape; whether it is valid, the reader of the scan is told.
std::optional<Scan> Wedge::scanned() const
{
    QString text = m_burst;
    std::ranges::replace_if(text, isEnd, QChar(u'\n'));
    const auto lines = mrz::linesOf(text, mrz::Manner::Typed);
    // A line that is not full is one of which the rest is still to come: a scanner leaves no fillers out.
    const auto isAmended = [](mrz::Tolerated what) {
        return what == mrz::Tolerated::FillersAdded || what == mrz::Tolerated::FillersDropped;
    };
    if (!lines || std::ranges::any_of(lines->tolerated, isAmended))
        return std::nullopt;
    return Scan{text.split(u'\n', Qt::SkipEmptyParts), int(m_passed)};
}

void Wedge::begin()
{
    m_burst.clear();
    m_passed = 0;
    m_person = m_trailing = false;
}

// The burst is over: it was a document, or what was held of it is a person's.
Wedge::Step Wedge::finished()
{
    Step step;
    if (holds()) {
        step.scan = scanned();
        if (!step.scan)
            step.released = m_burst.mid(m_passed);
    }
    begin();
    return step;
}

Wedge::Step Wedge::pause(qint64 ms)
{
    return holds() && ms - m_last > patience() ? finished() : Step{};
}

// A scanner ends whole lines, some of them twice (CR, LF). After less it is a person who goes on to the next field.
bool Wedge::mayEnd() const
{
    const auto lastEnd = std::ranges::find_if(m_burst.crbegin(), m_burst.crend(), isEnd);
    const auto line = lastEnd - m_burst.crbegin();
    return holds() && (line == 0 || line >= kShortestLine);
}

// The burst is no document, and will not become one.
Wedge::Step Wedge::givenUp()
{
    Step step;
    step.released = m_burst.mid(m_passed);
    begin();
    m_person = true;
    return step;
}

// A key that follows at once, or is the first.
Wedge::Step Wedge::taken(QChar c)
{
    if (m_person)
        return {};
    const bool fits = isEnd(c) ? mayEnd() : isLetter(c) || isDigit(c) || isFiller(c);
    if (!fits || !mayBegin(m_burst + c) || m_burst.size() == kLongestScan)
        return givenUp();
    m_burst += c;
    Step step;
    step.held = m_burst.size() >= kBurst;
    if (!step.held)
        m_passed = m_burst.size();
    if (!step.held || !isEnd(c))
        return step;
    step.scan = scanned();
    if (step.scan) {
        begin();
        m_trailing = true;
    }
    return step;
}

Wedge::Step Wedge::key(const QString &text, qint64 ms)
{
    const qint64 gap = ms - m_last;
    const bool atOnce = gap >= 0 && gap <= patience(), single = text.size() == 1;
    m_last = ms;
    if (m_trailing && atOnce && single && isEnd(text.front()))
        return {true, {}, {}};
    // A key without text or a word from an input method belongs to no burst.
    Step before = atOnce && single && !m_trailing ? Step{} : finished();
    if (!single)
        return before;
    Step step = taken(text.front());
    step.released.prepend(before.released);
    if (before.scan)
        step.scan = before.scan;
    return step;
}

} // namespace prystan::text
