// SPDX-License-Identifier: GPL-3.0-or-later
#include "joinviewmodel.h"

#include "enrolwords.h"
#include "languagecontroller.h"
#include "onworker.h"
#include "passphrase.h"

namespace prystan::ui {

namespace {

const QString kCard = QStringLiteral("card");
const QString kMode = QStringLiteral("mode");
const QString kAsk = QStringLiteral("ask");
const QString kConfirm = QStringLiteral("confirm");
const QString kJoining = QStringLiteral("joining");
const QString kDone = QStringLiteral("done");

} // namespace

JoinViewModel::JoinViewModel(Joining &joining, SlipDrive &drive, Worker &worker, LanguageController &language,
                             QObject *parent)
    : QObject(parent)
    , m_joining(joining)
    , m_drive(drive)
    , m_worker(worker)
{
    if (const auto before = m_joining.asked()) {
        m_card = before->card;
        m_request = before->request;
        m_step = kAsk;
    }
    connect(&language, &LanguageController::currentChanged, this, &JoinViewModel::changed);
}

QString JoinViewModel::problem() const
{
    return m_error ? EnrolWords::problem(*m_error, awaited()) : QString();
}

QString JoinViewModel::note() const
{
    return m_written.isEmpty() ? QString() : EnrolWords::written(m_written);
}

QString JoinViewModel::fingerprint() const
{
    return m_card ? organisationWords(*m_card).join(u' ') : QString();
}

QString JoinViewModel::slip() const
{
    return m_request.isEmpty() ? QString() : QString::fromLatin1(slipText(Slip::Request, m_request));
}

QString JoinViewModel::words() const
{
    return m_card && !m_request.isEmpty() ? enrolmentWords(*m_card, m_request).join(u' ') : QString();
}

QString JoinViewModel::modeText() const
{
    const auto asked = decodeRequest(m_request);
    return asked ? EnrolWords::mode(asked->mode) : QString();
}

Slip JoinViewModel::awaited() const
{
    return m_step == kCard ? Slip::Card : Slip::Grant;
}

void JoinViewModel::go(const QString &step)
{
    m_step = step;
    m_error.reset();
    m_written.clear();
    Q_EMIT changed();
}

void JoinViewModel::fail(const Error &error)
{
    m_error = error;
    m_written.clear();
    Q_EMIT changed();
}

void JoinViewModel::take(const QString &text)
{
    if (!text.trimmed().isEmpty())
        takeBytes(text.toUtf8());
}

void JoinViewModel::readStick()
{
    const auto text = m_drive.read(awaited());
    if (text)
        takeBytes(*text);
    else
        fail(text.error());
}

void JoinViewModel::takeBytes(const QByteArray &text)
{
    if (m_step == kCard)
        takeCard(text);
    else if (m_step == kAsk)
        takeGrant(text);
}

void JoinViewModel::takeCard(const QByteArray &text)
{
    const auto bytes = fromSlip(Slip::Card, text);
    const auto card = bytes ? decodeCard(*bytes) : Result<OrgCard>(passOn(bytes));
    if (!card)
        return fail(card.error());
    m_card = *card;
    go(kMode);
}

void JoinViewModel::chooseMode(const QString &word)
{
    const auto mode = fromWord<DeviceMode>(word);
    if (!m_card || !mode)
        return;
    const auto asked = m_joining.ask(*m_card, *mode);
    if (!asked)
        return fail(asked.error());
    m_request = asked->request;
    go(kAsk);
}

void JoinViewModel::writeStick()
{
    const auto name = m_drive.write(Slip::Request, slipText(Slip::Request, m_request), {});
    if (!name)
        return fail(name.error());
    m_error.reset();
    m_written = *name;
    Q_EMIT changed();
}

// What is kept of the grant tells who was let in and whether a passphrase is needed; its keys are wiped at once.
void JoinViewModel::takeGrant(const QByteArray &text)
{
    const auto file = fromSlip(Slip::Grant, text);
    auto grant = file ? m_joining.read(*file) : Result<DeviceGrant>(passOn(file));
    if (!grant)
        return fail(grant.error());
    for (ReaderIdentity &one : grant->identities)
        one.identity.clear();
    grant->letterSeed.clear();
    m_grantFile = *file;
    m_grant = std::move(*grant);
    go(kConfirm);
}

void JoinViewModel::accept(SecretInput *passphrase)
{
    if (m_step != kConfirm)
        return;
    auto secret = std::make_shared<SecretBuffer>(passphrase == nullptr ? SecretBuffer() : passphrase->take());
    if (needsPassphrase() && passphraseFault(*secret))
        return fail({ErrorCode::InvalidInput});
    go(kJoining);
    onWorker<Status>(m_worker, [this, secret, file = m_grantFile] {
        return m_joining.accept(file, *secret);
    }).then(this, [this](const Status &done) {
        if (!done) {
            go(kConfirm);
            return fail(done.error());
        }
        m_grantFile.clear();
        go(kDone);
        Q_EMIT joined();
    });
}

void JoinViewModel::back()
{
    if (m_step == kConfirm)
        go(kAsk);
    else if (m_step == kAsk)
        go(m_card ? kMode : kCard);
    else if (m_step == kMode)
        go(kCard);
}

} // namespace prystan::ui
