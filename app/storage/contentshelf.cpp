// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentshelf.h"

#include "files.h"
#include "signedfile.h"

namespace prystan::storage {

namespace {

Result<ContentPack> openPack(const QByteArray &file, const Manifest &manifest)
{
    if (file.size() > kLargestPack)
        return failure(ErrorCode::Corrupt);
    if (manifest.contentKey.isEmpty())
        return failure(ErrorCode::Refused);
    const auto json = crypto::openSigned("content", file, manifest.contentKey);
    const auto pack = json ? decodeContentPack(*json) : Result<ContentPack>(passOn(json));
    return pack && pack->org != manifest.org ? Result<ContentPack>(failure(ErrorCode::Refused)) : pack;
}

} // namespace

ContentShelf::ContentShelf(const QString &directory)
    : m_path(directory + u'/' + QLatin1String(kContentName))
    , m_file(readFile(m_path, kLargestPack).value_or(QByteArray()))
{ }

// Once for each key, and not whenever somebody asks.
void ContentShelf::judge(const Manifest &manifest) const
{
    if (m_judgedBy == manifest.contentKey)
        return;
    m_judgedBy = manifest.contentKey;
    const auto opened = openPack(m_file, manifest);
    m_pack = opened ? std::optional(*opened) : std::nullopt;
}

QByteArray ContentShelf::file(const Manifest &manifest) const
{
    judge(manifest);
    return m_pack ? m_file : QByteArray();
}

std::optional<ContentPack> ContentShelf::pack(const Manifest &manifest) const
{
    judge(manifest);
    return m_pack;
}

Status ContentShelf::take(const QByteArray &file, const Manifest &manifest)
{
    auto next = openPack(file, manifest);
    if (!next)
        return passOn(next);
    judge(manifest);
    if (m_pack && !supersedes(*next, *m_pack))
        return failure(ErrorCode::Refused);
    if (const Status written = replaceDurably(m_path, bytesOf(file)); !written)
        return written;
    m_file = file;
    m_pack = std::move(*next);
    return {};
}

} // namespace prystan::storage
