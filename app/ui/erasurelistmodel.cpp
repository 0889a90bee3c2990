// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasurelistmodel.h"

#include "actwords.h"
#include "languagecontroller.h"
#include "recordlistmodel.h"
#include "staffviewmodel.h"
#include "words.h"

namespace prystan::ui {

ErasureListModel::ErasureListModel(ErasureNotes &notes, StaffViewModel &staff, LanguageController &language,
                                   QObject *parent)
    : QAbstractListModel(parent)
    , m_service(notes)
    , m_staff(staff)
    , m_language(language)
{
    connect(&m_language, &LanguageController::currentChanged, this, [this] {
        if (!m_notes.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        Q_EMIT changed();
    });
    connect(&m_staff, &StaffViewModel::changed, this, [this] {
        if (m_staff.state() != u"open" && m_loaded)
            forget();
    });
}

void ErasureListModel::load()
{
    if (m_staff.state() != u"open")
        return;
    m_service.list().then(this, [this, turn = ++m_turn](Result<std::vector<ErasureNote>> notes) {
        if (turn != m_turn)
            return;
        m_error = notes ? std::optional<Error>() : notes.error();
        setNotes(notes ? std::move(*notes) : std::vector<ErasureNote>());
    });
}

void ErasureListModel::setNotes(std::vector<ErasureNote> notes)
{
    put(std::move(notes), true);
}

void ErasureListModel::put(std::vector<ErasureNote> notes, bool loaded)
{
    beginResetModel();
    m_notes = std::move(notes);
    m_loaded = loaded;
    endResetModel();
    Q_EMIT changed();
}

void ErasureListModel::forget()
{
    ++m_turn;
    m_error.reset();
    put({}, false);
}

QString ErasureListModel::problem() const
{
    return m_error ? Words::error(*m_error) : QString();
}

int ErasureListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_notes.size());
}

QStringList ErasureListModel::linesOf(const ErasureNote &note) const
{
    QStringList lines{ActWords::erasedBy(note)};
    lines << ActWords::eraseReason(note.reason);
    if (note.files > 0)
        lines << ActWords::erasedFiles(note) << ActWords::erasedHere()
              << ActWords::erasedThere(note.there, exactText(note.there.last, m_language.current()))
              << ActWords::erasedElsewhere() << ActWords::erasedBackups(note.openable);
    else
        lines << ActWords::erasedNothing();
    lines.removeAll(QString());
    return lines;
}

QVariant ErasureListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ErasureNote &note = m_notes[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return ActWords::erasedOn(exactText(note.time, m_language.current()));
    case LinesRole:
        return linesOf(note);
    case DoneRole:
        return note.there.waiting == 0;
    default:
        return {};
    }
}

QHash<int, QByteArray> ErasureListModel::roleNames() const
{
    return {{TitleRole, "title"}, {LinesRole, "lines"}, {DoneRole, "done"}};
}

} // namespace prystan::ui
