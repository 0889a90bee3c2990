// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultscene.h"

#include <algorithm>

namespace prystan::tests {

using namespace storage;

namespace {

bool isVault(const std::string &name)
{
    return name == "vault.a" || name == "vault.b";
}

// The first call after which a vault file has durably taken its place.
std::size_t turnOf(const Recording &recording)
{
    bool renamed = false;
    for (std::size_t i = 0; i < recording.calls.size(); ++i) {
        const DiskCall &call = recording.calls[i];
        renamed = renamed || (call.kind == DiskCall::Rename && isVault(call.to));
        if (renamed && call.kind == DiskCall::SyncDirectory && call.name.empty())
            return i + 1;
    }
    return recording.calls.size();
}

enum class Found { Everything, Nothing, Something };

Found tryOut(StaffVault &vault, const KeyHolder &person)
{
    const auto keys = vault.unlock(secret(person.passphrase.constData()));
    if (!keys)
        return Found::Nothing;
    return TwoPeople::hasEverything(vault, *keys) ? Found::Everything : Found::Something;
}

bool isLeftOver(const QString &place)
{
    return !QDir(place)
                .entryList({QStringLiteral("*.next*"), QStringLiteral("*.db.new*"), QStringLiteral("*.tmp")},
                           QDir::Files)
                .isEmpty();
}

} // namespace

VaultToll &VaultToll::operator+=(const VaultToll &more)
{
    states += more.states, tries += more.tries, lockedOut += more.lockedOut, letIn += more.letIn;
    unfinished += more.unfinished;
    return *this;
}

QByteArray VaultToll::inWords() const
{
    return QStringLiteral(
               "%1 locked out or with events missing, %2 let in that went, %3 changes not brought to an end; "
               "%4 states, %5 passphrases tried")
        .arg(lockedOut)
        .arg(letIn)
        .arg(unfinished)
        .arg(states)
        .arg(tries)
        .toUtf8();
}

VaultScene recordChange(const QString &place, const CrashState &begin, const Change &change)
{
    writeState(begin, place);
    VaultScene scene;
    auto directory = DataDirectory::open(place);
    if (!directory)
        qFatal("the directory does not open before any cut");
    startRecording(place);
    const bool done = change(*(*directory)->vault());
    scene.recording = stopRecording();
    if (!done)
        qFatal("a change failed on a good disk");
    directory->reset();
    scene.turn = turnOf(scene.recording);
    return scene;
}

VaultToll lookAtVault(const QString &place, const VaultScene &scene, std::size_t calls, const CompartmentKeys &old,
                      Dice &dice)
{
    VaultToll toll{.states = 1};
    const auto directory = DataDirectory::open(place);
    if (!directory) {
        ++toll.lockedOut;
        return toll;
    }
    StaffVault &vault = *(*directory)->vault();
    std::vector<KeyHolder> people = scene.people; // whoever comes first finds what the cut left
    std::ranges::shuffle(people, dice);
    int either = 0, opened = 0;
    for (const KeyHolder &person : people) {
        const Opens due = calls < scene.turn ? person.first : person.then;
        const Found found = tryOut(vault, person);
        ++toll.tries;
        either += due == Opens::Either ? 1 : 0;
        opened += due == Opens::Either && found == Found::Everything ? 1 : 0;
        toll.lockedOut += found == Found::Something || (due == Opens::Everything && found == Found::Nothing) ? 1 : 0;
        toll.letIn += due == Opens::Nothing && found != Found::Nothing ? 1 : 0;
    }
    toll.lockedOut += scene.neverNobody && either > 0 && opened == 0 ? 1 : 0;
    (void)tryOut(vault, scene.people.front()); // the next time sweeps up
    const auto copies = VaultCopies(place).read();
    const bool ended = copies && !copies->isRenewing() && !isLeftOver(place);
    const bool keysCount = scene.renews && calls >= scene.turn && vault.openStores(old).has_value();
    toll.unfinished += ended && !keysCount ? 0 : 1;
    return toll;
}

} // namespace prystan::tests
