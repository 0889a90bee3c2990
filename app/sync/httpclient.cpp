// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpclient.h"

namespace prystan::sync {

HttpClient::HttpClient(ServerAddress address, ServerTrust trust, HttpTimes times, const Account *account,
                       const std::atomic<bool> *stop)
    : m_address(std::move(address))
    , m_trust(std::move(trust))
    , m_times(times)
    , m_connection(stop)
{
    if (account == nullptr)
        return;
    m_credentials = SecretBuffer::copyOf((account->name + QLatin1Char(':')).toStdString());
    m_credentials.append(account->password.bytes());
}

CouchResult<HttpAnswer> HttpClient::send(const HttpRequest &request)
{
    const bool sent = hasSent(request);
    if (sent)
        m_ahead.reset(); // what comes next is its answer
    begin(request);
    if (!sent)
        m_connection.closeUnlessQuiet();
    const bool kept = sent || m_connection.isOpen();
    auto answer = sent ? receive(request.maxAnswer) : exchange(request);
    // A server may close a connection that it kept just when it is used again.
    if (!answer && kept && !m_answered && answer.error() == CouchFault::Offline)
        answer = exchange(request);
    if (answer)
        return std::move(*answer);
    m_connection.close();
    return Unexpected(CouchFailure{answer.error()});
}

void HttpClient::sendAhead(const HttpRequest &request)
{
    begin(request);
    m_connection.closeUnlessQuiet();
    if (!m_connection.isOpen())
        return;
    if (write(request))
        m_connection.close();
    else
        m_ahead = request;
}

void HttpClient::begin(const HttpRequest &request)
{
    m_connection.expect({m_times.overall + request.patience, m_times.idle + request.patience});
    if (m_ahead) // its answer, still to come, would be taken for this one's
        m_connection.close();
    m_ahead.reset();
}

Connection::Fault HttpClient::write(const HttpRequest &request)
{
    m_answered = false;
    return m_connection.write(head(request) + request.body);
}

Result<HttpAnswer, CouchFault> HttpClient::exchange(const HttpRequest &request)
{
    if (!m_connection.isOpen()) {
        if (const auto fault = m_connection.open(m_address, m_trust))
            return Unexpected(*fault);
    }
    const auto unsent = write(request);
    if (unsent == CouchFault::Timeout || unsent == CouchFault::Stopped)
        return Unexpected(*unsent);
    // Who does not take all of a request may still have said why.
    auto answer = receive(request.maxAnswer);
    return !answer && unsent ? Unexpected(*unsent) : std::move(answer);
}

Result<HttpAnswer, CouchFault> HttpClient::receive(qsizetype maxAnswer)
{
    HttpReader reader(maxAnswer);
    auto state = HttpReader::State::More;
    while (state == HttpReader::State::More) {
        const auto bytes = m_connection.read();
        if (!bytes)
            return passOn(bytes);
        m_answered = m_answered || !bytes->isEmpty();
        state = bytes->isEmpty() ? reader.end() : reader.add(*bytes);
        if (bytes->isEmpty() && state == HttpReader::State::More)
            return Unexpected(CouchFault::Offline);
    }
    if (!reader.isReusable())
        m_connection.close();
    if (state == HttpReader::State::Bad)
        return Unexpected(CouchFault::BadAnswer);
    return reader.answer();
}

// Nothing about this machine. Compression is not asked for, so that a small answer cannot become a large one.
QByteArray HttpClient::head(const HttpRequest &request) const
{
    const QUrl url = m_address.at(request.target);
    QByteArray head = request.method + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
        + " HTTP/1.1\r\nHost: " + url.authority(QUrl::FullyEncoded).toLatin1()
        + "\r\nUser-Agent: Prystan\r\nAccept: application/json\r\nAccept-Encoding: identity\r\n";
    if (!m_credentials.isEmpty())
        head += authorization();
    if (!request.body.isEmpty())
        head += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return head + "\r\n";
}

// From here on the password is in Qt's byte arrays, here and in its sockets, which cannot be wiped; they live as long
// as the request. It opens no record, and is replaced with each epoch.
QByteArray HttpClient::authorization() const
{
    const auto bytes = m_credentials.bytes();
    const auto *start = reinterpret_cast<const char *>(bytes.data());
    return "Authorization: Basic " + QByteArray::fromRawData(start, qsizetype(bytes.size())).toBase64() + "\r\n";
}

} // namespace prystan::sync
