// SPDX-License-Identifier: GPL-3.0-or-later
#include "trustmodels.h"

#include "detailrows.h"
#include "languagecontroller.h"
#include "recordlistmodel.h"
#include "words.h"

namespace prystan::ui {

namespace {

// What is on the screen is told anew in the language that was chosen.
void retell(QAbstractListModel *model)
{
    if (model->rowCount() > 0)
        Q_EMIT model->dataChanged(model->index(0), model->index(model->rowCount() - 1));
}

} // namespace

UnverifiedModel::UnverifiedModel(const Clock &clock, LanguageController &language, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_language(language)
{
    connect(&language, &LanguageController::currentChanged, this, [this] { retell(this); });
}

int UnverifiedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

QString UnverifiedModel::ownerText(const UnverifiedEvent &event) const
{
    return event.owner.isEmpty() ? QString()
                                 : Words::takenCareOf(event.owner, exactText(event.ownedAt, m_language.current()));
}

QString UnverifiedModel::sourceText(const UnverifiedEvent &event) const
{
    return Words::unverifiedSource(event.device, event.seq, exactText(event.received, m_language.current()));
}

QVariant UnverifiedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UnverifiedEvent &event = m_events[std::size_t(index.row())];
    switch (role) {
    case KeyRole:
        return QString::fromLatin1(event.id.toHex());
    case Qt::DisplayRole:
    case TitleRole:
        return Words::unverified(event);
    case ReasonTextRole:
        return Words::doubt(event.doubt);
    case SourceTextRole:
        return sourceText(event);
    case OwnerTextRole:
        return ownerText(event);
    case OverdueRole:
        return event.overdue;
    case ReleasableRole:
        return event.releasable;
    default:
        return {};
    }
}

QHash<int, QByteArray> UnverifiedModel::roleNames() const
{
    return {{KeyRole, "key"},
            {TitleRole, "title"},
            {ReasonTextRole, "reasonText"},
            {SourceTextRole, "sourceText"},
            {OwnerTextRole, "ownerText"},
            {OverdueRole, "overdue"},
            {ReleasableRole, "releasable"}};
}

void UnverifiedModel::setEvents(std::vector<UnverifiedEvent> events)
{
    if (events == m_events)
        return;
    beginResetModel();
    m_events = std::move(events);
    endResetModel();
    Q_EMIT countChanged();
}

StrayModel::StrayModel(LanguageController &language, QObject *parent)
    : QAbstractListModel(parent)
    , m_language(language)
{
    connect(&language, &LanguageController::currentChanged, this, [this] { retell(this); });
}

int StrayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_additions.size());
}

QVariant StrayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Addition &addition = m_additions[std::size_t(index.row())];
    const std::vector<DetailRow> rows = additionRows(addition, m_language);
    QStringList lines;
    switch (role) {
    case KeyRole:
        return rows.front().addition;
    case Qt::DisplayRole:
    case TitleRole:
        return addition.facts.code;
    case SourceTextRole:
        return rows.front().value;
    case TextRole:
        for (std::size_t i = 1; i < rows.size(); ++i)
            lines << rows[i].label + u": "_qs + rows[i].value;
        return lines.join(u'\n');
    default:
        return {};
    }
}

QHash<int, QByteArray> StrayModel::roleNames() const
{
    return {{KeyRole, "key"}, {TitleRole, "title"}, {SourceTextRole, "sourceText"}, {TextRole, "text"}};
}

void StrayModel::setAdditions(std::vector<Addition> additions)
{
    if (additions == m_additions)
        return;
    beginResetModel();
    m_additions = std::move(additions);
    endResetModel();
}

DeviceChainModel::DeviceChainModel(LanguageController &language, QObject *parent)
    : QAbstractListModel(parent)
    , m_language(language)
{
    connect(&language, &LanguageController::currentChanged, this, [this] { retell(this); });
}

int DeviceChainModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_chains.size());
}

QVariant DeviceChainModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeviceChain &chain = m_chains[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return Words::deviceLine(chain);
    case StateTextRole:
        return Words::madeAndSeen(chain);
    case MissingTextRole:
        return Words::missingLinks(chain);
    case HeardTextRole:
        return chain.heard.isValid() ? Words::lastHeard(exactText(chain.heard, m_language.current())) : QString();
    case SilentRole:
        return chain.silent;
    default:
        return {};
    }
}

QHash<int, QByteArray> DeviceChainModel::roleNames() const
{
    return {{LabelRole, "label"},
            {StateTextRole, "stateText"},
            {MissingTextRole, "missingText"},
            {HeardTextRole, "heardText"},
            {SilentRole, "silent"}};
}

void DeviceChainModel::setChains(std::vector<DeviceChain> chains)
{
    if (chains == m_chains)
        return;
    beginResetModel();
    m_chains = std::move(chains);
    endResetModel();
}

} // namespace prystan::ui
