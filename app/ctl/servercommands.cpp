// SPDX-License-Identifier: GPL-3.0-or-later
#include "servercommands.h"

#include "commands.h"
#include "desk.h"
#include "passphraseinput.h"
#include "signedfile.h"
#include "siteprepare.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

namespace prystan::ctl {

using namespace Qt::StringLiterals;
using storage::DataDirectory;
using sync::CouchFault;
using sync::ServerAddress;
using sync::SiteChange;

namespace {

constexpr qsizetype kPinBytes = 32;

int complainOf(const char *words, const char *what, ExitCode code = WrongUse)
{
    std::fprintf(stderr, "prystanctl %s: %s\n", what, words);
    return code;
}

int complainOf(CouchFault fault, const char *what)
{
    const auto words = [fault] {
        switch (fault) {
        case CouchFault::Unauthorised:
        case CouchFault::Forbidden:
            return "the server does not take this name and password as an administrator's";
        case CouchFault::Offline:
            return "there is no connection to the server";
        case CouchFault::NotFound:
            return "what answers there is no CouchDB";
        default:
            return sync::toWord(fault);
        }
    };
    return complainOf(words(), what, RefusedByRule);
}

QByteArray ruleFile(const char *name)
{
    QFile file(u":/server/"_s + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<sync::Account> administrator(int fd)
{
    const auto line = readPassphrase(fd, "Administrator of the server, name:password: ");
    if (!line)
        return passOn(line);
    const std::string_view text(reinterpret_cast<const char *>(line->data()), line->size());
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return failure(ErrorCode::InvalidInput);
    return sync::Account{QString::fromUtf8(text.data(), qsizetype(colon)),
                         SecretBuffer::copyOf(text.substr(colon + 1))};
}

// What the directory knows, read before anybody is asked over a network: its lock is gone by then.
struct Known {
    Manifest manifest;
    QByteArray file;
    OrgCard card;
};

Result<Known> knownIn(const std::string &dir)
{
    auto directory = DataDirectory::open(QString::fromStdString(dir));
    if (!directory)
        return passOn(directory);
    Membership &membership = (*directory)->membership();
    return Known{(*directory)->log().manifest(), membership.manifestFile(), membership.card()};
}

bool isNewer(const QByteArray &there, const Known &known)
{
    const auto json = crypto::openSigned("manifest", there, known.card.root);
    const auto manifest = json ? decodeManifest(*json) : Result<Manifest>(passOn(json));
    return manifest && manifest->sequence > known.manifest.sequence;
}

void say(const QString &what, const QString &action, const QString &name)
{
    printLine({{u"what"_s, what}, {u"action"_s, action}, {u"name"_s, name}});
}

// Nothing where it is not as it has to be; the words were said.
std::optional<ServerEntry> entryFrom(const std::string &write, const std::string &read, const std::string &pin,
                                     const std::string &authority)
{
    ServerEntry server;
    server.write = QString::fromStdString(write);
    server.read = QString::fromStdString(read);
    server.pin = QByteArray::fromHex(QByteArray::fromStdString(pin));
    const char *wrong = nullptr;
    if (!ServerAddress::from(server.write) || !ServerAddress::from(server.read))
        wrong = "--write and --read are addresses like https://in.example";
    else if (!pin.empty() && server.pin.size() != kPinBytes)
        wrong = "--pin is 64 hex digits";
    if (!authority.empty()) {
        QFile file(QString::fromStdString(authority));
        const auto found = file.open(QIODevice::ReadOnly) ? sync::certificateIn(file.read(1 << 16)) : std::nullopt;
        server.authority = found.value_or(QByteArray());
        wrong = found ? wrong : "--authority is a file with one certificate, PEM";
    }
    if (wrong != nullptr)
        (void)complainOf(wrong, "server set");
    return wrong == nullptr ? std::optional(server) : std::nullopt;
}

} // namespace

ServerCommands::ServerCommands(CLI::App &app)
    : m_group(app.add_subcommand("server", "Where the organisation delivers to"))
{
    m_group->require_subcommand(1);
    m_set = addDeskCommand(
        *m_group, m_desk, "set", "Name the server in the next manifest, which the root signs",
        "prystanctl server set --dir ./office --write https://in.example --read https://staff.example");
    CLI::Option *none = m_set->add_flag("--none", m_none, "No server: records travel by stick");
    CLI::Option *write = m_set->add_option("--write", m_write, "Entrance of every device: https://host[:port]");
    CLI::Option *read = m_set->add_option("--read", m_read, "Entrance of staff devices");
    CLI::Option *pin
        = m_set->add_option("--pin", m_pin, "SHA-256 of the server's public key, in hex: it alone decides");
    CLI::Option *authority
        = m_set->add_option("--authority", m_authority, "Certificate that vouches for the server, PEM")
              ->check(CLI::ExistingFile);
    pin->excludes(authority);
    for (CLI::Option *other : {write, read, pin, authority})
        none->excludes(other);
    m_prepare = m_group->add_subcommand(
        "prepare", "Make databases, rules and one account a device at CouchDB; a second time changes nothing");
    m_prepare->add_option("--dir", m_dir, "Data directory")->required();
    m_prepare->add_option("--url", m_url, "CouchDB itself, not an entrance: http://127.0.0.1:5984")->required();
    m_prepare->add_option("--admin-fd", m_adminFd,
                          "Read its administrator's name:password, one line, from this open "
                          "descriptor (else it is asked for)");
    m_prepare->add_option("--hub", m_hubs,
                          "Label of a staff device that tells the server what was erased; each run names all of them");
    m_prepare->add_flag("--check", m_check, "Only compare; 1 when something is not as it should be");
    m_prepare->footer("Example:\n  prystanctl server prepare --dir ./office --url http://127.0.0.1:5984 --hub S1");
}

int ServerCommands::run() const
{
    return m_set->parsed() ? set() : prepare();
}

int ServerCommands::set() const
{
    std::optional<ServerEntry> server;
    if (!m_none) {
        server = entryFrom(m_write, m_read, m_pin, m_authority);
        if (!server)
            return WrongUse;
    }
    const auto desk = StaffDesk::open(m_desk);
    if (!desk)
        return cannotOpen(desk.error(), m_desk.dir);
    if (!(*desk)->holdsRoot())
        return needsRoot();
    if (const Status done = (*desk)->enrol().deliverToNow(server); !done)
        return complain(done.error(), "server set");
    printLine({{u"what"_s, u"manifest"_s}, {u"sequence"_s, (*desk)->directory().log().manifest().sequence}});
    return Done;
}

int ServerCommands::prepare() const
{
    const char *self = "server prepare";
    const auto known = knownIn(m_dir);
    if (!known)
        return cannotOpen(known.error(), m_dir);
    const auto address = ServerAddress::from(QString::fromStdString(m_url), ServerAddress::Plain::OnThisMachine);
    if (!address)
        return complainOf("--url is https://host:port, or http://127.0.0.1:port on this machine", self);
    QStringList hubs;
    for (const std::string &label : m_hubs)
        hubs << QString::fromStdString(label);
    const auto plan = sync::planOf(known->manifest, hubs);
    if (!plan)
        return complainOf("--hub is the label of a staff device that is in", self);
    const QByteArray intakeRules = ruleFile("validator.js"), filesRules = ruleFile("public.js");
    if (intakeRules.isEmpty() || filesRules.isEmpty())
        return complainOf("this program was built without the rules", self, RefusedByRule);
    const auto account = administrator(m_adminFd);
    if (!account)
        return complainOf("the administrator is one line, name:password", self);
    int argc = 0;
    const QCoreApplication events(argc, nullptr); // sockets need one
    int changes = 0;
    const sync::SiteOrder order{*plan, intakeRules, filesRules, known->file,
                                [&](const QByteArray &there) { return isNewer(there, *known); }};
    const auto prepared
        = prepareSite(*address, known->manifest.server.value_or(ServerEntry()), *account, order,
                      m_check ? sync::SiteMode::Look : sync::SiteMode::Do, [&](const SiteChange &change) {
                          ++changes;
                          say(toWord(change.what), toWord(change.action), change.name);
                      });
    if (!prepared)
        return complainOf(prepared.error().fault, self);
    if (*prepared == sync::Prepared::NewerThere)
        return complainOf("the server has a newer manifest than this device; take it first (org take)", self,
                          RefusedByRule);
    for (const QString &label : plan->without)
        say(u"account"_s, u"impossible"_s, label);
    printLine({{u"what"_s, u"server"_s}, {u"changes"_s, changes}});
    return m_check && (changes > 0 || !plan->without.isEmpty()) ? RefusedByRule : Done;
}

} // namespace prystan::ctl
