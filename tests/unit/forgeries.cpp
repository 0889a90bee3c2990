// SPDX-License-Identifier: GPL-3.0-or-later
#include "forgeries.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace prystan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr Compartment kAll[] = {Compartment::Intake, Compartment::Child, Compartment::Incident, Compartment::Conduct};

QJsonObject bodyOf(EventType type)
{
    switch (type) {
    case EventType::PartyRegistered:
        return {{u"language"_s, u"uk"_s}};
    case EventType::PartyWhereabouts:
        return {{u"phone"_s, u"0612345678"_s}};
    case EventType::PersonRegistered:
    case EventType::PersonAdded:
        return {{u"name"_s, QJsonObject{{u"family"_s, u"Сусідська"_s}}}};
    case EventType::Erased:
        return {{u"reason"_s, u"mistake"_s},
                {u"second"_s, QString(32, u'e')},
                {u"links"_s, toJson({{u"witness"_s, 1, QByteArray(32, 'l')}})}};
    case EventType::QuarantineReleased:
        return {{u"released"_s, QString(64, u'f')}, {u"reason"_s, u"met"_s}};
    case EventType::PersonCompared:
        return {{u"other"_s, QString(32, u'b')}, {u"verdict"_s, u"same"_s}};
    default:
        return {};
    }
}

Compartment homeOf(EventType type)
{
    for (const Compartment compartment : {Compartment::Child, Compartment::Intake, Compartment::Incident}) {
        if (belongsIn(type, compartment))
            return compartment;
    }
    return Compartment::Conduct;
}

Compartment otherThan(Compartment compartment)
{
    return compartment == Compartment::Child ? Compartment::Intake : Compartment::Child;
}

void replaceIn(QByteArray &json, const char *from, const QByteArray &to)
{
    json.replace(from, to);
}

std::function<void(QByteArray &)> putInBody(const QByteArray &member)
{
    return [member](QByteArray &json) {
        QJsonObject object = QJsonDocument::fromJson(json).object();
        const QJsonObject added = QJsonDocument::fromJson("{" + member + "}").object();
        QJsonObject body = object[u"body"].toObject();
        for (auto at = added.begin(); at != added.end(); ++at)
            body[at.key()] = at.value();
        object[u"body"] = body;
        json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    };
}

void flip(QByteArray &bytes, qsizetype at)
{
    bytes[at] = char(bytes[at] ^ 1);
}

} // namespace

Site::Site()
{
    manifest.org = u"org1"_s;
    for (const Compartment compartment : kAll) {
        const age::Recipient key = keys.identities.at(compartment).front().recipient();
        manifest.recipients.push_back({toWord(compartment), 1, QString::fromLatin1(key.text())});
    }
    open({std::begin(kAll), std::end(kAll)});
}

void Site::open(const std::vector<Compartment> &compartments)
{
    stores.clear();
    for (const Compartment compartment : compartments)
        stores.push_back(
            std::make_unique<MemoryStore>(compartment, keys.identities.at(compartment), contents[compartment]));
}

DeviceEntry &Site::entry(const QString &id)
{
    return *std::ranges::find(manifest.devices, id, &DeviceEntry::id);
}

void Site::forget()
{
    for (auto &[compartment, content] : contents)
        content = {};
}

SealedEvent Site::seal(const Saying &saying) const
{
    QByteArray json = encode(saying.content);
    if (saying.spoilJson)
        saying.spoilJson(json);
    const age::Recipient recipient
        = saying.stranger ? *saying.stranger : keys.identities.at(saying.sealedTo).front().recipient();
    SealedEvent event{saying.header, {}, *age::seal(*pad(json), {recipient})};
    if (saying.spoilSealed)
        saying.spoilSealed(event);
    if (event.header.sha256.isEmpty())
        event.header.sha256 = crypto::sha256(event.sealed);
    event.signature = crypto::sign(signedBytes(event.header), *saying.key);
    if (saying.spoilSigned)
        saying.spoilSigned(event);
    return event;
}

bool Site::take(const std::vector<SealedEvent> &events)
{
    return takeIn({manifest, stores, now, erased, {}}, events).has_value();
}

bool Site::judge()
{
    return judgeAgain({manifest, stores, now, erased, {}}).has_value();
}

int Site::facts() const
{
    int count = 0;
    for (const auto &[compartment, content] : contents)
        count += int(content.events.size()) - int(content.fallen.size());
    return count;
}

std::map<QString, int> Site::doubts() const
{
    std::map<QString, int> found;
    for (const auto &[id, one] : contents.at(Compartment::Intake).bad)
        found[one.reason]++;
    return found;
}

Saying say(const Speaker &speaker, EventType type, const QString &author)
{
    Saying saying;
    EventContent &content = saying.content;
    content.org = u"org1"_s;
    content.compartment = saying.sealedTo = homeOf(type);
    content.subject = crypto::randomId();
    content.id = crypto::randomId();
    content.submission = {crypto::randomId(), 1, 1};
    content.device = speaker.entry.id;
    content.seq = speaker.head.seq + 1;
    content.time = content.spokenAt = QDateTime({2026, 11, 24}, {22, 0}, Qt::UTC);
    content.author = author;
    content.type = type;
    content.body = bodyOf(type);
    saying.header = {content.org, content.device, content.seq, speaker.head.sha256, {}};
    saying.key = &speaker.keys.secretKey;
    return saying;
}

void follow(Speaker &speaker, const SealedEvent &event)
{
    speaker.head = {event.header.seq, event.header.sha256};
}

QStringList authors()
{
    return {u"self"_s, u"volunteer"_s, u"cli"_s, QString(32, u'd'), u"device"_s, u"Director"_s};
}

const std::vector<Forgery> &forgeries()
{
    static const auto stranger = crypto::DeviceKeys::generate().signing();
    static const age::Identity nobody = age::Identity::generate();
    static const std::vector<Forgery> all{
        {"key of nobody", {Doubt::Signature}, [](Saying &s, const Speaker &) { s.key = &stranger.secretKey; }},
        {"device of nobody",
         {Doubt::UnknownDevice},
         [](Saying &s, const Speaker &) { s.header.device = s.content.device = u"k99"_s; }},
        {"another device's name",
         {Doubt::Signature},
         [](Saying &s, const Speaker &) {
             s.header.device = s.content.device = u"witness"_s;
             s.header.seq = s.content.seq = 1;
             s.header.prev.clear();
         }},
        {"other organisation",
         {Doubt::OtherOrganisation},
         [](Saying &s, const Speaker &) { s.header.org = s.content.org = u"org2"_s; }},
        {"other organisation inside",
         {Doubt::NotTheHeader},
         [](Saying &s, const Speaker &) { s.content.org = u"org2"_s; }},
        {"other device inside",
         {Doubt::NotTheHeader},
         [](Saying &s, const Speaker &) { s.content.device = u"witness"_s; }},
        {"other seq inside", {Doubt::NotTheHeader}, [](Saying &s, const Speaker &) { s.content.seq++; }},
        {"used seq",
         {Doubt::Fork},
         [](Saying &s, const Speaker &) {
             s.header.seq = s.content.seq = 1;
             s.header.prev.clear();
         }},
        {"seq 0", {Doubt::BadSeq}, [](Saying &s, const Speaker &) { s.header.seq = s.content.seq = 0; }},
        {"seq below 0", {Doubt::BadSeq}, [](Saying &s, const Speaker &) { s.header.seq = -7; }},
        {"greatest seq",
         {Doubt::BadSeq},
         [](Saying &s, const Speaker &) { s.header.seq = s.content.seq = std::numeric_limits<qint64>::max(); }},
        {"wrong prev", {Doubt::BrokenChain}, [](Saying &s, const Speaker &) { flip(s.header.prev, 3); }},
        {"no prev", {Doubt::BrokenChain}, [](Saying &s, const Speaker &) { s.header.prev.clear(); }},
        {"long prev", {Doubt::BadSeq}, [](Saying &s, const Speaker &) { s.header.prev += "x"; }},
        {"sealed to another compartment",
         {Doubt::WrongCompartment},
         [](Saying &s, const Speaker &) { s.sealedTo = otherThan(s.sealedTo); }},
        {"names another compartment",
         {Doubt::WrongCompartment},
         [](Saying &s, const Speaker &) { s.content.compartment = otherThan(s.sealedTo); }},
        {"sealed to nobody here", {Doubt::NoKey}, [](Saying &s, const Speaker &) { s.stranger = nobody.recipient(); }},
        {"unknown field of the envelope",
         {Doubt::UnknownField},
         [](Saying &s, const Speaker &) {
             s.spoilJson = [](QByteArray &json) { replaceIn(json, "\"v\":1", "\"trusted\":true,\"v\":1"); };
         }},
        {"unknown field of the body",
         {Doubt::UnknownField},
         [](Saying &s, const Speaker &) { s.spoilJson = putInBody("\"verified_by\":\"me\""); }},
        {"unknown empty field",
         {Doubt::UnknownField},
         [](Saying &s, const Speaker &) { s.spoilJson = putInBody("\"verified\":{}"); }},
        {"a key twice",
         {Doubt::UnknownField},
         [](Saying &s, const Speaker &) {
             s.spoilJson = [](QByteArray &json) { replaceIn(json, "\"author\":", "\"author\":\"cli\",\"author\":"); };
         }},
        {"unknown type",
         {Doubt::UnknownType},
         [](Saying &s, const Speaker &) {
             const QByteArray type = toWord(s.content.type).toUtf8();
             s.spoilJson = [type](QByteArray &json) { replaceIn(json, type.constData(), "person.crowned"); };
         }},
        {"newer version",
         {Doubt::TooNew},
         [](Saying &s, const Speaker &) {
             s.spoilJson = [](QByteArray &json) { replaceIn(json, "\"v\":1", "\"v\":2"); };
         }},
        {"no JSON",
         {Doubt::Unreadable},
         [](Saying &s, const Speaker &) { s.spoilJson = [](QByteArray &json) { json = "prystan"; }; }},
        {"too deep",
         {Doubt::TooDeep},
         [](Saying &s, const Speaker &) {
             s.spoilJson = putInBody("\"note\":" + QByteArray(20, '[') + QByteArray(20, ']'));
         }},
        {"very deep",
         {Doubt::TooDeep},
         [](Saying &s, const Speaker &) { s.spoilJson = [](QByteArray &json) { json = QByteArray(60'000, '['); }; }},
        {"long id", {Doubt::TooLong}, [](Saying &s, const Speaker &) { s.content.subject = QString(5'000, u'x'); }},
        {"many parts", {Doubt::TooLong}, [](Saying &s, const Speaker &) { s.content.submission.parts = 1'000'000; }},
        {"oversized",
         {Doubt::Size},
         [](Saying &s, const Speaker &) {
             s.spoilSealed = [](SealedEvent &event) { event.sealed += QByteArray(100'000, 'x'); };
         }},
        {"one byte more",
         {Doubt::Size},
         [](Saying &s, const Speaker &) { s.spoilSealed = [](SealedEvent &event) { event.sealed += 'x'; }; }},
        {"cut short",
         {Doubt::Size},
         [](Saying &s, const Speaker &) { s.spoilSealed = [](SealedEvent &event) { event.sealed.chop(1); }; }},
        {"nothing sealed",
         {Doubt::Size},
         [](Saying &s, const Speaker &) { s.spoilSealed = [](SealedEvent &event) { event.sealed.clear(); }; }},
        {"damaged before signing",
         {Doubt::Tampered},
         [](Saying &s, const Speaker &) {
             s.spoilSealed = [](SealedEvent &event) { flip(event.sealed, event.sealed.size() - 40); };
         }},
        {"damaged behind signing",
         {Doubt::Hash},
         [](Saying &s, const Speaker &) {
             s.spoilSigned = [](SealedEvent &event) { flip(event.sealed, event.sealed.size() - 40); };
         }},
        {"damaged signature",
         {Doubt::Signature},
         [](Saying &s, const Speaker &) { s.spoilSigned = [](SealedEvent &event) { flip(event.signature, 9); }; }},
        {"no signature",
         {Doubt::Signature},
         [](Saying &s, const Speaker &) { s.spoilSigned = [](SealedEvent &event) { event.signature.clear(); }; }},
        {"author is nobody",
         {Doubt::NotAllowed},
         [](Saying &s, const Speaker &) { s.content.author = u"administrator"_s; }},
    };
    return all;
}

} // namespace prystan::test
