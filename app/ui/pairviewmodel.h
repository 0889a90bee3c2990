// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pairmodels.h"
#include "recordacts.h"
#include "staffviewmodel.h"

namespace prystan::ui {

// Two records beside each other, and what a staff member decides of them; and with whom the open record was compared.
// Nothing is merged and nothing happens by itself: each decision can be taken back.
class PairViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool reasonAsked READ reasonAsked NOTIFY changed) // one of them is a child's
    Q_PROPERTY(bool shown READ shown NOTIFY changed) // two records, or why they cannot be
    Q_PROPERTY(QString one READ one NOTIFY changed) // key
    Q_PROPERTY(QString other READ other NOTIFY changed)
    Q_PROPERTY(QStringList titles READ titles NOTIFY changed) // of both; names
    Q_PROPERTY(QStringList records READ records NOTIFY changed) // "Record 1 · AAA-AAA"
    Q_PROPERTY(QStringList origins READ origins NOTIFY changed) // by whom, where and when
    Q_PROPERTY(QString reasons READ reasons NOTIFY changed) // a sentence; empty: nothing is alike
    Q_PROPERTY(QString standing READ standing NOTIFY changed) // what was decided, a sentence
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed) // "undecided" "same" "other"
    Q_PROPERTY(bool differs READ differs NOTIFY changed) // staff decided both ways
    Q_PROPERTY(bool decidable READ decidable NOTIFY changed)
    Q_PROPERTY(bool working READ working NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(prystan::ui::PairModel *rows READ rows CONSTANT)
    Q_PROPERTY(prystan::ui::ComparedModel *same READ same CONSTANT) // person as the record that is open elsewhere
    Q_PROPERTY(prystan::ui::ComparedModel *before READ before CONSTANT) // compared with it, and not the same

public:
    PairViewModel(RecordPairs &pairs, RecordActs &acts, StaffViewModel &staff, const Clock &clock,
                  LanguageController &language, QObject *parent = nullptr);

    Q_INVOKABLE void open(const QString &one, const QString &other); // a child's: sets reasonAsked instead
    Q_INVOKABLE void openBecause(const QString &reason);
    Q_INVOKABLE void close(); // later: nothing is kept
    Q_INVOKABLE void decide(const QString &verdict);
    Q_INVOKABLE void takeBack(const QString &other); // what was decided of this and the open record
    Q_INVOKABLE void openRecord(const QString &key); // one of the two, and leaves the other

    [[nodiscard]] bool reasonAsked() const { return m_reasonAsked; }
    [[nodiscard]] bool shown() const { return m_pair || m_gone; }
    [[nodiscard]] QString one() const { return m_one; }
    [[nodiscard]] QString other() const { return m_other; }
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] QStringList records() const;
    [[nodiscard]] QStringList origins() const;
    [[nodiscard]] QString reasons() const;
    [[nodiscard]] QString standing() const;
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] bool differs() const { return m_pair && m_pair->decided && m_pair->decided->differs; }
    [[nodiscard]] bool decidable() const { return m_pair && !isWithdrawn(); }
    [[nodiscard]] bool working() const { return m_working; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] PairModel *rows() const { return m_rows; }
    [[nodiscard]] ComparedModel *same() const { return m_same; }
    [[nodiscard]] ComparedModel *before() const { return m_before; }

Q_SIGNALS:
    void changed();
    void decided(); // something was written
    void leftForRecord(); // one of the two is opened

private:
    void follow();
    void load(const QString &reason);
    void loaded(const Result<OpenedPair> &pair);
    void show(OpenedPair pair);
    void failed(const Error &error);
    void lookAgain();
    void retell();
    void write(const QString &one, const QString &other, Sameness verdict, const QStringList &seen);
    void written(const Status &status, Sameness verdict);
    void askForCompared();
    void showCompared(const std::vector<ComparedRecord> &compared);
    [[nodiscard]] bool isOpen() const { return m_staff.state() == u"open"; }
    [[nodiscard]] bool isWithdrawn() const;
    [[nodiscard]] QString originOf(const OpenedRecord &record) const;

    RecordPairs &m_pairs;
    RecordActs &m_acts;
    StaffViewModel &m_staff;
    LanguageController &m_language;
    PairModel *m_rows;
    ComparedModel *m_same, *m_before;
    QString m_one, m_other, m_reason;
    QString m_comparedOf; // the open record, as it was asked for last
    std::optional<OpenedPair> m_pair;
    std::optional<Error> m_error;
    bool m_reasonAsked = false, m_gone = false, m_working = false;
    int m_turn = 0; // grows with every pair: what was asked before it is not shown
    int m_wanted = 0; // with whom a record was compared was asked for last
};

} // namespace prystan::ui
