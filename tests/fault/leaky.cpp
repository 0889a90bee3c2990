// SPDX-License-Identifier: GPL-3.0-or-later
// A program that writes in plain text what it reads, in one of the ways in which that happens: the control of those
// who watch writes. prystan-leaky WAY FILE
#include "connection.h"

#include <QByteArray>
#include <QFile>
#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <iostream>
#include <string>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

using namespace prystan;

namespace {

// What Debian's SQLCipher does unless it is told otherwise: the database is encrypted, its sorter's file is not.
void sortThroughFiles(const std::string &path, const std::string &secret)
{
    const QString name = QString::fromStdString(path);
    if (!storage::Connection::createFile(name))
        return;
    const auto connection = storage::Connection::open(name, SecretBuffer::random(32));
    if (!connection || !connection->execute("PRAGMA temp_store=FILE") || !connection->execute("PRAGMA cache_size=10")
        || !connection->execute("CREATE TABLE t(name TEXT)"))
        return;
    auto fill = connection->prepare("WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 200000)"
                                    " INSERT INTO t SELECT ? || n FROM c");
    if (fill && fill->bind(1, QString::fromStdString(secret)).run())
        (void)connection->execute("CREATE TABLE sorted AS SELECT name FROM t ORDER BY name DESC");
}

void writeIn(const std::string &way, const std::string &path, const std::string &secret)
{
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT, 0600);
    iovec parts[]{{const_cast<char *>("x"), 1}, {const_cast<char *>(secret.data()), secret.size()}};
    [[maybe_unused]] ssize_t done = 0;
    if (way == "write")
        done = ::write(fd, secret.data(), secret.size());
    else if (way == "pwrite")
        done = ::pwrite(fd, secret.data(), secret.size(), 5);
    else if (way == "writev")
        done = ::writev(fd, parts, 2);
    ::close(fd);
}

void sendThroughSocket(const std::string &secret)
{
    int pair[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0)
        (void)::send(pair[0], secret.data(), secret.size(), 0);
}

void leak(const std::string &way, const std::string &path, const std::string &secret)
{
    if (way == "sort")
        return sortThroughFiles(path, secret);
    if (way == "send")
        return sendThroughSocket(secret);
    if (way == "stream") {
        std::ofstream(path) << secret;
    } else if (way == "qfile") {
        QFile file(QString::fromStdString(path));
        if (file.open(QIODevice::WriteOnly))
            file.write(secret.data());
    } else if (way == "fwrite") {
        std::FILE *file = std::fopen(path.c_str(), "w");
        std::fwrite(secret.data(), 1, secret.size(), file);
        std::fclose(file);
    } else if (way == "name") {
        ::close(::open((path + secret).c_str(), O_WRONLY | O_CREAT, 0600));
    } else {
        writeIn(way, path, secret);
    }
}

} // namespace

int main(int argc, char **argv)
{
    std::string secret;
    if (argc != 3 || !std::getline(std::cin, secret))
        return 2;
    leak(argv[1], argv[2], secret);
    return 0;
}
