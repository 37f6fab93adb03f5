namespace Vigil.Domain.Risk.Scoring;

/// <summary>The Ministry of Justice's predictors of proven reoffending within two years, model version 1.0 (2026).</summary>
public enum Predictor
{
    /// <summary>All Reoffending Predictor, ARP; before: OGRS4/G and OGP2, OGRS3, OGP.</summary>
    AllReoffending,
    /// <summary>Violent Reoffending Predictor, VRP; before: OGRS4/V and OVP2, OVP.</summary>
    ViolentReoffending,
    /// <summary>Serious Violent Reoffending Predictor, SVRP; before: SNSV.</summary>
    SeriousViolentReoffending,
    /// <summary>Direct Contact Sexual Reoffending Predictor, DC-SRP; before: OSP/DC, OSP/C.</summary>
    DirectContactSexual,
    /// <summary>Images and Indirect Contact Sexual Reoffending Predictor, IIC-SRP; before: OSP/IIC, OSP/I.</summary>
    ImagesAndIndirectContactSexual,
    /// <summary>Combined Serious Reoffending Predictor, CSRP; before: RSR.</summary>
    CombinedSerious,
}

/// <summary>The predictors' names.</summary>
public static class PredictorNames
{
    /// <summary>"DC-SRP".</summary>
    public static string Short(this Predictor predictor) => predictor switch
    {
        Predictor.AllReoffending => "ARP",
        Predictor.ViolentReoffending => "VRP",
        Predictor.SeriousViolentReoffending => "SVRP",
        Predictor.DirectContactSexual => "DC-SRP",
        Predictor.ImagesAndIndirectContactSexual => "IIC-SRP",
        Predictor.CombinedSerious => "CSRP",
    };

    /// <summary>"Direct Contact Sexual Reoffending Predictor".</summary>
    public static string Long(this Predictor predictor) => predictor switch
    {
        Predictor.AllReoffending => "All Reoffending Predictor",
        Predictor.ViolentReoffending => "Violent Reoffending Predictor",
        Predictor.SeriousViolentReoffending => "Serious Violent Reoffending Predictor",
        Predictor.DirectContactSexual => "Direct Contact Sexual Reoffending Predictor",
        Predictor.ImagesAndIndirectContactSexual => "Images and Indirect Contact Sexual Reoffending Predictor",
        Predictor.CombinedSerious => "Combined Serious Reoffending Predictor",
    };
}
