using Vigil.Domain.Risk.Scoring;

namespace Vigil.Domain.Risk.Reoffending;

/// <summary>
/// The weights of the six equations, laid out as printed: a row for each term, columns ARP static and dynamic, VRP static and
/// dynamic, SVRP static and dynamic. Source: ministryofjustice/hmpps-arns-risk-actuarial-api, commit 016919c5 (model version
/// 1.0, 4 August 2026), MIT licence, Crown copyright.
/// </summary>
internal static class PrintedWeights
{
    private const decimal None = 0m;
    private static readonly decimal[][] Rows = Read();

    /// <summary>The weight of a term in an equation; 0 where the equation has no such term.</summary>
    public static decimal Of(Weight weight, int column) => Rows[(int)weight][column];

    private static decimal[][] Read()
    {
        var rows = new decimal[Enum.GetValues<Weight>().Length][];
        // the Ministry computes with what each printed number is as a double, which shows in the fifteenth decimal of a sum
        void Row(Weight weight, params decimal[] columns) => rows[(int)weight] = Array.ConvertAll(columns, printed => Rounding.Digits((double)printed));

        Row(Weight.Intercept,                 5.01702292499072m,    3.83654148692014m,    3.12324433235579m,    1.81687448362791m,    -0.970734555223987m,  -1.70588696906607m);
        Row(Weight.MaleAge,                   -0.142428460338541m,  -0.110202179628585m,  -0.104477239763612m,  -0.0645236564493287m, -0.035211251525685m,  -0.0343861125060411m);
        Row(Weight.MaleAge2,                  0.0011000413899151m,  0.0006726723443858m,  0.0008606154365776m,  0.0004644696772777m,  -0.0002101460036267m, -0.0002060693939063m);
        Row(Weight.MaleAge3,                  0.0000198538471606m,  0.0000138719445957m,  0.000013815779629m,   None,                 None,                 None);
        Row(Weight.MaleAge4,                  -0.0000002648918335m, -0.0000001610775422m, -0.0000001960154357m, None,                 None,                 None);
        Row(Weight.FemaleAge,                 -0.0175014516689226m, -0.0097677485919972m, -0.0151569773369266m, -0.0106819944976555m, -0.0194307797540929m, -0.0215931881507551m);
        Row(Weight.FemaleAge2,                0.0001625346907234m,  0.000126702732348m,   -0.0000517057104954m, -0.0000220033910434m, -0.0000241385941049m, -0.0000539574087783m);
        Row(Weight.FemaleAge3,                0.0000003645241305m,  -0.0000006094926795m, -0.0000007587337191m, -0.0000003141984277m, None,                 None);
        Row(Weight.FemaleAge4,                -0.0000000746220588m, -0.0000000713415862m, 0.0000000203053155m,  -0.0000000174402455m, None,                 None);
        Row(Weight.Female,                    -2.95224200717183m,   -2.68801056322021m,   -1.84281451035478m,   -1.47587262099647m,   -1.55855151937225m,   -1.609748656497m);
        Row(Weight.OneSanction,               -3.94357049933093m,   -3.39824378336932m,   -1.90092364059771m,   -1.84616323808687m,   -2.3335499201698m,    -2.26703484992352m);
        Row(Weight.TwoSanctions,              -3.06189212045904m,   -2.60344581288004m,   -1.10995084554834m,   -1.08289822438739m,   -1.36161428849118m,   -1.17946726635964m);
        Row(Weight.EachSanction,              -0.0042757301284995m, -0.0030262875646805m, -0.0067658067744931m, -0.0068338285932122m, -0.0250462590018653m, -0.025992075782348m);
        Row(Weight.MaleGap,                   -0.0432051839161834m, -0.0319725028712099m, -0.0517946785377468m, -0.0448978159143418m, -0.117956562302911m,  -0.0967640128116584m);
        Row(Weight.FemaleGap,                 -0.0427998315841607m, -0.0311412361734414m, -0.0524808327112117m, -0.036873809313859m,  -0.0402256071602197m, -0.1712941019545757m);
        Row(Weight.Months,                    -0.0762086223169624m, -0.0531180383905312m, -0.073627004774941m,  -0.0527396206616632m, -0.0318548411238394m, -0.029248960074744m);
        Row(Weight.Months2,                   0.0016230134182902m,  0.0004075218530422m,  0.0015286971037078m,  0.0004145060463894m,  0.0002165688028517m,  0.0003119515647398m);
        Row(Weight.Months3,                   0.0000224473135387m,  None,                 0.0000095033186151m,  None,                 0.0000046604929835m,  0.0000022269607594m);
        Row(Weight.Months4,                   -0.0000012808638685m, None,                 -0.0000008860433091m, None,                 -0.000000152324083m,  -0.0000002955293324m);
        Row(Weight.MaleRate,                  1.55298303083717m,    1.24540523044696m,    0.620598396891494m,   0.599255596112212m,   0.936944231003216m,   0.858101289182386m);
        Row(Weight.FemaleRate,                1.01980307124196m,    0.829951359317464m,   0.507851479286236m,   0.477448279367104m,   0.853626611755616m,   0.848200474467235m);
        Row(Weight.MaleRate2,                 0.129334968245905m,   0.0801894262854395m,  None,                 None,                 None,                 None);
        Row(Weight.FemaleRate2,               -0.039439197041062m,  -0.0430018109602918m, None,                 None,                 None,                 None);
        Row(Weight.MaleNeverViolent,          None,                 None,                 -2.19912021141319m,   -1.72067702170194m,   -1.5382238276355m,    -1.09871100777043m);
        Row(Weight.FemaleNeverViolent,        None,                 None,                 -2.8090905835064m,    -2.24064936845545m,   -2.33948463970808m,   -1.36716291233552m);
        Row(Weight.OnceViolent,               None,                 None,                 0.164824968220639m,   0.158357795142317m,   -0.0013488533112443m, 0.077746849480619m);
        Row(Weight.EachViolent,               None,                 None,                 0.0185294325031695m,  0.0143780957599777m,  0.0141947749755811m,  0.006532999224634m);
        Row(Weight.ViolenceRate,              None,                 None,                 0.522272685793084m,   0.417038098120116m,   0.250478471909382m,   0.165137054547059m);
        Row(Weight.Accommodation,             None,                 0.0848049158355753m,  None,                 0.105430245512805m,   None,                 0.0442239531567977m);
        Row(Weight.Unemployed,                None,                 0.0317783733809377m,  None,                 0.0331815664323161m,  None,                 0.0734628466183293m);
        Row(Weight.LivingTogether,            None,                 -0.266331545877519m,  None,                 -0.257910738309657m,  None,                 None);
        Row(Weight.RelationshipProblems,      None,                 0.0364051885005138m,  None,                 0.0289758277705754m,  None,                 None);
        Row(Weight.ProblemsLivingTogether,    None,                 0.141655261924428m,   None,                 0.117527515244771m,   None,                 None);
        Row(Weight.DomesticAbuse,             None,                 0.0635669196833949m,  None,                 0.108473730672409m,   None,                 None);
        Row(Weight.Activities,                None,                 0.126491602592029m,   None,                 0.0655491304584261m,  None,                 None);
        Row(Weight.DrugMotivation,            None,                 0.08615424993393m,    None,                 0.0566501342651779m,  None,                 None);
        Row(Weight.CurrentAlcohol,            None,                 0.0745006703601772m,  None,                 0.122533179215598m,   None,                 0.0765545992903705m);
        Row(Weight.BingeDrinking,             None,                 0.0338427436465108m,  None,                 0.0981126172766304m,  None,                 None);
        Row(Weight.Impulsivity,               None,                 0.0421988370095297m,  None,                 0.0323581330157977m,  None,                 None);
        Row(Weight.Temper,                    None,                 None,                 None,                 0.091904896744703m,   None,                 0.124207407357376m);
        Row(Weight.Attitudes,                 None,                 0.0439083095441417m,  None,                 None,                 None,                 0.0982315473681468m);
        Row(Weight.Weapon,                    None,                 None,                 None,                 None,                 None,                 0.385215247009075m);
        Row(Weight.Heroin,                    None,                 0.182096496867273m,   None,                 None,                 None,                 None);
        Row(Weight.Methadone,                 None,                 None,                 None,                 0.0576906845544844m,  None,                 None);
        Row(Weight.OtherOpiate,               None,                 0.17892958261215m,    None,                 0.0753935224854228m,  None,                 None);
        Row(Weight.CrackCocaine,              None,                 0.109095964190426m,   None,                 0.0902595215602798m,  None,                 None);
        Row(Weight.PowderCocaine,             None,                 0.0605135470691152m,  None,                 0.087313111600886m,   None,                 None);
        Row(Weight.PrescribedDrugs,           None,                 0.0252240614607483m,  None,                 0.139018812980245m,   None,                 None);
        Row(Weight.Benzodiazepines,           None,                 0.0764353348164513m,  None,                 0.0587469123708279m,  None,                 None);
        Row(Weight.Cannabis,                  None,                 0.049300440360878m,   None,                 0.001864706197971m,   None,                 None);
        Row(Weight.Steroids,                  None,                 0.202231737251706m,   None,                 0.342197551153158m,   None,                 None);
        Row(Weight.OtherDrugs,                None,                 0.0267794308651123m,  None,                 0.150053208890266m,   None,                 None);
        Row(Weight.PastHomicide,              None,                 None,                 None,                 None,                 None,                 0.355308819798017m);
        Row(Weight.PastWounding,              None,                 None,                 None,                 None,                 None,                 0.399845826788494m);
        Row(Weight.PastKidnapping,            None,                 None,                 None,                 None,                 None,                 0.534510912919277m);
        Row(Weight.PastFirearm,               None,                 None,                 None,                 None,                 None,                 0.780403925884582m);
        Row(Weight.PastRobbery,               None,                 None,                 None,                 None,                 None,                 0.290562230335504m);
        Row(Weight.PastAggravatedBurglary,    None,                 None,                 None,                 None,                 None,                 0.183891831607701m);
        Row(Weight.PastWeapon,                None,                 None,                 None,                 None,                 None,                 0.231407077551008m);
        Row(Weight.PastDamageEndangeringLife, None,                 None,                 None,                 None,                 None,                 1.01491061134195m);
        Row(Weight.PastArson,                 None,                 None,                 None,                 None,                 None,                 0.0073649024927637m);
        return rows;
    }
}
