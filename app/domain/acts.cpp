// SPDX-License-Identifier: GPL-3.0-or-later
#include "acts.h"

#include "authority.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace prystan {

namespace {

constexpr qsizetype kHashBytes = 32;

// One spelling only, so that a link names one place.
QByteArray hashFrom(const QJsonValue &value)
{
    const QByteArray hex = value.toString().toLatin1();
    const QByteArray hash = QByteArray::fromHex(hex);
    return hash.size() == kHashBytes && hash.toHex() == hex ? hash : QByteArray();
}

std::optional<ErasedLink> linkFrom(const QJsonValue &json)
{
    ErasedLink link{json[u"device"].toString(), json[u"seq"].toInteger(0), hashFrom(json[u"sha256"])};
    const bool whole = !link.device.isEmpty() && link.seq >= 1 && !link.sha256.isEmpty();
    return whole ? std::optional(std::move(link)) : std::nullopt;
}

bool isOfTheSame(const EventContent &act, const EventContent &event)
{
    return act.subject == event.subject && act.compartment == event.compartment;
}

} // namespace

std::vector<Act> actsOf(const std::vector<EventContent> &events)
{
    std::map<QString, Act> acts;
    std::map<QString, QByteArray> encoded; // of two under one id the smaller stays, as in fold()
    for (const EventContent &event : events) {
        if (!isDecision(event.type))
            continue;
        const QByteArray own = encode(event);
        const auto [known, fresh] = encoded.emplace(event.id, own);
        if (!fresh && known->second <= own)
            continue;
        known->second = own;
        acts.insert_or_assign(event.id, Act{event.type, event.id, event.author, event.device, event.time, event.body});
    }
    std::vector<Act> list;
    for (auto &[id, act] : acts)
        list.push_back(std::move(act));
    return list;
}

bool has(const std::vector<Act> &acts, EventType type)
{
    return std::ranges::any_of(acts, [&](const Act &act) { return act.type == type; });
}

bool isProof(const EventContent &event)
{
    const bool ofAChild = event.compartment == Compartment::Child && event.type == EventType::HandedOver;
    return ofAChild || event.type == EventType::Erased;
}

QJsonArray toJson(const std::vector<ErasedLink> &links)
{
    QJsonArray array;
    for (const ErasedLink &link : links) {
        array << QJsonObject{
            {u"device"_s, link.device}, {u"seq"_s, link.seq}, {u"sha256"_s, QString::fromLatin1(link.sha256.toHex())}};
    }
    return array;
}

std::vector<ErasedLink> linksOf(const EventContent &erasure)
{
    std::vector<ErasedLink> links;
    if (erasure.type != EventType::Erased)
        return links;
    for (const QJsonValue json : erasure.body[u"links"].toArray()) {
        if (auto link = linkFrom(json))
            links.push_back(std::move(*link));
    }
    return links;
}

bool reaches(const EventContent &erasure, const PlacedEvent &event)
{
    if (event.content.type == EventType::Erased || !isOfTheSame(erasure, event.content))
        return false;
    const std::vector<ErasedLink> named = linksOf(erasure);
    return std::ranges::find(named, event.link()) != named.end();
}

QByteArray releasedFile(const EventContent &release)
{
    return release.type == EventType::QuarantineReleased ? hashFrom(release.body[u"released"]) : QByteArray();
}

bool vouchesFor(const EventContent &release, const PlacedEvent &event)
{
    const QByteArray file = releasedFile(release);
    return !file.isEmpty() && file == event.sha256 && isOfTheSame(release, event.content);
}

bool mayBeVouchedFor(Doubt doubt, EventType type)
{
    if (isDecision(type))
        return false;
    switch (doubt) {
    case Doubt::UnknownDevice:
    case Doubt::AfterRevocation:
    case Doubt::Unproven:
    case Doubt::BrokenChain:
    case Doubt::NotAllowed:
        return true;
    default: // a new doubt is none that anybody can vouch for
        return false;
    }
}

} // namespace prystan
