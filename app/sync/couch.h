// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wireformat.h"

#include <QJsonObject>
#include <chrono>
#include <map>
#include <set>
#include <vector>

// The place of delivery, as far as a device uses it. Each call waits for its answer.
namespace prystan::sync {

// Why a call came to nothing. No address, account or answer is in here, so it may be logged.
enum class CouchFault {
    Offline, // no connection, or it broke
    Timeout,
    Portal, // somebody else answered: a page or a redirect
    Unauthorised,
    Forbidden,
    NotFound,
    TooLarge, // send less at once
    Busy,
    ServerFull,
    ServerError,
    Rejected, // the server does not understand what we ask
    BadAnswer, // no JSON, too long, too deep, of another shape
    CertificateExpired,
    CertificateNotYetValid, // or the clock here is wrong
    CertificateWrongHost,
    CertificateUntrusted,
    CertificatePinMismatch,
    CertificateOther,
    Stopped, // by us
    OwnDisk, // the disk here took or gave nothing
};
[[nodiscard]] const char *toWord(CouchFault fault);

struct CouchFailure {
    CouchFault fault = CouchFault::Offline;
    int retryAfter = 0; // seconds, where a busy server named them
    friend bool operator==(const CouchFailure &, const CouchFailure &) = default;
};
template<typename T> using CouchResult = Result<T, CouchFailure>;

// What became of one document.
enum class Outcome {
    Stored, // the server says so; revsDiff another day is the proof
    WrongAccount, // refused: this account may not write it
    Unfit, // refused: whoever sends it
    TooLarge, // refused
    Failed, // may be sent again
};

// One revision that nothing follows. Verify each, whichever the server puts first.
struct Leaf {
    QString id;
    QString rev;
    QJsonObject document; // empty: the server lists it and did not hand it out
};

// Sequences mean something in one database of one server only: where either is another, begin again at the start.
struct Place {
    QString server;
    QString database;
    friend bool operator==(const Place &, const Place &) = default;
};

struct Changes {
    std::vector<Leaf> leaves; // in no order; some may come again
    QString next; // opaque: `since` of the next call
    Place place;
    bool atEnd = false;
    qint64 documents = 0; // in the database, with those that were erased
};

inline constexpr int kMostChanges = 500; // at once

class Couch
{
public:
    virtual ~Couch() = default;
    [[nodiscard]] virtual CouchResult<void> up() = 0;
    [[nodiscard]] virtual CouchResult<std::map<QString, Outcome>> push(const std::vector<Document> &batch) = 0;
    // An empty `since` is the start. With `wait` the answer comes when there is something, or after that long.
    [[nodiscard]] virtual CouchResult<Changes> changes(const QString &since, int limit, std::chrono::seconds wait = {})
        = 0;
    // changes(since, limit) is what is asked next: the server may make that page meanwhile. Anything else that is asked
    // first makes this void.
    virtual void askAhead(const QString &since, int limit) = 0;
    // Which of these events are not there, neither as they were nor erased.
    [[nodiscard]] virtual CouchResult<std::set<QString>> revsDiff(const std::set<QString> &ids) = 0;
    // Signed, and for everybody to read; asked without an account.
    [[nodiscard]] virtual CouchResult<QByteArray> publicFile(const QString &name, qsizetype maxBytes) = 0;
    // In the place of what is there.
    [[nodiscard]] virtual CouchResult<void> publish(const QString &name, const QByteArray &file) = 0;
    // The server's clock as its last answer told it, UTC; null: it did not. A hint, no more.
    [[nodiscard]] virtual QDateTime serverTime() const { return {}; }
};

} // namespace prystan::sync
