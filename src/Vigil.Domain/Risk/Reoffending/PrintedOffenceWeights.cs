using Vigil.Domain.Risk.Scoring;

namespace Vigil.Domain.Risk.Reoffending;

/// <summary>
/// What the category of the current offence adds, laid out as printed: columns as in <see cref="PrintedWeights"/>. For serious
/// violence four categories are the weight of violence and a second one of their own. Source: as there.
/// </summary>
internal static class PrintedOffenceWeights
{
    private static readonly decimal[][] Rows = Read();

    /// <summary>The weight of a category in an equation.</summary>
    public static decimal Of(OffenceCategory category, int column) => Rows[(int)category][column];

    private static decimal[][] Read()
    {
        var rows = new decimal[Enum.GetValues<OffenceCategory>().Length][];
        // the Ministry computes with what each printed number is as a double, which shows in the fifteenth decimal of a sum
        void Row(OffenceCategory category, params decimal[] columns) => rows[(int)category] = Array.ConvertAll(columns, printed => Rounding.Digits((double)printed));

        Row(OffenceCategory.DomesticBurglary,         0.155944202809011m,   0.153587984043406m,  0.189290151743428m,   0.235304808003462m,   0.427440297941078m,                        0.392304322484302m);
        Row(OffenceCategory.OtherBurglary,            0.2060248043228m,     0.222442735978286m,  0.152185842790808m,   0.191809657473981m,   0.283654004619677m,                        0.210475686624578m);
        Row(OffenceCategory.Drunkenness,              0.587490417262633m,   0.523303164370094m,  0.897225111715064m,   0.832786589840741m,   -0.169817158710549m,                       -0.266212126484843m);
        Row(OffenceCategory.DrinkDriving,             -0.264724530382273m,  -0.196918572042409m, -0.0955339743007365m, -0.0243380584056904m, -0.0870700781552191m,                      0.0719681498702402m);
        Row(OffenceCategory.Motoring,                 -0.0439980822830184m, 0.0730361702901059m, -0.184914428055833m,  -0.0219990134288181m, 0.0805237507490763m,                       0.285285632874374m);
        Row(OffenceCategory.VehicleTheft,             0.173405416410866m,   0.164192212478264m,  0.165882021264931m,   0.200392887919135m,   0.286214108247545m,                        0.335872011000959m);
        Row(OffenceCategory.FraudAndForgery,          -0.434791453303048m,  -0.322533218006326m, -0.362999252067375m,  -0.215055195882386m,  -0.0932918356073765m,                      0.128223795291931m);
        Row(OffenceCategory.WelfareFraud,             -1.15395495579948m,   -0.841992532871743m, -0.987504454326342m,  -0.937073522898054m,  -2.75700217295462m,                        -2.54378150425616m);
        Row(OffenceCategory.DrugImportOrProduction,   -0.468252524851408m,  -0.437670727296335m, -0.422720654391483m,  -0.310067077915746m,  -0.151563625759297m,                       0.146018219011484m);
        Row(OffenceCategory.DrugPossessionOrSupply,   0.0204101986121863m,  0.0049716912817919m, -0.0876488981693274m, -0.0226462288920859m, 0.196404663980207m,                        0.210481894371787m);
        Row(OffenceCategory.ViolenceAbhOrMore,        -0.110075583936778m,  -0.171350876457525m, 0.109809951520084m,   0.077028816727511m,   0.0881806276607277m + 0.0032426570273524m, 0.110262124783647m - 0.158615820403553m);
        Row(OffenceCategory.ViolenceBelowAbh,         -0.110075583936778m,  -0.171350876457525m, 0.109809951520084m,   0.077028816727511m,   0.0881806276607277m,                       0.110262124783647m);
        Row(OffenceCategory.PublicOrderAndHarassment, 0.0854410288820027m,  0.0629726265569029m, 0.356342355096462m,   0.348649087179239m,   -0.102680989477238m,                       -0.165010485104843m);
        Row(OffenceCategory.Weapons,                  -0.110075583936778m,  -0.171350876457525m, 0.109809951520084m,   0.077028816727511m,   0.0881806276607277m + 0.316916255872188m,  0.110262124783647m - 0.0859338473048713m);
        Row(OffenceCategory.SeriousFirearms,          -0.110075583936778m,  -0.171350876457525m, 0.109809951520084m,   0.077028816727511m,   0.0881806276607277m - 0.109313634130027m,  0.110262124783647m - 0.492759700145113m);
        Row(OffenceCategory.OtherFirearms,            -0.110075583936778m,  -0.171350876457525m, 0.109809951520084m,   0.077028816727511m,   0.0881806276607277m + 0.265777493636431m,  0.110262124783647m + 0.038831669251795m);
        Row(OffenceCategory.HandlingStolenGoods,      0.088414958679896m,   0.155377725974202m,  0.0120019188396128m,  0.160583400555203m,   0.20156598193072m,                         0.405987757430537m);
        Row(OffenceCategory.CriminalDamage,           0.12167599899735m,    0.0250113803601321m, 0.371503082545136m,   0.302881895872264m,   0.254391121973677m,                        0.184857953812071m);
        Row(OffenceCategory.AcquisitiveViolence,      -0.119211282701221m,  -0.177705019766066m, -0.0032926198476618m, 0.0442727884290873m,  0.34905826404493m,                         0.0719174180811535m);
        Row(OffenceCategory.Other,                    0.0384434393037725m,  0.0971157179525287m, 0.0998951874967628m,  0.186300883246964m,   0.175156031546492m,                        0.135286411622716m);
        Row(OffenceCategory.AbscondingOrBail,         0.325485504296161m,   0.236777685679456m,  0.351192370764659m,   0.332310036782829m,   0.361929924513904m,                        0.414243541008181m);
        Row(OffenceCategory.SexualAgainstChild,       0.111620464721896m,   0.0175628084853824m, -0.930849896127774m,  -0.994785930428512m,  -0.269534814977957m,                       -0.60993507861302m);
        Row(OffenceCategory.SexualNotAgainstChild,    0.169969798103235m,   0.0919115743401314m, -0.159028472471635m,  -0.249001167005262m,  -0.481426313870417m,                       -0.545166046667834m);
        Row(OffenceCategory.OtherTheft,               0.462548123919817m,   0.428689161915978m,  0.260179775875471m,   0.257081681109148m,   -0.126315026107379m,                       -0.047968924813678m);
        return rows;
    }
}
