// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scanviewmodel.h"

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>

namespace prystan::ui {

// What the camera sees, small and in shades of grey: enough to aim by. Fills its place, cut at two sides.
class Viewfinder : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(prystan::ui::ScanViewModel *scan READ scan WRITE setScan NOTIFY scanChanged)

public:
    explicit Viewfinder(QQuickItem *parent = nullptr);
    [[nodiscard]] ScanViewModel *scan() const { return m_scan; }
    void setScan(ScanViewModel *scan);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void scanChanged();

private:
    QPointer<ScanViewModel> m_scan;
};

} // namespace prystan::ui
