// SPDX-License-Identifier: GPL-3.0-or-later
#include "phones.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

// The only file that knows libphonenumber: its headers bring Boost and protobuf along.
namespace prystan::text {

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

// libphonenumber's own limit, which it comes to only after a search that takes a second for a page of text.
constexpr qsizetype kLongest = 250;

const PhoneNumberUtil &library()
{
    return *PhoneNumberUtil::GetInstance();
}

bool isSeparator(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c.category() == QChar::Other_Format
        || u"()[]./\u2212"_s.contains(c);
}

// О for 0 and З for 3, in Cyrillic or Latin; null for everything else.
QChar lookAlike(QChar c)
{
    if (u"оОoO"_s.contains(c))
        return u'0';
    return u"зЗ"_s.contains(c) ? QChar(u'3') : QChar();
}

QChar asciiDigit(QChar c)
{
    return c.isDigit() ? QChar(char16_t(u'0' + c.digitValue())) : QChar();
}

QChar plus(QChar c)
{
    return c == u'+' || c == u'\uff0b' ? QChar(u'+') : QChar();
}

// + and digits alone; empty when there is anything in it that no number has, such as a word.
QString digitsOf(const QString &typed)
{
    constexpr int kFewestRealDigits = 5;
    QString digits;
    int real = 0;
    for (const QChar c : typed) {
        if (isSeparator(c))
            continue;
        real += c.isDigit() ? 1 : 0;
        const QChar sign = !asciiDigit(c).isNull() ? asciiDigit(c) : !plus(c).isNull() ? plus(c) : lookAlike(c);
        if (sign.isNull() || (sign == u'+' && !digits.isEmpty()))
            return {};
        digits += sign;
    }
    return real >= kFewestRealDigits ? digits : QString();
}

// The habits that libphonenumber does not know, or knows in one country alone.
QString withHabits(const QString &digits, const QString &region)
{
    constexpr int kLongestNational = 11, kUkrainianWithOldTrunk = 11;
    if (digits.startsWith(u"00"_s))
        return u'+' + digits.sliced(2);
    if (digits.startsWith(u"810"_s) && digits.size() > kLongestNational)
        return u'+' + digits.sliced(3);
    if (region == u"UA"_s && digits.startsWith(u"80"_s) && digits.size() == kUkrainianWithOldTrunk)
        return digits.sliced(1);
    return digits;
}

PhoneFault faultOf(PhoneNumberUtil::ErrorType error)
{
    switch (error) {
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return PhoneFault::UnknownCountry;
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
        return PhoneFault::TooShort;
    case PhoneNumberUtil::TOO_LONG_NSN:
        return PhoneFault::TooLong;
    case PhoneNumberUtil::NOT_A_NUMBER:
    case PhoneNumberUtil::NO_PARSING_ERROR:
        break;
    }
    return PhoneFault::NotANumber;
}

PhoneFault whyNotValid(const PhoneNumber &number)
{
    switch (library().IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::INVALID_COUNTRY_CODE:
        return PhoneFault::UnknownCountry;
    case PhoneNumberUtil::TOO_SHORT:
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
        return PhoneFault::TooShort;
    case PhoneNumberUtil::TOO_LONG:
        return PhoneFault::TooLong;
    case PhoneNumberUtil::IS_POSSIBLE:
    case PhoneNumberUtil::INVALID_LENGTH:
        break;
    }
    return PhoneFault::NotInUse;
}

Phone phoneOf(const PhoneNumber &number)
{
    std::string e164, region;
    library().Format(number, PhoneNumberUtil::E164, &e164);
    library().GetRegionCodeForNumber(number, &region);
    return {QString::fromStdString(e164), QString::fromStdString(number.extension()),
            region.size() == 2 ? QString::fromStdString(region) : QString()};
}

QString formatted(const Phone &phone, PhoneNumberUtil::PhoneNumberFormat format)
{
    QString whole = phone.extension.isEmpty() ? phone.e164 : phone.e164 + u";ext="_s + phone.extension;
    PhoneNumber number;
    if (library().Parse(whole.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return whole;
    std::string text;
    library().Format(number, format, &text);
    return QString::fromStdString(text);
}

} // namespace

QString toWord(PhoneFault fault)
{
    switch (fault) {
    case PhoneFault::Empty:
        return u"empty"_s;
    case PhoneFault::NotANumber:
        return u"not_a_number"_s;
    case PhoneFault::UnknownCountry:
        return u"unknown_country"_s;
    case PhoneFault::TooShort:
        return u"too_short"_s;
    case PhoneFault::TooLong:
        return u"too_long"_s;
    case PhoneFault::NotInUse:
        break;
    }
    return u"not_in_use"_s;
}

bool isPhoneRegion(const QString &region)
{
    return library().GetCountryCodeForRegion(region.toStdString()) != 0;
}

Result<Phone, PhoneFault> readPhone(const QString &typed, const QString &region)
{
    if (typed.trimmed().isEmpty())
        return Unexpected(PhoneFault::Empty);
    const QString digits = digitsOf(typed); // empty: words in it, an extension perhaps; the library knows many
    const QString text = digits.isEmpty() ? typed : withHabits(digits, region);
    if (text.size() > kLongest)
        return Unexpected(digits.isEmpty() ? PhoneFault::NotANumber : PhoneFault::TooLong);
    PhoneNumber number;
    const auto error = library().Parse(text.toStdString(), region.isEmpty() ? "ZZ" : region.toStdString(), &number);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR)
        return Unexpected(faultOf(error));
    if (!library().IsValidNumber(number))
        return Unexpected(whyNotValid(number));
    return phoneOf(number);
}

QString internationalPhone(const Phone &phone)
{
    return formatted(phone, PhoneNumberUtil::INTERNATIONAL);
}

QString nationalPhone(const Phone &phone)
{
    return formatted(phone, PhoneNumberUtil::NATIONAL);
}

QString shownPhone(const QString &typed)
{
    const QString digits = digitsOf(typed);
    if (!digits.startsWith(u'+') && !digits.startsWith(u"00"_s))
        return typed;
    const auto phone = readPhone(typed, {});
    return phone ? internationalPhone(*phone) : typed;
}

} // namespace prystan::text
