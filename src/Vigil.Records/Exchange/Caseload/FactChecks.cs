using System.Text.RegularExpressions;
using Vigil.Domain.People;
using Vigil.Records.Derived;
using Vigil.Records.Exchange.Parts;
using Vigil.Records.Sealing;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>What a kind of fact asks of its values beyond that they can be read.</summary>
internal static partial class FactChecks
{
    /// <summary>Whether the zeros in front of a column's digits count.</summary>
    public static bool IsDigits(PartColumn column) =>
        column.Path[0].DeclaringType is { } type && (type, column.Path[0].Name) is var member
        && (member == (typeof(IdentifierFact), nameof(IdentifierFact.Value)) || member == (typeof(TelephoneFact), nameof(TelephoneFact.Number)) || member == (typeof(DeviceFact), nameof(DeviceFact.Serial)));

    /// <summary>The fact with its numbers in their own form; none where something is wrong, which is then said.</summary>
    public static StagedFact? Check(StagedFact staged, Cells cells) => staged.Fact switch
    {
        IdentifierFact { Kind: IdentifierKind.NationalInsurance } insurance => Sealed(staged with { Number = staged.Number ?? insurance.Value, Fact = insurance with { Value = null, Hidden = Domain.People.Sealed.Awaited } }, "hidden", cells),
        IdentifierFact { Value: null } => Wrong(cells, "value", "nothing is filled in", "the number"),
        IdentifierFact { Kind: IdentifierKind.Pnc, Value: { } pnc } when staged.Own is null && !PncForm().IsMatch(pnc) =>
            Wrong(cells, "value", "this is not a PNC number", "a year, a stroke, up to seven digits and a letter, such as 2019/9000001S"),
        AccountFact or CardFact or DocumentFact => Sealed(staged, "number", cells),
        Domain.Notification.ChangeFact when FactCells.SealedIn(staged.Fact) is not null => Sealed(staged, "begins-number", cells),
        TelephoneFact telephone => Telephones.Read(telephone.Number) is { } number
            ? staged with { Fact = telephone with { Number = number } }
            : Wrong(cells, "number", "no such number can be dialled", "a number with its area code, such as 07700 900123, or +44 and the rest"),
        DescriptionFact { HeightCm: < DescriptionFact.Shortest or > DescriptionFact.Tallest } =>
            Wrong(cells, "height-cm", "nobody has this height", FormattableString.Invariant($"centimetres, {DescriptionFact.Shortest} to {DescriptionFact.Tallest}")),
        DescriptionFact { ShoeSize: < DescriptionFact.SmallestShoe or > DescriptionFact.LargestShoe } =>
            Wrong(cells, "shoe-size", "there is no such size", FormattableString.Invariant($"a UK size, {DescriptionFact.SmallestShoe} to {DescriptionFact.LargestShoe}")),
        ManagementFact { Category: < 1 or > 4 } => Wrong(cells, "category", "there is no such category", "1 to 4"),
        ManagementFact { Level: < 1 or > 3 } => Wrong(cells, "level", "there is no such level", "1 to 3"),
        HouseholdFact { Children: < 0 } => Wrong(cells, "children", "there cannot be fewer than none", "a number from 0"),
        _ => staged,
    };

    private static StagedFact? Sealed(StagedFact staged, string column, Cells cells) =>
        staged.Number is null ? Wrong(cells, column, "nothing is filled in", "the number, or the mask that the export wrote")
        : staged.Masked || Numbers.Fault(SealedFacts.KindOf(FactCells.SealedIn(staged.Fact)!.Value.Fact)!.Value, staged.Number) is null ? staged
        : Wrong(cells, column, "this is no number of its kind", SealedFacts.KindOf(FactCells.SealedIn(staged.Fact)!.Value.Fact)!.Value switch
        {
            SealedKind.NationalInsurance => "two letters, six digits and a letter A to D, such as QQ 12 34 56 C",
            SealedKind.Account => "sort code and account number together, such as 12-34-56 12345678, an IBAN, or a card number",
            SealedKind.Card => "the long number on the front of the card",
            SealedKind.Document or SealedKind.Picture or SealedKind.LedgerDetail or SealedKind.Key or SealedKind.Authenticator or SealedKind.CookieKey => "4 to 24 letters and digits",
        });

    private static StagedFact? Wrong(Cells cells, string column, string wrong, string expected)
    {
        // a sealed number that is typed wrong is still nobody else's to read
        cells.Fault(column, wrong, expected, secret: column is "hidden" or "number" or "begins-number");
        return null;
    }

    [GeneratedRegex(@"^\d{2}(\d{2})?/\d{1,7}[A-Za-z]$")]
    private static partial Regex PncForm();
}
