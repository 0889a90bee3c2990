// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "otherprocess.h"
#include "settings.h"
#include "traces.h"

namespace prystan::journey {

// A file that is gone again at the end of the scope.
class PlantedFile
{
public:
    PlantedFile(const QString &path, const QByteArray &content);
    ~PlantedFile();
    PlantedFile(const PlantedFile &) = delete;
    PlantedFile &operator=(const PlantedFile &) = delete;

private:
    QString m_path;
};

// An organisation, two names that nobody ever had, and a code of an earlier form: letters by chance, one name Cyrillic,
// one Latin, so that they can be nowhere unless the program left them there.
class Canary
{
public:
    explicit Canary(const QString &mode = QStringLiteral("demo"));
    [[nodiscard]] QJsonObject part() const; // what the other process is to type
    // Where the names are: on the disk and in what the other process printed.
    [[nodiscard]] QStringList leaks(const OtherProcess &other);
    [[nodiscard]] QStringList searchedFor(); // on the disk alone
    int noteCodes(const QByteArray &printed); // those that were acknowledged; how many
    void report() const; // how much was searched

    Traces traces;
    quint32 seed;
    QRandomGenerator dice;
    QString cyrillic, latin, code, dir, passphrase;
    Needles needles;
    QStringList codes;

private:
    [[nodiscard]] QString word(QStringView letters);
    [[nodiscard]] QString someCode();
    int m_searches = 0, m_files = 0;
};

} // namespace prystan::journey
