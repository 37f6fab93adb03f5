using System.Globalization;
using System.Text;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Domain.Plan.Care;
using Vigil.Domain.Risk;
using Vigil.Domain.Supervision;
using Vigil.Domain.Visits;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;

namespace Vigil.Records.Derived;

/// <summary>The keys by which a record is found.</summary>
internal static class SearchKeys
{
    // a kind that is not named here has its keys made anew: to forget one costs time, not a person who cannot be found
    private static readonly HashSet<string> Apart = new(StringComparer.Ordinal)
    {
        FactKinds.NameOf<NotificationFact>(), FactKinds.NameOf<ChangeFact>(), FactKinds.NameOf<StayFact>(), FactKinds.NameOf<JourneyFact>(), FactKinds.NameOf<ReviewFact>(),
        FactKinds.NameOf<ParentalDirectionFact>(), FactKinds.NameOf<RiskFact>(), FactKinds.NameOf<ManagementFact>(), FactKinds.NameOf<AllocationFact>(),
        FactKinds.NameOf<StatusFact>(), FactKinds.NameOf<AuthorisationFact>(), FactKinds.NameOf<ManagementReviewFact>(), FactKinds.NameOf<ClosureFact>(),
        FactKinds.NameOf<WarningFact>(), FactKinds.NameOf<HouseholdFact>(), FactKinds.NameOf<OutcomeFact>(), FactKinds.NameOf<OrderFact>(), FactKinds.NameOf<PhotographFact>(),
        FactKinds.NameOf<VisitFact>(), FactKinds.NameOf<FollowUpFact>(), FactKinds.NameOf<RotationKeptFact>(), FactKinds.NameOf<ReactiveFact>(), FactKinds.NameOf<TriggerFact>(),
        FactKinds.NameOf<VerificationFact>(), FactKinds.NameOf<AskedFact>(), FactKinds.NameOf<ReleasePlanFact>(),
        FactKinds.NameOf<PlanFact>(), FactKinds.NameOf<PlanDraftFact>(), FactKinds.NameOf<ActionOutcomeFact>(), FactKinds.NameOf<CareFact>(),
        FactKinds.NameOf<DipCheckFact>(), FactKinds.NameOf<SupervisorActionFact>(), FactKinds.NameOf<SupervisorReviewFact>(), FactKinds.NameOf<AgencyCheckFact>(),
        FactKinds.NameOf<CountersignatureFact>(), FactKinds.NameOf<ArmsFact>(), FactKinds.NameOf<RecordedFact>(), FactKinds.NameOf<CalculatedFact>(),
    };

    /// <summary>Whether a change of a fact of this kind may change the keys.</summary>
    public static bool DependOn(string kind) => !Apart.Contains(kind);

    /// <summary>All keys of a record, each once.</summary>
    public static IEnumerable<SearchKeyRow> Of(PersonRecord record, Guid forceId) => record.Facts
        .SelectMany(held => Of(held.Value)).Distinct()
        .Select(key => new SearchKeyRow
        {
            Id = Guid.CreateVersion7(), ForceId = forceId, PersonId = record.Id, Kind = key.Kind, Key = key.Key,
            Back = KeyKinds.Forgiving.Contains(key.Kind) ? Reversed(key.Key) : "", Shown = key.Shown,
        });

    private static IEnumerable<(string Kind, string Key, string Shown)> Of(Fact fact) => fact switch
    {
        NameFact name => Words(KeyKinds.Word, $"{name.Given} {name.Family}", name.LastFirst, shortest: 1)
            .Append((KeyKinds.Name, NormalForm($"{name.Family} {name.Given}"), name.LastFirst)),
        BirthFact birth => [(KeyKinds.Born, birth.Born.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), PersonWords.Day(birth.Born))],
        IdentifierFact { Value: { } number } => [(KeyKinds.Number, NumberForm(number), number)],
        AddressFact address => Words(KeyKinds.Place, address.Lines, address.Lines.ReplaceLineEndings(", "), shortest: 1)
            .Concat(address.Postcode is { } postcode ? [(KeyKinds.Postcode, NumberForm(postcode), postcode)] : []),
        VehicleFact vehicle => Words(KeyKinds.Look, vehicle.Description, $"vehicle {LifeWords.Text(vehicle)}")
            .Append((KeyKinds.Registration, NumberForm(vehicle.Registration), $"vehicle {vehicle.Registration}")),
        TelephoneFact telephone => new[] { telephone.Number, Telephones.Write(telephone.Number) }
            .Select(number => (KeyKinds.Number, NumberForm(number), $"telephone {Telephones.Write(telephone.Number)}")),
        DeviceFact device => Words(KeyKinds.Look, device.Description, $"device {device.Description}")
            .Concat(device.Serial is { } serial ? [(KeyKinds.Number, NumberForm(serial), $"device {serial}")] : []),
        OnlineFact online => [(KeyKinds.Online, NumberForm(online.Identifier), $"{PersonWords.LowerFirst(LifeWords.Of(online.Kind))} {online.Identifier}")],
        DescriptionFact look => Words(KeyKinds.Look, $"{look.Build} {look.Hair} {look.Eyes} {look.Words}", LifeWords.Text(look)),
        MarkFact mark => Words(KeyKinds.Look, $"{LifeWords.Noun(mark)} {mark.Words} {mark.Where}", LifeWords.Text(mark)),
        _ => [],
    } is var open && SealedFacts.KindOf(fact) is { } hidden && SealedPart.Of(fact) is { Index: { } index } part
        ? open.Append((BlindKind(hidden), index, $"{SealedFacts.NameOf(hidden)} {part.Mask}"))
        : open;

    private static IEnumerable<(string Kind, string Key, string Shown)> Words(string kind, string? text, string shown, int shortest = 3) =>
        NormalForm(text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= shortest).Select(word => (kind, word, shown));

    /// <summary>A key read backwards.</summary>
    public static string Reversed(string key) => string.Create(key.Length, key, (span, text) =>
    {
        text.CopyTo(span);
        span.Reverse();
    });

    /// <summary>The kind of key under which the blind indexes of one kind of number stand.</summary>
    public static string BlindKind(SealedKind kind) => $"blind-{kind}";

    /// <summary>A number or postcode as it is compared: the normal form without spaces.</summary>
    public static string NumberForm(string text) => NormalForm(text).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Letters and digits only, lower case, without accents; words, and the halves of a double name, parted by one space.</summary>
    public static string NormalForm(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                normal.Append(char.ToLowerInvariant(c));
            }
            else if ((char.IsWhiteSpace(c) || c == '-') && normal.Length > 0 && normal[^1] != ' ')
            {
                normal.Append(' ');
            }
        }

        return normal.ToString().TrimEnd();
    }
}
