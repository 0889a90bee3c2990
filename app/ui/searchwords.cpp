// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchwords.h"

namespace prystan::ui {

using text::NameLikeness;

QString SearchWords::why(FoundBy by)
{
    switch (by) {
    case FoundBy::Code:
        //: Staff, in the row of somebody who was found: what of the record fits what was typed.
        return tr("by code");
    case FoundBy::Document:
        return tr("by document");
    case FoundBy::Phone:
        return tr("by phone");
    case FoundBy::Name:
        break;
    }
    return tr("by name");
}

QString SearchWords::gettingReady(const ReadSoFar &soFar)
{
    const int percent = soFar.all > 0 ? int(soFar.read * 100 / soFar.all) : 100;
    //: Staff, under the search field, while not all records are in the search yet; %1 is a number. Keep "%" after it.
    return tr("Getting the search ready: %1%").arg(percent);
}

QString SearchWords::document(const Likeness &likeness)
{
    if (likeness.sameDocument)
        //: Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small
        //: letters.
        return tr("same document number");
    return likeness.nearDocument ? tr("document number differs by one sign") : QString();
}

QString SearchWords::birth(BirthLikeness likeness)
{
    switch (likeness) {
    case BirthLikeness::Same:
        //: Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small
        //: letters.
        return tr("same date of birth");
    case BirthLikeness::DayAndMonthChanged:
        return tr("date of birth with day and month swapped");
    case BirthLikeness::OneDigit:
        return tr("date of birth differs by one digit");
    case BirthLikeness::SameYear:
        return tr("same year of birth");
    case BirthLikeness::NearAge:
        return tr("about the same age");
    case BirthLikeness::Unknown:
    case BirthLikeness::Different:
        break;
    }
    return {};
}

QString SearchWords::family(NameLikeness likeness)
{
    switch (likeness) {
    case NameLikeness::Same:
        //: Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small
        //: letters.
        return tr("same family name");
    case NameLikeness::Ending:
        //: Staff: Шевська and Шевський.
        return tr("family name with another ending");
    case NameLikeness::Beginning:
        //: Staff: one record has only the beginning of the name.
        return tr("family name begins alike");
    case NameLikeness::Counterpart:
    case NameLikeness::Otherwise:
        return tr("family name written differently");
    case NameLikeness::Missing:
    case NameLikeness::Different:
        break;
    }
    return {};
}

QString SearchWords::given(NameLikeness likeness)
{
    switch (likeness) {
    case NameLikeness::Same:
        //: Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small
        //: letters.
        return tr("same given name");
    case NameLikeness::Counterpart:
        //: Staff: Олена and Елена, Микола and Коля.
        return tr("another form of the given name");
    case NameLikeness::Beginning:
        //: Staff: one record has a short form, an initial or only the beginning.
        return tr("given name shortened");
    case NameLikeness::Ending:
    case NameLikeness::Otherwise:
        return tr("given name written differently");
    case NameLikeness::Missing:
    case NameLikeness::Different:
        break;
    }
    return {};
}

QString SearchWords::patronymic(NameLikeness likeness)
{
    switch (likeness) {
    case NameLikeness::Same:
        //: Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small
        //: letters.
        return tr("same patronymic");
    case NameLikeness::Missing:
    case NameLikeness::Different:
        return {};
    default:
        return tr("patronymic written differently");
    }
}

QStringList SearchWords::against(const Likeness &likeness)
{
    QStringList parts;
    if (likeness.names.family == NameLikeness::Different)
        //: Staff: what speaks against two records being of one person, after "but: ".
        parts << tr("another family name");
    if (likeness.names.given == NameLikeness::Different)
        parts << tr("another given name");
    if (likeness.names.patronymic == NameLikeness::Different)
        parts << tr("another patronymic");
    if (likeness.birth == BirthLikeness::Different)
        parts << tr("another date or year of birth");
    if (likeness.sex == SexLikeness::Different)
        parts << tr("another sex");
    return parts;
}

QString SearchWords::reasons(const Likeness &likeness)
{
    QStringList parts{document(likeness), birth(likeness.birth), family(likeness.names.family),
                      given(likeness.names.given), patronymic(likeness.names.patronymic)};
    if (likeness.samePhone)
        //: Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small
        //: letters.
        parts << tr("same phone number");
    if (likeness.gaveCode)
        //: Staff: why two records may be of one person: one form says "filled in before" and gives the code of the
        //: other one.
        parts << tr("one gave the code of the other");
    if (likeness.sameRelatives > 0)
        //: Staff: in the parties of both records there are so many others with alike names.
        parts << tr("%n other(s) in the party alike", nullptr, likeness.sameRelatives);
    parts.removeAll(QString());
    QString all = parts.join(u", "_qs);
    if (const QStringList others = against(likeness); !others.isEmpty() && !all.isEmpty())
        //: Staff: "same document number, but: another family name". %1 speaks for one person, %2 against.
        all = tr("%1, but: %2").arg(all, others.join(u", "_qs));
    else if (all.isEmpty())
        all = others.join(u", "_qs);
    if (!all.isEmpty())
        all[0] = all[0].toUpper();
    return all;
}

} // namespace prystan::ui
