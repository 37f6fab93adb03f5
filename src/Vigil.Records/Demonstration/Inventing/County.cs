using System.Globalization;

namespace Vigil.Records.Demonstration.Inventing;

/// <summary>A rural county that is on no map: its towns, streets, stations and names.</summary>
internal static class County
{
    public const string ForceName = "Fellmarch Constabulary";

    public static readonly string[] Towns =
    [
        "Aldersike", "Brackenwath", "Coldmarrow", "Dunbeck Bridge", "Eskerholm", "Harrowgill", "Inglemoss", "Kelderwick",
        "Marrowdale", "Nethersedge", "Oxenrigg", "Skelmire", "Thornwath", "Underfell",
    ];

    public static readonly string[] Stations =
    [
        "Aldersike Police Station", "Eskerholm Police Station", "Kelderwick Police Station", "Skelmire Police Station", "Thornwath Police Station",
    ];

    public static readonly string[] Courts = ["Kelderwick Crown Court", "Eskerholm Crown Court", "Skelmire Magistrates' Court", "Aldersike Magistrates' Court"];

    public static readonly string[] Prisons = ["HMP Coldmarrow Moss", "HMP Nethersedge", "HMP Underfell"];

    private static readonly string[] Streets =
    [
        "Beck Side", "Chapel Lane", "Mill Brow", "Sheepfold Close", "Tarn View", "Quarry Road", "Station Terrace", "Hayrake Lane", "Smithy Croft",
        "Priory Gardens", "Low Garth", "Market Street", "Church Walk", "Limekiln Road", "Drovers Way", "Peat Lane", "Old Tannery Yard", "Moorside",
    ];

    private static readonly string[] MaleNames =
    [
        "Adam", "Alan", "Andrew", "Anthony", "Barry", "Benjamin", "Brian", "Callum", "Carl", "Christopher", "Colin", "Craig", "Daniel", "Darren", "David",
        "Dean", "Derek", "Edward", "Eric", "Frank", "Gareth", "Gary", "Geoffrey", "George", "Graham", "Harry", "Ian", "Jack", "James", "Jason", "John",
        "Jonathan", "Joseph", "Karl", "Keith", "Kenneth", "Kevin", "Lee", "Liam", "Luke", "Mark", "Martin", "Matthew", "Michael", "Neil", "Nigel",
        "Patrick", "Paul", "Peter", "Philip", "Raymond", "Richard", "Robert", "Roger", "Ryan", "Scott", "Sean", "Simon", "Stephen", "Stuart", "Thomas",
        "Timothy", "Trevor", "Vincent", "Walter", "William", "Arjun", "Hassan", "Imran", "Marek", "Piotr", "Kwame",
    ];

    private static readonly string[] FemaleNames =
        ["Amanda", "Carol", "Christine", "Dawn", "Emma", "Gemma", "Helen", "Janet", "Joanne", "Karen", "Laura", "Michelle", "Nicola", "Rachel", "Sandra", "Tracey"];

    private static readonly string[] Beginnings =
    [
        "Alder", "Arkle", "Birken", "Brack", "Cold", "Crake", "Dunnel", "Elter", "Farrow", "Fell", "Gars", "Grise", "Hallow", "Hazel", "Ingle", "Kelder",
        "Lang", "Marl", "Mether", "Moss", "Nether", "Oxen", "Pickle", "Raven", "Rush", "Satter", "Scale", "Skel", "Sour", "Stan", "Tarn", "Thorn",
        "Under", "Wath", "Wether", "Whin", "Yar",
    ];

    private static readonly string[] Endings =
    [
        "bank", "beck", "by", "croft", "dale", "fell", "field", "garth", "gill", "holme", "ick", "mire", "more", "rigg", "shaw", "side", "sett", "thwaite", "wick", "with",
    ];

    public static (string Given, string Family) Name(Chance chance, bool female) =>
        (chance.Of(female ? FemaleNames : MaleNames), Family(chance));

    public static string Family(Chance chance) => chance.Of(Beginnings) + chance.Of(Endings);

    public static string Street(Chance chance, string town) =>
        string.Create(CultureInfo.InvariantCulture, $"{chance.Between(1, 140)} {chance.Of(Streets)}, {town}");

    /// <summary>ZZ99 is no postcode: it stands for no fixed abode and the like.</summary>
    public static string Postcode(Chance chance)
    {
        const string letters = "ABDEFGHJLNPQRSTUWXYZ";
        return string.Create(CultureInfo.InvariantCulture, $"ZZ99 {chance.Between(1, 9)}{letters[chance.Between(0, 19)]}{letters[chance.Between(0, 19)]}");
    }
}
