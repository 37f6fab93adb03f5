using System.Globalization;
using Vigil.Domain.People;

namespace Vigil.Web.Pages.People.Forms;

/// <summary>The forms for what is known about a person.</summary>
internal static class PersonForms
{
    public static readonly FactForm Name = FactForm.Of<NameFact>("name",
        [new("Given", "Given names"), new("Family", "Family name"), EntryField.Of<NameKind>("Kind", "What kind of name is it?", Word)],
        form => new(form.Text("Given") ?? "", form.Need("Family", "Enter the family name"), form.One<NameKind>("Kind", "Select what kind of name it is")),
        (name, form) => { form.Put("Given", name.Given); form.Put("Family", name.Family); form.Put("Kind", name.Kind.ToString()); })
        with { MayTakePlace = true, Notifiable = true, From = "First used, if known" };

    public static readonly FactForm Birth = FactForm.Of<BirthFact>("birth",
        [new("Born", "Date of birth", Asked.Date), EntryField.Of<Sex>("Sex", "Sex as recorded by the police", sex => sex == Sex.NotRecorded ? "Not recorded" : sex.ToString())],
        form => new(form.NeedDate("Born", "Date of birth"), form.One<Sex>("Sex", "Select the sex as recorded")),
        (birth, form) => { form.Put("Born", birth.Born); form.Put("Sex", birth.Sex.ToString()); })
        with { From = null, To = null };

    public static readonly FactForm Identifier = FactForm.Of<IdentifierFact>("identifier",
        [EntryField.Of<IdentifierKind>("Kind", "What kind of number is it?", PersonWords.Of, Asked.Select), new("Value", "Number", Hint: "A National Insurance number is sealed; leave it empty to keep the one held")],
        form => form.One<IdentifierKind>("Kind", "Select what kind of number it is") is var kind && kind == IdentifierKind.NationalInsurance
            ? new(kind, null, Sealed.Awaited) : new(kind, form.Need("Value", "Enter the number").ToUpper(CultureInfo.InvariantCulture), null),
        (number, form) => { form.Put("Kind", number.Kind.ToString()); form.Put("Value", number.Value); })
        with { From = null, To = null };

    // management ends on a page of its own, once every step is done
    private static readonly EntryField Statuses = new(
        "Kind", "What is the status?", Asked.Choice, null,
        [.. Enum.GetValues<StatusKind>().Where(kind => kind != StatusKind.Ended).Select(kind => new Govuk.Choice(kind.ToString(), PersonWords.Of(kind)))]);

    public static readonly FactForm Status = FactForm.Of<StatusFact>("status",
        [Statuses, new("Note", "Where or why", Hint: "The prison or hospital, where last seen, why wanted")],
        form => new(form.One<StatusKind>("Kind", "Select the status"), form.Text("Note")),
        (status, form) => { form.Put("Kind", status.Kind.ToString()); form.Put("Note", status.Note); })
        with { From = "Since when", To = "Last day, or expected last day" };

    public static readonly FactForm Address = FactForm.Of<AddressFact>("address",
        [EntryField.Of<AddressKind>("Kind", "What kind of address is it?", Word), new("Lines", "Address", Asked.Lines), new("Postcode", "Postcode")],
        form => new(form.One<AddressKind>("Kind", "Select what kind of address it is"), form.Need("Lines", "Enter the address"), form.Text("Postcode")?.ToUpper(CultureInfo.InvariantCulture)),
        (address, form) => { form.Put("Kind", address.Kind.ToString()); form.Put("Lines", address.Lines); form.Put("Postcode", address.Postcode); })
        with { MayTakePlace = true, Notifiable = true, From = "First day there", To = "Last day there, if they have left" };

    public static readonly FactForm Household = FactForm.Of<HouseholdFact>("household",
        [new("Lines", "Address", Asked.Lines), new("Postcode", "Postcode"), new("Children", "How many children, if known"), EntryField.YesNo("AtRisk", "Is a child there thought to be at risk?")],
        form =>
        {
            form.Need("AtRisk", "Select whether a child there is thought to be at risk");
            return new(form.Need("Lines", "Enter the address"), form.Text("Postcode")?.ToUpper(CultureInfo.InvariantCulture), form.Count("Children", "Children", 0, 30), form.Yes("AtRisk"));
        },
        (household, form) =>
        {
            form.Put("Lines", household.Lines);
            form.Put("Postcode", household.Postcode);
            form.Put("Children", household.Children?.ToString(CultureInfo.InvariantCulture));
            form.Put("AtRisk", household.AtRisk ? "yes" : "no");
        })
        with { Notifiable = true };

    public static readonly FactForm Management = FactForm.Of<ManagementFact>("management",
        [EntryField.Of<ManagementKind>("Kind", "Why is this person managed?", PersonWords.Of), new("Category", "MAPPA category, 1 to 4"), new("Level", "MAPPA level, 1 to 3")],
        form => new(form.One<ManagementKind>("Kind", "Select why this person is managed"), form.Count("Category", "MAPPA category", 1, 4), form.Count("Level", "MAPPA level", 1, 3)),
        (management, form) =>
        {
            form.Put("Kind", management.Kind.ToString());
            form.Put("Category", management.Category?.ToString(CultureInfo.InvariantCulture));
            form.Put("Level", management.Level?.ToString(CultureInfo.InvariantCulture));
        })
        with { From = "Since when", To = null };

    internal static string Word(NameKind kind) => kind switch
    {
        NameKind.Legal => "Name in law",
        NameKind.Alias => "Another name used",
        NameKind.Former => "Former name in law",
    };

    internal static string Word(AddressKind kind) => kind switch
    {
        AddressKind.Home => "Sole or main residence",
        AddressKind.RegularlyFound => "Where they can regularly be found",
        AddressKind.OtherPremises => "Other premises where they regularly stay",
    };
}
