// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentcommands.h"

#include "commands.h"
#include "contentcheck.h"
#include "contentfolder.h"
#include "contentkey.h"
#include "desk.h"
#include "files.h"
#include "newpassphrase.h"
#include "passphraseinput.h"
#include "signedfile.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace prystan::ctl {

using namespace Qt::StringLiterals;
using storage::DataDirectory;

namespace {

constexpr qsizetype kKeyBytes = 32, kLongestKeyFile = 64 << 10;

QString qtext(const std::string &text)
{
    return QString::fromStdString(text);
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

int complainOfUse(const char *words)
{
    std::fprintf(stderr, "prystanctl content: %s\n", words);
    return WrongUse;
}

bool write(const std::string &path, const QByteArray &bytes)
{
    return storage::replaceDurably(qtext(path), storage::bytesOf(bytes)).has_value();
}

// Nothing: the words were said.
std::optional<crypto::SigningKeyPair> openKey(const std::string &path, int fd)
{
    const auto file = storage::readFile(qtext(path), kLongestKeyFile);
    const auto passphrase = file ? readPassphrase(fd, "Passphrase of the content key: ")
                                 : Result<SecretBuffer>(failure(ErrorCode::NotFound));
    if (file && !passphrase) {
        (void)noPassphrase(passphrase.error());
        return std::nullopt;
    }
    auto keys = file ? crypto::openContentKey(*file, *passphrase) : Result<crypto::SigningKeyPair>(passOn(file));
    if (keys)
        return std::move(*keys);
    (void)refuse(keys.error().code == ErrorCode::WrongSecret ? u"this passphrase does not open the content key"_s
                                                             : u"this is no content key: `content key` makes one"_s);
    return std::nullopt;
}

// What has to be known of the organisation before a pack is signed for it.
struct Known {
    QString org;
    QByteArray contentKey; // empty: it was not looked at
    qint64 sequence = 0; // of the newest pack there
};

Result<Known> knownIn(const std::string &dir)
{
    const auto directory = DataDirectory::open(qtext(dir));
    if (!directory)
        return passOn(directory);
    const Manifest &manifest = (*directory)->log().manifest();
    const auto pack = (*directory)->membership().content();
    return Known{manifest.org, manifest.contentKey, pack ? pack->sequence : 0};
}

// A pack that was not taken.
int cannotTake(const Error &error, const QByteArray &file, DataDirectory &directory)
{
    const QByteArray key = directory.log().manifest().contentKey;
    if (key.isEmpty())
        return refuse(u"the manifest here names no content key: an administrator says which (content set), then take "
                      "that manifest (org take)"_s);
    const auto json = crypto::openSigned("content", file, key);
    if (!json && json.error().code == ErrorCode::Refused)
        return refuse(u"this pack is signed with another key than the manifest here names, or somebody changed it"_s);
    const auto pack = json ? decodeContentPack(*json) : Result<ContentPack>(passOn(json));
    const auto here = directory.membership().content();
    if (pack && pack->org != directory.log().info().org)
        return refuse(u"this pack is another organisation's"_s);
    if (pack && here && pack->sequence <= here->sequence)
        return refuse(u"this is number %1, and number %2 is here already"_s.arg(pack->sequence).arg(here->sequence));
    if (error.code == ErrorCode::Corrupt)
        return refuse(u"this is no pack that can be shown: `content sign` makes one"_s);
    if (error.code == ErrorCode::TooNew)
        return refuse(u"this pack was made by a newer program than this one"_s);
    return complain(error, "content take");
}

} // namespace

ContentCommands::ContentCommands(CLI::App &app)
    : m_group(app.add_subcommand("content", "The stay-safe cards and the contacts: change them on every device"))
{
    m_group->require_subcommand(1);
    addKeys();
    addEditing();
    for (CLI::App *command : {m_key, m_sign})
        command->add_option("--passphrase-fd", m_passphraseFd,
                            "Read the passphrase of the content key, one line, from this open descriptor (else it is "
                            "asked for)");
    for (CLI::App *command : {m_unpack, m_sign})
        command->add_option("--folder", m_folder, "Folder with cards.json and contacts.json")->required();
}

void ContentCommands::addKeys()
{
    m_key = m_group->add_subcommand("key", "Make the key that packs are signed with; prints its public half");
    m_key->add_option("--out", m_out, "File for it, which only a passphrase opens")->required();
    m_key->footer("Then an administrator says `content set` with the public half.\n\nExample:\n"
                  "  prystanctl content key --out content.key");
    m_set = addDeskCommand(*m_group, m_desk, "set",
                           "Name that key in the next manifest, which the root signs; packs by an older key go off the "
                           "screens with it",
                           "prystanctl content set --dir ./office --public 64-HEX-DIGITS");
    CLI::Option *key = m_set->add_option("--public", m_public, "What `content key` has printed");
    m_set->add_flag("--none", m_none, "No key: devices show the texts that came with the program")->excludes(key);
}

void ContentCommands::addEditing()
{
    m_unpack = m_group->add_subcommand("unpack", "Write the cards and contacts that devices show now into a folder");
    m_unpack->footer("Example:\n  prystanctl content unpack --dir ./office --folder texts");
    m_unpack->add_option("--dir", m_dir, "Data directory")->required();
    m_check = m_group->add_subcommand(
        "check", "What is wrong with them; which texts are missing; who was not called for six months");
    m_check->add_option("folder", m_folder, "Folder with cards.json and contacts.json")->required();
    m_check->footer("Exits 1 when something is wrong.\n\nExample:\n  prystanctl content check texts");
    m_sign = m_group->add_subcommand("sign", "Sign them: one pack for all four languages");
    m_sign->add_option("--key", m_keyFile, "What `content key` has made")->required();
    m_sign->add_option("--out", m_out, "File for the pack")->required();
    CLI::Option *dir = m_sign->add_option("--dir", m_dir, "Data directory of a device of the organisation");
    m_sign->add_option("--org", m_org, "Or the organisation's id, where none is at hand")->excludes(dir);
    m_sign->add_option("--sequence", m_sequence, "Its number, higher than any before (else it follows from the time)")
        ->check(CLI::Range(1LL, 1LL << 53));
    m_sign->footer("Example:\n  prystanctl content sign --key content.key --folder texts --dir ./office --out pack");
    m_take = m_group->add_subcommand(
        "take", "Give a pack to this device; a staff device puts it at the server, and sticks carry it");
    m_take->add_option("--dir", m_dir, "Data directory")->required();
    m_take->add_option("file", m_file, "What `content sign` has made")->required();
    m_take->footer("Example:\n  prystanctl content take --dir ./office pack");
}

int ContentCommands::run() const
{
    if (m_key->parsed())
        return makeKey();
    if (m_set->parsed())
        return set();
    if (m_unpack->parsed())
        return unpack();
    if (m_check->parsed())
        return check();
    return m_sign->parsed() ? sign() : take();
}

int ContentCommands::makeKey() const
{
    if (QFile::exists(qtext(m_out)))
        return refuse(u"this file is there already, and nothing is written over a key"_s);
    const auto passphrase = chosenPassphrase(m_passphraseFd, "--passphrase-fd");
    if (!passphrase)
        return RefusedByRule;
    const auto made = crypto::makeContentKey(*passphrase, calibratedCost(), platform::SystemClock().nowUtc());
    if (!made)
        return complain(made.error(), "content key");
    if (!write(m_out, made->file))
        return refuse(u"the file cannot be written"_s);
    printLine({{u"what"_s, u"content_key"_s}, {u"public"_s, hex(made->publicKey)}});
    return Done;
}

int ContentCommands::set() const
{
    const QByteArray key = QByteArray::fromHex(QByteArray::fromStdString(m_public));
    if (!m_none && (key.size() != kKeyBytes || hex(key) != qtext(m_public)))
        return complainOfUse("--public is the 64 hex digits that `content key` has printed, or --none");
    const auto desk = StaffDesk::open(m_desk);
    if (!desk)
        return cannotOpen(desk.error(), m_desk.dir);
    if (!(*desk)->holdsRoot())
        return needsRoot();
    if (const Status done = (*desk)->enrol().nameContentKeyNow(m_none ? QByteArray() : key); !done)
        return complain(done.error(), "content set");
    printLine({{u"what"_s, u"manifest"_s}, {u"sequence"_s, (*desk)->directory().log().manifest().sequence}});
    return Done;
}

int ContentCommands::unpack() const
{
    const auto directory = DataDirectory::open(qtext(m_dir));
    if (!directory)
        return cannotOpen(directory.error(), m_dir);
    auto pack = (*directory)->membership().content();
    if (pack && pack->issued.date() < ownContentDay()) // as screens do
        pack.reset();
    const auto text = [](const QJsonArray &list) { return QJsonDocument(list).toJson(); };
    const QByteArray cards = pack ? text(pack->cards) : ownContentFile(u"cards.json"_s);
    const QByteArray contacts = pack ? text(pack->contacts) : ownContentFile(u"contacts.json"_s);
    if (!writeContentFolder(qtext(m_folder), cards, contacts))
        return RefusedByRule;
    printLine({{u"what"_s, u"content"_s}, {u"sequence"_s, pack ? pack->sequence : 0}});
    return Done;
}

int ContentCommands::check() const
{
    const auto lists = readContentFolder(qtext(m_folder));
    return lists && sayWhatIsWrong(*lists, platform::SystemClock().today()) ? Done : RefusedByRule;
}

int ContentCommands::sign() const
{
    if (m_dir.empty() == m_org.empty())
        return complainOfUse("sign needs --dir or --org");
    const auto lists = readContentFolder(qtext(m_folder));
    if (!lists)
        return RefusedByRule;
    if (!issuesIn(lists->cards, lists->contacts).empty())
        return refuse(u"nothing was signed: something is wrong with the texts (content check)"_s);
    const auto known = m_dir.empty() ? Result<Known>(Known{qtext(m_org), {}, 0}) : knownIn(m_dir);
    if (!known)
        return cannotOpen(known.error(), m_dir);
    if (m_sequence > 0 && m_sequence <= known->sequence)
        return refuse(u"number %1 is there already: take a higher one, or none"_s.arg(known->sequence));
    const auto keys = openKey(m_keyFile, m_passphraseFd);
    if (!keys)
        return RefusedByRule;
    if (!m_dir.empty() && known->contentKey != keys->publicKey)
        return refuse(u"the manifest names another content key than this one; an administrator changes that: "
                      "content set --public %1"_s.arg(hex(keys->publicKey)));
    const QDateTime now = QDateTime::fromSecsSinceEpoch(platform::SystemClock().nowUtc().toSecsSinceEpoch(), Qt::UTC);
    const qint64 byTime = std::max(now.toSecsSinceEpoch(), known->sequence + 1); // nobody has to remember
    return writePack({known->org, m_sequence > 0 ? m_sequence : byTime, now, lists->cards, lists->contacts}, *keys);
}

int ContentCommands::writePack(const ContentPack &pack, const crypto::SigningKeyPair &keys) const
{
    const QByteArray json = encodeContentPack(pack);
    const QByteArray file = crypto::signFile("content", json, keys.secretKey);
    if (file.size() > kLargestPack || !decodeContentPack(json))
        return refuse(u"nothing was signed: the texts are too long together, or --org is no id"_s);
    if (!write(m_out, file))
        return refuse(u"the pack cannot be written"_s);
    printLine({{u"what"_s, u"content"_s},
               {u"sequence"_s, pack.sequence},
               {u"issued"_s, pack.issued.toString(Qt::ISODate)},
               {u"bytes"_s, file.size()},
               {u"public"_s, hex(keys.publicKey)}});
    return Done;
}

int ContentCommands::take() const
{
    const auto file = storage::readFile(qtext(m_file), kLargestPack);
    if (!file)
        return refuse(u"this is no pack: `content sign` makes one"_s);
    const auto directory = DataDirectory::open(qtext(m_dir));
    if (!directory)
        return cannotOpen(directory.error(), m_dir);
    if (const Status taken = (*directory)->membership().takeContent(*file); !taken)
        return cannotTake(taken.error(), *file, **directory);
    printLine({{u"what"_s, u"content"_s}, {u"sequence"_s, (*directory)->membership().content()->sequence}});
    return Done;
}

} // namespace prystan::ctl
