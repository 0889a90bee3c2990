// SPDX-License-Identifier: GPL-3.0-or-later
#include "walker.h"

#include <QGuiApplication>
#include <QJsonDocument>

#include <algorithm>
#include <unistd.h>

namespace prystan::tests {

using namespace journey;

namespace {

// A keyboard in a window of its own would take what is typed.
void requireOneWindow()
{
    const QWindowList windows = QGuiApplication::topLevelWindows();
    if (std::ranges::count_if(windows, &QWindow::isVisible) != 1)
        throw Lost("there is a second window");
}

} // namespace

Walker::Walker(Hand &hand, QJsonObject part)
    : m_hand(hand)
    , m_part(std::move(part))
{ }

// In one call: a line is there whole or not at all.
void Walker::tell(const QString &point)
{
    const QByteArray line = point.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, line.constData(), std::size_t(line.size())) != line.size())
        ::_exit(1); // nobody listens any more
}

QString Walker::hear()
{
    QByteArray line;
    for (char letter = 0; ::read(STDIN_FILENO, &letter, 1) == 1 && letter != '\n';)
        line += letter;
    return QString::fromUtf8(line);
}

// With real keys: what is saved does not depend on which keys they were.
void Walker::fill(const QString &label, const QString &text)
{
    m_hand.tap(label);
    m_hand.waitUntil([&] { return m_hand.focusedName() == m_hand.word(label); }, label);
    requireOneWindow();
    m_hand.keys(text);
}

void Walker::fillLast(const QString &label, const QString &text)
{
    fill(label, text);
    m_hand.hideKeyboard();
}

void Walker::carryOn(const QString &key, const QJsonValue &value)
{
    m_part[key] = value;
    qputenv(kVariable, QJsonDocument(m_part).toJson(QJsonDocument::Compact));
}

} // namespace prystan::tests
