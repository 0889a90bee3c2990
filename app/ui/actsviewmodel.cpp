// SPDX-License-Identifier: GPL-3.0-or-later
#include "actsviewmodel.h"

#include "actwords.h"
#include "languagecontroller.h"
#include "staffviewmodel.h"

namespace prystan::ui {

namespace {

std::vector<ChoiceModel::Choice> eraseReasons()
{
    return {{u"asked"_qs, u"talk"_qs},
            {u"mistake"_qs, u"edit"_qs},
            {u"not_needed"_qs, u"check"_qs},
            {u"law"_qs, u"document"_qs}};
}

std::vector<ChoiceModel::Choice> withdrawReasons()
{
    return {{u"said"_qs, u"talk"_qs}, {u"told"_qs, u"phone"_qs}, {u"guardian"_qs, u"people"_qs}};
}

std::vector<ChoiceModel::Choice> releaseReasons()
{
    return {{u"met"_qs, u"talk"_qs}, {u"colleague"_qs, u"people"_qs}, {u"device"_qs, u"mobile"_qs}};
}

std::vector<ChoiceModel::Choice> chooseReasons()
{
    return {{u"asked"_qs, u"talk"_qs}, {u"document"_qs, u"document"_qs}, {u"told"_qs, u"people"_qs}};
}

QString wordOf(EventType act)
{
    switch (act) {
    case EventType::Erased:
        return u"erase"_qs;
    case EventType::Withdrawn:
        return u"withdraw"_qs;
    case EventType::ValueChosen:
        return u"choose"_qs;
    default:
        return u"release"_qs;
    }
}

} // namespace

ActsViewModel::ActsViewModel(RecordActs &service, RecordEdits &edits, StaffViewModel &staff,
                             LanguageController &language, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_edits(edits)
    , m_staff(staff)
    , m_eraseReasons(new ChoiceModel(eraseReasons(), &ActWords::eraseReason, language, this))
    , m_withdrawReasons(new ChoiceModel(withdrawReasons(), &ActWords::withdrawReason, language, this))
    , m_releaseReasons(new ChoiceModel(releaseReasons(), &ActWords::releaseReason, language, this))
    , m_chooseReasons(new ChoiceModel(chooseReasons(), &ActWords::chooseReason, language, this))
{
    connect(&language, &LanguageController::currentChanged, this, &ActsViewModel::changed);
    connect(&m_staff, &StaffViewModel::changed, this, &ActsViewModel::leave);
}

bool ActsViewModel::isOpen() const
{
    return m_staff.state() == u"open";
}

// Nothing of a question outlives the lock.
void ActsViewModel::leave()
{
    if (!isOpen() && m_act)
        forget();
}

void ActsViewModel::drop()
{
    if (!m_working)
        forget();
}

void ActsViewModel::forget()
{
    ++m_turn;
    m_act.reset();
    m_key.clear();
    m_name.clear();
    m_question.clear();
    m_answer.clear();
    m_reason.clear();
    m_plan = {};
    m_working = false;
    m_reasonMissing = false;
    m_error.reset();
    Q_EMIT changed();
}

void ActsViewModel::ask(EventType act, const QString &key, const QString &name)
{
    if (!isOpen() || m_working || key.isEmpty())
        return;
    forget();
    m_staff.say({});
    m_act = act;
    m_key = key;
    m_name = name;
    Q_EMIT changed();
}

void ActsViewModel::askToWithdraw()
{
    ask(EventType::Withdrawn, m_staff.detail()->key(), m_staff.detail()->title());
}

void ActsViewModel::askToErase()
{
    askToErase(m_staff.detail()->key(), m_staff.detail()->title());
}

void ActsViewModel::askToEraseAddition(const QString &key)
{
    askToErase(key, {});
}

// The sheet opens when it is known what would go.
void ActsViewModel::askToErase(const QString &key, const QString &name)
{
    if (!isOpen() || m_working || key.isEmpty())
        return;
    forget();
    m_service.plan(key).then(this, [this, key, name, turn = m_turn](const Result<ErasurePlan> &plan) {
        if (turn != m_turn)
            return;
        ask(EventType::Erased, key, name);
        if (plan)
            m_plan = *plan;
        else
            m_error = plan.error();
        Q_EMIT changed();
    });
}

void ActsViewModel::askToRelease(const QString &key, const QString &title)
{
    ask(EventType::QuarantineReleased, key, title);
}

void ActsViewModel::askToChoose(const QString &question, const QString &event, const QString &label,
                                const QString &answer)
{
    if (question.isEmpty() || !m_staff.detail()->record())
        return;
    ask(EventType::ValueChosen, event, label);
    m_question = question;
    m_answer = answer;
    Q_EMIT changed();
}

void ActsViewModel::choose(const QString &reason)
{
    m_reason = reason;
    m_reasonMissing = false;
    Q_EMIT changed();
}

void ActsViewModel::agree(SecretInput *second)
{
    if (!m_act || m_working || !isOpen())
        return;
    m_error.reset();
    m_reasonMissing = m_reason.isEmpty();
    if (m_reasonMissing) { // what was typed stays
        Q_EMIT changed();
        return;
    }
    if (*m_act == EventType::ValueChosen && !m_staff.detail()->record())
        return drop(); // it was closed meanwhile
    finish(begin(second != nullptr ? second->take() : SecretBuffer()));
}

QFuture<Status> ActsViewModel::begin(SecretBuffer second)
{
    switch (*m_act) {
    case EventType::Erased:
        return m_service.erase(m_key, m_reason, std::move(second));
    case EventType::Withdrawn:
        return m_service.withdraw(m_key, m_reason);
    case EventType::ValueChosen:
        return m_edits.choose(*m_staff.detail()->record(), {m_question, m_key}, m_reason);
    default:
        return m_service.release(QByteArray::fromHex(m_key.toLatin1()), m_reason);
    }
}

void ActsViewModel::finish(QFuture<Status> doing)
{
    m_working = true;
    Q_EMIT changed();
    doing.then(this, [this, turn = m_turn](const Status &status) {
        if (turn == m_turn)
            finished(status);
    });
}

void ActsViewModel::finished(const Status &status)
{
    m_working = false;
    if (!status) {
        m_error = status.error();
        Q_EMIT changed();
        planAnew();
        return;
    }
    m_staff.say([act = *m_act] { return ActWords::done(act); });
    Q_EMIT acted();
    if (*m_act != EventType::QuarantineReleased)
        m_staff.closeRecord();
    forget();
    m_staff.refresh();
}

// Something of a child may have come in since the question: then a second person is needed, and where to type.
void ActsViewModel::planAnew()
{
    if (m_act != EventType::Erased)
        return;
    m_service.plan(m_key).then(this, [this, turn = m_turn](const Result<ErasurePlan> &plan) {
        if (turn != m_turn || !plan)
            return;
        m_plan = *plan;
        Q_EMIT changed();
    });
}

QString ActsViewModel::asked() const
{
    return m_act ? wordOf(*m_act) : QString();
}

QStringList ActsViewModel::effects() const
{
    if (!m_act)
        return {};
    if (*m_act == EventType::Erased)
        return ActWords::erasing(m_name, m_plan);
    if (*m_act == EventType::ValueChosen)
        return ActWords::choosing(m_name, m_answer);
    return *m_act == EventType::Withdrawn ? ActWords::withdrawing() : ActWords::releasing(m_name);
}

ChoiceModel *ActsViewModel::reasons() const
{
    if (m_act == EventType::Erased)
        return m_eraseReasons;
    if (m_act == EventType::ValueChosen)
        return m_chooseReasons;
    return m_act == EventType::Withdrawn ? m_withdrawReasons : m_releaseReasons;
}

QString ActsViewModel::problem() const
{
    if (m_reasonMissing)
        return ActWords::noReason();
    return m_error ? ActWords::problem(*m_error) : QString();
}

} // namespace prystan::ui
