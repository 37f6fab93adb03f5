using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Vigil.Records.Accounts;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Consultation;
using Vigil.Records.Derived;
using Vigil.Records.Diary;
using Vigil.Records.Exchange.Caseload;
using Vigil.Records.Exchange.National;
using Vigil.Records.Ledger;
using Vigil.Records.LookedAt;
using Vigil.Records.Managed;
using Vigil.Records.Sealing;
using Vigil.Records.Notices;
using Vigil.Records.Notification;
using Vigil.Records.People;
using Vigil.Records.Plan;
using Vigil.Records.Risk;
using Vigil.Records.Settings;
using Vigil.Records.Storage;
using Vigil.Records.Supervision;
using Vigil.Records.Transfers;
using Vigil.Records.Visits;

namespace Vigil.Records.Composition;

/// <summary>Puts the records together.</summary>
public static class RecordsServices
{
    /// <summary>
    /// Adds the records. The host adds <see cref="Access.Staff"/> as a scoped service: whoever is signed in.
    /// </summary>
    public static IServiceCollection AddRecords(this IServiceCollection services, DatabaseEngine engine)
    {
        services.AddSingleton(engine);
        services.AddSingleton(engine.Keys);
        services.AddSingleton<Vault>();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<LondonClock>();
        services.AddSingleton<SchemaWatch>();
        services.AddSingleton<LookWriter>();
        services.AddSingleton<Verification>();
        services.AddHostedService<Sequencer>();
        services.AddHostedService<Nightly>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<InstalledForces>();
        services.AddSingleton<Personas>();
        services.AddSingleton<Joining>();
        services.AddSingleton<NoticeRound>();
        services.AddScoped<NoticeRecords>();
        services.AddSingleton<CalendarFeed>();
        services.AddScoped<CalendarRecords>();
        services.AddScoped<AccountRecords>();
        services.AddScoped<LookedAtRecords>();
        services.AddScoped<Door>();
        services.AddScoped<ConsultationRecords>();
        services.AddScoped<SettingRecords>();
        services.AddScoped<DiaryRecords>();
        services.AddScoped<TeamRecords>();
        services.AddScoped<WorkloadRecords>();
        services.AddScoped<NotificationRecords>();
        services.AddScoped<AcknowledgementRecords>();
        services.AddScoped<PeopleRecords>();
        services.AddScoped<FactRecords>();
        services.AddScoped<PhotographRecords>();
        services.AddScoped<AllocationRecords>();
        services.AddScoped<CoverRecords>();
        services.AddScoped<FindRecords>();
        services.AddScoped<TransferRecords>();
        services.AddScoped<ManagementRecords>();
        services.AddScoped<WarningRecords>();
        services.AddScoped<ReviewRecords>();
        services.AddScoped<ClosureRecords>();
        services.AddScoped<ClosureLetterRecords>();
        services.AddScoped<PlanRecords>();
        services.AddScoped<PlanPaperRecords>();
        services.AddScoped<CareRecords>();
        services.AddScoped<CountersignatureRecords>();
        services.AddScoped<DipSampleRecords>();
        services.AddScoped<SupervisionRecords>();
        services.AddScoped<AgencyCheckRecords>();
        services.AddScoped<CountersignQueueRecords>();
        services.AddSingleton<ImportDesk>();
        services.AddScoped<ImportRecords>();
        services.AddScoped<JudgementRecords>();
        services.AddScoped<AssessmentRecords>();
        services.AddScoped<VisitRecords>();
        services.AddScoped<OfflineVisitRecords>();
        services.AddScoped<FollowUpRecords>();
        services.AddScoped<ReactiveRecords>();
        services.AddScoped<RotationRecords>();
        services.AddScoped<VisitDayRecords>();
        services.AddScoped<DepartureRecords>();
        services.AddScoped<OwedRecords>();
        services.AddScoped<ComparisonRecords>();
        services.AddDbContext<RecordsDb>(options =>
        {
            engine.Use(options);
            options.AddInterceptors(new IdentityRowsOfForce());
        });
        services.AddIdentityCore<StaffRow>(Credentials.Choose).AddUserStore<StaffStore>();
        services.Configure<IdentityOptions>(IdentitySchema.Choose);
        services.AddDataProtection().SetApplicationName("Vigil").PersistKeysToDbContext<RecordsDb>();
        services.Configure<KeyManagementOptions>(cookies => cookies.XmlEncryptor = new SealedCookieKeys.Encryptor(engine.Keys));
        return services;
    }
}
