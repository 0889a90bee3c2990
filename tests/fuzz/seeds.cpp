// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz_seeds OUT: a valid input or two for each fuzz target, made by the real encoders.
#include "age.h"
#include "contentpack.h"
#include "devicekeys.h"
#include "enrolment.h"
#include "humancode.h"
#include "letin.h"
#include "letters.h"
#include "primitives.h"
#include "receipt.h"
#include "signedfile.h"
#include "slip.h"
#include "sticklist.h"
#include "vault.h"
#include "wireformat.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace prystan;
using namespace Qt::StringLiterals;

namespace {

class Seeds
{
public:
    explicit Seeds(const QString &out)
        : m_out(out)
    { }
    void add(const QString &target, const QByteArray &bytes)
    {
        const QString folder = m_out + u'/' + target;
        QDir().mkpath(folder);
        QFile file(folder + u'/' + QString::number(++m_count));
        m_good = m_good && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    [[nodiscard]] bool good() const { return m_good; }

private:
    QString m_out;
    int m_count = 0;
    bool m_good = true;
};

void addAge(Seeds &seeds)
{
    const age::Identity known = *age::Identity::fromKey(SecretBuffer(age::kKeyBytes));
    for (int recipients = 1; recipients <= 3; ++recipients) {
        std::vector<age::Recipient> all;
        for (int i = 0; i < recipients; ++i)
            all.push_back(i == 0 ? known.recipient() : age::Identity::generate().recipient());
        seeds.add(u"age_header"_s, *age::makeHeader(age::FileKey(), all));
    }
    for (const qsizetype size : {qsizetype(0), qsizetype(100), age::kChunkBytes, age::kChunkBytes + 1})
        seeds.add(u"age_payload"_s, QByteArray("\1\0\7\3", 4) + QByteArray(size, 'p'));
}

void addEvents(Seeds &seeds)
{
    Party party;
    party.id = u"p"_s;
    for (const int year : {1988, 2014}) {
        Person person;
        person.subject = QString::number(year);
        person.name = {u"Прикладенко"_s, u"Олена"_s, {}};
        person.birth = {BirthKind::YearOnly, 0, 0, year, 0};
        party.persons.push_back(person);
    }
    for (const EventDraft &draft : eventsOf(party, {2026, 11, 24})) {
        EventContent content;
        content.org = u"o"_s;
        content.device = u"d"_s;
        content.id = u"e"_s;
        content.submission.id = u"s"_s;
        content.seq = 1;
        content.time = content.spokenAt = QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC);
        content.author = u"self"_s;
        content.compartment = draft.compartment;
        content.subject = draft.subject;
        content.type = draft.type;
        content.body = draft.body;
        seeds.add(u"event"_s, encode(content));
    }
}

void addManifestAndGrant(Seeds &seeds)
{
    const DeviceEntry kiosk{u"d2"_s, u"K7"_s, DeviceMode::Kiosk, QByteArray(32, 'k'), false, 0, {}};
    const DeviceEntry lost{u"d3"_s, u"V1"_s, DeviceMode::Volunteer, QByteArray(32, 'v'), true, 41, QByteArray(32, 'h')};
    Manifest manifest;
    manifest.org = u"o"_s;
    manifest.issued = QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC);
    manifest.expires = manifest.issued.addDays(90);
    manifest.recipients = {{u"intake"_s, 1, u"age1a"_s}};
    manifest.devices = {kiosk, lost};
    const QByteArray json = encodeManifest(manifest);
    seeds.add(u"manifest"_s, json);
    DeviceEntry staff{u"d1"_s, u"S1"_s, DeviceMode::Staff, QByteArray(32, 's'), false, 0, {}};
    staff.letters = {{u"child"_s, u"age1c"_s}, {u"intake"_s, u"age1i"_s}};
    manifest.devices.push_back(staff);
    manifest.recipients.push_back({u"intake"_s, 2, u"age1e"_s});
    seeds.add(u"manifest"_s, encodeManifest(manifest));
    manifest.retention = RetentionRules{48, 2, 6, 3};
    seeds.add(u"manifest"_s, encodeManifest(manifest));
    seeds.add(u"manifest"_s, crypto::signFile("manifest", json, crypto::DeviceKeys::generate().signing().secretKey));

    seeds.add(u"enrolment"_s,
              encodeRequest({u"d2"_s, DeviceMode::Kiosk, QByteArray(32, 'k'), u"age1b"_s, QByteArray(20, 'v')}));
    const OrgCard card{u"o"_s, u"O"_s, QByteArray(32, 'r')};
    DeviceGrant grant{card, QByteArray(32, 'q'), kiosk, manifest.recipients, {}, {}, {}, {}, u"d1"_s, manifest.issued};
    seeds.add(u"enrolment"_s, encodeGrant(grant));
    grant.device.mode = DeviceMode::Staff;
    grant.identities = {{u"intake"_s, 1, QByteArray(32, 's')}};
    grant.letterSeed = QByteArray(32, 'l');
    grant.certificate = "certificate";
    seeds.add(u"enrolment"_s, encodeGrant(grant));
    seeds.add(
        u"enrolment"_s,
        encodeLetters({u"o"_s, 3, {{u"d1"_s, u"child"_s, 2, QByteArray(230, 's')}, {u"d1"_s, u"intake"_s, 2, "s"}}}));
    seeds.add(u"slip"_s, slipText(Slip::Card, encodeCard(card)));
    seeds.add(
        u"slip"_s,
        slipText(Slip::Request,
                 encodeRequest({u"d"_s, DeviceMode::Staff, QByteArray(32, 'k'), u"age1"_s, QByteArray(20, 'v')})));
    seeds.add(u"slip"_s, slipText(Slip::Grant, encodeGrant(grant)));
    seeds.add(u"slip"_s, encodeCertificate({u"o"_s, kiosk}));
}

void addContent(Seeds &seeds)
{
    const QJsonObject words{{u"en"_s, u"Papers"_s}, {u"uk"_s, u"Документи"_s}};
    const QJsonObject lines{{u"en"_s, QJsonArray{u"One"_s, u"Two"_s}}, {u"nl"_s, QJsonArray{u"Een"_s, u"Twee"_s}}};
    const QJsonObject contact{
        {u"key"_s, u"comensha"_s},         {u"name"_s, u"CoMensha"_s},           {u"purpose"_s, words},
        {u"number"_s, u"033 448 11 86"_s}, {u"abroad"_s, u"+31 33 448 11 86"_s}, {u"hours"_s, words},
        {u"source"_s, u"own"_s},           {u"verifiedOn"_s, u"2026-06-01"_s},   {u"status"_s, u"verified"_s}};
    const QJsonObject card{
        {u"key"_s, u"papers"_s}, {u"icon"_s, u"document"_s}, {u"audience"_s, QJsonArray{u"A"_s, u"C"_s}},
        {u"title"_s, words},     {u"lines"_s, lines},        {u"contacts"_s, QJsonArray{u"comensha"_s}}};
    const ContentPack pack{u"o"_s, 7, QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC), {card}, {contact}};
    seeds.add(u"content"_s, encodeContentPack(pack));
    seeds.add(u"content"_s,
              crypto::signFile("content", encodeContentPack(pack), crypto::DeviceKeys::generate().signing().secretKey));
}

void addReceipts(Seeds &seeds)
{
    const QDateTime time({2026, 11, 24}, {9, 0}, Qt::UTC);
    const QString device = u"d1"_s, other = u"d2"_s;
    seeds.add(u"receipt"_s, encodeReceipt({u"o"_s, device, time, {}}));
    seeds.add(
        u"receipt"_s,
        encodeReceipt({u"o"_s, device, time, {{device, 7, QByteArray(32, 'a')}, {other, 1, QByteArray(32, 'b')}}}));
    const EventHeader first{u"o"_s, device, 1, {}, QByteArray(32, 'a')};
    const EventHeader next{u"o"_s, device, 2, first.sha256, QByteArray(32, 'b')};
    StickList list{u"o"_s, other, time, 1, 1, {}};
    seeds.add(u"receipt"_s, encodeStickList(list));
    list.parts = 3;
    list.events = {{first, QByteArray(64, 's'), u"w0000000001"_s}, {next, QByteArray(64, 't'), {}}};
    seeds.add(u"receipt"_s, encodeStickList(list));
    seeds.add(u"receipt"_s, encodeLetIn({u"o"_s, device, {{u"k1"_s, device, "one"}, {u"k2"_s, other, "two"}}}));
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

// What a server answers: by its length, in chunks, to the end; and the bodies alone.
void addAnswers(Seeds &seeds)
{
    const QString account = u"w0000000001"_s;
    SealedEvent event{
        {u"org1"_s, u"device1"_s, 2, QByteArray(32, 'p'), {}}, QByteArray(64, 's'), QByteArray(4296, 'c')};
    event.header.sha256 = crypto::sha256(event.sealed);
    const QJsonObject document = parsed(sync::toDocument(event, account)->json);
    QJsonObject gone = parsed(sync::toDocument(sync::Tombstone{event.header, event.signature}, account)->json);
    gone.remove(u"_revisions"_s);
    const auto row = [](const QJsonObject &one) {
        return QJsonObject{{u"seq"_s, u"1-a"_s},
                           {u"id"_s, one[u"_id"]},
                           {u"changes"_s, QJsonArray{QJsonObject{{u"rev"_s, one[u"_rev"]}}}},
                           {u"doc"_s, one}};
    };
    const QJsonObject page{{u"results"_s, QJsonArray{row(document), row(gone)}}, {u"last_seq"_s, u"2-b"_s}};
    const QJsonObject got{{u"id"_s, document[u"_id"]}, {u"docs"_s, QJsonArray{QJsonObject{{u"ok"_s, document}}}}};
    const QString here = sync::documentId(account, QByteArray(32, 'h')),
                  lost = sync::documentId(account, QByteArray(32, 'g'));
    const QJsonObject missing{{lost, QJsonObject{{u"missing"_s, QJsonArray{sync::pinnedRev(lost)}}}}};
    const QJsonArray refused{
        QJsonObject{{u"id"_s, here}, {u"error"_s, u"forbidden"_s}, {u"reason"_s, u"another device"_s}}};
    for (const QJsonDocument &json : {QJsonDocument(page), QJsonDocument(QJsonObject{{u"results"_s, QJsonArray{got}}}),
                                      QJsonDocument(missing), QJsonDocument(refused), QJsonDocument(document)}) {
        const QByteArray body = json.toJson(QJsonDocument::Compact), cut("\7\3", 2),
                         size = QByteArray::number(body.size());
        seeds.add(u"answers"_s, cut + body);
        seeds.add(u"answers"_s,
                  cut + "HTTP/1.1 200 OK\r\nDate: Thu, 26 Nov 2026 17:33:14 GMT\r\nContent-Length: " + size + "\r\n\r\n"
                      + body);
        seeds.add(u"answers"_s,
                  cut + "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n"
                      + QByteArray::number(body.size(), 16) + ";x\r\n" + body + "\r\n0\r\nX: y\r\n\r\n");
    }
    for (const int more : {0, 1, 200}) // about as long as a line may be, and torn everywhere
        seeds.add(u"answers"_s,
                  QByteArray(2, '\0') + "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;"
                      + QByteArray(254 + more, 'y') + "\r\n{}\r\n0\r\n\r\n");
    seeds.add(u"answers"_s, "\1\1Thu, 26 Nov 2026 17:33:14 GMT");
    seeds.add(u"answers"_s, "\1\1HTTP/1.1 100 x\r\n\r\nHTTP/1.0 503 x\r\nRetry-After: 30\r\n\r\n{\"error\":\"x\"}");
    seeds.add(u"answers"_s,
              "\1\1HTTP/1.1 429 x\r\nDate: Thu, 26 Nov 2026 17:33:14 GMT\r\n"
              "Retry-After: Thu, 26 Nov 2026 17:33:21 GMT\r\n\r\n{\"error\":\"x\"}");
    seeds.add(u"answers"_s, "\1\1HTTP/1.1 200 x\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<p>");
}

// The first byte says how the keys that a scanner sends lie in time.
void addMrz(Seeds &seeds)
{
    for (const char *zone :
         {"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<|L898902C36UTO7408122F1204159ZE184226B<<<<<10",
          "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<|D231458907UTO7408122F1204159<<<<<<<6",
          "IDUTO123456789<07<<<<<<<<<<<<<|8601012M3001019UTO<<<<<<<<<<<6|ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
          "IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<|1506923102850CORINNE<<<<<<<0012061F6",
          "VDGBRKING<<JOE<<<<<<<<<<<<<<<<<<<<<<|0123456<<5AUS8201010M1207172<<<<<<<<",
          "p<ut0 erik55on\xc2\xab"
          "anna\nL8989O2C36UTO740BIZZF12041S9ZE184226B<<<<<1O"})
        seeds.add(u"mrz"_s, QByteArray("\5") + zone);
}

void addScanned(Seeds &seeds, const OrgCard &card)
{
    const QString target = u"scannedcode"_s;
    seeds.add(target, humanCode({1, 2, 3, 4, 5}).toUtf8());
    seeds.add(target, slipText(Slip::Card, encodeCard(card)));
    seeds.add(target, "MECARD:N:Прикладенко,Олена;TEL:+380501234567;EMAIL:a@b;;");
    for (const char *lines :
         {"3.0\r\nN:Прикладенко;Олена;Іванівна;;\r\nFN:Олена\r\nitem1.TEL;TYPE=CELL:+38 050 123-45-67",
          "4.0\r\nFN:Olena\r\nTEL;VALUE=uri;PREF=1:tel:+380-50-1234567;ext=5\r\nNOTE:a\\, b\r\n c",
          "2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9F;=D0=9E=\r\n=D0=BB;;;\r\nTEL;CELL;PREF:0501234567"})
        seeds.add(target, QByteArray("BEGIN:VCARD\r\nVERSION:") + lines + "\r\nEND:VCARD\r\n");
}

bool addVault(Seeds &seeds)
{
    Vault vault;
    CompartmentKeys keys;
    keys.emplace("intake", SecretBuffer(32));
    const bool slot
        = vault.addSlot(SecretBuffer::copyOf(std::string_view("seed")), VaultKeys::of(std::move(keys)), {}).has_value();
    seeds.add(u"vault"_s, vault.serialise());
    return slot;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2 || !crypto::initCrypto())
        return 2;
    Seeds seeds(QString::fromLocal8Bit(argv[1]));
    addAge(seeds);
    addEvents(seeds);
    addManifestAndGrant(seeds);
    addContent(seeds);
    addReceipts(seeds);
    addAnswers(seeds);
    addMrz(seeds);
    addScanned(seeds, {u"o"_s, u"O"_s, QByteArray(32, 'r')});
    return addVault(seeds) && seeds.good() ? 0 : 1;
}
