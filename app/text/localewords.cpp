// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include <cstring>
#include <map>
#include <memory>
#include <mutex>
#include <unicode/coll.h>
#include <unicode/dtfmtsym.h>
#include <unicode/locid.h>

// Words that ICU knows in every language: countries and months.
namespace prystan::text {

namespace {

QString fromIcu(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

icu::Locale localeOf(const QString &language)
{
    return icu::Locale(language.toLatin1().constData());
}

// Names by alpha-3 code in one language, and the codes in the order of the names.
struct CountryList {
    std::map<QString, QString> names;
    QStringList order;
};

std::map<QString, QString> countryNames(const icu::Locale &language)
{
    std::map<QString, QString> names;
    for (const char *const *alpha2 = icu::Locale::getISOCountries(); *alpha2 != nullptr; ++alpha2) {
        const icu::Locale country("", *alpha2);
        icu::UnicodeString name;
        country.getDisplayCountry(language, name);
        if (std::strlen(country.getISO3Country()) == 3 && name != icu::UnicodeString(*alpha2))
            names.emplace(QString::fromLatin1(country.getISO3Country()), fromIcu(name));
    }
    return names;
}

QStringList orderOf(const std::map<QString, QString> &names, const QString &language)
{
    std::map<QString, QString> codes;
    QStringList sortable;
    for (const auto &[code, name] : names) {
        codes.emplace(name, code);
        sortable << name;
    }
    QStringList order;
    for (const QString &name : sorted(sortable, language))
        order << codes[name];
    return order;
}

// Made once per language and never changed after that.
const CountryList &countryList(const QString &language)
{
    static std::mutex mutex;
    static std::map<QString, CountryList> lists;
    const std::lock_guard lock(mutex);
    const auto [place, isNew] = lists.try_emplace(language);
    if (isNew) {
        place->second.names = countryNames(localeOf(language));
        place->second.order = orderOf(place->second.names, language);
    }
    return place->second;
}

// Ukrainian and Russian say "24 листопада" but "листопад" on a calendar: two forms.
QString month(int number, const QString &language, icu::DateFormatSymbols::DtContextType context)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(localeOf(language), status);
    int32_t count = 0;
    const icu::UnicodeString *months = symbols.getMonths(count, context, icu::DateFormatSymbols::WIDE);
    if (U_FAILURE(status) || months == nullptr || number < 1 || number > std::min(count, 12))
        return {};
    return fromIcu(months[number - 1]);
}

} // namespace

QString countryName(const QString &alpha3, const QString &language)
{
    const CountryList &list = countryList(language);
    const auto found = list.names.find(alpha3);
    return found == list.names.end() ? QString() : found->second;
}

QStringList countries(const QString &language)
{
    return countryList(language).order;
}

QString longDate(int day, int month, int year, const QString &language)
{
    const QString name = text::month(month, language, icu::DateFormatSymbols::FORMAT);
    return name.isEmpty() ? QString() : QStringLiteral("%1 %2 %3").arg(day).arg(name).arg(year);
}

QString monthName(int month, const QString &language)
{
    return text::month(month, language, icu::DateFormatSymbols::STANDALONE);
}

} // namespace prystan::text
