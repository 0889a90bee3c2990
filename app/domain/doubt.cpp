// SPDX-License-Identifier: GPL-3.0-or-later
#include "doubt.h"

#include "wordtable.h"

namespace prystan {

namespace {

constexpr Word<Doubt> kDoubts[] = {
    {Doubt::OtherOrganisation, "other_organisation"},
    {Doubt::UnknownDevice, "unknown_device"},
    {Doubt::Size, "size"},
    {Doubt::Signature, "signature"},
    {Doubt::Hash, "hash"},
    {Doubt::AfterRevocation, "after_revocation"},
    {Doubt::Unproven, "unproven"},
    {Doubt::BadSeq, "bad_seq"},
    {Doubt::Fork, "fork"},
    {Doubt::BrokenChain, "broken_chain"},
    {Doubt::NoKey, "no_key"},
    {Doubt::KeyToCome, "key_to_come"},
    {Doubt::Tampered, "tampered"},
    {Doubt::TooDeep, "too_deep"},
    {Doubt::Unreadable, "unreadable"},
    {Doubt::TooNew, "too_new"},
    {Doubt::UnknownType, "unknown_type"},
    {Doubt::UnknownField, "unknown_field"},
    {Doubt::TooLong, "too_long"},
    {Doubt::NotTheHeader, "not_the_header"},
    {Doubt::WrongCompartment, "wrong_compartment"},
    {Doubt::IdReused, "id_reused"},
    {Doubt::NotAllowed, "not_allowed"},
    {Doubt::NoReason, "no_reason"},
    {Doubt::OnePersonOnly, "one_person_only"},
};

}

QString toWord(Doubt doubt)
{
    return wordOf(kDoubts, doubt);
}

template<> std::optional<Doubt> fromWord<Doubt>(const QString &word)
{
    return valueOf(kDoubts, word);
}

} // namespace prystan
