// SPDX-License-Identifier: GPL-3.0-or-later
#include "compared.h"

#include "wordtable.h"

#include <algorithm>
#include <set>

namespace prystan {

using namespace Qt::StringLiterals;

namespace {

constexpr Word<Sameness> kVerdicts[]
    = {{Sameness::Undecided, "undecided"}, {Sameness::SamePerson, "same"}, {Sameness::OtherPerson, "other"}};

// One pair's.
Comparison decided(const std::map<QString, const EventContent *> &events)
{
    std::set<QString> replaced;
    for (const auto &[id, event] : events) {
        for (const QString &seen : event->seen) {
            if (seen != id)
                replaced.insert(seen);
        }
    }
    Comparison result;
    std::set<Sameness> verdicts;
    for (const auto &[id, event] : events) {
        result.events << id;
        if (replaced.contains(id))
            continue;
        if (verdicts.empty()) {
            result.author = event->author;
            result.device = event->device;
            result.time = event->time;
        }
        verdicts.insert(fromWord<Sameness>(event->body[u"verdict"].toString()).value_or(Sameness::Undecided));
    }
    result.differs = verdicts.size() > 1;
    result.verdict = verdicts.size() == 1 ? *verdicts.begin() : Sameness::Undecided;
    return result;
}

} // namespace

QString toWord(Sameness verdict)
{
    return wordOf(kVerdicts, verdict);
}

template<> std::optional<Sameness> fromWord<Sameness>(const QString &word)
{
    return valueOf(kVerdicts, word);
}

std::optional<RecordPair> pairOf(const EventContent &event)
{
    const QString other = event.body[u"other"].toString();
    const bool decides
        = event.type == EventType::PersonCompared && fromWord<Sameness>(event.body[u"verdict"].toString()).has_value();
    return decides && !other.isEmpty() && other != event.subject ? std::optional(RecordPair(event.subject, other))
                                                                 : std::nullopt;
}

std::map<RecordPair, Comparison> comparisonsIn(const std::vector<EventContent> &events)
{
    std::map<RecordPair, std::map<QString, const EventContent *>> byPair;
    for (const EventContent &event : events) {
        if (const auto pair = pairOf(event))
            byPair[*pair].emplace(event.id, &event);
    }
    std::map<RecordPair, Comparison> comparisons;
    for (const auto &[pair, own] : byPair)
        comparisons.emplace(pair, decided(own));
    return comparisons;
}

QJsonObject verdictBody(const QString &other, Sameness verdict)
{
    return {{u"other"_s, other}, {u"verdict"_s, toWord(verdict)}};
}

} // namespace prystan
