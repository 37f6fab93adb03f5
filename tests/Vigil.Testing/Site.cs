extern alias web;

using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Vigil.Records.Access;
using Vigil.Records.Accounts;
using Vigil.Web.Security;

namespace Vigil.Testing;

/// <summary>
/// The whole web application over a database of its own, on a clock that the test turns. In process it is asked through
/// <see cref="As"/>; after <see cref="Listen"/> a browser can ask it too.
/// </summary>
public sealed class Site : WebApplicationFactory<web::Program>
{
    private readonly TestDatabase _database;

    private readonly ILoggerProvider? _log;

    private Site(TestDatabase database, ILoggerProvider? log)
    {
        (_database, _log) = (database, log);
        ClientOptions.AllowAutoRedirect = false;
        ClientOptions.BaseAddress = new("http://localhost");
    }

    /// <summary>The clock: 09:30 on Tuesday 24 November 2026 in London until the test turns it.</summary>
    public FakeTimeProvider Time { get; } = new(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));

    public TestDatabase Database => _database;

    /// <summary>Starts one over an empty database; one of files lies in the folder that is given. A log that is given gets every line, whatever is filtered elsewhere.</summary>
    public static async Task<Site> Start(DatabaseKind kind = DatabaseKind.Sqlite, string? folder = null, ILoggerProvider? log = null) =>
        new(await TestDatabase.Create(kind, folder), log);

    /// <summary>A client that is signed in, by the very cookie that signing in gives; nobody is signed in without a staff member.</summary>
    public HttpClient As(Staff? staff)
    {
        var cookies = new CookieContainer();
        if (staff is not null)
            cookies.SetCookies(ClientOptions.BaseAddress, CookieOf(staff));
        return CreateDefaultClient(ClientOptions.BaseAddress, new CookieContainerHandler(cookies));
    }

    /// <summary>The cookie, as "name=value", that signing in gives a staff member; the sign-in is in the ledger as any other.</summary>
    public string CookieOf(Staff staff)
    {
        // off the test's own context, so that a test may ask without awaiting
        var signedIn = Task.Run(() => Services.GetRequiredService<Sessions>().BeginAsync(staff.Id, Proof.Passkey, CancellationToken.None)).Result
            ?? throw new InvalidOperationException("No active account of this staff member: add it with TestForce.Staff.");
        var options = Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SessionCookie.Scheme);
        var now = Time.GetUtcNow();
        var ticket = new AuthenticationTicket(SessionCookie.PrincipalOf(signedIn), new() { IssuedUtc = now, ExpiresUtc = now + options.ExpireTimeSpan }, SessionCookie.Scheme);
        return $"{options.Cookie.Name}={options.TicketDataFormat.Protect(ticket)}";
    }

    /// <summary>Listens on a free port of this machine for a browser; the answer is the address, on <c>localhost</c> as passkeys need.</summary>
    public Uri Listen()
    {
        UseKestrel(0);
        StartServer();
        return new UriBuilder(ClientOptions.BaseAddress) { Host = "localhost" }.Uri;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // as a force runs it: error pages, not a developer's
        builder.UseEnvironment(Environments.Production);
        builder.UseSetting("Records", _database.ConnectionString);
        builder.UseSetting("Keys", _database.Engine.KeysConnectionString);
        builder.UseSetting("KeyFile", TestDatabase.MasterKeyFile);
        builder.ConfigureLogging(logging => logging.ClearProviders().AddConsole().SetMinimumLevel(LogLevel.Error));
        if (_log is not null)
            builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(_log).Services.PostConfigure<LoggerFilterOptions>(filter =>
            {
                filter.Rules.Clear();
                filter.MinLevel = LogLevel.Trace;
            }));
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time)));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _database.DisposeAsync();
    }
}
