// SPDX-License-Identifier: GPL-3.0-or-later
#include "joinwindow.h"

#include <QTest>

namespace prystan::visual {

using namespace Qt::StringLiterals;

namespace {

OrgCard exampleCard()
{
    return {u"org"_s, u"Пристань, приклад"_s, QByteArray(32, 'r')};
}

} // namespace

JoinWindow::JoinWindow()
    : m_join(*this, *this, m_worker, m_language)
{
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    m_language.setEngine(&m_engine);
    m_engine.setInitialProperties(
        {{u"join"_s, QVariant::fromValue(&m_join)}, {u"language"_s, QVariant::fromValue(&m_language)}});
    m_engine.load(QUrl(u"qrc:/qt/qml/Prystan/Shell/JoinWindow.qml"_s));
    m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().value(0));
    if (m_window == nullptr || !QTest::qWaitForWindowExposed(m_window))
        throw journey::Lost("the window does not show");
    m_hand.emplace(m_window);
    // No field may have the cursor before the on-screen keyboard is made, or Qt opens one of its own; people first
    // choose a language.
    QTest::qWait(500);
}

Result<Joining::Asked> JoinWindow::ask(const OrgCard &card, DeviceMode mode)
{
    return Asked{
        card,
        encodeRequest({u"0123456789abcdef0123456789abcdef"_s, mode, QByteArray(32, 'k'),
                       u"age1j4f5unmle76had5j246l77detcgnj6cv66r2qh52ewgphqkmypcq9sz2um"_s, QByteArray(20, 'v')})};
}

Result<DeviceGrant> JoinWindow::read(const QByteArray &) const
{
    DeviceGrant grant;
    grant.card = exampleCard();
    grant.device = {u"d"_s, u"S2"_s, DeviceMode::Staff, QByteArray(32, 'k'), false, 0, {}};
    grant.identities = {{u"child"_s, 1, QByteArray(32, 's')}};
    return grant;
}

void JoinWindow::lookAt(const QString &step, const Look &look)
{
    for (const QString &language : m_language.codes()) {
        m_language.setCurrent(language);
        for (const QSize size : {QSize(360, 640), QSize(1080, 1920), QSize(1920, 1080)}) {
            m_window->resize(size);
            QTest::qWait(50);
            m_hand->settle(10'000); // pages slide
            look(m_window, step, language, size);
        }
    }
}

void JoinWindow::walk(const Look &look)
{
    lookAt(u"join-card"_s, look);
    m_join.readStick(); // there is none
    lookAt(u"join-no-stick"_s, look);
    m_join.take(QString::fromLatin1(slipText(Slip::Card, encodeCard(exampleCard()))));
    lookAt(u"join-mode"_s, look);
    m_join.chooseMode(u"staff"_s);
    lookAt(u"join-ask"_s, look);
    m_join.writeStick();
    lookAt(u"join-written"_s, look);
    m_join.take(u"prystan-grant:AAAA"_s);
    lookAt(u"join-confirm"_s, look);
}

} // namespace prystan::visual
