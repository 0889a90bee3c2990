// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicekeys.h"
#include "serveraccount.h"

#include <QTest>

using namespace prystan;
using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const SecretBuffer &secret)
{
    return {reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size())};
}

} // namespace

class ServerAccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    // Python's hashlib.pbkdf2_hmac("sha1", b"password", b"salt", 10).
    void theServerCanCheckAPasswordByIt()
    {
        const auto password = SecretBuffer::copyOf("password");
        QCOMPARE(crypto::passwordVerifier(password, u"salt"_s).toHex(), "ae3fe5f5707e07f3e7c117fb885cd052a6fcd77a");
        QVERIFY(crypto::passwordVerifier(password, u"other"_s) != crypto::passwordVerifier(password, u"salt"_s));
    }

    void aDeviceHasOnePasswordOfItsOwn()
    {
        const auto keys = crypto::DeviceKeys::generate(), others = crypto::DeviceKeys::generate();
        const QByteArray password = textOf(keys.serverPassword());
        QCOMPARE(password.size(), 64);
        QCOMPARE(QByteArray::fromHex(password).toHex(), password);
        QCOMPARE(textOf(crypto::DeviceKeys::fromSeed(keys.seed().clone())->serverPassword()), password);
        QVERIFY(textOf(others.serverPassword()) != password);
        QVERIFY(QByteArray::fromHex(password) != textOf(keys.database()));
    }

    void theFirstLetterSaysWhoMayRead()
    {
        for (const DeviceMode mode : {DeviceMode::Kiosk, DeviceMode::Volunteer, DeviceMode::Staff, DeviceMode::Demo}) {
            const QString name = crypto::newAccountName(mode);
            QVERIFY(isAccountName(name));
            QCOMPARE(name.startsWith(u'r'), mode == DeviceMode::Staff || mode == DeviceMode::Demo);
            QVERIFY(crypto::newAccountName(mode) != name);
        }
    }
};

QTEST_APPLESS_MAIN(ServerAccountTest)
#include "tst_serveraccount.moc"
