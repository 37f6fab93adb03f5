using Vigil.Domain.People;

namespace Vigil.Web.Pages.People.Forms;

/// <summary>The forms for what has a sealed number: accounts, cards, passports and documents.</summary>
internal static class SealedForms
{
    public static readonly FactForm Account = FactForm.Of<AccountFact>("account",
        [
            new("Institution", "Bank or provider"), new("Office", "Its office address", Asked.Lines), EntryField.YesNo("Credit", "Is it a credit card account?"),
            new("Business", "Business it is held for, if any"),
        ],
        form => new(form.Need("Institution", "Enter the bank or provider"), form.Text("Office"), form.Yes("Credit"), Sealed.Awaited, form.Text("Business")),
        (account, form) =>
        {
            form.Put("Institution", account.Institution);
            form.Put("Office", account.OfficeAddress);
            form.Put("Credit", account.Credit ? "yes" : "no");
            form.Put("Business", account.BusinessName);
        })
        with { Notifiable = true, Number = "Sort code and account number", From = "Opened, if known", To = "Closed, if it has been" };

    public static readonly FactForm Card = FactForm.Of<CardFact>("card",
        [new("Institution", "Provider"), EntryField.YesNo("Credit", "Is it a credit card?"), new("ValidFrom", "Valid from, as printed", Hint: "Like 05/24"), new("Expires", "Expires, as printed", Hint: "Like 05/27")],
        form => new(form.Need("Institution", "Enter the provider"), Sealed.Awaited, form.Text("ValidFrom"), form.Text("Expires"), form.Yes("Credit")),
        (card, form) =>
        {
            form.Put("Institution", card.Institution);
            form.Put("Credit", card.Credit ? "yes" : "no");
            form.Put("ValidFrom", card.ValidFrom);
            form.Put("Expires", card.Expires);
        })
        with { Notifiable = true, Number = "Card number", From = "Obtained, if known", To = "No longer held since" };

    public static readonly FactForm Document = FactForm.Of<DocumentFact>("document",
        [EntryField.YesNo("Passport", "Is it a passport?"), new("Description", "Issuing country, or what document it is"), new("FullName", "Full name in it")],
        form =>
        {
            form.Need("Passport", "Select whether it is a passport");
            return new(form.Yes("Passport"), form.Need("Description", "Enter the issuing country or what document it is"), Sealed.Awaited, form.Need("FullName", "Enter the full name in it"));
        },
        (document, form) =>
        {
            form.Put("Passport", document.Passport ? "yes" : "no");
            form.Put("Description", document.Description);
            form.Put("FullName", document.FullName);
        })
        with { Notifiable = true, Number = "Number", From = "Obtained, if known", To = "No longer held since" };
}
