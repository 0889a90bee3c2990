// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

// Document scanners that act as a keyboard: tells their bursts of keys from what a person types. Pure; the time of each
// key comes in. The keys of a burst are held back until it is a machine-readable zone, or is none and comes out again:
// nothing that somebody typed is lost or changes its order.
namespace prystan::text {

// What a document said.
struct Scan {
    QStringList lines; // as the scanner sent them; one where it sends no ends of lines
    // So many characters went through before the burst was known for one: they are to be taken away from where they
    // went.
    int letThrough = 0;
    friend bool operator==(const Scan &, const Scan &) = default;
};

class Wedge
{
public:
    // Between two keys of a scanner, in ms. Once a burst is long, one with a radio may also falter for a moment.
    static constexpr qint64 kFast = 35, kFalter = 100;
    // Between two lines, and after the last key.
    static constexpr qint64 kBetweenLines = 300;
    // So many keys without a pause are a burst; two or three are two fingers at once.
    static constexpr int kBurst = 6, kLongBurst = 15;

    struct Step {
        bool held = false; // this key goes no further now
        QString released; // held keys that were a person's after all: they go first
        std::optional<Scan> scan;
    };
    // `text` of one pressed key: "P", "<", "\r", "\t"; empty for a key without text. A modifier alone is not handed in.
    [[nodiscard]] Step key(const QString &text, qint64 ms);
    // When nothing came until then, to be called at wakeAt().
    [[nodiscard]] Step pause(qint64 ms);
    [[nodiscard]] std::optional<qint64> wakeAt() const;

private:
    [[nodiscard]] qint64 patience() const;
    [[nodiscard]] bool holds() const { return m_burst.size() > m_passed; }
    [[nodiscard]] std::optional<Scan> scanned() const;
    [[nodiscard]] bool mayEnd() const;
    [[nodiscard]] Step finished();
    [[nodiscard]] Step givenUp();
    [[nodiscard]] Step taken(QChar c);
    void begin();

    QString m_burst; // all its keys, also those that went through
    qsizetype m_passed = 0; // of these, at the beginning
    qint64 m_last = 0;
    bool m_person = false; // these fast keys are no document: they go through
    bool m_trailing = false; // a scan has just ended; an end of line that follows at once is part of it
};

} // namespace prystan::text
