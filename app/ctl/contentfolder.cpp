// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentfolder.h"

#include "contentcheck.h"
#include "desk.h"
#include "files.h"
#include "refusals.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace prystan::ctl {

using namespace Qt::StringLiterals;

namespace {

const QString kCards = u"cards.json"_s, kContacts = u"contacts.json"_s;

std::optional<QJsonArray> readList(const QString &folder, const QString &name)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) {
        (void)refuse(u"%1 is not there, or may not be read"_s.arg(name));
        return std::nullopt;
    }
    const QByteArray bytes = file.read(kLargestPack + 1);
    if (bytes.size() > kLargestPack) {
        (void)refuse(u"%1 is too long: a whole pack has %2 bytes at most"_s.arg(name).arg(kLargestPack));
        return std::nullopt;
    }
    QJsonParseError parsed;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &parsed);
    if (parsed.error == QJsonParseError::NoError && json.isArray())
        return json.array();
    (void)(parsed.error == QJsonParseError::NoError
               ? refuse(u"%1 is no list: it begins with [ and ends with ]"_s.arg(name))
               : refuse(u"%1, line %2: %3"_s.arg(name)
                            .arg(bytes.left(parsed.offset).count('\n') + 1)
                            .arg(parsed.errorString())));
    return std::nullopt;
}

QString wordsFor(ContentFlaw flaw)
{
    switch (flaw) {
    case ContentFlaw::Shape:
        return u"this has to be a text"_s;
    case ContentFlaw::UnknownField:
        return u"it has a field that means nothing"_s;
    case ContentFlaw::Number:
        return u"too many, or none"_s;
    case ContentFlaw::Key:
        return u"its key is missing or is there twice: small letters, digits and _"_s;
    case ContentFlaw::Icon:
        return u"no such picture; there are: "_s + contentIcons().join(u' ');
    case ContentFlaw::Audience:
        return u"a list of A (adults), P (parents), C (children)"_s;
    case ContentFlaw::English:
        return u"the English text is missing, which stands for every language that is"_s;
    case ContentFlaw::Language:
        return u"a language that the program does not speak: en, uk, ru, nl"_s;
    case ContentFlaw::Length:
        return u"empty, or too long for a screen"_s;
    case ContentFlaw::Characters:
        return u"a character that cannot be seen; type the text anew"_s;
    case ContentFlaw::Call:
        return u"this has to be a telephone number (digits, spaces, + - / and brackets), or the name of a website"_s;
    case ContentFlaw::Date:
        return u"a day is written 2026-11-27"_s;
    case ContentFlaw::State:
        return u"verified, dated or unverified"_s;
    case ContentFlaw::Contact:
        return u"it names a contact that is not in contacts.json"_s;
    case ContentFlaw::Needed:
        return u"a page of the program names this contact: it has to stay"_s;
    }
    return {};
}

bool write(const QString &path, const QByteArray &bytes)
{
    return storage::replaceDurably(path, storage::bytesOf(bytes)).has_value();
}

} // namespace

std::optional<ContentLists> readContentFolder(const QString &folder)
{
    auto cards = readList(folder, kCards), contacts = readList(folder, kContacts);
    return cards && contacts ? std::optional(ContentLists{*cards, *contacts}) : std::nullopt;
}

bool writeContentFolder(const QString &folder, const QByteArray &cards, const QByteArray &contacts)
{
    for (const QString &name : {kCards, kContacts}) {
        if (QFile::exists(folder + u'/' + name)) {
            (void)refuse(u"%1 is there already: take an empty folder"_s.arg(name));
            return false;
        }
    }
    const bool written
        = QDir().mkpath(folder) && write(folder + u'/' + kCards, cards) && write(folder + u'/' + kContacts, contacts);
    if (!written)
        (void)refuse(u"the folder cannot be written to"_s);
    return written;
}

bool sayWhatIsWrong(const ContentLists &lists, QDate today)
{
    const auto issues = issuesIn(lists.cards, lists.contacts);
    for (const ContentIssue &issue : issues)
        printLine({{u"what"_s, u"wrong"_s}, {u"where"_s, issue.where}, {u"words"_s, wordsFor(issue.flaw)}});
    const QStringList gaps = gapsIn(lists.cards, lists.contacts);
    for (const QString &gap : gaps)
        printLine({{u"what"_s, u"missing"_s}, {u"where"_s, gap}});
    int unchecked = 0;
    for (const QJsonValue value : lists.contacts) {
        const QJsonObject contact = value.toObject();
        if (!isUnchecked(contact, today))
            continue;
        ++unchecked;
        printLine({{u"what"_s, u"unchecked"_s}, {u"where"_s, contact[u"key"]}, {u"since"_s, contact[u"verifiedOn"]}});
    }
    printLine({{u"what"_s, u"sum"_s},
               {u"cards"_s, lists.cards.size()},
               {u"contacts"_s, lists.contacts.size()},
               {u"wrong"_s, qint64(issues.size())},
               {u"missing"_s, gaps.size()},
               {u"unchecked"_s, unchecked}});
    return issues.empty();
}

QByteArray ownContentFile(const QString &name)
{
    QFile file(u":/content/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QDate ownContentDay()
{
    const QJsonDocument about = QJsonDocument::fromJson(ownContentFile(u"about.json"_s));
    return QDate::fromString(about[u"issued"].toString(), Qt::ISODate);
}

} // namespace prystan::ctl
