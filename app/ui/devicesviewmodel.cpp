// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicesviewmodel.h"

#include "enrolwords.h"
#include "languagecontroller.h"
#include "onworker.h"
#include "qritem.h"

#include <algorithm>

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
        if (rowCount() > 0)
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
    onWorker<Known>(m_worker, [this] {
        return Known{m_service.devices(), m_service.unlisted(), m_service.hasServer(), m_service.isManifestExpired()};
    }).then(this, [this](const Known &known) {
        beginResetModel();
        m_known = known;
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
    return m_known.expired ? tr("The list of devices and keys of your organisation has expired. Registering goes on."
                                " Ask an administrator for a new one.")
                           : QString();
}

QString DevicesViewModel::unlisted() const
{
    return EnrolWords::unlisted(int(m_known.unlisted.size()), m_known.server);
}

// What a staff device let in falls with it.
QString DevicesViewModel::along() const
{
    const DeviceEntry *out = device(m_outId);
    if (out == nullptr || out->mode != DeviceMode::Staff)
        return {};
    QStringList labels;
    for (const LetIn &one : m_known.unlisted) {
        if (const DeviceEntry *other = device(one.device); one.by == m_outId && other != nullptr)
            labels << other->label;
    }
    std::ranges::sort(labels);
    return EnrolWords::along(m_outLabel, labels);
}

const DeviceEntry *DevicesViewModel::device(const QString &id) const
{
    const auto found = std::ranges::find(m_known.devices, id, &DeviceEntry::id);
    return found == m_known.devices.end() ? nullptr : &*found;
}

QString DevicesViewModel::noteOf(const DeviceEntry &one) const
{
    const auto grant = std::ranges::find(m_known.unlisted, one.id, &LetIn::device);
    if (grant == m_known.unlisted.end())
        return {};
    const DeviceEntry *by = device(grant->by);
    return by != nullptr ? EnrolWords::letInBy(by->label) : QString();
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
    return parent.isValid() ? 0 : int(m_known.devices.size());
}

QVariant DevicesViewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const DeviceEntry &device = m_known.devices[std::size_t(index.row())];
    const bool self = device.id == m_log.info().device;
    switch (role) {
    case LabelRole:
        return device.label;
    case ModeRole:
        return EnrolWords::mode(device.mode);
    case StateRole:
        return device.revoked ? tr("Struck out") : self ? tr("This device") : QString();
    case NoteRole:
        return noteOf(device);
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
    return {{LabelRole, "label"}, {ModeRole, "modeText"}, {StateRole, "stateText"}, {NoteRole, "noteText"},
            {OutRole, "out"},     {SelfRole, "self"},     {IdRole, "deviceId"}};
}

} // namespace prystan::ui
