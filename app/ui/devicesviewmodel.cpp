// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicesviewmodel.h"

#include "enrolwords.h"
#include "languagecontroller.h"
#include "onworker.h"
#include "qritem.h"

namespace prystan::ui {

namespace {

const QString kList = QStringLiteral("list");
const QString kCard = QStringLiteral("card");
const QString kRequest = QStringLiteral("request");
const QString kCompare = QStringLiteral("compare");
const QString kGrant = QStringLiteral("grant");

} // namespace

DevicesViewModel::DevicesViewModel(EnrolService &service, DeviceLog &log, SlipDrive &drive, Worker &worker,
                                   LanguageController &language, QObject *parent)
    : QAbstractListModel(parent)
    , m_service(service)
    , m_log(log)
    , m_drive(drive)
    , m_worker(worker)
    , m_card(service.card())
{
    connect(&language, &LanguageController::currentChanged, this, [this] {
        Q_EMIT changed();
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

void DevicesViewModel::start()
{
    m_asking.reset();
    m_request.clear();
    m_grant.clear();
    m_wordsDiffered = false;
    keep();
    go(kList);
    readRows();
}

void DevicesViewModel::readRows()
{
    using Known = std::pair<std::vector<DeviceEntry>, bool>;
    onWorker<Known>(m_worker, [this] {
        return Known(m_service.devices(), m_service.isManifestExpired());
    }).then(this, [this](const Known &known) {
        beginResetModel();
        m_rows = known.first;
        m_expired = known.second;
        endResetModel();
        Q_EMIT changed();
    });
}

void DevicesViewModel::go(const QString &step)
{
    m_step = step;
    m_error.reset();
    m_written.clear();
    Q_EMIT changed();
}

void DevicesViewModel::fail(const Error &error)
{
    m_error = error;
    m_written.clear();
    Q_EMIT changed();
}

QString DevicesViewModel::problem() const
{
    if (m_wordsDiffered)
        return tr("Nothing was given. The code was not from that device, or somebody changed it. Begin again.");
    return m_error ? EnrolWords::staffProblem(*m_error) : QString();
}

QString DevicesViewModel::warning() const
{
    return m_expired ? tr("The list of devices and keys of your organisation has expired. Registering goes on."
                          " Ask an administrator for a new one.")
                     : QString();
}

QString DevicesViewModel::note() const
{
    return m_written.isEmpty() ? QString() : EnrolWords::written(m_written);
}

QString DevicesViewModel::slip() const
{
    if (m_step == kCard)
        return QString::fromLatin1(slipText(Slip::Card, encodeCard(m_card)));
    return m_step == kGrant ? QString::fromLatin1(slipText(Slip::Grant, m_grant)) : QString();
}

bool DevicesViewModel::codeFits() const
{
    return QrItem::holds(slip());
}

QString DevicesViewModel::modeText() const
{
    return m_asking ? EnrolWords::mode(m_asking->mode) : QString();
}

QString DevicesViewModel::fingerprint() const
{
    return organisationWords(m_card).join(u' ');
}

void DevicesViewModel::add()
{
    m_wordsDiffered = false;
    go(kCard);
}

void DevicesViewModel::next()
{
    if (m_step == kCard)
        go(kRequest);
}

void DevicesViewModel::take(const QString &text)
{
    if (!text.trimmed().isEmpty())
        look(text.toUtf8());
}

void DevicesViewModel::readStick()
{
    const auto text = m_drive.read(Slip::Request);
    if (text)
        look(*text);
    else
        fail(text.error());
}

void DevicesViewModel::look(const QByteArray &text)
{
    const auto request = fromSlip(Slip::Request, text);
    if (m_step != kRequest)
        return;
    if (!request)
        return fail(request.error());
    m_service.look(*request).then(this, [this, bytes = *request](const Result<Asking> &asking) {
        if (!asking)
            return fail(asking.error());
        if (!asking->allowed)
            return fail({ErrorCode::Refused});
        m_request = bytes;
        m_asking = *asking;
        go(kCompare);
    });
}

void DevicesViewModel::same()
{
    if (m_step != kCompare)
        return;
    m_service.grant(m_request).then(this, [this](const Result<QByteArray> &grant) {
        if (!grant)
            return fail(grant.error());
        m_grant = *grant;
        go(kGrant);
        readRows();
    });
}

void DevicesViewModel::different()
{
    start();
    m_wordsDiffered = true;
    Q_EMIT changed();
}

void DevicesViewModel::writeStick()
{
    const bool grant = m_step == kGrant;
    const auto name = m_drive.write(grant ? Slip::Grant : Slip::Card, slip().toLatin1(), grant ? label() : QString());
    if (!name)
        return fail(name.error());
    m_error.reset();
    m_written = *name;
    Q_EMIT changed();
}

void DevicesViewModel::back()
{
    if (m_step == kCompare)
        go(kRequest);
    else if (m_step == kRequest)
        go(kCard);
    else
        start();
}

void DevicesViewModel::askToStrikeOut(const QString &id, const QString &label)
{
    m_outId = id;
    m_outLabel = label;
    Q_EMIT changed();
}

void DevicesViewModel::keep()
{
    askToStrikeOut({}, {});
}

// Nothing that comes from it afterwards is believed; what this device has seen of it stays.
void DevicesViewModel::strikeOut()
{
    const QString id = m_outId;
    keep();
    m_service.revoke(id).then(this, [this](const Status &done) {
        if (!done)
            return fail(done.error());
        readRows();
    });
}

int DevicesViewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DevicesViewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const DeviceEntry &device = m_rows[std::size_t(index.row())];
    const bool self = device.id == m_log.info().device;
    switch (role) {
    case LabelRole:
        return device.label;
    case ModeRole:
        return EnrolWords::mode(device.mode);
    case StateRole:
        return device.revoked ? tr("Struck out") : self ? tr("This device") : QString();
    case OutRole:
        return device.revoked;
    case SelfRole:
        return self;
    case IdRole:
        return device.id;
    default:
        return {};
    }
}

QHash<int, QByteArray> DevicesViewModel::roleNames() const
{
    return {{LabelRole, "label"}, {ModeRole, "modeText"}, {StateRole, "stateText"},
            {OutRole, "out"},     {SelfRole, "self"},     {IdRole, "deviceId"}};
}

} // namespace prystan::ui
