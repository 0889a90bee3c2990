// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpanswer.h"

#include <QByteArrayList>
#include <algorithm>
#include <cstring>
#include <utility>

namespace prystan::sync {

namespace {

constexpr qsizetype kMostHead = 32768, kMostLine = 256;
constexpr const char *kEndOfHead = "\r\n\r\n", *kEndOfLine = "\r\n";
constexpr int kMostInformed = 8, kMostTrailers = 32, kMostDigits = 15;

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= kMostDigits
        && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// "HTTP/1.1 200 OK"; 0 where it is none.
int statusFrom(const QByteArray &line)
{
    const bool shaped = line.size() >= 12 && line.startsWith("HTTP/1.") && (line[7] == '0' || line[7] == '1')
        && line[8] == ' ' && (line.size() == 12 || line[12] == ' ');
    const QByteArray digits = line.mid(9, 3);
    return shaped && isNumber(digits) && digits[0] != '0' ? digits.toInt() : 0;
}

// What ends there (below zero: not yet), by `mark`; of a mark that is torn in two the first part may be here.
bool isTooLong(const QByteArray &bytes, qsizetype end, const char *mark, qsizetype most)
{
    return end < 0 ? bytes.size() - qsizetype(std::strlen(mark)) >= most : end > most;
}

bool hasNoBody(int status)
{
    return status == 204 || status == 304;
}

} // namespace

HttpReader::State HttpReader::add(const QByteArray &bytes)
{
    m_waiting += bytes;
    while (step()) { }
    if (m_phase == Phase::Done)
        return State::Done;
    return m_phase == Phase::Bad ? State::Bad : State::More;
}

HttpReader::State HttpReader::end()
{
    m_keeps = false;
    if (m_phase == Phase::UntilEnd)
        m_phase = Phase::Done;
    return add({});
}

bool HttpReader::step()
{
    switch (m_phase) {
    case Phase::Head:
        return readHead();
    case Phase::Length:
        return readBytes(Phase::Done);
    case Phase::ChunkSize:
        return readChunkSize();
    case Phase::Chunk:
        return readBytes(Phase::ChunkEnd);
    case Phase::ChunkEnd:
        return readChunkEnd();
    case Phase::Trailer:
        return readTrailer();
    case Phase::UntilEnd:
        return readToEnd();
    case Phase::Done:
    case Phase::Bad:
        break;
    }
    return false;
}

bool HttpReader::to(Phase phase)
{
    m_phase = phase;
    return phase != Phase::Bad && phase != Phase::Done;
}

bool HttpReader::readHead()
{
    const qsizetype end = m_waiting.indexOf(kEndOfHead);
    const QByteArray start = m_waiting.left(7);
    if (!QByteArray("HTTP/1.").startsWith(start) || isTooLong(m_waiting, end, kEndOfHead, kMostHead))
        return to(Phase::Bad);
    if (end < 0)
        return false;
    QByteArrayList lines = m_waiting.left(end).replace("\r\n", "\n").split('\n');
    m_waiting.remove(0, end + 4);
    const QByteArray first = lines.takeFirst();
    m_answer = {statusFrom(first), {}, {}, {}, {}};
    m_keeps = first.startsWith("HTTP/1.1");
    m_length = -1;
    m_chunked = false;
    for (const QByteArray &line : std::as_const(lines)) {
        if (!readField(line))
            return to(Phase::Bad);
    }
    return m_answer.status == 0 ? to(Phase::Bad) : beginBody();
}

bool HttpReader::readField(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(colon).toLower(), value = line.mid(colon + 1).trimmed().toLower();
    if (colon < 1 || name != name.trimmed())
        return false;
    if (name == "content-length") {
        const bool again = m_length >= 0;
        if (!isNumber(value) || again)
            return false;
        m_length = value.toLongLong();
    } else if (name == "transfer-encoding") {
        if (value != "chunked" || m_chunked)
            return false;
        m_chunked = true;
    } else if (name == "connection") {
        m_keeps = m_keeps && value != "close";
    } else if (name == "content-type") {
        m_answer.contentType = value;
    } else if (name == "retry-after") {
        m_answer.retryAfter = value;
    } else if (name == "date") {
        m_answer.date = value;
    }
    return true;
}

bool HttpReader::beginBody()
{
    if (m_answer.status < 200) // a remark; the answer is still to come
        return to(++m_informed > kMostInformed ? Phase::Bad : Phase::Head);
    if (hasNoBody(m_answer.status))
        return to(Phase::Done);
    if (m_chunked)
        return to(m_length < 0 ? Phase::ChunkSize : Phase::Bad);
    if (m_length < 0)
        return to(Phase::UntilEnd);
    m_left = m_length;
    return to(m_length <= m_maxAnswer ? Phase::Length : Phase::Bad);
}

bool HttpReader::readBytes(Phase then)
{
    const qsizetype taken = std::min(qsizetype(m_left), m_waiting.size());
    m_answer.body += m_waiting.left(taken);
    m_waiting.remove(0, taken);
    m_left -= taken;
    return m_left == 0 && to(then);
}

bool HttpReader::readChunkSize()
{
    const qsizetype end = m_waiting.indexOf(kEndOfLine);
    if (isTooLong(m_waiting, end, kEndOfLine, kMostLine))
        return to(Phase::Bad);
    if (end < 0)
        return false;
    const QByteArray digits = m_waiting.left(end).split(';').first().trimmed();
    m_waiting.remove(0, end + 2);
    bool isHex = false;
    m_left = digits.size() <= 8 ? digits.toLongLong(&isHex, 16) : -1;
    if (!isHex || m_left < 0 || m_left > m_maxAnswer - m_answer.body.size())
        return to(Phase::Bad);
    return to(m_left == 0 ? Phase::Trailer : Phase::Chunk);
}

bool HttpReader::readChunkEnd()
{
    if (m_waiting.size() < 2)
        return false;
    const bool ends = m_waiting.startsWith("\r\n");
    m_waiting.remove(0, 2);
    return to(ends ? Phase::ChunkSize : Phase::Bad);
}

// Lines behind the last chunk: nothing that we ask for.
bool HttpReader::readTrailer()
{
    const qsizetype end = m_waiting.indexOf(kEndOfLine);
    if (isTooLong(m_waiting, end, kEndOfLine, kMostLine) || m_trailers > kMostTrailers)
        return to(Phase::Bad);
    if (end < 0)
        return false;
    m_waiting.remove(0, end + 2);
    ++m_trailers;
    return to(end == 0 ? Phase::Done : Phase::Trailer);
}

bool HttpReader::readToEnd()
{
    m_answer.body += std::exchange(m_waiting, {});
    return m_answer.body.size() > m_maxAnswer && to(Phase::Bad);
}

} // namespace prystan::sync
