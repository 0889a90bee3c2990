// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"

#include <map>
#include <set>

// The state of one subject from its events, whatever order they came in. Pure; survives missing,
// repeated, forged and circular parents.
namespace prystan {

struct FieldValue {
    QJsonValue value;
    QString event;
    QString author;
    QDateTime time;
    QString device = {};
    std::set<QString> alsoSaidIn = {}; // other events that gave this answer
    [[nodiscard]] bool saidIn(const QString &id) const { return event == id || alsoSaidIn.contains(id); }
    friend bool operator==(const FieldValue &, const FieldValue &) = default;
};

// Each field keeps the values that no later-knowing event replaced: one normally, two or more when
// people answered differently without knowing of each other. Ordered by event id, never by time.
// Null takes back what its author knew, and is itself no answer: it stands against nothing.
struct Folded {
    std::map<QString, std::vector<FieldValue>>
        fields; // key: dotted path in the body, "name.family"; a dot in a key is %2E
    std::set<QString> events; // ids that took part, each once
    [[nodiscard]] bool hasConflict() const;
    // Body with the first value of each field.
    [[nodiscard]] QJsonObject body() const;
    // Body as this event has it: its own answers where they stand, each of them whole, else the first of each field.
    [[nodiscard]] QJsonObject bodyOf(const QString &event) const;
    friend bool operator==(const Folded &, const Folded &) = default;
};
[[nodiscard]] Folded fold(const std::vector<EventContent> &events);
[[nodiscard]] Folded foldOf(const std::vector<EventContent> &facts); // of those that take part, see isFolded()
// What takes part in the fold, and what of it: a choice says once more what was chosen.
[[nodiscard]] bool isFolded(EventType type);
[[nodiscard]] QJsonObject answersOf(const EventContent &event);
// A body, field by field, and one field put into a body.
[[nodiscard]] std::map<QString, QJsonValue> fieldsOf(const QJsonObject &body);
[[nodiscard]] QJsonObject withField(QJsonObject body, QStringView field, const QJsonValue &value);

// One of several events whose answers stand against each other, and the whole body as it alone would have it.
struct Version {
    QString event;
    QString author;
    QString device;
    QDateTime time;
    QJsonObject body;
    std::set<QString> differs; // questions (question.h) to which it gives an answer of its own, and other fields
    friend bool operator==(const Version &, const Version &) = default;
};
// In the order of the events' ids; empty when nothing is in conflict.
[[nodiscard]] std::vector<Version> versionsOf(const Folded &folded);
// What somebody has to choose: questions with several answers.
[[nodiscard]] std::set<QString> openQuestions(const std::vector<Version> &versions);
// The fields of the answer that this event gives to a question, as far as they stand.
[[nodiscard]] std::map<QString, QJsonValue> answerOf(const Folded &folded, const QString &question,
                                                     const QString &event);

// What a chain of headers of one device shows: links that should be there and are not.
struct ChainReport {
    qint64 made = 0; // highest seq met
    qint64 seen = 0; // distinct good links
    std::vector<qint64> missing; // at most 1,000 listed
    std::vector<qint64> broken; // prev does not fit the link before, or a seq was used twice
};
[[nodiscard]] ChainReport checkChain(const std::vector<EventHeader> &headers);

} // namespace prystan
