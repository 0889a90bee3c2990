// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrasesviewmodel.h"

#include "languagecontroller.h"
#include "names.h"
#include "passphrase.h"
#include "words.h"

namespace prystan::ui {

namespace {

const QString kList = QStringLiteral("list");
const QString kWho = QStringLiteral("who");
const QString kFresh = QStringLiteral("fresh");

} // namespace

PassphrasesViewModel::PassphrasesViewModel(PassphraseService &service, LanguageController &language, QObject *parent)
    : QAbstractListModel(parent)
    , m_service(service)
    , m_language(language)
{
    connect(&language, &LanguageController::currentChanged, this, [this] {
        Q_EMIT changed();
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

void PassphrasesViewModel::start()
{
    if (m_busy)
        return;
    m_done = Done::Nothing;
    go(kList);
    readRows();
}

// A step back or forth forgets what belongs to the step.
void PassphrasesViewModel::go(const QString &step)
{
    m_step = step;
    m_busy = false;
    m_fault = Fault::None;
    m_removedId.clear();
    m_removedName.clear();
    if (step != kFresh) {
        m_current.clear();
        m_fresh.clear();
    }
    Q_EMIT changed();
}

void PassphrasesViewModel::fail(Fault fault)
{
    m_fault = fault;
    setBusy(false);
}

void PassphrasesViewModel::fail(const Error &error)
{
    m_error = error;
    fail(Fault::Failed);
}

QString PassphrasesViewModel::problem() const
{
    switch (m_fault) {
    case Fault::None:
        return {};
    case Fault::NoName:
        return tr("Please write a name, so that you know later whose passphrase this is.");
    case Fault::NoOwn:
        return tr("Please type your own passphrase first.");
    case Fault::OtherWords:
        return tr("These are not the words above. Please type them once more.");
    case Fault::TooEasy:
        return tr("That is too easy to guess. Please take at least 12 letters: four ordinary words that do not "
                  "belong together are good.");
    case Fault::NotTheSame:
        return tr("You typed two different passphrases. Please type both once more.");
    case Fault::Taken:
        return tr("Somebody has this passphrase already. Please take another one.");
    case Fault::Failed:
        break;
    }
    if (m_error.code == ErrorCode::WrongSecret)
        return tr("This is not your passphrase. Please try again.");
    if (m_error.code == ErrorCode::Refused)
        return tr("Somebody who opens everything on this device has to do this.");
    return Words::error(m_error);
}

QString PassphrasesViewModel::note() const
{
    switch (m_done) {
    case Done::Nothing:
        break;
    case Done::Added:
        return tr("%1 can open this device from now on.").arg(m_doneName);
    case Done::Changed:
        return tr("From now on your new passphrase opens this device.");
    case Done::Removed:
        return tr("%1 cannot open this device any more.").arg(m_doneName);
    }
    return {};
}

void PassphrasesViewModel::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_fault = Fault::None;
    Q_EMIT changed();
}

void PassphrasesViewModel::readRows()
{
    m_service.list().then(this, [this](const Result<std::vector<PassphraseSlot>> &rows) {
        beginResetModel();
        m_rows = rows ? *rows : std::vector<PassphraseSlot>();
        endResetModel();
        if (!rows)
            fail(rows.error());
    });
}

void PassphrasesViewModel::add()
{
    if (m_busy)
        return;
    m_adding = true;
    m_name.clear();
    m_done = Done::Nothing;
    go(kWho);
}

void PassphrasesViewModel::change()
{
    if (m_busy)
        return;
    m_adding = false;
    m_done = Done::Nothing;
    go(kWho);
}

void PassphrasesViewModel::prove(const QString &name, SecretInput *own)
{
    if (m_step != kWho || m_busy)
        return;
    m_name = text::tidy(name);
    if (m_adding && m_name.isEmpty())
        return fail(Fault::NoName);
    if (own->length() == 0)
        return fail(Fault::NoOwn);
    m_current = own->take();
    setBusy(true);
    m_service.prove(m_current.clone()).then(this, [this](const Status &proven) {
        if (m_step != kWho)
            return;
        if (!proven)
            return fail(proven.error());
        go(kFresh);
        chooseOwn(false);
    });
}

void PassphrasesViewModel::showFresh(SecretWords *item) const
{
    item->show(m_fresh.clone());
}

void PassphrasesViewModel::chooseOwn(bool own)
{
    if (m_step != kFresh || m_busy)
        return;
    m_fresh = own ? SecretBuffer() : generatePassphrase();
    m_fault = Fault::None;
    Q_EMIT changed();
}

void PassphrasesViewModel::take(SecretInput *first, SecretInput *again)
{
    if (m_step != kFresh || m_busy)
        return;
    SecretBuffer typed = first->take();
    if (generated())
        return typed.equals(m_fresh) ? store(std::move(typed)) : fail(Fault::OtherWords);
    const SecretBuffer second = again->take();
    if (passphraseFault(typed))
        return fail(Fault::TooEasy);
    if (!typed.equals(second))
        return fail(Fault::NotTheSame);
    store(std::move(typed));
}

void PassphrasesViewModel::store(SecretBuffer passphrase)
{
    setBusy(true);
    if (m_adding) {
        m_service.add(m_current.clone(), std::move(passphrase), m_name).then(this, [this](const Result<QString> &slot) {
            stored(slot ? Status() : Status(passOn(slot)));
        });
        return;
    }
    m_service.change(m_current.clone(), std::move(passphrase)).then(this, [this](const Status &done) { stored(done); });
}

void PassphrasesViewModel::stored(const Status &done)
{
    if (m_step != kFresh)
        return;
    if (!done && done.error().code == ErrorCode::AlreadyExists)
        return fail(Fault::Taken);
    if (!done)
        return fail(done.error());
    go(kList);
    m_done = m_adding ? Done::Added : Done::Changed;
    m_doneName = m_name;
    readRows();
    Q_EMIT changed();
}

void PassphrasesViewModel::askToRemove(const QString &id, const QString &name)
{
    if (m_busy)
        return;
    m_done = Done::Nothing;
    go(kList);
    m_removedId = id;
    m_removedName = name;
    Q_EMIT changed();
}

void PassphrasesViewModel::keep()
{
    askToRemove({}, {});
}

void PassphrasesViewModel::remove(SecretInput *own)
{
    if (m_removedId.isEmpty() || m_busy)
        return;
    if (own->length() == 0)
        return fail(Fault::NoOwn);
    setBusy(true);
    m_service.remove(own->take(), m_removedId).then(this, [this, name = m_removedName](const Status &done) {
        if (!done)
            return fail(done.error());
        go(kList);
        m_done = Done::Removed;
        m_doneName = name;
        readRows();
        Q_EMIT changed();
    });
}

int PassphrasesViewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PassphrasesViewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PassphraseSlot &slot = m_rows[std::size_t(index.row())];
    const auto day = [&](const QDateTime &time) {
        const QDate local = time.toLocalTime().date();
        return text::longDate(local.day(), local.month(), local.year(), m_language.current());
    };
    switch (role) {
    case NameRole:
        return slot.name.isEmpty() && !slot.own ? tr("No name") : slot.name;
    case TimesRole:
        return slot.used.isValid() ? tr("Since %1. Last used %2.").arg(day(slot.created), day(slot.used))
                                   : tr("Since %1. Never used yet.").arg(day(slot.created));
    case OwnRole:
        return slot.own;
    case IdRole:
        return slot.id;
    default:
        return {};
    }
}

QHash<int, QByteArray> PassphrasesViewModel::roleNames() const
{
    return {{NameRole, "name"}, {TimesRole, "times"}, {OwnRole, "own"}, {IdRole, "slotId"}};
}

} // namespace prystan::ui
