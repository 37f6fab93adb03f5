using Vigil.Web.Govuk;
using Vigil.Web.Parts;

namespace Vigil.Testing;

/// <summary>One invented person's banner, duties and years, as a page would give them.</summary>
public static class PartExamples
{
    public static readonly DateOnly Today = new(2026, 11, 24);

    public static PersonBanner Banner => new()
    {
        Name = "Alan Example", IsPageHeading = true, Management = "RSO · Category 1, level 1", Risk = "Very high", RiskClass = "vigil-risk--very-high",
        Status = [Tag.Of("Wanted since 21 November", "red")], Facts = ["born 4 May 1981 (45)", "PNC not recorded", "manager A. Officer (cover B. Officer)"],
        Warnings = ["Do not visit alone", "Self-harm after arrest"],
        Actions = new Button("Record notification") { Href = "/record" }.Render(),
    };

    public static DutyList Duties => new([
        new()
        {
            What = "Must notify every year", Advise = "by 12 September 2026", Late = "late after 13 September 2026", State = Tag.Of("Late", "red"),
            Why = new()
            {
                Dates = "Advise: by 12 September 2026. Late after: 13 September 2026.", Provision = "Sexual Offences Act 2003, section 85(1)", Rules = "soa2003-part2/ew/2026-11",
                Because = ["Last notified 12 September 2025.", "A year from then ends on 12 September 2026."], Entries = [("Notification, 12 September 2025", "/facts/1")],
            },
            Step = new Button("Record notification") { Href = "/record", Classes = "govuk-button--secondary" }.Render(),
        },
        new() { What = "We must visit", Advise = "by 20 December 2026", State = Tag.Of("Due", "yellow"), Why = new() { Dates = "Advise: by 20 December 2026.", Provision = "Published setting: visits, very high risk" } },
    ]);

    public static YearsPicture Years => new()
    {
        Today = Today,
        Lanes =
        [
            new("Notification period", [new(new(2019, 3, 2), null, "Indefinite notification period", YearsLook.Period)], []),
            new("Away", [new(new(2019, 3, 2), new(2021, 9, 10), "In prison", YearsLook.Away), new(new(2024, 6, 1), new(2024, 6, 20), "Abroad", YearsLook.Away)], []),
            new("Orders", [new(new(2021, 9, 10), new(2028, 9, 9), "Sexual harm prevention order", YearsLook.Order)], []),
            new("Notifications", [], [new(new(2021, 9, 12), "Initial notification"), new(new(2024, 5, 20), "Travel notification"), new(new(2025, 9, 12), "Annual notification")]),
        ],
    };
}
