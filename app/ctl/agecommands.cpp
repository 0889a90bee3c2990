// SPDX-License-Identifier: GPL-3.0-or-later
#include "agecommands.h"

#include "age.h"
#include "commands.h"

#include <QFile>

#include <cstdio>

namespace prystan::ctl {

namespace {

constexpr qint64 kPiece = qint64(64) << 10;
constexpr qint64 kLongestKeyFile = qint64(64) << 10;

int complain(const char *what)
{
    std::fprintf(stderr, "prystanctl age: %s\n", what);
    return RefusedByRule;
}

const char *sentenceOf(const Error &error)
{
    switch (age::Fault(error.detail)) {
    case age::Fault::Header:
        return "the header is malformed";
    case age::Fault::NoMatch:
        return "none of the identities opens this file";
    case age::Fault::Mac:
        return "the header was changed";
    case age::Fault::Payload:
        return "the content was changed or cut off";
    case age::Fault::TooLarge:
        break;
    }
    return "not an age file";
}

bool write(const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout) == std::size_t(bytes.size());
}

bool flushed()
{
    return std::fflush(stdout) == 0;
}

// Secret text line by line, read straight into guarded memory.
Result<SecretBuffer> readKeyFile(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::NotFound);
    SecretBuffer text(kLongestKeyFile);
    qint64 size = 0, got = 0;
    while ((got = file.read(reinterpret_cast<char *>(text.data()) + size, kLongestKeyFile - size)) > 0)
        size += got;
    if (got < 0 || size == kLongestKeyFile)
        return failure(ErrorCode::InvalidInput);
    text.truncate(std::size_t(size));
    return text;
}

Status addIdentities(std::string_view text, std::vector<age::Identity> &identities)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty() || line.front() == '#')
            continue;
        auto identity = age::Identity::parse(line);
        if (!identity)
            return passOn(identity);
        identities.push_back(std::move(*identity));
    }
    return {};
}

} // namespace

int ageKeygen()
{
    const age::Identity identity = age::Identity::generate();
    const QByteArray recipient = identity.recipient().text();
    std::printf("# public key: %s\n", recipient.constData());
    const SecretBuffer text = identity.text();
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fputc('\n', stdout);
    std::fprintf(stderr, "Public key: %s\n", recipient.constData());
    return flushed() ? Done : complain("cannot write");
}

int ageEncrypt(const std::vector<std::string> &recipients)
{
    std::vector<age::Recipient> parsed;
    for (const std::string &text : recipients) {
        const auto recipient = age::Recipient::parse(text);
        if (!recipient)
            return complain("a recipient is not a valid age1… key");
        parsed.push_back(*recipient);
    }
    auto encryptor = age::Encryptor::begin(parsed);
    QFile input;
    if (!encryptor || !input.open(stdin, QIODevice::ReadOnly))
        return complain("cannot begin");
    while (true) {
        QByteArray piece(kPiece, Qt::Uninitialized);
        const qint64 got = input.read(piece.data(), kPiece);
        if (got < 0)
            return complain("cannot read");
        if (got == 0)
            break;
        if (!write(encryptor->add(piece.first(got))))
            return complain("cannot write");
    }
    return write(encryptor->finish()) && flushed() ? Done : complain("cannot write");
}

int ageDecrypt(const std::vector<std::string> &identityFiles)
{
    std::vector<age::Identity> identities;
    for (const std::string &path : identityFiles) {
        const auto text = readKeyFile(path);
        if (!text)
            return complain("cannot read an identity file");
        if (!addIdentities({reinterpret_cast<const char *>(text->data()), text->size()}, identities))
            return complain("an identity file holds a line that is no AGE-SECRET-KEY-1… key");
    }
    age::Decryptor decryptor(identities);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return complain("cannot read");
    Status status;
    bool more = true;
    while (status && more) {
        QByteArray piece(kPiece, Qt::Uninitialized), plain;
        const qint64 got = input.read(piece.data(), kPiece);
        if (got < 0)
            return complain("cannot read");
        more = got > 0;
        status = more ? decryptor.add(piece.first(got), plain) : decryptor.finish(plain);
        if (!write(plain)) // what is proven goes out, also when the rest is bad
            return complain("cannot write");
    }
    if (!flushed())
        return complain("cannot write");
    return status ? Done : complain(sentenceOf(status.error()));
}

} // namespace prystan::ctl
