// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes.h"

#include "lost.h"

#include <QHash>

#include <algorithm>

namespace prystan::tests {

using namespace Qt::StringLiterals;

namespace {

struct Act {
    Known Promise::*what;
    Known known;
};
const QHash<QString, Act> kActs{
    {u"correcting"_s, {&Promise::corrected, Known::Perhaps}},  {u"corrected"_s, {&Promise::corrected, Known::Yes}},
    {u"adding"_s, {&Promise::added, Known::Perhaps}},          {u"added"_s, {&Promise::added, Known::Yes}},
    {u"withdrawing"_s, {&Promise::withdrawn, Known::Perhaps}}, {u"withdrawn"_s, {&Promise::withdrawn, Known::Yes}},
    {u"erasing"_s, {&Promise::erased, Known::Perhaps}},        {u"erased"_s, {&Promise::erased, Known::Yes}},
};
const QStringList kDone{u"corrected"_s, u"added"_s,   u"withdrawn"_s, u"erased"_s,
                        u"let-in"_s,    u"changed"_s, u"taken-away"_s};

} // namespace

void require(bool good, const QString &what)
{
    if (!good)
        throw journey::Lost(what.toStdString());
}

Notes::Notes(KeyHolders &people)
    : m_people(people)
{ }

void Notes::take(const QString &line, const QJsonObject &part)
{
    require(!line.startsWith(u"lost: "), line);
    const QString word = line.section(u' ', 0, 0), whose = line.section(u' ', 1);
    if (word == u"saved")
        promises.push_back({whose});
    else if (const auto act = kActs.constFind(word); act != kActs.cend())
        promise(whose).*act->what = act->known;
    else
        takePassphrase(word, whose, part);
    if (kDone.contains(word))
        ++done[word];
}

void Notes::takePassphrase(const QString &word, const QString &name, const QJsonObject &part)
{
    if (word == u"letting-in")
        m_people.push_back({name, part[u"newPassphrase"].toString(), Known::Perhaps});
    else if (word == u"let-in")
        person(name).opens = Known::Yes;
    else if (word == u"taking-away")
        person(name).opens = Known::Perhaps;
    else if (word == u"taken-away")
        person(name).opens = Known::No;
    else if (word == u"changing")
        m_people[0].next = part[u"otherPassphrase"].toString(), m_people[0].changed = Known::Perhaps;
    else if (word == u"changed")
        m_people[0].changed = Known::Yes;
}

Promise &Notes::promise(const QString &code)
{
    const auto found = std::ranges::find(promises, code, &Promise::code);
    require(found != promises.end(), u"nobody had this code: "_s + code);
    return *found;
}

KeyHolder &Notes::person(const QString &name)
{
    const auto found = std::ranges::find(m_people, name, &KeyHolder::name);
    require(found != m_people.end(), u"nobody is called "_s + name);
    return *found;
}

} // namespace prystan::tests
