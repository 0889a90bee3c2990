// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enrolservice.h"
#include "joining.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace prystan::ui {

class LanguageController;

// The organisation's devices as rows, and letting another one in: list → card → request → compare → grant.
// Only for an unlocked session; everything it shows is public.
class DevicesViewModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString step READ step NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString slip READ slip NOTIFY changed) // of this step, for a QR code
    Q_PROPERTY(bool codeFits READ codeFits NOTIFY changed) // else the slip goes by stick alone
    Q_PROPERTY(QString words READ words NOTIFY changed) // that must be on the other screen
    Q_PROPERTY(QString label READ label NOTIFY changed) // that the new device gets
    Q_PROPERTY(QString modeText READ modeText NOTIFY changed)
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY changed)
    Q_PROPERTY(QString warning READ warning NOTIFY changed) // the organisation's list has expired
    Q_PROPERTY(QString unlisted READ unlisted NOTIFY changed) // what it means that some are in no manifest yet
    Q_PROPERTY(QString struckOut READ struckOut NOTIFY changed) // label that is asked about, else ""
    Q_PROPERTY(QString along READ along NOTIFY changed) // which others are struck out with it

public:
    enum Role { LabelRole = Qt::UserRole, ModeRole, StateRole, NoteRole, OutRole, SelfRole, IdRole };

    DevicesViewModel(EnrolService &service, DeviceLog &log, SlipDrive &drive, Worker &worker,
                     LanguageController &language, QObject *parent = nullptr);

    Q_INVOKABLE void start(); // fresh: the list
    Q_INVOKABLE void add();
    Q_INVOKABLE void next(); // the card was shown
    Q_INVOKABLE void take(const QString &text); // the request, as a scanner types it
    Q_INVOKABLE void readStick();
    Q_INVOKABLE void writeStick();
    Q_INVOKABLE void same(); // the words are the same: let it in
    Q_INVOKABLE void different(); // they are not: nothing is given
    Q_INVOKABLE void back();
    Q_INVOKABLE void askToStrikeOut(const QString &id, const QString &label);
    Q_INVOKABLE void strikeOut();
    Q_INVOKABLE void keep();

    [[nodiscard]] QString step() const { return m_step; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString slip() const;
    [[nodiscard]] bool codeFits() const;
    [[nodiscard]] QString words() const { return m_asking ? m_asking->words.join(u' ') : QString(); }
    [[nodiscard]] QString label() const { return m_asking ? m_asking->label : QString(); }
    [[nodiscard]] QString modeText() const;
    [[nodiscard]] QString fingerprint() const;
    [[nodiscard]] QString warning() const;
    [[nodiscard]] QString unlisted() const;
    [[nodiscard]] QString struckOut() const { return m_outLabel; }
    [[nodiscard]] QString along() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void scanWanted(); // emitted by the page
    void changed();

private:
    struct Known { // of the organisation
        std::vector<DeviceEntry> devices;
        std::vector<LetIn> unlisted;
        bool server = false, expired = false;
    };

    [[nodiscard]] const DeviceEntry *device(const QString &id) const;
    [[nodiscard]] QString noteOf(const DeviceEntry &device) const;
    void go(const QString &step);
    void fail(const Error &error);
    void readRows();
    void look(const QByteArray &text);

    EnrolService &m_service;
    DeviceLog &m_log;
    SlipDrive &m_drive;
    Worker &m_worker;
    QString m_step = QStringLiteral("list");
    Known m_known;
    OrgCard m_card;
    QByteArray m_request, m_grant;
    std::optional<Asking> m_asking;
    std::optional<Error> m_error;
    QString m_written, m_outId, m_outLabel;
    bool m_wordsDiffered = false;
};

} // namespace prystan::ui
