// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passphrases.h"
#include "secretinput.h"
#include "secretwords.h"

#include <QAbstractListModel>

namespace prystan::ui {

class LanguageController;

// Who may open this device, as rows, and letting somebody in, changing one's own passphrase, or taking one away:
// list → who (one's own passphrase first) → fresh (the new one) → list. What was typed lives in guarded memory and
// goes with the step.
class PassphrasesViewModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString step READ step NOTIFY changed) // "list" "who" "fresh"
    Q_PROPERTY(bool busy READ busy NOTIFY changed) // a passphrase is being tried, or databases get other keys
    Q_PROPERTY(bool adding READ adding NOTIFY changed) // somebody; else one's own is changed
    Q_PROPERTY(bool generated READ generated NOTIFY changed) // six words were made; else one's own choice
    Q_PROPERTY(QString name READ name NOTIFY changed) // of the one who is let in
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString removed READ removed NOTIFY changed) // name that is asked about, else ""

public:
    enum Role { NameRole = Qt::UserRole, TimesRole, OwnRole, IdRole };

    PassphrasesViewModel(PassphraseService &service, LanguageController &language, QObject *parent = nullptr);

    Q_INVOKABLE void start(); // fresh: the list
    Q_INVOKABLE void add();
    Q_INVOKABLE void change();
    Q_INVOKABLE void prove(const QString &name, prystan::ui::SecretInput *own);
    Q_INVOKABLE void showFresh(prystan::ui::SecretWords *item) const;
    Q_INVOKABLE void chooseOwn(bool own); // false: six words again, other ones
    Q_INVOKABLE void take(prystan::ui::SecretInput *first, prystan::ui::SecretInput *again); // again: own choice only
    Q_INVOKABLE void askToRemove(const QString &id, const QString &name);
    Q_INVOKABLE void remove(prystan::ui::SecretInput *own);
    Q_INVOKABLE void keep();

    [[nodiscard]] QString step() const { return m_step; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool adding() const { return m_adding; }
    [[nodiscard]] bool generated() const { return !m_fresh.isEmpty(); }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString removed() const { return m_removedName; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    enum class Fault { None, NoName, NoOwn, OtherWords, TooEasy, NotTheSame, Taken, Failed };
    enum class Done { Nothing, Added, Changed, Removed };
    void go(const QString &step);
    void fail(Fault fault);
    void fail(const Error &error);
    void setBusy(bool busy);
    void readRows();
    void store(SecretBuffer passphrase);
    void stored(const Status &done);

    PassphraseService &m_service;
    LanguageController &m_language;
    QString m_step = QStringLiteral("list");
    std::vector<PassphraseSlot> m_rows;
    bool m_busy = false, m_adding = false;
    Fault m_fault = Fault::None;
    Error m_error; // of Fault::Failed
    Done m_done = Done::Nothing;
    QString m_name, m_doneName, m_removedId, m_removedName;
    SecretBuffer m_current, m_fresh;
};

} // namespace prystan::ui
