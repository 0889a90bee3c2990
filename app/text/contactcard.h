// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

// The contact card that a phone shows as a QR code, and takes from one. Read are vCard (2.1, 3.0, 4.0) and MECARD, and
// of these the name and the numbers alone: addresses, pictures, notes and links are passed over.
namespace prystan::text {

struct ContactCard {
    QString family, given; // empty where the card has none, or has signs in it that nobody sees
    QStringList numbers; // as they are written there; the one that the card prefers first, at most kMostNumbers
    friend bool operator==(const ContactCard &, const ContactCard &) = default;
};
inline constexpr int kMostNumbers = 4;
inline constexpr int kLongestCard = 4000; // UTF-16 units; a QR code holds no more than 2953 bytes
inline constexpr int kLongestCardName = 100, kLongestCardNumber = 40;

[[nodiscard]] bool isContactCard(const QString &text); // by how it begins
// nullopt: no card, too long, not ended, or neither a name nor a number in it.
[[nodiscard]] std::optional<ContactCard> readContactCard(const QString &text);

// vCard 3.0 with one name and one number: what every phone takes. Empty when the name or the number is none that a
// card can hold.
[[nodiscard]] QString writeContactCard(const QString &name, const QString &number);

} // namespace prystan::text
