// SPDX-License-Identifier: GPL-3.0-or-later
#include "namecommands.h"

#include "commands.h"
#include "desk.h"
#include "namescore.h"
#include "phones.h"
#include "romanisation.h"

#include <QStringDecoder>

#include <cstdio>
#include <functional>
#include <iostream>

namespace prystan::ctl {

using namespace Qt::StringLiterals;

namespace {

void print(const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    if (std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout) != std::size_t(line.size())
        || std::fflush(stdout) != 0)
        throw OutputClosed();
}

// Every line has its answer, also one that is not UTF-8: else the lines after it would stand beside the wrong ones.
int filter(const char *command, const std::function<QString(const QString &)> &answer)
{
    int exitCode = Done;
    std::string line;
    for (std::size_t number = 1; std::getline(std::cin, line); ++number) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(QByteArrayView(line));
        if (decoder.hasError()) {
            std::fprintf(stderr, "prystanctl %s: line %zu is not UTF-8\n", command, number);
            exitCode = RefusedByRule;
        }
        print(answer(text));
    }
    return exitCode;
}

// Where the names stand in a row.
class PairColumns
{
public:
    explicit PairColumns(const QStringList &header)
        : m_header(header)
    { }
    [[nodiscard]] bool hasNames() const { return m_header.contains(u"a") && m_header.contains(u"b"); }
    // In their parts where the row has them, else as they stand in one line.
    [[nodiscard]] double score(const QStringList &row) const
    {
        const PersonName a = name(row, u"a"_s), b = name(row, u"b"_s);
        if (a.isEmpty() || b.isEmpty())
            return text::compareLines(at(row, u"a"_s), at(row, u"b"_s)).score;
        return text::compare(text::ComparableName(a), text::ComparableName(b)).score;
    }

private:
    [[nodiscard]] QString at(const QStringList &row, const QString &column) const
    {
        return row.value(m_header.indexOf(column)).trimmed();
    }
    [[nodiscard]] PersonName name(const QStringList &row, const QString &who) const
    {
        return {at(row, who + u"_family"_s), at(row, who + u"_given"_s), at(row, who + u"_patronymic"_s)};
    }

    QStringList m_header;
};

std::vector<std::string> schemeWords()
{
    std::vector<std::string> words;
    for (const QString &word : text::schemeWords())
        words.push_back(word.toStdString());
    return words;
}

} // namespace

NameCommands::NameCommands(CLI::App &app)
    : m_names(app.add_subcommand("names", "Names: how they are written in Latin letters"))
    , m_phones(app.add_subcommand("phones", "Telephone numbers"))
{
    m_names->require_subcommand(1);
    m_romanize = m_names->add_subcommand("romanize", "Cyrillic in, Latin out, a line each; other letters stay");
    m_romanize
        ->add_option("--scheme", m_scheme,
                     "kmu2010, the Ukrainian passport's; icao-uk and icao-ru, ICAO Doc 9303; nl-uk and nl-ru, as it is "
                     "written by ear in Dutch")
        ->required()
        ->check(CLI::IsMember(schemeWords()));
    m_romanize->footer("Example:\n  prystanctl names romanize --scheme kmu2010 < names.txt");
    m_score = m_names->add_subcommand("score", "How likely two names are of one person: a column more in a table");
    m_score->footer("Reads a table with tabs whose first row names its columns: a and b, and where there are a_family, "
                    "a_given, a_patronymic, b_family, b_given, b_patronymic. 0.5 and above would be proposed.\n"
                    "Example:\n  prystanctl names score < pairs.tsv");
    m_phones->require_subcommand(1);
    m_parse = m_phones->add_subcommand("parse", "A number in, +380501234567 or \"error: kind\" out, a line each");
    m_parse
        ->add_option("--region", m_region,
                     "Whose a number without + is: two letters of a country, UA (else such a number is an error)")
        ->check([](const std::string &region) {
            return text::isPhoneRegion(QString::fromStdString(region))
                ? std::string()
                : std::string("not the two capital letters of a country");
        });
    m_parse->footer("Example:\n  prystanctl phones parse --region UA < numbers.txt");
}

int NameCommands::run() const
{
    if (m_score->parsed())
        return score();
    return m_phones->parsed() ? parse() : romanize();
}

int NameCommands::romanize() const
{
    const auto scheme = text::schemeFromWord(QString::fromStdString(m_scheme));
    return scheme ? filter("names romanize", [&](const QString &line) { return text::romanised(line, *scheme); })
                  : int(WrongUse);
}

int NameCommands::score() const
{
    std::optional<PairColumns> columns;
    const int exitCode = filter("names score", [&](const QString &read) {
        QString line = read.endsWith(u'\r') ? read.chopped(1) : read;
        if (line.isEmpty() || line.startsWith(u'#'))
            return line;
        if (columns)
            return line + u'\t' + QString::number(columns->score(line.split(u'\t')), 'f', 4);
        columns.emplace(line.split(u'\t'));
        return line + u"\tscore"_s;
    });
    if (columns && columns->hasNames())
        return exitCode;
    std::fprintf(stderr, "prystanctl names score: the first row has to name the columns a and b\n");
    return WrongUse;
}

int NameCommands::parse() const
{
    const QString region = QString::fromStdString(m_region);
    return filter("phones parse", [&](const QString &line) {
        const auto phone = text::readPhone(line, region);
        return phone ? phone->e164 : u"error: "_s + toWord(phone.error());
    });
}

} // namespace prystan::ctl
