// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentpack.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

// The cards and contacts that come with the program, as an editor has them.
namespace prystan::tests {

inline QByteArray contentFile(const QString &name)
{
    QFile file(QStringLiteral(PRYSTAN_TEST_DATA "/../../translations/content/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QJsonArray contentList(const QString &name)
{
    return QJsonDocument::fromJson(contentFile(name)).array();
}

inline ContentPack contentPack(const QString &org, qint64 sequence,
                               const QDateTime &issued = QDateTime({2027, 1, 2}, {3, 4, 5}, Qt::UTC))
{
    return {org, sequence, issued, contentList(QStringLiteral("cards.json")),
            contentList(QStringLiteral("contacts.json"))};
}

// With another number of CoMensha, which every page names.
inline ContentPack withNumber(ContentPack pack, const QString &number)
{
    for (qsizetype i = 0; i < pack.contacts.size(); ++i) {
        QJsonObject contact = pack.contacts[i].toObject();
        if (contact[QLatin1String("key")].toString() != QLatin1String("comensha"))
            continue;
        contact[QLatin1String("number")] = number;
        pack.contacts[i] = contact;
    }
    return pack;
}

inline QString numberIn(const ContentPack &pack)
{
    for (const QJsonValue contact : pack.contacts) {
        if (contact[QLatin1String("key")].toString() == QLatin1String("comensha"))
            return contact[QLatin1String("number")].toString();
    }
    return {};
}

} // namespace prystan::tests
