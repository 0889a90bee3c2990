// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyholders.h"

namespace prystan::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kCompartments = 4;

bool opens(StaffVault &vault, const QString &passphrase, const QString &name, Tried &tried)
{
    ++tried.passphrases;
    auto keys = vault.unlock(SecretBuffer::copyOf(passphrase.toStdString()));
    if (!keys)
        return false;
    const auto stores = vault.openStores(*keys);
    if (!stores || stores->size() != kCompartments)
        tried.wrong << name + u" opens something, and not everything"_s;
    else
        tried.keys = std::move(*keys);
    return true;
}

// Neither of two for a moment would lock her out; both for ever would be a second slot.
void settleChange(StaffVault &vault, KeyHolder &person, Tried &tried)
{
    const bool old = opens(vault, person.passphrase, person.name, tried);
    const bool fresh = opens(vault, person.next, person.name, tried);
    if (old == fresh)
        tried.wrong << person.name + (old ? u" opens with both passphrases"_s : u" opens with neither passphrase"_s);
    else if (person.changed == Known::Yes && old)
        tried.wrong << u"the change of the passphrase of "_s + person.name + u" is lost"_s;
    if (fresh)
        person.passphrase = person.next;
    person.changed = Known::No;
}

void settle(StaffVault &vault, KeyHolder &person, Tried &tried)
{
    const bool does = opens(vault, person.passphrase, person.name, tried);
    if (person.opens == Known::Yes && !does)
        tried.wrong << person.name + u" is locked out"_s;
    else if (person.opens == Known::No && does)
        tried.wrong << person.name + u" still opens"_s;
    person.opens = does ? Known::Yes : Known::No;
}

} // namespace

// Who came last goes first: whose passphrase was taken away finds what the kill left.
Tried tryAll(StaffVault &vault, KeyHolders &people)
{
    Tried tried;
    for (auto person = people.rbegin(); person != people.rend(); ++person)
        person->changed == Known::No ? settle(vault, *person, tried) : settleChange(vault, *person, tried);
    std::erase_if(people, [](const KeyHolder &person) { return person.opens == Known::No; });
    return tried;
}

} // namespace prystan::tests
