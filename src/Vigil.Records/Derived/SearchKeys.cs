using System.Globalization;
using System.Text;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
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
        FactKinds.NameOf<VerificationFact>(), FactKinds.NameOf<AskedFact>(), FactKinds.NameOf<ReleasePlanFact>(),
    };

    /// <summary>Whether a change of a fact of this kind may change the keys.</summary>
    public static bool DependOn(string kind) => !Apart.Contains(kind);

    /// <summary>All keys of a record.</summary>
    public static IEnumerable<SearchKeyRow> Of(PersonRecord record, Guid forceId)
    {
        foreach (var name in record.Of<NameFact>())
        {
            yield return Row("name", NormalForm(name.Value.Family + " " + name.Value.Given), name.Value.LastFirst);
            yield return Row("name", NormalForm(name.Value.Given + " " + name.Value.Family), name.Value.LastFirst);
        }

        if (record.Of<BirthFact>().LastOrDefault() is { } birth)
        {
            yield return Row("born", birth.Value.Born.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "date of birth");
        }

        foreach (var identifier in record.Of<IdentifierFact>().Where(held => held.Value.Value is not null))
        {
            yield return Row("number", NumberForm(identifier.Value.Value!), identifier.Value.Value!);
        }

        foreach (var address in record.Of<AddressFact>().Where(held => held.Value.Postcode is not null))
        {
            yield return Row("postcode", NumberForm(address.Value.Postcode!), address.Value.Postcode!);
        }

        foreach (var (number, words) in record.Facts.SelectMany(held => Numbered(held.Value)))
        {
            yield return Row("number", NumberForm(number), words);
        }

        foreach (var (fact, kind) in record.Facts.Select(held => (held.Value, SealedFacts.KindOf(held.Value))))
        {
            if (kind is { } hidden && SealedPart.Of(fact) is { Index: { } index } part)
            {
                yield return Row(BlindKind(hidden), index, $"{SealedFacts.NameOf(hidden)} {part.Mask}");
            }
        }

        SearchKeyRow Row(string kind, string key, string shown) =>
            new() { Id = Guid.CreateVersion7(), ForceId = forceId, PersonId = record.Id, Kind = kind, Key = key, Shown = shown };
    }

    /// <summary>What of a person's life can be found by its number: a registration mark, a telephone, a device, a name online.</summary>
    private static IEnumerable<(string Number, string Words)> Numbered(Fact fact) => fact switch
    {
        VehicleFact vehicle => [(vehicle.Registration, $"vehicle {vehicle.Registration}")],
        TelephoneFact telephone => new[] { telephone.Number, Telephones.Write(telephone.Number) }.Select(number => (number, $"telephone {Telephones.Write(telephone.Number)}")),
        DeviceFact { Serial: { } serial } => [(serial, $"device {serial}")],
        OnlineFact online => [(online.Identifier, $"{PersonWords.LowerFirst(LifeWords.Of(online.Kind))} {online.Identifier}")],
        _ => [],
    };

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
