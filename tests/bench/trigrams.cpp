// SPDX-License-Identifier: GPL-3.0-or-later
#include "trigrams.h"

#include "measure.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <libpq-fe.h>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace prystan::bench {

namespace {

// The server refuses to be root; root lends its folder to nobody.
class Server
{
public:
    Server()
    {
        if (::geteuid() == 0 && !lend())
            return;
        run(u"initdb"_s,
            {u"-D"_s, data(), u"-A"_s, u"trust"_s, u"-U"_s, u"bench"_s, u"-E"_s, u"UTF8"_s, u"--locale=C.UTF-8"_s});
        if (m_process.waitForFinished(-1) && m_process.exitCode() == 0)
            run(u"postgres"_s,
                {u"-D"_s, data(), u"-k"_s, m_folder.path(), u"-c"_s, u"listen_addresses="_s, u"-c"_s, u"fsync=off"_s,
                 u"-c"_s, u"jit=off"_s, u"-c"_s, u"max_parallel_workers_per_gather=0"_s, u"-c"_s,
                 u"shared_buffers=1GB"_s, u"-c"_s, u"maintenance_work_mem=1GB"_s, u"-c"_s, u"logging_collector=off"_s});
    }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;
    ~Server()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        ::kill(pid_t(m_process.processId()), SIGINT); // its "fast" way to end
        m_process.waitForFinished(-1);
    }

    [[nodiscard]] PGconn *connect() const
    {
        const QByteArray where = "host=" + m_folder.path().toUtf8() + " user=bench dbname=postgres";
        for (int tries = 0; tries < 100; ++tries) {
            PGconn *connection = PQconnectdb(where.constData());
            if (PQstatus(connection) == CONNECTION_OK)
                return connection;
            PQfinish(connection);
            QThread::msleep(100);
        }
        return nullptr;
    }

private:
    [[nodiscard]] QString data() const { return m_folder.filePath(u"data"_s); }

    bool lend()
    {
        const passwd *nobody = ::getpwnam("nobody");
        if (nobody == nullptr)
            return false;
        m_as = {u"--reuid=%1"_s.arg(nobody->pw_uid), u"--regid=%1"_s.arg(nobody->pw_gid), u"--clear-groups"_s};
        return ::chown(QFile::encodeName(m_folder.path()).constData(), nobody->pw_uid, nobody->pw_gid) == 0;
    }

    void run(const QString &program, const QStringList &arguments)
    {
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(m_folder.filePath(u"log"_s));
        m_process.setWorkingDirectory(u"/"_s);
        m_process.start(u"setpriv"_s,
                        QStringList(m_as) << u"--pdeathsig"_s << u"INT"_s
                                          << QStringLiteral(PRYSTAN_POSTGRES) + u'/' + program << arguments);
    }

    QTemporaryDir m_folder;
    QStringList m_as;
    QProcess m_process;
};

struct Index {
    const char *who, *name, *latin, *find; // find: %1 is the column
};
constexpr Index kNearest{
    "PostgreSQL, pg_trgm, GiST",
    "CREATE INDEX by_name ON people USING gist (lower(name) gist_trgm_ops(siglen=64))",
    "CREATE INDEX by_latin ON people USING gist (lower(latin) gist_trgm_ops(siglen=64))",
    "SELECT id FROM people ORDER BY lower(%1) <-> $1 LIMIT 10",
};
constexpr Index kAlike{
    "PostgreSQL, pg_trgm, GIN",
    "CREATE INDEX by_name ON people USING gin (lower(name) gin_trgm_ops)",
    "CREATE INDEX by_latin ON people USING gin (lower(latin) gin_trgm_ops)",
    "SELECT id FROM people WHERE lower(%1) % $1 ORDER BY lower(%1) <-> $1 LIMIT 10",
};

bool isCyrillic(const QString &text)
{
    return std::ranges::any_of(text, [](QChar sign) { return sign.script() == QChar::Script_Cyrillic; });
}

class Database
{
public:
    explicit Database(PGconn *connection)
        : m_connection(connection)
    { }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database() { PQfinish(m_connection); }

    bool load(const ManyNames &names) const
    {
        if (!execute("CREATE EXTENSION pg_trgm") || !execute("CREATE TABLE people (id int, name text, latin text)"))
            return false;
        PQclear(PQexec(m_connection, "COPY people FROM STDIN"));
        for (std::size_t i = 0; i < names.size(); ++i) {
            const PersonName name = names.ukrainian(i);
            const QByteArray row
                = u"%1\t%2 %3 %4\t%5\n"_s.arg(i).arg(name.family, name.given, name.patronymic, inLatin(name)).toUtf8();
            PQputCopyData(m_connection, row.constData(), int(row.size()));
        }
        PQputCopyEnd(m_connection, nullptr);
        PGresult *end = PQgetResult(m_connection);
        const bool good = PQresultStatus(end) == PGRES_COMMAND_OK;
        PQclear(end);
        PQclear(PQgetResult(m_connection)); // null: the copy is over
        return good && execute("VACUUM ANALYZE people");
    }

    [[nodiscard]] Answers answer(const Index &index, const std::vector<NameQuery> &queries, int seconds) const
    {
        Answers answers;
        answers.who = index.who;
        answers.buildSeconds
            = timed([&] {
                  return execute("SET client_min_messages=warning; DROP INDEX IF EXISTS by_name, by_latin")
                      && execute(index.name) && execute(index.latin);
              })
            / 1000;
        answers.megabytes = megabytes();
        prepare("name", index.find);
        prepare("latin", index.find);
        (void)ask(queries.front());
        QElapsedTimer all;
        all.start();
        for (std::size_t i = 0; i < queries.size() && all.elapsed() < seconds * 1000; ++i) {
            QElapsedTimer one;
            one.start();
            answers.found.push_back(ask(queries[i]));
            answers.ms.push_back(double(one.nsecsElapsed()) / 1e6);
        }
        execute("DEALLOCATE ALL");
        return answers;
    }

private:
    bool execute(const char *sql) const
    {
        PGresult *result = PQexec(m_connection, sql);
        const bool good = PQresultStatus(result) == PGRES_COMMAND_OK;
        if (!good)
            std::fprintf(stderr, "%s", PQerrorMessage(m_connection));
        PQclear(result);
        return good;
    }
    void prepare(const char *column, const char *find) const
    {
        const QByteArray sql = QByteArray(find).replace("%1", column);
        PQclear(PQprepare(m_connection, column, sql.constData(), 1, nullptr));
    }
    [[nodiscard]] double megabytes() const
    {
        PGresult *result = PQexec(m_connection, "SELECT pg_total_relation_size('people')");
        const double bytes = QByteArray(PQgetvalue(result, 0, 0)).toDouble();
        PQclear(result);
        return bytes / 1024 / 1024;
    }
    [[nodiscard]] std::vector<std::uint32_t> ask(const NameQuery &query) const
    {
        const QByteArray text = QString(query.text).replace(u'<', u' ').toLower().toUtf8();
        const char *const value = text.constData();
        PGresult *result
            = PQexecPrepared(m_connection, isCyrillic(query.text) ? "name" : "latin", 1, &value, nullptr, nullptr, 0);
        if (PQresultStatus(result) != PGRES_TUPLES_OK)
            qFatal("a query failed: %s", PQerrorMessage(m_connection));
        std::vector<std::uint32_t> found;
        for (int row = 0; row < PQntuples(result); ++row)
            found.push_back(QByteArray(PQgetvalue(result, row, 0)).toUInt());
        PQclear(result);
        return found;
    }

    PGconn *m_connection;
};

} // namespace

std::vector<Answers> byTrigrams(const ManyNames &names, const std::vector<NameQuery> &queries, int seconds)
{
    const Server server;
    PGconn *connection = server.connect();
    if (connection == nullptr) {
        std::puts("left out: PostgreSQL does not start");
        return {};
    }
    const Database database(connection);
    if (!database.load(names))
        return {};
    return {database.answer(kNearest, queries, seconds), database.answer(kAlike, queries, seconds)};
}

} // namespace prystan::bench
