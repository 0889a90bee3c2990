// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "mrz.h"
#include "wedge.h"

using namespace prystan;

namespace {

const QDate kToday(2026, 11, 24);

void readAs(const QString &text, mrz::Manner manner)
{
    const auto zone = mrz::parse(text, manner, kToday);
    if (!zone)
        return;
    const mrz::Reading &given = zone->asGiven;
    fuzz::require(given.valid == (given.checks.allRight() && zone->format != mrz::Format::FraId));
    fuzz::require(zone->repaired.has_value() == !zone->repairs.empty());
    fuzz::require((zone->format == mrz::Format::FraId) == zone->french.has_value());
    fuzz::require(manner == mrz::Manner::Typed || zone->tolerated.empty());
    for (const mrz::Repair &repair : zone->repairs)
        fuzz::require(repair.from != repair.to && repair.line <= 3 && repair.position <= 44);
    const auto earliest = zone->birth.earliest(), latest = zone->birth.latest();
    fuzz::require(!earliest || (*earliest <= kToday && *earliest <= *latest && mrz::ageOn(kToday, *earliest) < 101));
}

// Held keys come out again, as a scan or as what was typed.
void typeAll(const QString &text, int gap)
{
    text::Wedge wedge;
    qsizetype out = 0, ends = 0;
    const auto take = [&](const text::Wedge::Step &step) {
        out += step.released.size();
        if (step.scan)
            out += step.scan->lines.join(QString()).size() - step.scan->letThrough;
    };
    qint64 now = 0;
    for (const QChar c : text) {
        const auto step = wedge.key(QString(c), now += c.unicode() % 7 == 0 ? gap : 5);
        take(step);
        out += step.held ? 0 : 1;
        ends += c == u'\r' || c == u'\n' || c == u'\t' ? 1 : 0;
    }
    if (const auto wake = wedge.wakeAt())
        take(wedge.pause(*wake));
    fuzz::require(!wedge.wakeAt() && out <= text.size() && out >= text.size() - ends);
}

} // namespace

// What a scanner or a person types: read in both manners, and key by key. The first byte is a time between keys.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QString text = QString::fromUtf8(bytes.mid(1));
    readAs(text, mrz::Manner::Exact);
    readAs(text, mrz::Manner::Typed);
    typeAll(text, bytes.isEmpty() ? 0 : int(std::uint8_t(bytes[0])));
    return 0;
}
