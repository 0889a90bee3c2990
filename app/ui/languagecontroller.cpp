// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagecontroller.h"

#include <QCoreApplication>
#include <array>

namespace prystan::ui {

namespace {

struct Language {
    QString code, name, locale;
};

// Order and spelling are those of the start page; each language is written in itself.
const std::array<Language, 4> &languages()
{
    static const std::array<Language, 4> all{{
        {QStringLiteral("uk"), QStringLiteral("українська"), QStringLiteral("uk_UA")},
        {QStringLiteral("ru"), QStringLiteral("русский"), QStringLiteral("ru_RU")},
        {QStringLiteral("nl"), QStringLiteral("Nederlands"), QStringLiteral("nl_NL")},
        {QStringLiteral("en"), QStringLiteral("English"), QStringLiteral("en_GB")},
    }};
    return all;
}

const Language *find(const QString &code)
{
    for (const Language &language : languages()) {
        if (language.code == code)
            return &language;
    }
    return nullptr;
}

} // namespace

LanguageController::LanguageController(QObject *parent)
    : QObject(parent)
{
    apply();
}

LanguageController::~LanguageController()
{
    QCoreApplication::removeTranslator(&m_translator);
}

void LanguageController::setCurrent(const QString &code)
{
    if (find(code) == nullptr || (code == m_current && m_chosen))
        return;
    m_chosen = true;
    change(code);
}

void LanguageController::reset()
{
    m_chosen = false;
    change(languages().front().code);
}

void LanguageController::change(const QString &code)
{
    if (code != m_current) {
        m_current = code;
        apply();
    }
    Q_EMIT currentChanged();
}

// Without a translation file Qt shows the English source texts, never another language.
void LanguageController::apply()
{
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(QLocale(keyboardLocale()));
    if (m_translator.load(QStringLiteral(":/i18n/prystan_%1.qm").arg(m_current)))
        QCoreApplication::installTranslator(&m_translator);
    if (m_engine)
        m_engine->retranslate();
}

QString LanguageController::keyboardLocale() const
{
    return find(m_current)->locale;
}

QStringList LanguageController::codes() const
{
    QStringList codes;
    for (const Language &language : languages())
        codes << language.code;
    return codes;
}

QString LanguageController::nameOf(const QString &code) const
{
    const Language *language = find(code);
    return language == nullptr ? QString() : language->name;
}

} // namespace prystan::ui
