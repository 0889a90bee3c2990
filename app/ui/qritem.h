// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickPaintedItem>

namespace prystan::ui {

// A QR code of a short text, drawn sharp at any size: black on white with its quiet zone.
class QrItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)

public:
    explicit QrItem(QQuickItem *parent = nullptr);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    void paint(QPainter *painter) override;
    [[nodiscard]] static bool holds(const QString &text); // one that is longer stays blank

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
    QImage m_code; // one pixel a module
};

} // namespace prystan::ui
