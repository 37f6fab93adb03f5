using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Domain.Plan.Care;
using Vigil.Domain.Risk;
using Vigil.Domain.Supervision;
using Vigil.Domain.Visits;

namespace Vigil.Records.Storage;

/// <summary>The kinds of fact and how each is written. A kind's name never changes once it is stored.</summary>
public static class FactKinds
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new Within() },
    };

    private static readonly Dictionary<string, Type> Types = new(StringComparer.Ordinal)
    {
        ["name"] = typeof(NameFact),
        ["birth"] = typeof(BirthFact),
        ["identifier"] = typeof(IdentifierFact),
        ["status"] = typeof(StatusFact),
        ["address"] = typeof(AddressFact),
        ["household"] = typeof(HouseholdFact),
        ["account"] = typeof(AccountFact),
        ["card"] = typeof(CardFact),
        ["document"] = typeof(DocumentFact),
        ["risk"] = typeof(RiskFact),
        ["countersignature"] = typeof(CountersignatureFact),
        ["arms"] = typeof(ArmsFact),
        ["assessment"] = typeof(RecordedFact),
        ["calculation"] = typeof(CalculatedFact),
        ["management"] = typeof(ManagementFact),
        ["allocation"] = typeof(AllocationFact),
        ["authorisation"] = typeof(AuthorisationFact),
        ["management-review"] = typeof(ManagementReviewFact),
        ["closure"] = typeof(ClosureFact),
        ["transfer"] = typeof(TransferFact),
        ["description"] = typeof(DescriptionFact),
        ["mark"] = typeof(MarkFact),
        ["communication"] = typeof(CommunicationFact),
        ["health"] = typeof(HealthFact),
        ["vehicle"] = typeof(VehicleFact),
        ["device"] = typeof(DeviceFact),
        ["telephone"] = typeof(TelephoneFact),
        ["online"] = typeof(OnlineFact),
        ["relationship"] = typeof(RelationshipFact),
        ["occupation"] = typeof(OccupationFact),
        ["routine"] = typeof(RoutineFact),
        ["warning"] = typeof(WarningFact),
        ["asked"] = typeof(AskedFact),
        ["release"] = typeof(ReleasePlanFact),
        ["verification"] = typeof(VerificationFact),
        ["photograph"] = typeof(PhotographFact),
        ["plan"] = typeof(PlanFact),
        ["plan-draft"] = typeof(PlanDraftFact),
        ["action-outcome"] = typeof(ActionOutcomeFact),
        ["care"] = typeof(CareFact),
        ["visit"] = typeof(VisitFact),
        ["visit-follow-up"] = typeof(FollowUpFact),
        ["rotation-kept"] = typeof(RotationKeptFact),
        ["reactive"] = typeof(ReactiveFact),
        ["trigger"] = typeof(TriggerFact),
        ["dip-check"] = typeof(DipCheckFact),
        ["supervisor-action"] = typeof(SupervisorActionFact),
        ["supervisor-review"] = typeof(SupervisorReviewFact),
        ["agency-check"] = typeof(AgencyCheckFact),
        ["outcome"] = typeof(OutcomeFact),
        ["order"] = typeof(OrderFact),
        ["notification"] = typeof(NotificationFact),
        ["change"] = typeof(ChangeFact),
        ["stay"] = typeof(StayFact),
        ["journey"] = typeof(JourneyFact),
        ["review"] = typeof(ReviewFact),
        ["parental-direction"] = typeof(ParentalDirectionFact),
    };

    /// <summary>Every kind, by its stored name.</summary>
    public static IReadOnlyDictionary<string, Type> All => Types;

    private static readonly Dictionary<Type, string> Names = Types.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>The stored name of a fact's kind.</summary>
    public static string NameOf(Fact fact) => Names[fact.GetType()];

    /// <summary>The stored name of a kind of fact.</summary>
    public static string NameOf<T>() where T : Fact => Names[typeof(T)];

    /// <summary>Writes a fact.</summary>
    public static string Write(Fact fact) => JsonSerializer.Serialize(fact, fact.GetType(), Options);

    /// <summary>A part of a fact as it is stored.</summary>
    internal static JsonNode Node<T>(T part) => JsonSerializer.SerializeToNode(part, Options)!;

    /// <summary>A part of a fact, read as it is stored.</summary>
    internal static T Read<T>(JsonNode part) => part.Deserialize<T>(Options)!;

    /// <summary>A fact held inside another, such as what was told in advance: with its kind beside it.</summary>
    private sealed class Within : JsonConverter<Fact>
    {
        public override Fact Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var json = JsonDocument.ParseValue(ref reader);
            return (Fact)json.RootElement.GetProperty("fact").Deserialize(Types[json.RootElement.GetProperty("kind").GetString()!], options)!;
        }

        public override void Write(Utf8JsonWriter writer, Fact value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", NameOf(value));
            writer.WritePropertyName("fact");
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
            writer.WriteEndObject();
        }
    }

    /// <summary>Reads a fact; a kind unknown to this version of Vigil is our bug, or a database from a newer one.</summary>
    public static Fact Read(string kind, string content) => (Fact)JsonSerializer.Deserialize(content, Types[kind], Options)!;
}
