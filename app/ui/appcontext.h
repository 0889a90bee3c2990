// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actsviewmodel.h"
#include "additionviewmodel.h"
#include "choicemodel.h"
#include "contentmodel.h"
#include "correctionviewmodel.h"
#include "deliverymodel.h"
#include "devicesviewmodel.h"
#include "duplicatesviewmodel.h"
#include "erasurelistmodel.h"
#include "idleguard.h"
#include "intakeviewmodel.h"
#include "languagecontroller.h"
#include "pairviewmodel.h"
#include "passphrasesviewmodel.h"
#include "registerviewmodel.h"
#include "scanviewmodel.h"
#include "searchviewmodel.h"
#include "staffviewmodel.h"
#include "staysafe.h"
#include "stickviewmodel.h"
#include "tallymodel.h"

namespace prystan::ui {

// The volunteer's PIN of this shift: covers an open form and guards the last one, in memory only. "unset" → "open" →
// "covered". Covered for longer than 15 minutes, or after five wrong tries: gone, and the shift is over.
class PinCover : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(int triesLeft READ triesLeft NOTIFY changed)

public:
    PinCover(const Clock &clock, QObject *parent = nullptr);
    [[nodiscard]] QString state() const { return m_state; }
    [[nodiscard]] int triesLeft() const { return m_triesLeft; }
    Q_INVOKABLE void choose(prystan::ui::PinInput *pin);
    Q_INVOKABLE void cover();
    Q_INVOKABLE void uncover(prystan::ui::PinInput *pin);
    [[nodiscard]] bool confirm(prystan::ui::PinInput *pin); // while nothing is covered; a wrong one costs a try
    Q_INVOKABLE void forget(); // the tablet is handed over
    void tick();

Q_SIGNALS:
    void changed();
    void gone(); // the form must be wiped, and what the shift left in memory

private:
    [[nodiscard]] bool isRight(PinInput &pin);
    const Clock &m_clock;
    QTimer m_timer;
    SecretBuffer m_pin;
    QString m_state = QStringLiteral("unset");
    int m_triesLeft = 5;
    qint64 m_coveredMs = 0;
};

// The one object that QML is handed. Everything else hangs here; pages get only the part they show.
class AppContext : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(prystan::ui::LanguageController *language MEMBER language CONSTANT)
    Q_PROPERTY(prystan::ui::Choices *choices MEMBER choices CONSTANT)
    Q_PROPERTY(prystan::ui::CardModel *cards MEMBER cards CONSTANT)
    Q_PROPERTY(prystan::ui::ContactModel *contacts MEMBER contacts CONSTANT)
    Q_PROPERTY(prystan::ui::StaySafe *staySafe MEMBER staySafe CONSTANT)
    Q_PROPERTY(prystan::ui::IntakeViewModel *intake MEMBER intake CONSTANT)
    Q_PROPERTY(prystan::ui::AdditionViewModel *addition MEMBER addition CONSTANT)
    Q_PROPERTY(prystan::ui::TallyModel *tally MEMBER tally CONSTANT)
    Q_PROPERTY(prystan::ui::DeliveryModel *delivery MEMBER delivery CONSTANT)
    Q_PROPERTY(prystan::ui::StickViewModel *stick MEMBER stick CONSTANT)
    Q_PROPERTY(prystan::ui::StaffViewModel *staff MEMBER staff CONSTANT) // null on a kiosk or volunteer device
    Q_PROPERTY(prystan::ui::DevicesViewModel *devices MEMBER devices CONSTANT) // likewise
    Q_PROPERTY(prystan::ui::PassphrasesViewModel *passphrases MEMBER passphrases CONSTANT) // likewise
    Q_PROPERTY(prystan::ui::ActsViewModel *acts MEMBER acts CONSTANT) // likewise
    Q_PROPERTY(prystan::ui::CorrectionViewModel *correction MEMBER correction CONSTANT) // likewise
    Q_PROPERTY(prystan::ui::ErasureListModel *erasures MEMBER erasures CONSTANT) // likewise
    Q_PROPERTY(prystan::ui::SearchViewModel *search MEMBER search CONSTANT) // likewise
    Q_PROPERTY(prystan::ui::RegisterViewModel *registering MEMBER registering CONSTANT) // likewise
    Q_PROPERTY(prystan::ui::PairViewModel *pair MEMBER pair CONSTANT) // likewise
    Q_PROPERTY(prystan::ui::DuplicatesViewModel *duplicates MEMBER duplicates CONSTANT) // likewise
    Q_PROPERTY(prystan::ui::ScanViewModel *scan MEMBER scan CONSTANT)
    Q_PROPERTY(prystan::ui::IdleGuard *idle MEMBER idle CONSTANT)
    Q_PROPERTY(prystan::ui::PinCover *cover MEMBER cover CONSTANT)
    Q_PROPERTY(bool demo MEMBER demo CONSTANT)
    Q_PROPERTY(QString orgName MEMBER orgName CONSTANT)
    Q_PROPERTY(QString deviceLabel MEMBER deviceLabel CONSTANT)
    Q_PROPERTY(QString mode MEMBER mode CONSTANT) // what the device is: demo kiosk volunteer staff
    Q_PROPERTY(QString face READ face WRITE setFace NOTIFY faceChanged) // what it shows now: kiosk volunteer

public:
    using QObject::QObject;
    LanguageController *language = nullptr;
    Choices *choices = nullptr;
    CardModel *cards = nullptr;
    ContactModel *contacts = nullptr;
    StaySafe *staySafe = nullptr;
    IntakeViewModel *intake = nullptr;
    AdditionViewModel *addition = nullptr;
    TallyModel *tally = nullptr;
    DeliveryModel *delivery = nullptr;
    StickViewModel *stick = nullptr;
    StaffViewModel *staff = nullptr;
    DevicesViewModel *devices = nullptr;
    PassphrasesViewModel *passphrases = nullptr;
    ActsViewModel *acts = nullptr;
    CorrectionViewModel *correction = nullptr;
    ErasureListModel *erasures = nullptr;
    SearchViewModel *search = nullptr;
    RegisterViewModel *registering = nullptr;
    PairViewModel *pair = nullptr;
    DuplicatesViewModel *duplicates = nullptr;
    ScanViewModel *scan = nullptr;
    IdleGuard *idle = nullptr;
    PinCover *cover = nullptr;
    bool demo = false;
    QString orgName, deviceLabel, mode;

    [[nodiscard]] QString face() const { return m_face; }
    void setFace(const QString &face); // refused unless the device is that, or the demo device
    void endShift(); // the PIN is gone: so are last form and list
    Q_INVOKABLE void correctLast(prystan::ui::PinInput *pin); // opens the form when the PIN of the shift is right
    // Whose page is shown on a volunteer's or staff device, so that a document can be read into it; else null.
    [[nodiscard]] PersonEditor *personInHand() const;
    void readDocument(const QStringList &lines, bool mapped); // see DocumentScanner::scanned
    Q_INVOKABLE void endSession(); // wipes the form, language back to not chosen

Q_SIGNALS:
    void faceChanged();
    void shiftEnded(); // nothing of it may stay in memory

private:
    QString m_face = QStringLiteral("kiosk");
};

} // namespace prystan::ui
