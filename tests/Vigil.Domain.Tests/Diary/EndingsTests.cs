using Vigil.Domain.Calendar;
using Vigil.Domain.Diary;
using Vigil.Domain.Notification;
using Vigil.Domain.People;

namespace Vigil.Domain.Tests.Diary;

public sealed class EndingsTests
{
    private static readonly Moment Now = new(new(2026, 11, 24), new(12, 0));
    private static readonly NotificationPeriod Over = new(PeriodKind.Fixed, new(2021, 1, 1), new(2026, 11, 1), [], []);

    [Fact]
    public void What_is_still_open_is_named_step_by_step_until_nothing_is()
    {
        var record = Record(Hold(new WarningFact(WarningKind.Weapons, "Carries a knife", new(2027, 1, 1), LawfulBasis.RiskManagement)));
        ClosureFact closure = new(EndingGround.PeriodEnded, []);

        Endings.Refuse(null, record, Over, [], Now)!.Reason.ShouldContain("has not been begun");
        Endings.Refuse(closure, record, Over, [], Now)!.Reason.ShouldBe("Still open: exit review, letter to the person, agencies told, warning markers, monitoring and authorities, national system.");
        foreach (var step in Endings.Steps(EndingGround.PeriodEnded, record, [], Now))
        {
            Endings.Refuse(closure, record, Over, [], Now).ShouldNotBeNull();
            closure = closure with { Done = [.. closure.Done, new(step, Now.Day, "S. Sergeant", "done")] };
        }

        Endings.Refuse(closure, record, Over, [], Now).ShouldBeNull();
    }

    [Fact]
    public void A_period_that_still_runs_does_not_end_early_however_much_is_done() =>
        Endings.Refuse(new(EndingGround.PeriodEnded, [.. Enum.GetValues<ClosureStep>().Select(step => new ClosureDone(step, Now.Day, "S", "x"))]), Record(), Over with { Ends = Now.Day }, [], Now)!
            .Reason.ShouldBe("The notification period runs until 24 November 2026. Management can end the day after.");

    [Fact]
    public void A_person_who_has_died_has_a_shorter_list_without_letter_or_exit_review()
    {
        var record = Record(Hold(new StatusFact(StatusKind.Deceased)));

        Endings.Possible(record, Over, Now.Day).ShouldBe([EndingGround.Deceased]);
        Endings.Steps(EndingGround.Deceased, record, [], Now).ShouldBe([ClosureStep.Confirmation, ClosureStep.Agencies, ClosureStep.NationalSystem]);
    }

    [Fact]
    public void A_ground_that_the_record_does_not_bear_out_ends_nothing() =>
        Endings.Refuse(new(EndingGround.Deported, [.. Enum.GetValues<ClosureStep>().Select(step => new ClosureDone(step, Now.Day, "S", "x"))]), Record(), null, [], Now)!
            .Reason.ShouldContain("does not bear out that the person was deported");

    private static PersonRecord Record(params Held[] facts) => new(Guid.Empty, 1, 1, facts);

    private static Held Hold(Fact fact) => new(Guid.NewGuid(), fact, new(2026, 11, 1), null, new(2026, 11, 1), "test");
}
