// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldmodel.h"
#include "intakeservice.h"

#include <QObject>
#include <QQmlEngine>
#include <functional>

namespace prystan::ui {

class LanguageController;

// Further facts to a code: code → facts → saving → saved. Nothing is looked up, and nothing tells whether the code is
// anybody's.
class AdditionViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString step READ step NOTIFY stepChanged) // "" "code" "facts" "saving" "saved"
    Q_PROPERTY(bool forward READ forward NOTIFY stepChanged)
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY changed) // as typed; after the first step in its form
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(prystan::ui::TextFieldModel *concerns READ concerns CONSTANT)
    Q_PROPERTY(prystan::ui::TextFieldModel *note READ note CONSTANT)
    Q_PROPERTY(prystan::ui::TextFieldModel *phone READ phone CONSTANT)
    Q_PROPERTY(prystan::ui::TextFieldModel *placeText READ placeText CONSTANT)
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed)
    Q_PROPERTY(bool dirty READ dirty NOTIFY changed) // something was entered beside the code

public:
    AdditionViewModel(IntakeService &service, LanguageController &language, QObject *parent = nullptr);
    Q_INVOKABLE void start();
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    Q_INVOKABLE void clear(); // wipes every answer, step becomes ""

    [[nodiscard]] QString step() const { return m_step; }
    [[nodiscard]] bool forward() const { return m_forward; }
    [[nodiscard]] QString code() const { return m_facts.code; }
    void setCode(const QString &typed);
    [[nodiscard]] QString problem() const { return m_problem ? m_problem() : QString(); }
    [[nodiscard]] TextFieldModel *concerns() const { return m_concerns; }
    [[nodiscard]] TextFieldModel *note() const { return m_note; }
    [[nodiscard]] TextFieldModel *phone() const { return m_phone; }
    [[nodiscard]] TextFieldModel *placeText() const { return m_placeText; }
    [[nodiscard]] QString place() const;
    void setPlace(const QString &word);
    [[nodiscard]] bool dirty() const;

Q_SIGNALS:
    void scanWanted(); // emitted by the page
    void stepChanged();
    void changed();
    void problemFound();
    void stored(const prystan::Saved &saved);

private:
    void go(const QString &step, bool forward);
    void report(std::function<QString()> sentence);
    void takeCode();
    void save();
    void finish(const Result<Saved> &saved);
    void wipe();
    void refresh();

    IntakeService &m_service;
    AddedFacts m_facts;
    QString m_step;
    bool m_forward = true;
    int m_run = 0; // a result of an earlier addition is not shown
    std::function<QString()> m_problem;
    TextFieldModel *m_concerns, *m_note, *m_phone, *m_placeText;
};

} // namespace prystan::ui
