using Vigil.Domain.People;

namespace Vigil.Domain.Risk;

/// <summary>
/// Every instrument that records name, in every generation of its name. Bands stand as printed for that generation; where the print
/// was not read, there are none and the assessor types what the manual says.
/// </summary>
public static class Catalogue
{
    private const string Api = "Ministry of Justice, hmpps-arns-risk-actuarial-api, commit 016919c5, 4 August 2026";
    private const string Harness = "Ministry of Justice, oasys-cypress-test and its history, to 25 February 2026";
    private const string NotRead = "The manual was not read: bands are typed as it prints them";

    private static readonly string[] Four = ["Low", "Medium", "High", "Very high"];

    /// <summary>The ARMS entry, which has a form of its own.</summary>
    public static Instrument Arms { get; } = new("arms", "ARMS", "adult men convicted of a sexual offence", [new("arms", "ARMS", [new("priority", "", Four)], "Factors and words are the force’s setting: the manual is restricted")])
    { Sex = Sex.Male, FromAge = 18 };

    /// <summary>All of them, those used most first.</summary>
    public static IReadOnlyList<Instrument> All { get; } =
    [
        Arms,
        Sexual("dc-srp", "DC-SRP (contact sexual reoffending)",
            One("dc-srp-2026", "DC-SRP", Four, Api, "points", "low 0 to 21, medium 22 to 29, high 30 to 35, very high 36 to 64"), One("osp-dc", "OSP/DC", Four, Harness, "points"), One("osp-c", "OSP/C (2021)", Four, Harness, "percent")),
        Sexual("iic-srp", "IIC-SRP (images and indirect contact)",
            One("iic-srp-2026", "IIC-SRP", ["Low", "Medium", "High"], Api, "percent", "medium with one sanction for images or indirect contact, high with two"),
            One("osp-iic", "OSP/IIC", ["Low", "Medium", "High"], Harness, "percent"), One("osp-i", "OSP/I (2021)", [], Harness, "percent")),
        Any("csrp", "CSRP (combined serious reoffending)",
            One("csrp-2026", "CSRP", Four, Api, "percent", "medium from 1.0, high from 3.0, very high from 6.9"),
            One("rsr", "RSR", ["Low", "Medium", "High"], Harness, "percent", "medium from 3.0, high from 6.9: its low is today’s low and medium, its medium today’s high, its high today’s very high")),
        Any("svrp", "SVRP (serious violent reoffending)", One("svrp-2026", "SVRP", Four, Api, "percent", "medium from 1.0, high from 3.0, very high from 6.9"), One("snsv", "SNSV", [], Harness, "percent")),
        Any("vrp", "VRP (violent reoffending)",
            One("vrp-2026", "VRP", Four, Api, "percent", "medium from 30, high from 60, very high from 80"), One("ogrs4-v", "OGRS4/V", Four, Harness, "percent"), One("ovp2", "OVP2", Four, Harness, "percent"),
            One("ovp", "OVP", Four, Harness, "percent", "medium from 30, high from 60, very high from 80")),
        Any("arp", "ARP (any reoffending)",
            One("arp-2026", "ARP", Four, Api, "percent", "medium from 50, high from 75, very high from 90"), One("ogrs4-g", "OGRS4/G", Four, Harness, "percent"), One("ogp2", "OGP2", Four, Harness, "percent"),
            One("ogrs3", "OGRS3", Four, Harness, "percent", "on the two-year score: medium from 50, high from 75, very high from 90"), One("ogp", "OGP", Four, Harness, "percent", "medium from 34, high from 67, very high from 85")),
        new("rosh", "OASys risk of serious harm", "people whom probation supervises",
            [new("rosh", "OASys RoSH", [new("children", "to children", Four), new("public", "to the public", Four), new("known-adult", "to a known adult", Four), new("staff", "to staff", Four)], Harness)]),
        new("rm2000", "Risk Matrix 2000", "men of 18 and over convicted of a sexual offence, not for alleged offences",
        [
            new("rm2000", "RM2000", [new("s", "RM2000/S", Four), new("v", "RM2000/V", Four), new("c", "RM2000/C", Four)], "Risk Management Authority, validated instruments"),
            new("rm2000-2024", "RM2000 (international version 2024)", [new("s", "RM2000/S", Four), new("v", "RM2000/V", Four), new("c", "RM2000/C", Four)], "SAARNA, Risk Matrix 2000"),
        ]) { Sex = Sex.Male, FromAge = 18 },
        new("static-99r", "Static-99R", "adult men convicted of a sexual offence; not where there are only images",
        [
            One("static-99r-2016", "Static-99R (levels of 2016)", [], "Public Safety Canada, coding rules 2016", "points"),
            One("static-99r", "Static-99R (before 2016)", ["Low", "Moderate-low", "Moderate-high", "High"], "Tally sheet", "points", "low −3 to 1, moderate-low 2 and 3, moderate-high 4 and 5, high from 6"),
        ]) { Sex = Sex.Male, FromAge = 18 },
        new("stable-2007", "STABLE-2007", "adult men convicted of a sexual offence, together with a static instrument", [One("stable-2007", "STABLE-2007", [], NotRead, "points")]) { Sex = Sex.Male, FromAge = 18 },
        new("acute-2007", "ACUTE-2007", "adult men convicted of a sexual offence", [One("acute-2007", "ACUTE-2007", [], NotRead, "points")]) { Sex = Sex.Male, FromAge = 18 },
        new("kirat", "KIRAT", "suspects of offences with indecent images: it sets an order of enforcement", [One("kirat", "KIRAT", Four, "National Crime Agency and University of Liverpool, published accounts")]),
        new("aim3", "AIM3", "children and young people who harmed sexually", [One("aim3", "AIM3", [], NotRead)]),
        new("sara", "SARA", "people with offences against a partner", [One("sara", "SARA", [], NotRead)]),
        new("women", "A tool for women", "women; recorded by its name", [One("women", "Tool for women", [], NotRead, "points")]) { Sex = Sex.Female, Named = true },
        new("other", "Another instrument", "anybody; recorded by its name", [One("other", "Another instrument", [], NotRead, "points")]) { Named = true },
    ];

    /// <summary>The instrument and generation of a code; none where no such code is known.</summary>
    public static (Instrument Instrument, Generation Generation)? Of(string? code) => All
        .SelectMany(instrument => instrument.Generations.Select(generation => (instrument, generation)))
        .Where(pair => pair.generation.Code == code).Select(pair => ((Instrument, Generation)?)pair).FirstOrDefault();

    /// <summary>How high a band stands, 0 for the lowest of four; none where it cannot be told from its word.</summary>
    public static int? Grade(string? band) => band?.ToUpperInvariant() switch
    {
        "LOW" => 0,
        "MEDIUM" or "MODERATE" => 1,
        "HIGH" => 2,
        "VERY HIGH" => 3,
        _ => null,
    };

    private static Instrument Sexual(string code, string name, params Generation[] generations) =>
        new(code, name, "men with a sexual offence", generations) { Calculated = true, Training = false, Sex = Sex.Male };

    private static Instrument Any(string code, string name, params Generation[] generations) => new(code, name, "people with a conviction", generations) { Calculated = true, Training = false };

    private static Generation One(string code, string name, string[] bands, string source, string? unit = null, string? bounds = null) => new(code, name, [new("score", "", bands, unit, bounds)], source);
}
