using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Domain.Risk;

namespace Vigil.Domain.Tests.People;

/// <summary>What awaits a countersignature, who may give it, and which level counts meanwhile.</summary>
public sealed class CountersigningTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly Guid Author = Id(1), Supervisor = Id(2), Level = Id(3), Signature = Id(4);

    [Theory]
    [InlineData(RiskLevel.Medium, RiskLevel.High, RiskLevel.High)]
    [InlineData(RiskLevel.High, RiskLevel.Low, RiskLevel.High)]
    [InlineData(RiskLevel.NotRecorded, RiskLevel.Low, RiskLevel.Low)]
    public void While_a_judgement_awaits_a_countersignature_the_graver_level_counts(RiskLevel before, RiskLevel judged, RiskLevel counts)
    {
        var level = RiskLevels.On(Record(Judged(before, judged)), Today);
        (level.Counts, level.State).ShouldBe((counts, CountersignatureState.Awaiting));
    }

    [Theory]
    [InlineData(true, RiskLevel.High, RiskLevel.Low, RiskLevel.Low)]
    [InlineData(false, RiskLevel.High, RiskLevel.Low, RiskLevel.High)]
    [InlineData(false, RiskLevel.Low, RiskLevel.High, RiskLevel.Low)]
    [InlineData(false, RiskLevel.NotRecorded, RiskLevel.High, RiskLevel.High)]
    public void Once_agreed_the_level_judged_counts_and_once_returned_the_one_before(bool agreed, RiskLevel before, RiskLevel judged, RiskLevel counts) =>
        RiskLevels.On(Record(Judged(before, judged), Signed(agreed)), Today).Counts.ShouldBe(counts);

    [Fact]
    public void A_level_without_a_judgement_counts_as_it_came()
    {
        var level = RiskLevels.On(Record(Held(Level, new RiskFact(RiskLevel.Medium, "imported"))), Today);
        (level.Counts, level.State).ShouldBe((RiskLevel.Medium, CountersignatureState.NotNeeded));
    }

    [Fact]
    public void Nobody_countersigns_their_own_only_supervisors_do_and_what_is_returned_says_why()
    {
        var record = Record(Judged(RiskLevel.Medium, RiskLevel.High));
        string? Refused(Guid by, bool supervisor, bool agreed = true, string? reasons = null) =>
            Countersigning.Refuse(record, record.Facts[0], new(Level, agreed, reasons, by, "S. Sergeant"), supervisor)?.Reason;

        Refused(Author, supervisor: true).ShouldBe("Nobody countersigns what is their own. Another supervisor does.");
        Refused(Supervisor, supervisor: false).ShouldBe("Only a supervisor countersigns.");
        Refused(Supervisor, supervisor: true, agreed: false).ShouldBe("Say why it is returned: its author has to know what to change.");
        Refused(Supervisor, supervisor: true).ShouldBeNull();
        Countersigning.Refuse(record with { Facts = [.. record.Facts, Signed(true)] }, record.Facts[0], new(Level, true, null, Supervisor, "S. Sergeant"), true)!.Reason.ShouldBe("This no longer awaits a countersignature.");
    }

    [Fact]
    public void What_awaits_a_countersignature_is_a_duty_until_it_is_signed_and_what_was_returned_until_it_is_done_again()
    {
        Duty(Judged(RiskLevel.Medium, RiskLevel.High)).ShouldBe((DutyKind.Countersignature, Today.AddDays(7)));
        Duty(Judged(RiskLevel.Medium, RiskLevel.High), Signed(false)).ShouldBe((DutyKind.Revision, Today.AddDays(7)));
        CountersignatureDuties.Of(Record(Judged(RiskLevel.Medium, RiskLevel.High), Signed(true)), AssessingPolicy.Default, Today).ShouldBeEmpty();

        static (DutyKind, DateOnly) Duty(params Held[] facts) =>
            CountersignatureDuties.Of(Record(facts), AssessingPolicy.Default, Today).Select(duty => (duty.Kind, duty.AdviseBy.Day)).ShouldHaveSingleItem();
    }

    private static Held Judged(RiskLevel before, RiskLevel level) =>
        Held(Level, new RiskFact(level, "judged") { Judged = new(before, "reasons", "evidence", [], Author, "A. Officer", Countersign: true) });

    private static Held Signed(bool agreed) => Held(Signature, new CountersignatureFact(Level, agreed, agreed ? null : "Say more", Supervisor, "S. Sergeant"));

    private static Held Held(Guid id, Fact fact) => new(id, fact, Today, null, Today, "test");

    private static PersonRecord Record(params Held[] facts) => new(Id(9), 1, 1, facts);

    private static Guid Id(byte number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
}
