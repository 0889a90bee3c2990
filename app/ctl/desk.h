// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enrolservice.h"
#include "epochend.h"
#include "epochs.h"
#include "letterpost.h"
#include "passphrases.h"
#include "peoplesearch.h"
#include "recordacts.h"
#include "refusals.h"
#include "store.h"
#include "systemclock.h"
#include "workerthread.h"

#include <QJsonObject>
#include <optional>

namespace prystan::ctl {

struct DeskOptions;
struct Options;

// One JSON line on standard output. Throws OutputClosed where nobody reads it.
void printLine(const QJsonObject &object);
struct OutputClosed { };

// An open data directory with its staff side, locked or unlocked.
class StaffDesk
{
public:
    // `detail` of Refused where there is no vault: on which device.
    static constexpr int kKiosk = 1, kVolunteer = 2, kOther = 3;
    // Refused where there is no vault.
    [[nodiscard]] static Result<std::unique_ptr<StaffDesk>> openLocked(const QString &dir);
    // Unlocked with the passphrase that is read as the options say.
    [[nodiscard]] static Result<std::unique_ptr<StaffDesk>> open(const Options &options);
    [[nodiscard]] static Result<std::unique_ptr<StaffDesk>> open(const DeskOptions &options);
    [[nodiscard]] StaffService &staff() { return *m_staff; }
    [[nodiscard]] PassphraseService &passphrases() { return *m_passphrases; }
    [[nodiscard]] RecordActs &acts() { return *m_acts; }
    [[nodiscard]] PeopleSearch search();
    [[nodiscard]] EnrolService &enrol() { return *m_enrol; }
    [[nodiscard]] bool holdsRoot() const { return m_staff->rootNow().has_value(); } // once unlocked
    [[nodiscard]] Epochs epochs();
    [[nodiscard]] EpochEnd epochEnd();
    [[nodiscard]] LetterPost letters();
    [[nodiscard]] storage::DataDirectory &directory() { return *m_directory; }

private:
    platform::SystemClock m_clock;
    std::unique_ptr<storage::DataDirectory> m_directory;
    platform::WorkerThread m_worker;
    std::optional<StaffService> m_staff;
    std::optional<PassphraseService> m_passphrases;
    std::optional<RecordActs> m_acts;
    std::optional<EnrolService> m_enrol;
};

} // namespace prystan::ctl
