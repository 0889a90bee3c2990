// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentscanner.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

#include <algorithm>

namespace prystan::ui {

namespace {

constexpr int kForgetMs = 2000; // longer than any burst takes

// Letters of the Ukrainian and the Russian keyboard → what the same key types in Latin. Both have these letters in the
// same places, and the third row of keys the same sign, so nothing is guessed. Capital Б is <, with shift on the comma.
QChar latinOf(QChar c)
{
    static const QString cyrillic = u"йцукенгшщзфыівапролдячсмитьб"_qs, latin = u"qwertyuiopassdfghjklzxcvbnm<"_qs;
    const qsizetype at = cyrillic.indexOf(c.toLower());
    if (at < 0)
        return c;
    return c.isUpper() ? latin[at].toUpper() : latin[at];
}

bool isModifier(int key)
{
    return (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || key == Qt::Key_AltGr || key == Qt::Key_Super_L
        || key == Qt::Key_Super_R || key == Qt::Key_Hyper_L || key == Qt::Key_Hyper_R;
}

} // namespace

DocumentScanner::DocumentScanner(const Clock &clock, std::function<bool()> wanted, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_wanted(std::move(wanted))
{
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    m_forget.setSingleShot(true);
    m_forget.setInterval(kForgetMs);
    connect(&m_forget, &QTimer::timeout, this, &DocumentScanner::forget);
    // Keys that came while the window was busy are in the queue and go first.
    connect(&m_wake, &QTimer::timeout, this, [this] { QTimer::singleShot(0, this, &DocumentScanner::wake); });
}

// Only on its way into the window: from there an event comes by once more for the item that has the focus.
bool DocumentScanner::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_pressing || !watched->isWindowType())
        return QObject::eventFilter(watched, event);
    if (!m_wanted()) {
        forget();
        return QObject::eventFilter(watched, event);
    }
    const auto &key = static_cast<const QKeyEvent &>(*event);
    return isModifier(key.key()) ? QObject::eventFilter(watched, event) : takes(watched, key);
}

bool DocumentScanner::takes(QObject *window, const QKeyEvent &event)
{
    // By the time of the key, where the system tells it: a window that was busy gets them all at once.
    const qint64 ms = event.timestamp() > 0 ? qint64(event.timestamp()) : m_clock.monotonicMs();
    const bool command = (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    QString text = command ? QString() : event.text();
    noteField(ms);
    if (text.size() == 1) {
        const QChar latin = latinOf(text.front());
        m_mapped = m_mapped || latin != text.front();
        text.front() = latin;
    }
    m_window = window;
    m_last = ms;
    const text::Wedge::Step step = m_wedge.key(text, ms);
    obey(step);
    if (step.held && !step.scan)
        m_held.push_back({event.key(), event.modifiers(), event.nativeScanCode(), event.nativeVirtualKey(),
                          event.nativeModifiers(), event.text()});
    wait(ms);
    return step.held;
}

void DocumentScanner::obey(const text::Wedge::Step &step)
{
    if (!step.released.isEmpty())
        pressAgain(step.released.size());
    if (!step.scan)
        return;
    m_held.clear();
    if (step.scan->letThrough > 0)
        restoreField();
    const bool mapped = m_mapped;
    m_mapped = false;
    Q_EMIT scanned(step.scan->lines, mapped);
}

void DocumentScanner::pressAgain(qsizetype count)
{
    m_pressing = true;
    for (; count > 0 && !m_held.empty(); --count) {
        const Key key = m_held.front();
        m_held.pop_front();
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key.code, key.modifiers, key.scanCode, key.virtualKey, key.nativeModifiers, key.text);
            if (m_window)
                QCoreApplication::sendEvent(m_window, &event);
        }
    }
    m_pressing = false;
}

// Before the first key of what may become a burst.
void DocumentScanner::noteField(qint64 ms)
{
    const bool begins = !m_wedge.wakeAt() && (ms - m_last > text::Wedge::kFast || ms < m_last);
    if (!begins)
        return;
    m_mapped = false;
    m_held.clear();
    m_field = QGuiApplication::focusObject();
    const bool isText = m_field && m_field->property("cursorPosition").isValid();
    if (!isText)
        m_field = nullptr;
    m_fieldText = isText ? m_field->property("text").toString() : QString();
}

// As an input method would: the field takes it for typed, so that the answer behind it follows.
void DocumentScanner::restoreField()
{
    if (!m_field || m_field->property("text").toString() == m_fieldText)
        return;
    const int cursor = m_field->property("cursorPosition").toInt();
    QInputMethodEvent event;
    event.setCommitString(m_fieldText, -cursor, int(m_field->property("text").toString().size()));
    QCoreApplication::sendEvent(m_field, &event);
}

void DocumentScanner::wait(qint64 ms)
{
    const auto at = m_wedge.wakeAt();
    if (at) {
        m_wake.start(int(std::max<qint64>(0, *at - ms)));
    } else {
        m_wake.stop();
        m_held.clear(); // an end of line behind a scan
    }
    m_forget.start();
}

void DocumentScanner::wake()
{
    const auto at = m_wedge.wakeAt();
    if (!at || m_wake.isActive())
        return;
    obey(m_wedge.pause(*at));
    wait(*at);
}

void DocumentScanner::forget()
{
    m_wake.stop();
    m_forget.stop();
    m_wedge = {};
    m_held.clear();
    m_field = nullptr;
    m_fieldText.clear();
    m_mapped = false;
}

} // namespace prystan::ui
