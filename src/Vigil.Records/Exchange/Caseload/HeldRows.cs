using Vigil.Domain.People;
using Vigil.Records.Sealing;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>Reads the rows of accounts, cards and documents, whose numbers are sealed when they are recorded.</summary>
internal static class HeldRows
{
    private enum AccountKind { Bank, CreditCard }

    private enum CardKind { Debit, Credit }

    private enum DocumentKind { Passport, Other }

    public static StagedFact? Account(Cells cells) => cells.Word<AccountKind>("kind") is { } kind
        ? Held(cells, new AccountFact(cells.Text("institution") ?? "", cells.Text("office"), kind == AccountKind.CreditCard, Sealed.Awaited, cells.Text("business"))) : null;

    public static StagedFact? Card(Cells cells) => cells.Word<CardKind>("kind") is { } kind
        ? Held(cells, new CardFact(cells.Text("institution") ?? "", Sealed.Awaited, cells.Text("valid-from"), cells.Text("expires"), kind == CardKind.Credit)) : null;

    public static StagedFact? Document(Cells cells) => cells.Word<DocumentKind>("kind") is { } kind
        ? Held(cells, new DocumentFact(kind == DocumentKind.Passport, cells.Text("document") ?? "", Sealed.Awaited, cells.Text("holder") ?? "")) : null;

    private static StagedFact? Held(Cells cells, Fact fact)
    {
        var kind = SealedFacts.KindOf(fact)!.Value;
        if (cells.Text("number") is not { } number)
        {
            return null;
        }

        if (Numbers.Fault(kind, number) is not null)
        {
            cells.Fault("number", "this is no number of its kind", kind switch
            {
                SealedKind.Account => "sort code and account number together, such as 12-34-56 12345678, an IBAN, or a card number",
                SealedKind.Card => "the long number on the front of the card",
                _ => "4 to 24 letters and digits",
            });
            return null;
        }

        return new($"{kind}", fact, null, null, cells.Number) { Number = number };
    }
}
