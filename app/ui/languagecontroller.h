// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QTranslator>

namespace prystan::ui {

// The one language of the window: texts, keyboard layout, dates, sorting. Changing it keeps every answer.
class LanguageController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(QString currentName READ currentName NOTIFY currentChanged) // in itself: "українська"
    Q_PROPERTY(QString keyboardLocale READ keyboardLocale NOTIFY currentChanged) // "uk_UA"
    Q_PROPERTY(QStringList codes READ codes CONSTANT) // uk ru nl en, in this order
    Q_PROPERTY(bool chosen READ chosen NOTIFY currentChanged) // false until a person chose

public:
    explicit LanguageController(QObject *parent = nullptr);
    ~LanguageController() override;

    [[nodiscard]] QString current() const { return m_current; }
    void setCurrent(const QString &code); // an unknown code is ignored
    [[nodiscard]] QString currentName() const { return nameOf(m_current); }
    [[nodiscard]] QString keyboardLocale() const;
    [[nodiscard]] QStringList codes() const;
    [[nodiscard]] bool chosen() const { return m_chosen; }
    [[nodiscard]] Q_INVOKABLE QString nameOf(const QString &code) const;
    Q_INVOKABLE void reset(); // back to "not chosen", Ukrainian first
    void setEngine(QQmlEngine *engine) { m_engine = engine; } // to retranslate bindings

Q_SIGNALS:
    void currentChanged();

private:
    void change(const QString &code);
    void apply();
    QString m_current = QStringLiteral("uk");
    bool m_chosen = false;
    QTranslator m_translator;
    QPointer<QQmlEngine> m_engine;
};

} // namespace prystan::ui
