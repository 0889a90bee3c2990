// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace prystan::sync {

struct HttpAnswer {
    int status = 0;
    QByteArray contentType, retryAfter, date; // as the server wrote them, in lower case
    QByteArray body;
};

// Takes one HTTP/1.1 answer apart as its bytes come, and holds no more of it than was asked for. Strict: what may be
// read in two ways is refused.
class HttpReader
{
public:
    explicit HttpReader(qsizetype maxAnswer)
        : m_maxAnswer(maxAnswer)
    { }
    enum class State { More, Done, Bad };
    State add(const QByteArray &bytes);
    State end(); // of the connection; More: it broke
    [[nodiscard]] const HttpAnswer &answer() const { return m_answer; }
    // The connection is as before the request: the server keeps it, and said nothing beyond this answer.
    [[nodiscard]] bool isReusable() const { return m_phase == Phase::Done && m_keeps && m_waiting.isEmpty(); }

private:
    enum class Phase { Head, Length, ChunkSize, Chunk, ChunkEnd, Trailer, UntilEnd, Done, Bad };
    bool step(); // false: nothing more to do with what is there
    bool to(Phase phase);
    bool readHead();
    bool readField(const QByteArray &line);
    bool beginBody();
    bool readBytes(Phase then);
    bool readChunkSize();
    bool readChunkEnd();
    bool readTrailer();
    bool readToEnd();

    qsizetype m_maxAnswer;
    Phase m_phase = Phase::Head;
    QByteArray m_waiting;
    HttpAnswer m_answer;
    qint64 m_length = -1, m_left = 0; // announced; of the body or of this chunk
    int m_informed = 0, m_trailers = 0;
    bool m_chunked = false, m_keeps = false;
};

} // namespace prystan::sync
