// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphraseinput.h"

#include <cstring>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace prystan::ctl {

namespace {

constexpr std::size_t kLongest = 1024;

Result<SecretBuffer> readLine(int fd)
{
    SecretBuffer line(kLongest + 1);
    std::size_t size = 0;
    unsigned char byte = 0;
    while (size <= kLongest && ::read(fd, &byte, 1) == 1 && byte != '\n')
        line.data()[size++] = byte;
    if (size == 0 || size > kLongest)
        return failure(ErrorCode::InvalidInput, size == 0 ? kNothingCame : kTooLong);
    line.truncate(size);
    return line;
}

// Switches the terminal's echo off for as long as it lives.
class QuietTerminal
{
public:
    explicit QuietTerminal(int fd)
        : m_fd(fd)
    {
        tcgetattr(m_fd, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(m_fd, TCSAFLUSH, &quiet);
    }
    ~QuietTerminal() { tcsetattr(m_fd, TCSAFLUSH, &m_before); }
    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;

private:
    int m_fd;
    termios m_before{};
};

Result<SecretBuffer> askOnTerminal(const char *prompt)
{
    const int tty = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (tty < 0)
        return failure(ErrorCode::InvalidInput, kNoTerminal);
    const auto say = [tty](const char *text) { return ::write(tty, text, std::strlen(text)) > 0; };
    say(prompt);
    auto line = [tty] {
        const QuietTerminal quiet(tty);
        return readLine(tty);
    }();
    say("\n");
    ::close(tty);
    return line;
}

} // namespace

std::optional<QByteArray> askOpenly(const QByteArray &question)
{
    const int tty = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (tty < 0)
        return std::nullopt;
    const bool asked = ::write(tty, question.constData(), std::size_t(question.size())) == question.size();
    const auto line = asked ? readLine(tty) : Result<SecretBuffer>(failure(ErrorCode::Io));
    ::close(tty);
    return line ? QByteArray(reinterpret_cast<const char *>(line->data()), qsizetype(line->size())) : QByteArray();
}

Result<SecretBuffer> readPassphrase(int fd, const char *prompt)
{
    return fd >= 0 ? readLine(fd) : askOnTerminal(prompt);
}

} // namespace prystan::ctl
