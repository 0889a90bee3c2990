// SPDX-License-Identifier: GPL-3.0-or-later
// Staff look for somebody among many records: how long the index takes, how long its longest part keeps others waiting,
// and how long an answer takes. Yardstick: unlocking and making the list. PRYSTAN_EVENTS says how many (2,000; two make
// one record; 200,000 for the table that counts).
#include "files.h"
#include "fullstore.h"
#include "measure.h"
#include "office.h"
#include "peoplesearch.h"
#include "settings.h"
#include "systemclock.h"
#include "workers.h"

#include <algorithm>
#include <cstdio>

#include <sys/resource.h>

using namespace prystan;
using namespace prystan::bench;
using namespace Qt::StringLiterals;
using tests::Office;

namespace {

double megabytes()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    return double(used.ru_maxrss) / 1024;
}

// The parts of making the index, in milliseconds each.
std::vector<double> index(PeopleSearch &search)
{
    std::vector<double> parts;
    for (bool complete = false; !complete;) {
        parts.push_back(timed([&] {
            const auto soFar = search.readOn().result();
            complete = !soFar || soFar->complete();
            return soFar.has_value();
        }));
    }
    return parts;
}

std::vector<double> finding(PeopleSearch &search)
{
    std::vector<double> times;
    for (const QString &typed : {u"Ш"_s, u"Ше"_s, u"Шев"_s, u"Шевч"_s, u"Sjevtsjenko"_s, u"Олена"_s, u"Коваль Олена"_s,
                                 u"Kovalenko Iryna"_s, u"Бондаренко"_s, u"4567"_s, u"AB123456"_s, u"Нікогонемає"_s}) {
        times.push_back(timed([&] { return search.find(typed).result().has_value(); }));
        std::printf("    find, %-18s %8.1f ms\n", qPrintable(typed), times.back());
    }
    return times;
}

// The parts of looking for all pairs; how many there are.
std::vector<double> pairing(PeopleSearch &search, qint64 &count)
{
    std::vector<double> parts;
    for (bool complete = false; !complete;) {
        parts.push_back(timed([&] {
            const auto soFar = search.pairs(0).result();
            complete = !soFar || soFar->looked.complete();
            count = soFar ? soFar->count : 0;
            return soFar.has_value();
        }));
    }
    return parts;
}

std::vector<double> comparing(PeopleSearch &search, const std::vector<RecordRow> &rows)
{
    std::vector<double> times;
    constexpr std::size_t kAsked = 100;
    for (std::size_t i = 0; i < std::min(kAsked, rows.size()); ++i) {
        const QString &subject = rows[i * (rows.size() / std::min(kAsked, rows.size()))].subject;
        times.push_back(timed([&] { return search.alike(subject).result().has_value(); }));
    }
    return times;
}

} // namespace

int main()
{
    const int events = tests::number("PRYSTAN_EVENTS", 2'000);
    if (!crypto::initCrypto())
        return 1;
    Office office;
    if (!fill(office.path(), events))
        return 1;
    const platform::SystemClock clock;
    tests::AtOnce worker;
    const auto directory = storage::DataDirectory::open(office.path());
    if (!directory)
        return 1;
    const QByteArray passphrase = office.people().front().passphrase.toUtf8();
    StaffService staff((*directory)->log(), *(*directory)->vault(), clock, worker);
    PeopleSearch search(staff, clock, worker);
    std::vector<RecordRow> rows;
    const double bare = timed([&] {
        auto list = staff.unlockNow(SecretBuffer::copyOf(storage::bytesOf(passphrase)))
            ? staff.listNow()
            : Result<std::vector<RecordRow>>(failure(ErrorCode::Refused));
        if (list)
            rows = std::move(*list);
        return list.has_value();
    });
    const double before = megabytes();
    const std::vector<double> parts = index(search);
    const double after = megabytes();
    double whole = 0;
    for (const double part : parts)
        whole += part;
    std::printf("\nStaff look for somebody among %zu records; the index was made in %zu parts\n", rows.size(),
                parts.size());
    const std::vector<double> found = finding(search), alike = comparing(search, rows);
    row("index made | unlock and list", whole, bare, "ms");
    rowAlone("its longest part", at(parts, 1), "ms", "goal <= 150 ms");
    row("largest resident memory | before the index", after, before, "MB");
    rowAlone("an answer, longest of 12", at(found, 1), "ms", "goal <= 150 ms");
    rowAlone("alike records, p50", median(alike), "ms");
    rowAlone("alike records, longest of 100", at(alike, 1), "ms");
    qint64 count = 0;
    const std::vector<double> pairs = pairing(search, count);
    double looking = 0;
    for (const double part : pairs)
        looking += part;
    std::printf("All pairs: %lld in %zu parts\n", qlonglong(count), pairs.size());
    rowAlone("looked for all pairs", looking, "ms");
    rowAlone("its longest part", at(pairs, 1), "ms", "goal <= 150 ms");
    rowAlone("the likeliest 200, afterwards", timed([&] { return search.pairs(200).result().has_value(); }), "ms");
    rowAlone("largest resident memory", megabytes(), "MB");
    return 0;
}
