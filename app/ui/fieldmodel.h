// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation.h"

#include <QObject>
#include <QQmlEngine>
#include <functional>

namespace prystan::ui {

// One line of text that a person types, with what is to be said about it. The text is kept as typed.
class TextFieldModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("see PersonEditor")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // a sentence, empty when all is well
    Q_PROPERTY(bool blocks READ blocks NOTIFY changed) // false: a warning, the answer is kept
    Q_PROPERTY(QString room READ room NOTIFY changed) // how much more fits, once there is not much; else ""
    Q_PROPERTY(bool inherited READ inherited NOTIFY changed) // still the first person's value

public:
    TextFieldModel(Field field, QString *target, QObject *parent);
    [[nodiscard]] QString text() const { return *m_target; }
    void setText(const QString &text);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool blocks() const;
    [[nodiscard]] QString room() const;
    [[nodiscard]] bool inherited() const { return m_inherited; }
    void setInherited(bool inherited);
    void retarget(QString *target); // the same field of another person; silent, refresh() tells
    void refresh();

Q_SIGNALS:
    void changed();

private:
    Field m_field;
    QString *m_target;
    bool m_inherited = false;
};

// A birth as it is stored: only a year is the year alone, an age that was not chosen is "unknown", a date
// without any part is no answer, and no field is set that its kind does not use.
[[nodiscard]] Birth settled(const Birth &birth);
[[nodiscard]] bool isHalfDate(const Birth &birth); // day or month chosen, not all three

// Date of birth by touch: three columns, or the year alone, or about how old.
class BirthModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("see PersonEditor")
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY changed) // "" "date" "year" "about_age" "unknown"
    Q_PROPERTY(int day READ day WRITE setDay NOTIFY changed) // 0: not chosen
    Q_PROPERTY(int month READ month WRITE setMonth NOTIFY changed)
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY changed)
    Q_PROPERTY(int age READ age WRITE setAge NOTIFY changed) // -1: not chosen
    Q_PROPERTY(QString summary READ summary NOTIFY changed) // in words
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool blocks READ blocks NOTIFY changed)
    Q_PROPERTY(int firstYear READ firstYear CONSTANT)
    Q_PROPERTY(int lastYear READ lastYear CONSTANT)

public:
    BirthModel(Birth *target, std::function<QDate()> today, std::function<QString()> language, QObject *parent);
    [[nodiscard]] QString kind() const;
    void setKind(const QString &kind);
    [[nodiscard]] int day() const { return m_target->day; }
    void setDay(int day);
    [[nodiscard]] int month() const { return m_target->month; }
    void setMonth(int month);
    [[nodiscard]] int year() const { return m_target->year; }
    void setYear(int year);
    [[nodiscard]] int age() const;
    void setAge(int age);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool blocks() const;
    [[nodiscard]] int firstYear() const;
    [[nodiscard]] int lastYear() const;
    void retarget(Birth *target); // silent, refresh() tells
    void refresh();
    // The page is left: what is half answered is settled, see settled(). False when only the person can do that.
    bool settle();

Q_SIGNALS:
    void changed();

private:
    void setPart(int Birth::*part, int value, bool isYear);
    [[nodiscard]] std::vector<Issue> issues() const;
    Birth *m_target;
    std::function<QDate()> m_today;
    std::function<QString()> m_language;
    bool m_askForRest = false; // the page was to be left with a date that is not complete
};

} // namespace prystan::ui
