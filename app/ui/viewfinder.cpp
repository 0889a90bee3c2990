// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewfinder.h"

#include <QPainter>

namespace prystan::ui {

Viewfinder::Viewfinder(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{ }

void Viewfinder::setScan(ScanViewModel *scan)
{
    if (scan == m_scan)
        return;
    if (m_scan)
        disconnect(m_scan, nullptr, this, nullptr);
    m_scan = scan;
    if (m_scan)
        connect(m_scan, &ScanViewModel::pictureChanged, this, [this] { update(); });
    update();
    Q_EMIT scanChanged();
}

void Viewfinder::paint(QPainter *painter)
{
    const QImage picture = m_scan ? m_scan->picture() : QImage();
    if (picture.isNull())
        return;
    const QRectF place = boundingRect();
    QSizeF part = place.size().scaled(QSizeF(picture.size()), Qt::KeepAspectRatio);
    const QPointF corner((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2);
    painter->drawImage(place, picture, QRectF(corner, part));
}

} // namespace prystan::ui
