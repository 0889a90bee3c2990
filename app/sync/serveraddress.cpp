// SPDX-License-Identifier: GPL-3.0-or-later
#include "serveraddress.h"

using namespace Qt::StringLiterals;

namespace prystan::sync {

namespace {

bool isHere(const QString &host)
{
    return host == u"127.0.0.1"_s || host == u"localhost"_s;
}

} // namespace

Result<ServerAddress> ServerAddress::from(const QString &text, Plain plain)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool secure = url.scheme() == u"https"_s;
    const bool allowed = url.scheme() == u"http"_s && plain == Plain::OnThisMachine && isHere(url.host());
    const bool bare = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && (url.path().isEmpty() || url.path() == u"/"_s);
    if (!url.isValid() || url.host().isEmpty() || !bare || !(secure || allowed))
        return failure(ErrorCode::InvalidInput);
    return ServerAddress(url.toString(QUrl::RemovePath | QUrl::FullyEncoded));
}

QUrl ServerAddress::at(const QString &target) const
{
    return QUrl(m_start + target, QUrl::StrictMode);
}

} // namespace prystan::sync
