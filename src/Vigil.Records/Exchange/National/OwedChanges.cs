using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Sharing;
using Vigil.Records.Access;
using Vigil.Records.Calendar;
using Vigil.Records.Derived;
using Vigil.Records.People;
using Vigil.Records.Storage;

namespace Vigil.Records.Exchange.National;

/// <summary>Finds the changes that are owed: acts that touched facts of the owed kinds since the force's starting day. Nobody enters them.</summary>
/// <param name="db">The records.</param>
/// <param name="policy">The force's policy.</param>
/// <param name="staff">Who asks.</param>
/// <param name="today">The London date.</param>
internal sealed class OwedChanges(RecordsDb db, OwedPolicy policy, Staff staff, DateOnly today)
{
    // what comes from a file of another system is not new to the national one; the force begins after its import
    private const string Import = "import-person";

    /// <summary>The changes of the people whom the asker may see; restricted records only for those who work them.</summary>
    public IQueryable<Row> Of(OwedWhose whose, Guid? person, bool openOnly)
    {
        var kinds = policy.Kinds.ToList();
        var from = LondonClock.UtcOf(new(policy.From ?? DateOnly.MaxValue.AddDays(-1), TimeOnly.MinValue));
        var me = staff.Id;
        var facts = db.Facts.Where(fact => kinds.Contains(fact.Kind));
        if (person is { } one)
        {
            facts = facts.Where(fact => fact.PersonId == one);
        }
        else if (whose == OwedWhose.Mine)
        {
            // said of the facts too, or every change of the force is sought out before most are left away
            facts = facts.Where(fact => db.Cards.Where(card => card.ManagerId == me || card.SupervisorId == me
                || db.Covers.Any(cover => cover.CoverId == me && cover.ManagerId == card.ManagerId && cover.From <= today && cover.To >= today)).Select(card => card.PersonId).Contains(fact.PersonId));
        }

        var changes = facts.Where(fact => fact.RecordedAt >= from).Select(fact => new { fact.PersonId, ChangeId = fact.ActId })
            .Union(facts.Where(fact => fact.SupersededAt >= from).Select(fact => new { fact.PersonId, ChangeId = fact.SupersededBy!.Value }));
        var rows = from change in changes
                   join act in db.Acts on change.ChangeId equals act.Id
                   join card in db.Cards on change.PersonId equals card.PersonId
                   where act.Kind != Import
                   let works = card.ManagerId == me || card.SupervisorId == me
                       || db.Covers.Any(cover => cover.CoverId == me && cover.ManagerId == card.ManagerId && cover.From <= today && cover.To >= today)
                   where works || (!card.Restricted && (whose == OwedWhose.All || person != null))
                   select new Row
                   {
                       Card = card, Act = act,
                       By = db.Users.Where(user => user.Id == act.StaffId).Select(user => user.Name).FirstOrDefault() ?? "Vigil",
                       Settled = db.OwedMarks.Count(mark => mark.ChangeId == act.Id && mark.PersonId == card.PersonId && mark.State != OwedState.Owed)
                           > db.OwedMarks.Count(mark => mark.ChangeId == act.Id && mark.PersonId == card.PersonId && mark.State == OwedState.Owed),
                   };
        return openOnly ? rows.Where(row => !row.Settled) : rows;
    }

    /// <summary>Some of them with what changed and what was said of them. Two queries.</summary>
    public async Task<IReadOnlyList<OwedChange>> ReadAsync(IReadOnlyList<Row> rows, CancellationToken stop)
    {
        var (people, acts, kinds) = (rows.Select(row => row.Card.PersonId).Distinct().ToList(), rows.Select(row => row.Act.Id).Distinct().ToList(), policy.Kinds.ToList());
        var facts = await db.Facts.Where(fact => people.Contains(fact.PersonId) && kinds.Contains(fact.Kind)
            && (acts.Contains(fact.ActId) || (fact.SupersededBy != null && acts.Contains(fact.SupersededBy.Value)))).ToListAsync(stop);
        var marks = await db.OwedMarks.Where(mark => acts.Contains(mark.ChangeId)).OrderBy(mark => mark.At)
            .Select(mark => new { Row = mark, By = db.Users.Where(user => user.Id == mark.StaffId).Select(user => user.Name).FirstOrDefault() ?? "Vigil" }).ToListAsync(stop);
        return [.. rows.Select(row =>
        {
            var on = LondonClock.At(row.Act.At).Day;
            List<OwedMark> said = [.. marks.Where(mark => mark.Row.ChangeId == row.Act.Id && mark.Row.PersonId == row.Card.PersonId)
                .Select(mark => new OwedMark(mark.Row.State, mark.Row.Note, mark.By, mark.Row.At))];
            return new OwedChange
            {
                PersonId = row.Card.PersonId, Number = row.Card.Number, Name = row.Card.Given.Length == 0 ? row.Card.Family : $"{row.Card.Family}, {row.Card.Given}",
                Born = row.Card.Born, Pnc = row.Card.Pnc, ChangeId = row.Act.Id, Act = row.Act.Kind, On = on, By = row.By,
                Due = policy.Due(on, row.Act.Kind == "add-person"), Turns = Turns(facts, row), State = said.Count == 0 ? OwedState.Owed : said[^1].State, Marks = said,
            };
        })];
    }

    /// <summary>What changed, in the order of the policy's kinds and of time.</summary>
    private List<FactTurn> Turns(List<FactRow> facts, Row row) =>
        [.. facts.Where(fact => fact.PersonId == row.Card.PersonId && (fact.ActId == row.Act.Id || fact.SupersededBy == row.Act.Id)).GroupBy(fact => fact.FactId)
            .OrderBy(versions => policy.Kinds.ToList().IndexOf(versions.First().Kind)).ThenBy(versions => versions.Min(fact => fact.TrueFrom)).ThenBy(versions => versions.Key)
            .Select(versions => new FactTurn(versions.Key,
                Held(versions.FirstOrDefault(fact => fact.SupersededBy == row.Act.Id && fact.ActId != row.Act.Id)), Held(versions.FirstOrDefault(fact => fact.ActId == row.Act.Id))))];

    private static Domain.People.Held? Held(FactRow? row) => row is null ? null : RecordReader.Held(row);

    /// <summary>A change as it is found.</summary>
    internal sealed class Row
    {
        public required CardRow Card { get; init; }
        public required ActRow Act { get; init; }
        public required string By { get; init; }
        public bool Settled { get; init; }
    }
}
