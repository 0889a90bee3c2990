// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "joining.h"
#include "scanviewmodel.h"
#include "secretinput.h"

#include <QObject>
#include <QQmlEngine>

namespace prystan::ui {

class LanguageController;

// A new device on its way in: card → mode → ask → confirm → joining → done. Nothing is typed but the passphrase of a
// staff device; slips come from a scanner, which types them, or from a stick.
class JoinViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString step READ step NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed) // what went well: "Written to the stick"
    Q_PROPERTY(QString orgName READ orgName NOTIFY changed)
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY changed) // of the organisation, six words
    Q_PROPERTY(QString slip READ slip NOTIFY changed) // the request, for a QR code
    Q_PROPERTY(QString words READ words NOTIFY changed) // six, to compare
    Q_PROPERTY(QString label READ label NOTIFY changed) // "K1", from the grant
    Q_PROPERTY(QString modeText READ modeText NOTIFY changed)
    Q_PROPERTY(prystan::ui::ScanViewModel *scan MEMBER scan CONSTANT) // set before the window is made
    Q_PROPERTY(bool needsPassphrase READ needsPassphrase NOTIFY changed)

public:
    JoinViewModel(Joining &joining, SlipDrive &drive, Worker &worker, LanguageController &language,
                  QObject *parent = nullptr);

    Q_INVOKABLE void take(const QString &text); // a slip that a scanner typed
    Q_INVOKABLE void readStick();
    Q_INVOKABLE void writeStick();
    Q_INVOKABLE void chooseMode(const QString &mode);
    Q_INVOKABLE void accept(prystan::ui::SecretInput *passphrase); // null for devices without
    Q_INVOKABLE void back();

    [[nodiscard]] QString step() const { return m_step; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString orgName() const { return m_card ? m_card->orgName : QString(); }
    [[nodiscard]] QString fingerprint() const;
    [[nodiscard]] QString slip() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString label() const { return m_grant ? m_grant->device.label : QString(); }
    [[nodiscard]] QString modeText() const;
    [[nodiscard]] bool needsPassphrase() const { return m_grant && !m_grant->identities.empty(); }

    ScanViewModel *scan = nullptr;

Q_SIGNALS:
    void scanWanted(); // emitted by the page
    void changed();
    void joined(); // the device is made: start it

private:
    void go(const QString &step);
    void fail(const Error &error);
    void takeBytes(const QByteArray &text);
    void takeCard(const QByteArray &text);
    void takeGrant(const QByteArray &text);
    [[nodiscard]] Slip awaited() const;

    Joining &m_joining;
    SlipDrive &m_drive;
    Worker &m_worker;
    QString m_step = QStringLiteral("card");
    std::optional<OrgCard> m_card;
    QByteArray m_request, m_grantFile;
    std::optional<DeviceGrant> m_grant; // without its secrets
    std::optional<Error> m_error;
    QString m_written; // name of the file on the stick
};

} // namespace prystan::ui
