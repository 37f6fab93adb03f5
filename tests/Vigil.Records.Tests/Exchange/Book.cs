using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using Vigil.Records.Access;
using Vigil.Records.Exchange.Caseload;
using Vigil.Records.Exchange.Files;
using Vigil.Testing;

namespace Vigil.Records.Tests.Exchange;

/// <summary>A force with a manager and a supervisor, and sheets as they are typed in a test: "# name" and then its CSV.</summary>
internal sealed class Book : IAsyncDisposable
{
    /// <summary>Two invented people with what a caseload says of them.</summary>
    public const string TwoPeople =
        """
        # name
        person,given,family,kind
        P1,Alan,Example,legal
        P2,Beth,Example,legal
        # birth
        person,born,sex
        P1,01/05/1980,male
        P2,1975-12-31,female
        # identifier
        person,kind,value,hidden
        P1,pnc,2019/9000001S,
        P1,national-insurance,,QQ 12 34 56 C
        P2,pnc,2018/9000002S,
        # risk
        person,level
        P1,high
        P2,low
        # management
        person,kind,category,level
        P1,registered-sex-offender,1,1
        P2,violent-offender,2,1
        # allocation
        person,manager,supervisor
        P1,m.anager,s.uper
        P2,m.anager,s.uper
        # outcome
        person,kind,date,offence-text,court,disposals
        P1,conviction,2026-03-02,Exposure,Crown Court,imprisonment 4 months + imprisonment 3 months consecutive
        # address
        person,kind,lines,postcode,true-from
        P1,home,"1 Mill Lane
        Aldersike",ZZ99 3VZ,10/09/2026
        # status
        person,kind,true-from,true-to
        P1,in-prison,2/3/2026,10/9/2026
        # notification
        person,date,section,station
        P1,11/09/2026,s83,Aldersike
        # order
        person,kind,from,served,until,court
        P1,shpo,02/03/2026,02/03/2026,01/03/2031,Crown Court
        # account
        person,institution,credit,number,true-from
        P1,Example Bank,no,12-34-56 87654321,01/02/2024
        """;

    public static readonly FakeTimeProvider Time = new(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));

    private Book(TestDatabase database, TestForce force, Staff manager) => (Database, Force, Manager) = (database, force, manager);

    public TestDatabase Database { get; }

    public TestForce Force { get; }

    public Staff Manager { get; }

    public static async Task<Book> Make(DatabaseKind kind)
    {
        var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, Time);
        var staff = new Dictionary<string, Staff>();
        foreach (var (account, role) in new[] { ("M.ANAGER", StaffRole.OffenderManager), ("S.UPER", StaffRole.Supervisor), ("R.ECORDS", StaffRole.RecordsOfficer) })
        {
            staff[account] = await force.Staff(account, role);
            await force.Write(db => db.Users.Single(row => row.Id == staff[account].Id).NormalizedUserName = account);
        }

        return new(database, force, staff["M.ANAGER"]);
    }

    /// <summary>The sheets of a text.</summary>
    public static IEnumerable<Sheet> Sheets(string text) => text.ReplaceLineEndings("\n").Split("# ", StringSplitOptions.RemoveEmptyEntries)
        .Select(sheet => SheetFile.Read(sheet[..sheet.IndexOf('\n')].Trim(), Encoding.UTF8.GetBytes(sheet[(sheet.IndexOf('\n') + 1)..])));

    public Task<ImportReport> Import(string text, bool dryRun = false, IProgress<(int, int)>? progress = null, string? instead = null, CancellationToken stop = default) =>
        Import(Sheets(text), Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))), dryRun, progress, instead, stop);

    public Task<ImportReport> Import(IEnumerable<Sheet> sheets, string digest = "digest", bool dryRun = false, IProgress<(int, int)>? progress = null, string? instead = null, CancellationToken stop = default) =>
        new CaseloadImport(Database.Engine, Time).RunAsync(
            new(sheets, digest) { DryRun = dryRun, Instead = instead is null ? [] : new Dictionary<string, string> { [instead.Split('=')[0]] = instead.Split('=')[1] } }, progress, stop);

    public async Task<Storage.RecordsDb> Read()
    {
        var db = Database.Engine.Open(Force.Id);
        await Database.Engine.BeginAsync(db, Force.Id, Guid.Empty, writing: false, default);
        return db;
    }

    /// <summary>Everyone's records as an export writes them, sealed numbers open.</summary>
    public async Task<byte[]> Export(string ending, bool open = true)
    {
        using var file = new MemoryStream();
        using (var writer = SheetWriter.Of(ending, file))
            await new ForceExport(Database.Engine, Time).RunAsync(new("test") { Sealed = open }, writer, null, default);
        return file.ToArray();
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
