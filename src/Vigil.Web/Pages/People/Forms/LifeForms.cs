using System.Globalization;
using Vigil.Domain.People;
using Vigil.Records.Derived;

namespace Vigil.Web.Pages.People.Forms;

/// <summary>The forms for how a person lives: what section 83 does not cover, each with the ground on which it is held.</summary>
internal static class LifeForms
{
    private const string YesNoUnknown = "Leave it open where it is not known";

    private static readonly EntryField Basis = new(
        "Basis", "On what ground is it held?", Asked.Select, null, [.. Enum.GetValues<LawfulBasis>().Select(basis => new Govuk.Choice(basis.ToString(), LifeWords.Of(basis)))]);

    public static readonly FactForm Description = Of<DescriptionFact>("description",
        [
            new("HeightCm", "Height in centimetres", Hint: "5 ft 10 in is 178"), new("Build", "Build"), new("Hair", "Hair"), new("Eyes", "Eyes"), new("Ethnicity", "Ethnicity code", Hint: "As the force records it"),
            new("ShoeSize", "Shoe size", Hint: "UK size; halves are allowed"), new("Words", "Anything else", Asked.Lines, "Glasses, gait, accent, hearing aid"),
        ],
        form => new(
            form.Count("HeightCm", "Height", DescriptionFact.Shortest, DescriptionFact.Tallest), form.Text("Build"), form.Text("Hair"), form.Text("Eyes"), form.Text("Ethnicity"),
            form.Measure("ShoeSize", "Shoe size", DescriptionFact.SmallestShoe, DescriptionFact.LargestShoe), form.Text("Words"), Ground(form)),
        (look, form) =>
        {
            form.Put("HeightCm", look.HeightCm?.ToString(CultureInfo.InvariantCulture));
            form.Put("Build", look.Build);
            form.Put("Hair", look.Hair);
            form.Put("Eyes", look.Eyes);
            form.Put("Ethnicity", look.Ethnicity);
            form.Put("ShoeSize", look.ShoeSize?.ToString("0.#", CultureInfo.InvariantCulture));
            form.Put("Words", look.Words);
        })
        with { From = "Since when", To = null };

    public static readonly FactForm Mark = Of<MarkFact>("mark",
        [EntryField.Of<MarkKind>("Kind", "What kind of mark?", kind => kind == MarkKind.Other ? "Birthmark or other mark" : kind.ToString()), new("Where", "Where on the body"), new("Words", "What it shows or looks like")],
        form => new(form.One<MarkKind>("Kind", "Select what kind of mark"), form.Need("Where", "Enter where on the body"), form.Need("Words", "Say what it shows or looks like"), Ground(form)),
        (mark, form) => { form.Put("Kind", mark.Kind.ToString()); form.Put("Where", mark.Where); form.Put("Words", mark.Words); });

    public static readonly FactForm Communication = Of<CommunicationFact>("communication",
        [
            new("Language", "Language they speak best"), EntryField.YesNo("Interpreter", "Do they need an interpreter?"), EntryField.YesNo("ReadsWithHelp", "Do they read only with help?"),
            EntryField.YesNo("AppropriateAdult", "Do they need an appropriate adult?"), new("Words", "Anything else", Asked.Lines, "Hearing, large print, easy-read letters"),
        ],
        form => new(form.Text("Language"), form.Yes("Interpreter"), form.Yes("ReadsWithHelp"), form.Yes("AppropriateAdult"), form.Text("Words"), Ground(form)),
        (needs, form) =>
        {
            form.Put("Language", needs.Language);
            form.Put("Interpreter", needs.Interpreter ? "yes" : "no");
            form.Put("ReadsWithHelp", needs.ReadsWithHelp ? "yes" : "no");
            form.Put("AppropriateAdult", needs.AppropriateAdult ? "yes" : "no");
            form.Put("Words", needs.Words);
        })
        with { From = "Since when", To = null };

    public static readonly FactForm Health = Of<HealthFact>("health",
        [EntryField.Of<HealthKind>("Kind", "What is it about?", LifeWords.Of), new("Words", "What is known", Asked.Lines)],
        form => new(form.One<HealthKind>("Kind", "Select what it is about"), form.Need("Words", "Say what is known"), Ground(form)),
        (health, form) => { form.Put("Kind", health.Kind.ToString()); form.Put("Words", health.Words); });

    public static readonly FactForm Vehicle = Of<VehicleFact>("vehicle",
        [new("Registration", "Registration mark"), new("Description", "Make, model and colour"), EntryField.Of<VehicleUse>("Use", "How do they come by it?", LifeWords.Of), new("Keeper", "Keeper, if it is someone else")],
        form => new(
            form.Need("Registration", "Enter the registration mark").ToUpper(CultureInfo.InvariantCulture), form.Text("Description"),
            form.One<VehicleUse>("Use", "Select how they come by it"), form.Text("Keeper"), Ground(form)),
        (vehicle, form) =>
        {
            form.Put("Registration", vehicle.Registration);
            form.Put("Description", vehicle.Description);
            form.Put("Use", vehicle.Use.ToString());
            form.Put("Keeper", vehicle.Keeper);
        });

    public static readonly FactForm Device = Of<DeviceFact>("device",
        [EntryField.Of<DeviceKind>("Kind", "What is it?", LifeWords.Of, Asked.Select), new("Description", "Make, model and colour"), new("Serial", "Serial or IMEI number"), new("Where", "Where it is kept, or whose it is")],
        form => new(form.One<DeviceKind>("Kind", "Select what it is"), form.Need("Description", "Enter the make, model and colour"), form.Text("Serial"), form.Text("Where"), Ground(form)),
        (device, form) =>
        {
            form.Put("Kind", device.Kind.ToString());
            form.Put("Description", device.Description);
            form.Put("Serial", device.Serial);
            form.Put("Where", device.Where);
        });

    public static readonly FactForm Telephone = Of<TelephoneFact>("telephone",
        [EntryField.Of<TelephoneKind>("Kind", "What kind of number?", kind => kind.ToString()), new("Number", "Telephone number", Hint: "A number of another country begins with + and its code"), new("Note", "Whose it is, or when to ring")],
        form => new(form.One<TelephoneKind>("Kind", "Select what kind of number"), Dialled(form), form.Text("Note"), Ground(form)),
        (telephone, form) => { form.Put("Kind", telephone.Kind.ToString()); form.Put("Number", Telephones.Write(telephone.Number)); form.Put("Note", telephone.Note); });

    public static readonly FactForm Online = Of<OnlineFact>("online",
        [EntryField.Of<OnlineKind>("Kind", "What is it?", LifeWords.Of), new("Service", "Service", Hint: "Not needed for an e-mail address"), new("Identifier", "Address or user name"), new("Note", "Anything else", Asked.Lines)],
        form =>
        {
            var (kind, identifier) = (form.One<OnlineKind>("Kind", "Select what it is"), form.Need("Identifier", "Enter the address or user name"));
            if (kind == OnlineKind.Email && identifier.Length > 0 && !identifier.Contains('@', StringComparison.Ordinal))
            {
                form.Fault("Identifier", "An e-mail address has an @ in it");
            }

            return new(kind, kind == OnlineKind.Email ? form.Text("Service") : form.Need("Service", "Enter the service"), identifier, form.Text("Note"), Ground(form));
        },
        (online, form) =>
        {
            form.Put("Kind", online.Kind.ToString());
            form.Put("Service", online.Service);
            form.Put("Identifier", online.Identifier);
            form.Put("Note", online.Note);
        });

    public static readonly FactForm Relationship = Of<RelationshipFact>("relationship",
        [
            EntryField.Of<RelationshipKind>("Kind", "What are they to the person?", LifeWords.Of, Asked.Select), new("Name", "Name"), new("Born", "Date of birth, if known", Asked.Date),
            new("Contact", "How much do they see each other?", Hint: "Like “lives with”, “every other weekend”"), EntryField.YesNo("Knows", "Do they know of the offences?", YesNoUnknown),
        ],
        form => new(
            form.One<RelationshipKind>("Kind", "Select what they are to the person"), form.Need("Name", "Enter the name"), form.Date("Born", "Date of birth"), form.Text("Contact"), form.YesOrNo("Knows"), Ground(form)),
        (someone, form) =>
        {
            form.Put("Kind", someone.Kind.ToString());
            form.Put("Name", someone.Name);
            form.Put("Born", someone.Born);
            form.Put("Contact", someone.Contact);
            form.Put("Knows", someone.KnowsOfOffences);
        });

    public static readonly FactForm Occupation = Of<OccupationFact>("occupation",
        [
            EntryField.Of<OccupationKind>("Kind", "What do they do?", LifeWords.Of), new("Organisation", "Employer, college or group"), new("Role", "What they do there"), new("Place", "Where", Asked.Lines),
            EntryField.YesNo("MeetsChildren", "Does it bring them together with children?", YesNoUnknown), EntryField.YesNo("EmployerKnows", "Does the employer know of the offences?", YesNoUnknown),
        ],
        form => new(form.One<OccupationKind>("Kind", "Select what they do"), form.Text("Organisation"), form.Text("Role"), form.Text("Place"), form.YesOrNo("MeetsChildren"), form.YesOrNo("EmployerKnows"), Ground(form)),
        (work, form) =>
        {
            form.Put("Kind", work.Kind.ToString());
            form.Put("Organisation", work.Organisation);
            form.Put("Role", work.Role);
            form.Put("Place", work.Place);
            form.Put("MeetsChildren", work.MeetsChildren);
            form.Put("EmployerKnows", work.EmployerKnows);
        });

    public static readonly FactForm Routine = Of<RoutineFact>("routine",
        [
            new("Days", "On which days?", Hint: "Like “Mon Wed”, “weekdays”, “weekend” or “every day”"), new("Begins", "From", Hint: "Like 18:00"), new("Ends", "To", Hint: "Before the first time, it runs past midnight"),
            new("What", "What"), new("Where", "Where"), new("With", "With whom"),
        ],
        form => new(form.Days("Days"), form.Time("Begins", "First time"), form.Time("Ends", "Last time"), form.Need("What", "Say what they do"), form.Text("Where"), form.Text("With"), Ground(form)),
        (routine, form) =>
        {
            form.Put("Days", string.Join(' ', routine.Days.Select(day => LifeWords.Of(day)[..3])));
            form.Put("Begins", routine.From.ToString("HH:mm", CultureInfo.InvariantCulture));
            form.Put("Ends", routine.To.ToString("HH:mm", CultureInfo.InvariantCulture));
            form.Put("What", routine.What);
            form.Put("Where", routine.Where);
            form.Put("With", routine.With);
        });

    public static readonly FactForm Warning = Of<WarningFact>("warning",
        [EntryField.Of<WarningKind>("Kind", "Of what?", LifeWords.Of), new("Reason", "Why", Asked.Lines), new("ReviewOn", "When is it to be looked at again?", Asked.Date)],
        form => new(form.One<WarningKind>("Kind", "Select what the warning is of"), form.Need("Reason", "Say why"), form.NeedDate("ReviewOn", "Date of the review"), Ground(form)),
        (warning, form) => { form.Put("Kind", warning.Kind.ToString()); form.Put("Reason", warning.Reason); form.Put("ReviewOn", warning.ReviewOn); })
        with { From = "Since when", To = "Last day, if it ends by itself", Judges = true };

    internal static FactForm Of<T>(string kind, IReadOnlyList<EntryField> fields, Func<FormValues, T> make, Action<T, FormValues> fill) where T : LifeFact =>
        FactForm.Of<T>(kind, [.. fields, Basis], make, (fact, form) => { fill(fact, form); form.Put("Basis", fact.Basis.ToString()); }) with { Repeats = true };

    internal static LawfulBasis Ground(FormValues form) => form.One<LawfulBasis>("Basis", "Select the ground on which it is held");

    private static string Dialled(FormValues form)
    {
        var typed = form.Need("Number", "Enter the telephone number");
        if (typed.Length > 0 && Telephones.Read(typed) is { } number)
        {
            return number;
        }

        if (typed.Length > 0)
        {
            form.Fault("Number", "No such number can be dialled. Check it, and begin a number of another country with + and its code");
        }

        return "";
    }
}
