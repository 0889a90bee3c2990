// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretinput.h"

#include "pause.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace prystan::ui {

namespace {

constexpr int kRevealMs = 10'000; // long enough to compare, short enough to be forgotten

bool isPrintable(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

bool startsCodePoint(unsigned char byte)
{
    return (byte & 0xC0) != 0x80;
}

} // namespace

SecretInput::SecretInput(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    m_revealing.setSingleShot(true);
    m_revealing.setInterval(kRevealMs);
    connect(&m_revealing, &QTimer::timeout, this, [this] { setRevealed(false); });
    setFlag(ItemAcceptsInputMethod);
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptTouchEvents(true);
    setActiveFocusOnTab(true);
}

void SecretInput::clear()
{
    m_secret.clear();
    m_length = 0;
    setRevealed(false);
    changed();
}

void SecretInput::changed()
{
    update();
    Q_EMIT lengthChanged();
}

void SecretInput::setRevealed(bool revealed)
{
    if (revealed)
        m_revealing.start();
    else
        m_revealing.stop();
    update();
    Q_EMIT revealedChanged();
}

// One letter at a time; each short string is gone again before the next.
template<typename Do> void SecretInput::eachLetter(Do what) const
{
    for (std::size_t from = 0; from < m_secret.size();) {
        std::size_t to = from + 1;
        while (to < m_secret.size() && !startsCodePoint(m_secret.data()[to]))
            ++to;
        what(QString::fromUtf8(reinterpret_cast<const char *>(m_secret.data() + from), qsizetype(to - from)));
        from = to;
    }
}

// As many lines as it takes; when they do not fit, the last ones are seen.
void SecretInput::paint(QPainter *painter)
{
    if (!revealed())
        return;
    const QFontMetricsF metrics(m_font);
    const qreal right = width() - m_padding;
    std::vector<QPointF> places;
    QPointF next(m_padding, 0);
    eachLetter([&](const QString &letter) {
        const qreal advance = metrics.horizontalAdvance(letter);
        if (next.x() + advance > right && next.x() > m_padding)
            next = {m_padding, next.y() + metrics.height()};
        places.push_back(next);
        next.rx() += advance;
    });
    const qreal high = next.y() + metrics.height();
    const qreal top = high < height() ? (height() - high) / 2 : height() - high;
    painter->setFont(m_font);
    painter->setPen(m_color);
    auto place = places.cbegin();
    eachLetter([&](const QString &letter) {
        painter->drawText(QPointF(place->x(), top + place->y() + metrics.ascent()), letter);
        ++place;
    });
}

SecretBuffer SecretInput::take()
{
    SecretBuffer taken = std::exchange(m_secret, {});
    clear();
    return taken;
}

void SecretInput::append(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    m_secret.append({reinterpret_cast<const unsigned char *>(utf8.constData()), std::size_t(utf8.size())});
    m_length += int(std::ranges::count_if(utf8, [](char c) { return startsCodePoint(static_cast<unsigned char>(c)); }));
    std::fill_n(static_cast<volatile char *>(utf8.data()), utf8.size(), '\0');
    changed();
}

void SecretInput::removeLast()
{
    if (m_length == 0)
        return;
    std::size_t size = m_secret.size() - 1;
    while (size > 0 && !startsCodePoint(m_secret.data()[size]))
        --size;
    m_secret.truncate(size);
    --m_length;
    changed();
}

void SecretInput::keyPressEvent(QKeyEvent *event)
{
    const bool command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT accepted();
    else if (event->key() == Qt::Key_Backspace)
        removeLast();
    else if (!command && isPrintable(event->text()))
        append(event->text());
    else
        event->ignore();
}

// Only what is committed counts; a preview would have to be shown, and nothing of a secret is shown.
void SecretInput::inputMethodEvent(QInputMethodEvent *event)
{
    for (int i = 0; i < event->replacementLength() && event->replacementStart() < 0; ++i)
        removeLast();
    if (isPrintable(event->commitString()))
        append(event->commitString());
    event->accept();
}

QVariant SecretInput::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return true;
    case Qt::ImHints:
        return int(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
                   | Qt::ImhPreferLowercase | Qt::ImhLatinOnly);
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
        return QString();
    case Qt::ImCursorPosition:
    case Qt::ImAnchorPosition:
        return 0;
    default:
        return QQuickPaintedItem::inputMethodQuery(query);
    }
}

void SecretInput::mousePressEvent(QMouseEvent *event)
{
    takeFocus();
    event->accept();
}

void SecretInput::touchEvent(QTouchEvent *event)
{
    if (event->type() == QEvent::TouchBegin)
        takeFocus();
    event->accept();
}

void SecretInput::takeFocus()
{
    forceActiveFocus(Qt::MouseFocusReason);
    QGuiApplication::inputMethod()->show();
}

bool PinInput::complete() const
{
    return length() == PausedSession::kPinDigits;
}

void PinInput::press(int digit)
{
    if (digit < 0 || digit > 9 || complete())
        return;
    const unsigned char sign = static_cast<unsigned char>('0' + digit);
    m_digits.append({&sign, 1});
    Q_EMIT lengthChanged();
}

void PinInput::backspace()
{
    if (m_digits.isEmpty())
        return;
    m_digits.truncate(m_digits.size() - 1);
    Q_EMIT lengthChanged();
}

void PinInput::clear()
{
    m_digits.clear();
    Q_EMIT lengthChanged();
}

SecretBuffer PinInput::take()
{
    SecretBuffer taken = std::exchange(m_digits, {});
    Q_EMIT lengthChanged();
    return taken;
}

} // namespace prystan::ui
