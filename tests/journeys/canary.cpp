// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary.h"

#include "driver.h"
#include "humancode.h"

#include <QDir>
#include <QFileInfo>

namespace prystan::journey {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameLength = 9;

} // namespace

PlantedFile::PlantedFile(const QString &path, const QByteArray &content)
    : m_path(path)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw Lost("the canary cannot be planted");
}

PlantedFile::~PlantedFile()
{
    QFile::remove(m_path);
}

Canary::Canary(const QString &mode)
    : seed(tests::seedOfRun())
    , dice(seed)
    , cyrillic(word(u"йцукенгшщзхїфівапролджєячсмитьбю"))
    , latin(word(u"qwertyuiopasdfghjklzxcvbnm"))
    , code(someCode())
    , dir(traces.path(u"XDG_DATA_HOME/site"_s))
    , needles({cyrillic, latin, code, QString(code).remove(u'-')})
{
    storage::DataDirectory::InitOptions create;
    create.mode = mode;
    create.demo = mode == u"demo";
    const auto created = storage::DataDirectory::init(dir, create, platform::SystemClock());
    if (!created)
        throw Lost("no organisation");
    passphrase = QString::fromUtf8(reinterpret_cast<const char *>(created->passphrase.data()),
                                   qsizetype(created->passphrase.size()));
}

QString Canary::word(QStringView letters)
{
    QString word;
    for (int i = 0; i < kNameLength; ++i)
        word += letters[dice.bounded(int(letters.size()))];
    return word;
}

QString Canary::someCode()
{
    std::array<std::uint8_t, kCodeLetters - 1> digits{};
    for (std::uint8_t &digit : digits)
        digit = std::uint8_t(dice.bounded(int(kCodeAlphabetSize)));
    return humanCode(digits);
}

QJsonObject Canary::part() const
{
    return {{u"cyrillic"_s, cyrillic}, {u"latin"_s, latin}, {u"code"_s, code}, {u"passphrase"_s, passphrase}};
}

QStringList Canary::searchedFor()
{
    const Traces::Search search = traces.searchFor(needles);
    ++m_searches;
    m_files += search.files;
    return search.found;
}

QStringList Canary::leaks(const OtherProcess &other)
{
    QStringList found = searchedFor();
    for (const QString &what : needles.foundIn(other.printed()))
        found << u"printed: "_s + what;
    return found;
}

int Canary::noteCodes(const QByteArray &printed)
{
    int count = 0;
    for (const QByteArray &line : printed.split('\n')) {
        if (!line.startsWith("saved "))
            continue;
        codes << QString::fromUtf8(line.mid(6));
        ++count;
    }
    return count;
}

void Canary::report() const
{
    qInfo("%d searches of %d files in all for %d spellings; seed %u", m_searches, m_files, needles.count(), seed);
}

} // namespace prystan::journey
