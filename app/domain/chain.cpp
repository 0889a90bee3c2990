// SPDX-License-Identifier: GPL-3.0-or-later
#include "fold.h"

#include <algorithm>

namespace prystan {

namespace {

constexpr std::size_t kMostListed = 1000;

// What claims one place in the chain. A link that came twice claims it once.
struct Claims {
    std::set<QByteArray> prevs, hashes;
    int headers = 0;
};
using Links = std::map<qint64, Claims>;

Links linksOf(const std::vector<EventHeader> &headers)
{
    std::map<qint64, std::set<std::pair<QByteArray, QByteArray>>> distinct;
    for (const EventHeader &header : headers)
        distinct[header.seq].insert({header.prev, header.sha256});
    Links links;
    for (const auto &[seq, claims] : distinct) {
        for (const auto &[prev, hash] : claims) {
            links[seq].prevs.insert(prev);
            links[seq].hashes.insert(hash);
            links[seq].headers++;
        }
    }
    return links;
}

// Without the link before, there is nothing to hold `prev` against.
bool fits(const Links &links, qint64 seq, const Claims &claims)
{
    if (seq < 1 || claims.headers != 1)
        return false;
    const QByteArray &prev = *claims.prevs.begin();
    if (seq == 1)
        return prev.isEmpty();
    const auto before = links.find(seq - 1);
    return before == links.end() || before->second.hashes.contains(prev);
}

void listGap(std::vector<qint64> &missing, qint64 from, qint64 to)
{
    for (qint64 seq = from; seq < to && missing.size() < kMostListed; ++seq)
        missing.push_back(seq);
}

} // namespace

ChainReport checkChain(const std::vector<EventHeader> &headers)
{
    const Links links = linksOf(headers);
    ChainReport report;
    for (const auto &[seq, claims] : links) {
        if (fits(links, seq, claims))
            report.seen++;
        else
            report.broken.push_back(seq);
        if (seq < 1)
            continue;
        listGap(report.missing, report.made + 1, seq);
        report.made = seq;
    }
    return report;
}

} // namespace prystan
