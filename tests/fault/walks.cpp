// SPDX-License-Identifier: GPL-3.0-or-later
#include "walks.h"

#include "steps.h"

#include <QGuiApplication>
#include <QRegularExpression>

#include <algorithm>
#include <unistd.h>

namespace prystan::tests {

using namespace journey;
using namespace Qt::StringLiterals;

namespace {

const QString kPin = u"135790"_s;

// In one call: a line is there whole or not at all.
void tell(const QString &point)
{
    const QByteArray line = point.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, line.constData(), std::size_t(line.size())) != line.size())
        ::_exit(1); // nobody listens any more
}

QString hear()
{
    QByteArray line;
    for (char letter = 0; ::read(STDIN_FILENO, &letter, 1) == 1 && letter != '\n';)
        line += letter;
    return QString::fromUtf8(line);
}

// A keyboard in a window of its own would take what is typed.
void requireOneWindow()
{
    const QWindowList windows = QGuiApplication::topLevelWindows();
    if (std::ranges::count_if(windows, &QWindow::isVisible) != 1)
        throw Lost("there is a second window");
}

} // namespace

Walks::Walks(QQuickWindow *window, QJsonObject part)
    : m_hand(window)
    , m_part(std::move(part))
{ }

void Walks::walk()
{
    tell(u"window"_s);
    const QString mode = m_hand.told("app.mode").toString();
    if (mode.isEmpty())
        return join();
    tell(u"device "_s + mode);
    if (mode == u"staff")
        return atOffice();
    for (int round = m_part[u"round"].toInt();; ++round) {
        if (mode == u"volunteer")
            atTablet(round);
        else
            atKiosk(round);
    }
}

void Walks::arrive()
{
    waitForStart(m_hand);
    chooseLanguage(m_hand, u"en"_s);
    tell(u"home"_s);
    m_hand.tap(u"Fill in the form"_s);
}

// With real keys: what is saved does not depend on which keys they were.
void Walks::fill(const QString &label, const QString &text)
{
    m_hand.tap(label);
    m_hand.waitUntil([&] { return m_hand.focusedName() == m_hand.word(label); }, label);
    requireOneWindow();
    m_hand.keys(text);
}

void Walks::answerName()
{
    fill(u"Given name"_s, u"Olena"_s);
    m_hand.hideKeyboard();
}

void Walks::answerYear()
{
    m_hand.tap(u"Only the year"_s);
    chooseYear(m_hand, 1988);
}

// The code as it stands on the screen, not as the program says it is.
void Walks::save()
{
    static const QRegularExpression code(u"^[A-Z]{3}-[A-Z]{3}$"_s);
    m_hand.waitForStep(u"review"_s);
    QStringList codes;
    tell(u"saving"_s);
    m_hand.tap(u"Save"_s);
    m_hand.waitUntil([&] { return !(codes = m_hand.shownTexts().filter(code)).isEmpty(); }, u"the code"_s);
    tell(u"saved "_s + codes.first());
}

void Walks::readOn()
{
    m_hand.tap(u"Next"_s);
    m_hand.tap(u"Done"_s);
    m_hand.tap(u"Close this page"_s);
}

// By turns: straight on, with another language in the middle, shut in the middle.
void Walks::atKiosk(int round)
{
    arrive();
    m_hand.waitForStep(u"privacy"_s);
    goOn(m_hand, u"name"_s);
    answerName();
    if (round % 3 == 1) {
        tell(u"language"_s);
        switchLanguage(m_hand, u"nl"_s);
    } else if (round % 3 == 2) {
        tell(u"shut"_s);
        m_hand.tap(u"Close"_s);
        return m_hand.tap(u"To the start"_s);
    }
    goOn(m_hand, u"birth"_s);
    answerYear();
    m_hand.tap(u"Finish now"_s);
    save();
    readOn();
}

// Covered in the middle of every other form.
void Walks::atTablet(int round)
{
    arrive();
    if (!m_pinChosen)
        choosePin(m_hand, kPin);
    m_pinChosen = true;
    m_hand.waitForStep(u"privacy"_s);
    goOn(m_hand, u"form"_s);
    answerName();
    if (round % 2 == 1) {
        tell(u"covered"_s);
        m_hand.tap(u"Close"_s);
        m_hand.see(u"This form is covered"_s);
        enterPin(m_hand, kPin);
        m_hand.waitForStep(u"form"_s);
    }
    answerYear();
    m_hand.tap(u"Check and save"_s);
    save();
    readOn();
}

void Walks::atOffice()
{
    m_hand.speak(u"en"_s);
    const bool paused = m_hand.told("app.staff.state") == u"paused"_s;
    tell(paused ? u"resuming"_s : u"unlocking"_s);
    if (paused)
        enterPin(m_hand, kPin);
    else
        unlock(m_hand, mine("passphrase"));
    m_hand.waitUntil([&] { return m_hand.told("app.staff.records.count").toInt() > 0; }, u"the list"_s);
    m_hand.settle();
    tell(u"unlocked"_s);
    openRecord();
    leaveOffice(paused);
}

// The first row that can be opened; a child's asks for the reason.
void Walks::openRecord()
{
    static const QRegularExpression row(u"^[A-Z]{3}-[A-Z]{3}, "_s);
    m_hand.tapExactly(m_hand.shownTexts().filter(row).value(0));
    m_hand.settle();
    if (!m_hand.told("app.staff.reasonAskedFor").toString().isEmpty())
        m_hand.tap(u"To check who is with the child"_s);
    m_hand.waitUntil([&] { return m_hand.told("app.staff.detail.loaded").toBool(); }, u"the record"_s);
    tell(u"record"_s);
    m_hand.tap(u"Close this record"_s);
}

// Either way another image of the process takes over, and with it a walk that begins anew.
void Walks::leaveOffice(bool paused)
{
    tell(paused ? u"locking"_s : u"pausing"_s);
    m_hand.tap(paused ? u"Lock"_s : u"Pause"_s);
    if (!paused)
        choosePin(m_hand, kPin);
    m_hand.waitUntil([] { return false; }, u"another process image"_s);
}

void Walks::scan(const QString &slip)
{
    fill(u"Scan the code of the other screen"_s, slip);
    m_hand.key(Qt::Key_Return);
}

void Walks::join()
{
    const auto comesTo = [&](const QString &step) {
        m_hand.waitUntil([&] { return m_hand.told("join.step").toString() == step; }, step);
        m_hand.settle();
    };
    m_hand.speak(u"en"_s);
    if (m_hand.told("join.step").toString() == u"card") {
        scan(mine("card"));
        comesTo(u"mode"_s);
        tell(u"asking"_s);
        m_hand.tap(mine("mode"));
        comesTo(u"ask"_s);
    }
    tell(u"asked "_s + m_hand.told("join.slip").toString());
    scan(hear());
    comesTo(u"confirm"_s);
    if (m_hand.told("join.needsPassphrase").toBool()) {
        fill(u"Choose your passphrase (12 letters or more)"_s, mine("passphrase"));
        m_hand.hideKeyboard();
    }
    tell(u"joining"_s);
    m_hand.tap(u"Join"_s);
    m_hand.waitUntil([] { return false; }, u"another process image"_s);
}

} // namespace prystan::tests
