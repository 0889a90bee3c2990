// SPDX-License-Identifier: GPL-3.0-or-later
// Finding people by name, written otherwise, beside what others would take: PostgreSQL's trigrams and MiniSearch, in
// the same run. PRYSTAN_NAMES says among how many (100,000), PRYSTAN_QUERIES how often (2,200), PRYSTAN_SECONDS how
// long each of the others is asked (20), 0 not at all.
#include "connection.h"
#include "measure.h"
#include "nameindex.h"
#include "primitives.h"
#include "settings.h"
#include "trigrams.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <malloc.h>
#include <unistd.h>

using namespace prystan;
using namespace prystan::bench;
using namespace Qt::StringLiterals;

namespace {

double megabytes()
{
    ::malloc_trim(0);
    QFile file(u"/proc/self/statm"_s);
    const QByteArray pages = file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1) : QByteArray();
    return pages.toDouble() * double(::sysconf(_SC_PAGESIZE)) / 1024 / 1024;
}

QString wholeLine(const PersonName &name)
{
    return name.family + u' ' + name.given + u' ' + name.patronymic;
}

// Where the app has its names: rows of an encrypted database.
class Names
{
public:
    bool write(const ManyNames &names)
    {
        if (!storage::Connection::createFile(m_path))
            return false;
        const auto database = storage::Connection::open(m_path, m_key);
        if (!database || !database->execute("CREATE TABLE names (family TEXT, given TEXT, patronymic TEXT) STRICT"))
            return false;
        storage::Transaction transaction(*database);
        auto row = database->prepare("INSERT INTO names VALUES (?, ?, ?)");
        if (!transaction.begin() || !row)
            return false;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const PersonName name = names.ukrainian(i);
            if (!row->bind(1, name.family).bind(2, name.given).bind(3, name.patronymic).run())
                return false;
        }
        return transaction.commit().has_value();
    }

    template<typename Take> bool read(const Take &take)
    {
        const auto database = storage::Connection::open(m_path, m_key);
        if (!database)
            return false;
        auto row = database->prepare("SELECT family, given, patronymic FROM names ORDER BY rowid");
        if (!row)
            return false;
        for (std::uint32_t i = 0;; ++i) {
            const auto more = row->step();
            if (!more || !*more)
                return more.has_value();
            take(i, PersonName{row->text(0), row->text(1), row->text(2)});
        }
    }

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"names.db"_s);
    SecretBuffer m_key = SecretBuffer::random(storage::Connection::kKeyBytes);
};

// Seconds.
double build(text::NameIndex &index, Names &database, std::size_t people)
{
    QElapsedTimer timer;
    timer.start();
    std::printf("  seconds at each tenth:");
    const auto take = [&](std::uint32_t person, const PersonName &name) {
        index.add(person, name);
        if ((person + 1) % std::max<std::size_t>(1, people / 10) == 0) {
            std::printf(" %.1f", double(timer.elapsed()) / 1000);
            std::fflush(stdout);
        }
    };
    const double ms = timed([&] { return database.read(take); });
    std::puts("");
    return ms / 1000;
}

Answers ask(const text::NameIndex &index, const std::vector<NameQuery> &queries)
{
    Answers answers;
    answers.who = "ours, in memory";
    (void)index.find(queries.front().text, kMostFound);
    const std::clock_t before = std::clock();
    for (const NameQuery &query : queries) {
        QElapsedTimer timer;
        timer.start();
        const auto found = index.find(query.text, kMostFound);
        answers.ms.push_back(double(timer.nsecsElapsed()) / 1e6);
        auto &persons = answers.found.emplace_back();
        for (const auto &one : found)
            persons.push_back(one.person);
    }
    std::printf("  %.0f queries in a second of one processor, had it nothing else to do\n",
                double(queries.size()) * CLOCKS_PER_SEC / double(std::clock() - before));
    return answers;
}

bool writeLines(const QString &path, std::size_t count, const std::function<QString(std::size_t)> &line)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (std::size_t i = 0; i < count; ++i) {
        if (file.write((line(i) + u'\n').toUtf8()) < 0)
            return false;
    }
    return file.flush();
}

std::vector<Answers> byMiniSearch(const ManyNames &names, const std::vector<NameQuery> &queries, int seconds)
{
    const QTemporaryDir folder;
    const QString people = folder.filePath(u"names"_s), asked = folder.filePath(u"queries"_s);
    const auto row = [&](std::size_t i) {
        const PersonName name = names.ukrainian(i);
        return wholeLine(name) + u'\t' + inLatin(name);
    };
    const auto query = [&](std::size_t i) { return QString(queries[i].text).replace(u'<', u' '); };
    if (!writeLines(people, names.size(), row) || !writeLines(asked, queries.size(), query))
        return {};
    QProcess node;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_PATH"_s, QStringLiteral(PRYSTAN_NODE_PATH));
    node.setProcessEnvironment(environment);
    node.start(
        QStringLiteral(PRYSTAN_NODE),
        {u"--max-old-space-size=8192"_s, QStringLiteral(PRYSTAN_NAMEBENCH), people, asked, QString::number(seconds)});
    if (!node.waitForFinished(-1) || node.exitCode() != 0) {
        std::puts("left out: MiniSearch does not run; ctest -R bench_modules fetches it");
        return {};
    }
    const QJsonObject json = QJsonDocument::fromJson(node.readAllStandardOutput()).object();
    Answers answers{"MiniSearch, fuzzy 0.2, prefix", json[u"build"].toDouble(), json[u"mb"].toDouble(), {}, {}};
    for (const QJsonValue &ms : json[u"ms"].toArray())
        answers.ms.push_back(ms.toDouble());
    for (const QJsonValue &found : json[u"found"].toArray()) {
        auto &persons = answers.found.emplace_back();
        for (const QJsonValue &person : found.toArray())
            persons.push_back(std::uint32_t(person.toInt()));
    }
    return {answers};
}

class Table
{
public:
    Table(const ManyNames &names, const std::vector<NameQuery> &queries)
        : m_names(names)
        , m_queries(queries)
    { }

    void add(const Answers &answers)
    {
        double all = 0;
        for (const double ms : answers.ms)
            all += ms;
        const auto asked = double(answers.ms.size());
        std::printf("%-30s %8.1f %8.0f %7.0f %9.1f %8.2f %8.2f %8.2f %6.3f %6.3f\n", answers.who.constData(),
                    answers.buildSeconds, answers.megabytes, asked, asked / all * 1000, at(answers.ms, 0.5),
                    at(answers.ms, 0.95), at(answers.ms, 0.99), recall(answers, 1), recall(answers, kMostFound));
        std::fflush(stdout);
    }
    static void heading()
    {
        std::printf("\n%-30s %8s %8s %7s %9s %8s %8s %8s %6s %6s\n", "", "build s", "MB", "queries", "/s", "p50 ms",
                    "p95 ms", "p99 ms", "top 1", "top 10");
    }
    void addKinds(const std::vector<Answers> &all) const
    {
        std::printf("\n%-30s", "in the first ten, by kind");
        for (int kind = 0; kind < kWrittenKinds; ++kind)
            std::printf(" %13s", toText(Written(kind)));
        for (const Answers &answers : all) {
            std::printf("\n%-30s", answers.who.constData());
            for (int kind = 0; kind < kWrittenKinds; ++kind)
                std::printf(" %13.3f", recall(answers, kMostFound, Written(kind)));
        }
        std::puts("");
    }

private:
    [[nodiscard]] double recall(const Answers &answers, std::size_t first, std::optional<Written> kind = {}) const
    {
        int hits = 0, asked = 0;
        for (std::size_t i = 0; i < answers.found.size(); ++i) {
            if (kind && m_queries[i].written != *kind)
                continue;
            const auto &found = answers.found[i];
            const auto end = found.begin() + std::ptrdiff_t(std::min(first, found.size()));
            ++asked;
            hits += std::any_of(found.begin(), end, [&](auto person) { return isHit(m_queries[i], m_names, person); });
        }
        return double(hits) / std::max(1, asked);
    }

    const ManyNames &m_names;
    const std::vector<NameQuery> &m_queries;
};

// Why the one who was meant is not among the first ten.
const char *reason(double own, const std::vector<text::NameIndex::Found> &found)
{
    if (own < text::NameIndex::kLeastScore)
        return "too unlike";
    return found.size() < kMostFound || found.back().how.score <= own ? "no key in common" : "others are likelier";
}

void printMisses(const text::NameIndex &index, const ManyNames &names, const std::vector<NameQuery> &queries)
{
    constexpr int kMost = 20;
    int missed = 0;
    std::puts("\nmissed: sought, meant, its score, the first that was found, its score");
    for (const NameQuery &query : queries) {
        const auto found = index.find(query.text, kMostFound);
        if (std::ranges::any_of(found, [&](const auto &one) { return isHit(query, names, one.person); }))
            continue;
        if (++missed > kMost)
            continue;
        const QString meant = wholeLine(names.ukrainian(query.person));
        const double own = text::compareLines(query.text, meant).score;
        std::printf("  %-13s %s, %s %.3f, %s %.3f: %s\n", toText(query.written), qPrintable(query.text),
                    qPrintable(meant), own,
                    found.empty() ? "nobody" : qPrintable(wholeLine(names.ukrainian(found.front().person))),
                    found.empty() ? 0 : found.front().how.score, reason(own, found));
    }
    std::printf("  %d of %zu\n", missed, queries.size());
}

} // namespace

int main()
{
    const auto people = std::size_t(tests::number("PRYSTAN_NAMES", 100'000));
    const auto asked = std::size_t(tests::number("PRYSTAN_QUERIES", 2'200));
    const quint32 seed = tests::seedOfRun();
    std::printf("PRYSTAN_SEED=%u, %zu people, no two of one name\n", seed, people);
    const ManyNames names(people, seed);
    const std::vector<NameQuery> queries = makeQueries(names, asked, seed + 1);
    Names database;
    if (!crypto::initCrypto() || !database.write(names))
        return 1;
    const double reading = timed([&] { return database.read([](std::uint32_t, const PersonName &) {}); }) / 1000;
    const double before = megabytes();
    text::NameIndex index;
    const double building = build(index, database, people), after = megabytes();
    std::printf("  out of SQLCipher into memory %.1f s, %.0f names/s; of these, reading the rows %.1f s\n", building,
                double(people) / building, reading);
    Answers ours = ask(index, queries);
    ours.buildSeconds = building;
    ours.megabytes = after - before;
    std::vector<Answers> all{ours};
    Table::heading();
    Table table(names, queries);
    table.add(ours);
    if (const int seconds = tests::number("PRYSTAN_SECONDS", 20); seconds > 0) {
        for (const auto &others : {byTrigrams, byMiniSearch}) {
            for (const Answers &answers : others(names, queries, seconds)) {
                table.add(answers);
                all.push_back(answers);
            }
        }
    }
    table.addKinds(all);
    printMisses(index, names, queries);
    return 0;
}
