// SPDX-License-Identifier: GPL-3.0-or-later
#include "mrzcommands.h"

#include "commands.h"
#include "desk.h"
#include "mrz.h"

#include <QJsonArray>

#include <iostream>

namespace prystan::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonValue checkJson(mrz::Check check)
{
    return check == mrz::Check::Absent ? QJsonValue() : QJsonValue(check == mrz::Check::Right);
}

QJsonObject readingJson(const mrz::Reading &reading)
{
    const mrz::Checks &checks = reading.checks;
    return {{u"document_code"_s, reading.documentCode},
            {u"issuer"_s, reading.issuer},
            {u"surname"_s, reading.surname},
            {u"given"_s, reading.given},
            {u"number"_s, reading.number},
            {u"nationality"_s, reading.nationality},
            {u"birth"_s, reading.birth},
            {u"sex"_s, reading.sex},
            {u"expiry"_s, reading.expiry},
            {u"optional1"_s, reading.optional1},
            {u"optional2"_s, reading.optional2},
            {u"checks"_s,
             QJsonObject{{u"number"_s, checkJson(checks.number)},
                         {u"birth"_s, checkJson(checks.birth)},
                         {u"expiry"_s, checkJson(checks.expiry)},
                         {u"personal"_s, checkJson(checks.personal)},
                         {u"composite"_s, checkJson(checks.composite)}}},
            {u"valid"_s, reading.valid},
            {u"truncated"_s, reading.surnameCut || reading.givenCut}};
}

QJsonArray repairsJson(const std::vector<mrz::Repair> &repairs)
{
    QJsonArray json;
    for (const mrz::Repair &repair : repairs) {
        json << QJsonObject{{u"line"_s, repair.line},
                            {u"position"_s, repair.position},
                            {u"from"_s, QString(repair.from)},
                            {u"to"_s, QString(repair.to)}};
    }
    return json;
}

template<typename E> QJsonArray wordsJson(const std::vector<E> &values)
{
    QJsonArray json;
    for (const E value : values)
        json << mrz::toWord(value);
    return json;
}

QJsonValue dateJson(const mrz::Date &date)
{
    const QString text = mrz::isoText(date);
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject mrzJson(const mrz::Mrz &mrz)
{
    QJsonObject json = readingJson(mrz.asGiven);
    json[u"format"] = mrz::toWord(mrz.format);
    json[u"identity"] = mrz.identity;
    json[u"repairs"] = repairsJson(mrz.repairs);
    if (mrz.repaired)
        json[u"repaired"] = readingJson(*mrz.repaired);
    if (mrz.french)
        json[u"french"] = readingJson(*mrz.french);
    json[u"tolerated"] = wordsJson(mrz.tolerated);
    json[u"doubts"] = wordsJson(mrz.doubts);
    json[u"birth_date"] = dateJson(mrz.birth);
    json[u"expiry_date"] = dateJson(mrz.expiry);
    return json;
}

// The kind and the place, never the text.
QJsonObject problemJson(const mrz::Problem &problem)
{
    QJsonObject json{{u"error"_s, mrz::toWord(problem.fault)}, {u"valid"_s, false}};
    if (problem.fault == mrz::Fault::BadLength)
        json[u"format"] = u"BAD_LENGTH"_s;
    if (problem.line > 0) {
        json[u"line"] = problem.line;
        json[u"position"] = problem.position;
    }
    return json;
}

} // namespace

MrzCommands::MrzCommands(CLI::App &app)
    : m_group(app.add_subcommand("mrz", "Machine-readable zones of passports and cards"))
{
    m_group->require_subcommand(1);
    m_parse = m_group->add_subcommand(
        "parse", "Read one zone a line, its lines joined by |; print its fields and check digits, a JSON object each");
    m_parse->add_flag("--typed", m_typed,
                      "Lines as a person types them: small letters, spaces and missing fillers at the end of the name "
                      "are brought into form, and told (else such lines are refused)");
    m_parse->add_option("--today", m_today, "Day from which centuries are counted, 2026-11-24 (else the clock's)");
    m_parse->footer("Example:\n  prystanctl mrz parse < zones.txt");
}

int MrzCommands::run() const
{
    const QDate today
        = m_today.empty() ? QDate::currentDate() : QDate::fromString(QString::fromStdString(m_today), Qt::ISODate);
    if (!today.isValid()) {
        (void)refuse(u"--today is a date as 2026-11-24"_s);
        return WrongUse;
    }
    const mrz::Manner manner = m_typed ? mrz::Manner::Typed : mrz::Manner::Exact;
    std::string line;
    while (std::getline(std::cin, line)) {
        const auto mrz = mrz::parse(QString::fromStdString(line), manner, today);
        printLine(mrz ? mrzJson(*mrz) : problemJson(mrz.error()));
    }
    return Done;
}

} // namespace prystan::ctl
