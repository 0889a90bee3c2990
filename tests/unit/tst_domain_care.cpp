// SPDX-License-Identifier: GPL-3.0-or-later
#include "care.h"

#include <QTest>
#include <algorithm>

using namespace prystan;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 24);
const Birth kTen{BirthKind::Date, 1, 5, 2016, 0, {}};
const Birth kForty{BirthKind::Date, 1, 5, 1986, 0, {}};

CareLabels labels(Companion companion, bool verified = false, bool self = false, const Birth &birth = kTen)
{
    return careLabels({birth, companion, self, verified}, kToday);
}

struct Expected {
    CareTier tier;
    DutchLabel dutch;
    InternationalLabel international;
    bool urgent;
    CareReason reason;
};

const std::pair<Companion, Expected> kUnchecked[] = {
    {Companion::Mother,
     {CareTier::ToVerify, DutchLabel::TeVerifieren, InternationalLabel::Unknown, false,
      CareReason::ParentClaimedNotChecked}},
    {Companion::Father,
     {CareTier::ToVerify, DutchLabel::TeVerifieren, InternationalLabel::Unknown, false,
      CareReason::ParentClaimedNotChecked}},
    {Companion::Guardian,
     {CareTier::ToVerify, DutchLabel::TeVerifieren, InternationalLabel::Unknown, false,
      CareReason::GuardianClaimedNotChecked}},
    {Companion::Sibling,
     {CareTier::AloneOrNonParent, DutchLabel::Onbegeleid, InternationalLabel::Separated, false,
      CareReason::RelativeIsNotParent}},
    {Companion::OtherRelative,
     {CareTier::AloneOrNonParent, DutchLabel::Onbegeleid, InternationalLabel::Separated, false,
      CareReason::RelativeIsNotParent}},
    {Companion::Partner,
     {CareTier::AloneOrNonParent, DutchLabel::Onbegeleid, InternationalLabel::Unaccompanied, true,
      CareReason::PartnerIsNotGuardian}},
    {Companion::GroupLeader,
     {CareTier::AloneOrNonParent, DutchLabel::Onbegeleid, InternationalLabel::UnaccompaniedGroup, false,
      CareReason::GroupLeaderIsNotGuardian}},
    {Companion::OtherAdult,
     {CareTier::AloneOrNonParent, DutchLabel::Onbegeleid, InternationalLabel::Unaccompanied, false,
      CareReason::UnrelatedAdult}},
    {Companion::Nobody,
     {CareTier::AloneOrNonParent, DutchLabel::Onbegeleid, InternationalLabel::Unaccompanied, true,
      CareReason::NobodyWithChild}},
    {Companion::Unknown,
     {CareTier::AloneOrNonParent, DutchLabel::Onbegeleid, InternationalLabel::Unknown, false,
      CareReason::CompanionUnknown}},
    {Companion::NotSaid,
     {CareTier::AloneOrNonParent, DutchLabel::Onbegeleid, InternationalLabel::Unknown, false,
      CareReason::CompanionNotSaid}},
    {Companion::NotAsked,
     {CareTier::AloneOrNonParent, DutchLabel::Onbegeleid, InternationalLabel::Unknown, false,
      CareReason::CompanionNotAsked}},
};

bool isParentOrGuardian(Companion companion)
{
    return companion == Companion::Mother || companion == Companion::Father || companion == Companion::Guardian;
}

bool has(const CareLabels &labels, CareReason reason)
{
    return std::ranges::find(labels.reasons, reason) != labels.reasons.end();
}

} // namespace

class TestDomainCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCompanionUnchecked();
    void onlyParentsAndGuardiansCanBeVerified();
    void whoRegistersHerselfComesFirst();
    void adultIsNoChild();
    void doubtAboutAgeIsSaid();
    void everyChildHasReasonsInEveryCase();
    void words();
};

void TestDomainCare::everyCompanionUnchecked()
{
    QCOMPARE(std::size(kUnchecked), std::size_t(Companion::NotSaid) + 1);
    for (const auto &[companion, expected] : kUnchecked) {
        const CareLabels wanted{
            expected.tier, expected.dutch, expected.international, expected.urgent, {expected.reason}};
        QVERIFY2(labels(companion) == wanted, qPrintable(toWord(companion)));
    }
}

void TestDomainCare::onlyParentsAndGuardiansCanBeVerified()
{
    for (const auto &[companion, expected] : kUnchecked) {
        const CareLabels checked = labels(companion, true);
        if (isParentOrGuardian(companion)) {
            QVERIFY(checked.tier == CareTier::Verified && checked.dutch == DutchLabel::Begeleid);
            QVERIFY(checked.international == InternationalLabel::Accompanied);
        } else {
            QVERIFY2(checked == labels(companion), qPrintable(toWord(companion)));
        }
    }
    QVERIFY(labels(Companion::Mother, true).reasons == std::vector{CareReason::ParentVerified});
    QVERIFY(labels(Companion::Guardian, true).reasons == std::vector{CareReason::GuardianVerified});
}

void TestDomainCare::whoRegistersHerselfComesFirst()
{
    for (const auto &[companion, expected] : kUnchecked) {
        const CareLabels self = labels(companion, false, true);
        QVERIFY(self.tier == CareTier::AloneOrNonParent);
        QCOMPARE(self.urgent, expected.urgent);
        QVERIFY(has(self, CareReason::SelfRegistered) && has(self, expected.reason));
    }
    QVERIFY(labels(Companion::Mother, false, true).reasons.front() == CareReason::SelfRegistered);
    QVERIFY(labels(Companion::Partner, false, true).reasons.front() == CareReason::PartnerIsNotGuardian);
    QVERIFY(labels(Companion::Mother, true, true).tier == CareTier::Verified);
}

void TestDomainCare::adultIsNoChild()
{
    const CareLabels adult = labels(Companion::Partner, true, true, kForty);
    QVERIFY((adult
             == CareLabels{
                 CareTier::NotAChild, DutchLabel::None, InternationalLabel::None, false, {CareReason::AdultByDate}}));
    const CareLabels guessed = labels(Companion::NotAsked, false, false, {BirthKind::AboutAge, 0, 0, 0, 40, {}});
    QVERIFY(guessed.tier == CareTier::NotAChild && !has(guessed, CareReason::AdultByDate));
}

void TestDomainCare::doubtAboutAgeIsSaid()
{
    const CareLabels near = labels(Companion::Nobody, false, false, {BirthKind::AboutAge, 0, 0, 0, 19, {}});
    QVERIFY((near.reasons == std::vector{CareReason::NobodyWithChild, CareReason::AgeEstimated}));
    const CareLabels byYear = labels(Companion::Mother, true, false, {BirthKind::YearOnly, 0, 0, 2008, 0, {}});
    QVERIFY((byYear.reasons == std::vector{CareReason::ParentVerified, CareReason::AgeEstimated}));
    const CareLabels none = labels(Companion::Mother, false, false, {BirthKind::Unknown, 0, 0, 0, 0, {}});
    QVERIFY((none.reasons == std::vector{CareReason::ParentClaimedNotChecked, CareReason::AgeUnknown}));
    QVERIFY(
        has(labels(Companion::Mother, false, false, {BirthKind::Date, 31, 2, 1990, 0, {}}), CareReason::AgeUnknown));
}

void TestDomainCare::everyChildHasReasonsInEveryCase()
{
    int cases = 0;
    for (int companion = 0; companion <= int(Companion::NotSaid); ++companion) {
        for (int age = 0; age < 30; ++age) {
            for (const int bits : {0, 1, 2, 3}) {
                const Birth birth{BirthKind::AboutAge, 0, 0, 0, age, {}};
                const CareFacts facts{birth, Companion(companion), (bits & 1) != 0, (bits & 2) != 0};
                const CareLabels found = careLabels(facts, kToday);
                QVERIFY(!found.reasons.empty());
                QCOMPARE(found.tier == CareTier::NotAChild, age >= 20);
                QVERIFY(found.dutch != DutchLabel::Begeleid || facts.authorityVerified);
                ++cases;
            }
        }
    }
    qInfo("%d cases", cases);
}

void TestDomainCare::words()
{
    QCOMPARE(toWord(CareTier::AloneOrNonParent), u"alone_or_non_parent"_s);
    QCOMPARE(toWord(CareTier::NotAChild), u"adult"_s);
    QCOMPARE(toWord(DutchLabel::TeVerifieren), u"te verifiëren"_s);
    QCOMPARE(toWord(InternationalLabel::UnaccompaniedGroup), u"unaccompanied_group"_s);
    for (int i = 0; i <= int(CareReason::AdultByDate); ++i)
        QVERIFY(!toWord(CareReason(i)).isEmpty());
}

QTEST_APPLESS_MAIN(TestDomainCare)
#include "tst_domain_care.moc"
