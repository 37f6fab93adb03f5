using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Vigil.Domain.People;
using Vigil.Records.People;
using Vigil.Web.Govuk;

namespace Vigil.Web.Pages.People.Forms;

/// <summary>What is known first of a person who is added.</summary>
public sealed class NewPersonForm
{
    public string? Given { get; set; }
    public string? Family { get; set; }
    public DateTyped Born { get; set; } = new();
    public string? Sex { get; set; }
    public string? Pnc { get; set; }
    public string? Kind { get; set; }
    public string? Category { get; set; }
    public string? Level { get; set; }
    public string? Risk { get; set; }
    public string? Basis { get; set; }
    public string? Lines { get; set; }
    public string? Postcode { get; set; }
    public DateTyped Since { get; set; } = new();
    public string? Manager { get; set; }
    public string? Supervisor { get; set; }
    public string? Source { get; set; }

    /// <summary>A doubtful PNC number that whoever enters it has been asked about.</summary>
    public string? PncSeen { get; set; }

    /// <summary>The name as typed.</summary>
    public NameFact Name => new(Given?.Trim() ?? "", Family?.Trim() ?? "", NameKind.Legal);

    /// <summary>The PNC number as it is written, where one was typed.</summary>
    public string? PncNumber => string.IsNullOrWhiteSpace(Pnc) ? null : Pnc.Trim().ToUpper(CultureInfo.InvariantCulture);

    /// <summary>The person that was typed; what is wrong is said at the fields.</summary>
    /// <param name="errors">Where errors go.</param>
    /// <param name="today">Today in London.</param>
    public NewPerson Read(ModelStateDictionary errors, DateOnly today)
    {
        Need(Family, nameof(Family), "Enter the family name");
        Need(Enum.TryParse<ManagementKind>(Kind, out var why) && Enum.IsDefined(why) ? Kind : null, nameof(Kind), "Select why this person is managed");
        Need(Source, nameof(Source), "Say where this came from");
        Need(Manager, nameof(Manager), "Choose the manager");
        Need(Supervisor, nameof(Supervisor), "Choose the supervisor");
        Check(Born, nameof(Born), "Date of birth");
        var risk = Enum.TryParse<RiskLevel>(Risk, out var level) && Enum.IsDefined(level) ? level : RiskLevel.NotRecorded;
        if (risk != RiskLevel.NotRecorded)
        {
            Need(Basis, nameof(Basis), "Say how the risk level was reached");
        }

        if (!Since.IsEmpty || !string.IsNullOrWhiteSpace(Postcode))
        {
            Need(Lines, nameof(Lines), "Enter the address");
        }

        if (!Since.IsEmpty)
        {
            Check(Since, nameof(Since), "First day there");
        }

        List<FactEntry> facts =
        [
            Known(Name),
            Known(new BirthFact(Born.Value ?? default, Enum.TryParse<Sex>(Sex, out var sex) ? sex : Domain.People.Sex.NotRecorded)),
            Known(new ManagementFact(why, Number(Category, nameof(Category), 4), Number(Level, nameof(Level), 3))) with { From = today },
        ];
        if (PncNumber is { } pnc)
        {
            PncSeen = PncDoubt.Ask(pnc, PncSeen, "Form.Pnc", errors);
            facts.Add(Known(new IdentifierFact(IdentifierKind.Pnc, pnc, null)));
        }

        if (risk != RiskLevel.NotRecorded)
        {
            facts.Add(Known(new RiskFact(risk, Basis?.Trim() ?? "")) with { From = today });
        }

        if (!string.IsNullOrWhiteSpace(Lines))
        {
            // the address that a record begins with is no change of address
            facts.Add(Known(new AddressFact(AddressKind.Home, Lines.Trim(), string.IsNullOrWhiteSpace(Postcode) ? null : Postcode.Trim().ToUpper(CultureInfo.InvariantCulture))) with { From = Since.Value, Notified = true });
        }

        return new(Guid.TryParse(Manager, out var manager) ? manager : default, Guid.TryParse(Supervisor, out var supervisor) ? supervisor : default, facts);

        FactEntry Known(Fact fact) => new(fact, null, null, today, Source?.Trim() ?? "");

        void Need(string? value, string field, string error)
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                errors.AddModelError($"Form.{field}", error);
            }
        }

        void Check(DateTyped date, string field, string what)
        {
            if (date.Fault(what) is { } fault)
            {
                errors.AddModelError($"Form.{field}", fault);
            }
        }

        int? Number(string? typed, string field, int most)
        {
            if (string.IsNullOrEmpty(typed))
            {
                return null;
            }

            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
            {
                return number;
            }

            errors.AddModelError($"Form.{field}", string.Create(CultureInfo.InvariantCulture, $"Choose from 1 to {most}"));
            return null;
        }
    }
}
