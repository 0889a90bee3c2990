// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts.h"

#include <QAbstractItemModel>
#include <QMetaProperty>
#include <QQuickItem>
#include <QSet>

namespace prystan::journey {

namespace {

class Search
{
public:
    explicit Search(QString text)
        : m_text(std::move(text))
    { }
    void add(const QObject *object)
    {
        if (object != nullptr && !m_seen.contains(object)) {
            m_seen.insert(object);
            m_waiting << object;
        }
    }
    QStringList run()
    {
        while (!m_waiting.isEmpty())
            look(*m_waiting.takeLast());
        return m_places;
    }

private:
    void look(const QObject &object)
    {
        m_class = object.metaObject()->className();
        for (int i = 0; i < object.metaObject()->propertyCount(); ++i) {
            const QMetaProperty property = object.metaObject()->property(i);
            note(property.read(&object), property.name());
        }
        for (const QObject *child : object.children())
            add(child);
        if (const auto *item = qobject_cast<const QQuickItem *>(&object)) {
            const QList<QQuickItem *> items = item->childItems();
            for (const QQuickItem *child : items)
                add(child);
        }
        if (const auto *model = qobject_cast<const QAbstractItemModel *>(&object))
            lookAtRows(*model);
    }
    void lookAtRows(const QAbstractItemModel &model)
    {
        const QHash<int, QByteArray> roles = model.roleNames();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (auto role = roles.begin(); role != roles.end(); ++role)
                note(model.index(row, 0).data(role.key()), role.value());
        }
    }
    void note(const QVariant &value, const QByteArray &name)
    {
        if (value.canConvert<QObject *>())
            add(value.value<QObject *>());
        else if (value.canConvert<QStringList>())
            noteText(value.toStringList().join(u'\n'), name);
        else if (value.canConvert<QString>())
            noteText(value.toString(), name);
    }
    void noteText(const QString &text, const QByteArray &name)
    {
        if (text.contains(m_text, Qt::CaseInsensitive))
            m_places << QString::fromLatin1(m_class + '.' + name);
    }

    QString m_text;
    QByteArray m_class;
    QSet<const QObject *> m_seen;
    QList<const QObject *> m_waiting;
    QStringList m_places;
};

} // namespace

QStringList placesOf(const QString &text, const QList<const QObject *> &roots)
{
    Search search(text);
    for (const QObject *root : roots)
        search.add(root);
    return search.run();
}

} // namespace prystan::journey
