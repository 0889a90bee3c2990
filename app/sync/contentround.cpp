// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentround.h"

namespace prystan::sync {

namespace {

constexpr qint64 kAskAgainSeconds = 3600; // it changes a few times a year
const QString kName = QString::fromLatin1(kContentName);

// No answer at all says nothing about what is there.
bool isAnswer(const CouchResult<QByteArray> &file)
{
    return file || file.error().fault == CouchFault::NotFound || file.error().fault == CouchFault::BadAnswer;
}

} // namespace

bool ContentRound::take(const QByteArray &file)
{
    return onWorker<bool>(
               m_own.worker,
               [&] { return file == m_own.membership.contentFile() || !isOfDisk(m_own.membership.takeContent(file)); })
        .takeResult();
}

// A clock that was put back must not keep it from being asked for.
bool ContentRound::isAskedLately(const QByteArray &key) const
{
    return key == m_key && m_asked.isValid() && std::abs(m_asked.secsTo(m_own.clock.nowUtc())) < kAskAgainSeconds;
}

void ContentRound::fetch(Couch &couch)
{
    const QByteArray key = m_own.manifest().contentKey;
    if (key.isEmpty() || isAskedLately(key))
        return;
    const auto file = couch.publicFile(kName, kLargestPack);
    m_known = isAnswer(file) && (!file || take(*file));
    m_there = file ? *file : QByteArray();
    if (!m_known)
        return;
    m_asked = m_own.clock.nowUtc();
    m_key = key;
}

void ContentRound::publish(Couch &couch)
{
    const QByteArray file = here();
    if (!file.isEmpty() && m_known && file != m_there && couch.publish(kName, file))
        m_there = file;
}

QByteArray ContentRound::here() const
{
    return onWorker<QByteArray>(m_own.worker, [this] { return m_own.membership.contentFile(); }).takeResult();
}

} // namespace prystan::sync
