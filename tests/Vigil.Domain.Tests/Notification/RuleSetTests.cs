using Vigil.Domain.Calendar;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.Notification.Awaiting;
using Vigil.Domain.Tests.Notification.Examples;

namespace Vigil.Domain.Tests.Notification;

public class RuleSetTests
{
    private static readonly RuleSet[] NotInForce =
    [
        RuleSets.NameChangeAhead, RuleSets.AbsenceFromHome, RuleSets.NameRestriction, RuleSets.HouseholdAhead, RuleSets.SexualRiskOrders,
        RuleSets.ViolentOffenderOrders, RuleSets.Terrorism, RuleSets.Scotland, RuleSets.NorthernIreland,
    ];

    [Fact]
    public void Rules_that_await_commencement_or_confirmation_are_in_force_on_no_day() =>
        NotInForce.ShouldAllBe(rules => rules.InForceFrom == null && !rules.InForceOn(new(2026, 11, 24)) && !rules.InForceOn(DateOnly.MaxValue));

    [Fact]
    public void Nothing_unverified_is_in_force() =>
        RuleSets.All.Where(rules => rules.Tag == SourceTag.Unverified).ShouldAllBe(rules => rules.InForceFrom == null);

    [Fact]
    public void They_are_there_and_do_not_fire()
    {
        var day = new DateOnly(2027, 5, 12);

        NameChangeAhead.Rule(day).ShouldBe(new(new(2027, 5, 5)));
        NameChangeAhead.For(day).ShouldBeNull();
        HouseholdAhead.Rule(day).ToString().ShouldBe("2027-05-11T12:00");
        HouseholdAhead.For(day).ShouldBeNull();
        AbsenceFromHome.Rule(Jurisdiction.EnglandAndWales, day, day.AddDays(5)).ShouldBeNull();
        AbsenceFromHome.Rule(Jurisdiction.EnglandAndWales, day, day.AddDays(6)).ShouldNotBeNull();
        AbsenceFromHome.Rule(Jurisdiction.NorthernIreland, day, day.AddDays(4)).ShouldNotBeNull();
        AbsenceFromHome.For(Jurisdiction.EnglandAndWales, day, day.AddDays(30)).ShouldBeNull();
        AbsenceFromHome.For(Jurisdiction.NorthernIreland, day, day.AddDays(30)).ShouldBeNull();
    }

    [Fact]
    public void Every_rule_set_stands_on_a_law_page()
    {
        var pages = string.Concat(Directory.GetFiles(LawPages.Folder, "*.md").Select(File.ReadAllText));

        RuleSets.All.ShouldAllBe(rules => pages.Contains($"`{rules.Id}`"));
    }

    [Theory]
    [InlineData(Jurisdiction.Scotland)]
    [InlineData(Jurisdiction.NorthernIreland)]
    public void A_jurisdiction_without_active_rules_is_refused(Jurisdiction jurisdiction)
    {
        var answer = NotificationRules.Apply(new() { Born = new(1980, 5, 1), Jurisdiction = jurisdiction, Outcomes = [new(OutcomeKind.Caution, new(2026, 3, 2))] }, Moment.EndOf(new(2026, 3, 3)));

        answer.Refusal.ShouldNotBeNull();
        answer.Duties.ShouldBeEmpty();
        answer.Period.Kind.ShouldBe(PeriodKind.None);
    }

    [Fact]
    public void A_reason_reads_with_dates_written_out() =>
        new Reason("by 12:00, that is 2026-08-19T12:00, after 2026-03-02 and 2026-99-99").InWords()
            .ShouldBe("by 12:00, that is 12:00 on 19 August 2026, after 2 March 2026 and 2026-99-99");
}
