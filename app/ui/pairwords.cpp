// SPDX-License-Identifier: GPL-3.0-or-later
#include "pairwords.h"

namespace prystan::ui {

QString PairWords::likeness(RowLikeness likeness)
{
    switch (likeness) {
    case RowLikeness::Same:
        //: Staff, two records beside each other, in the row of one question: both have the same answer. Short.
        return tr("Same");
    case RowLikeness::Alike:
        //: Staff, likewise: the answers are written differently and may mean the same.
        return tr("Alike");
    case RowLikeness::Differs:
        return tr("Different");
    case RowLikeness::OnlyOne:
        //: Staff, likewise: only record 1 has an answer.
        return tr("Only in record 1");
    case RowLikeness::OnlyOther:
        return tr("Only in record 2");
    case RowLikeness::Closed:
        break;
    }
    //: Staff, likewise: an answer lies where this staff member has no key.
    return tr("Cannot be compared");
}

QString PairWords::record(int number, const QString &code)
{
    //: Staff, above one of two records; %1 is 1 or 2.
    const QString which = tr("Record %1").arg(number);
    return code.isEmpty() ? which : which + u" · "_qs + code;
}

QString PairWords::standing(const Comparison &decided, const QString &time)
{
    if (decided.verdict == Sameness::SamePerson)
        //: Staff, above two records; %1 is day and time.
        return tr("Decided: the same person. By a staff member, %1.").arg(time);
    return decided.verdict == Sameness::OtherPerson
        ? tr("Decided: not the same person. By a staff member, %1.").arg(time)
        : QString();
}

QString PairWords::differs()
{
    //: Staff: two staff members decided of two records without knowing of each other.
    return tr("Staff decided differently: once “same person”, once “not the same”. Please look and choose.");
}

QString PairWords::decidedDifferently()
{
    //: Staff, in a list, after the reasons why two records may be of one person: colleagues decided both ways. No full
    //: stop.
    return tr("Staff decided differently");
}

QString PairWords::overAThird()
{
    //: Staff, under a record: A and B are one person, B and C are too, and so A and C.
    return tr("Because both are the same person as a third record.");
}

QString PairWords::done(Sameness verdict)
{
    switch (verdict) {
    case Sameness::SamePerson:
        //: Staff, one calm line when it is done.
        return tr("Noted: both records are of the same person. Both stay.");
    case Sameness::OtherPerson:
        return tr("Noted: not the same person. You will not be asked again.");
    case Sameness::Undecided:
        break;
    }
    return tr("Undone: nothing is decided about these two records.");
}

QString PairWords::gone()
{
    //: Staff: one of two records was erased while they were compared.
    return tr(
        "One of the two records is no longer here. There is nothing to compare. The other record stays as it is.");
}

QString PairWords::withdrawn()
{
    //: Staff: one of two people that are compared was marked as withdrawn.
    return tr("One of the two no longer wants to be registered. You cannot decide about these two records.");
}

QString PairWords::decidedMeanwhile()
{
    //: Staff: the answer was not noted, for a colleague's has just come in.
    return tr("Another staff member has just decided about these two records. Please look again.");
}

QString PairWords::looking(const ReadSoFar &looked)
{
    const int percent = looked.all > 0 ? int(looked.read * 100 / looked.all) : 100;
    //: Staff, over a list of people who may be registered twice, while not all were looked at; %1 is a number. Keep "%"
    //: after it.
    return tr("Still looking: %1%").arg(percent);
}

} // namespace prystan::ui
