extern alias web;

using System.Net;
using System.Security.Claims;
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
using Vigil.Web.Security;

namespace Vigil.Testing;

/// <summary>
/// The whole web application over a database of its own, on a clock that the test turns. In process it is asked through
/// <see cref="As"/>; after <see cref="Listen"/> a browser can ask it too.
/// </summary>
public sealed class Site : WebApplicationFactory<web::Program>
{
    private readonly TestDatabase _database;

    private Site(TestDatabase database)
    {
        _database = database;
        ClientOptions.AllowAutoRedirect = false;
        ClientOptions.BaseAddress = new("http://localhost");
    }

    /// <summary>The clock: 09:30 on Tuesday 24 November 2026 in London until the test turns it.</summary>
    public FakeTimeProvider Time { get; } = new(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));

    public TestDatabase Database => _database;

    /// <summary>Starts one over an empty database.</summary>
    public static async Task<Site> Start(DatabaseKind kind = DatabaseKind.Sqlite) => new(await TestDatabase.Create(kind));

    /// <summary>A client that is signed in, by the very cookie that signing in gives; nobody is signed in without a staff member.</summary>
    public HttpClient As(Staff? staff)
    {
        var cookies = new CookieContainer();
        if (staff is not null)
            cookies.SetCookies(ClientOptions.BaseAddress, CookieOf(staff));
        return CreateDefaultClient(ClientOptions.BaseAddress, new CookieContainerHandler(cookies));
    }

    /// <summary>The cookie, as "name=value", that signing in gives a staff member.</summary>
    public string CookieOf(Staff staff)
    {
        var options = Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme);
        var identity = new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, staff.Id.ToString()),
            new(ClaimTypes.Name, staff.Name),
            new(SecurityServices.Claims.Force, staff.ForceId.ToString()),
            new(SecurityServices.Claims.Role, staff.Role.ToString()),
        ], CookieAuthenticationDefaults.AuthenticationScheme);
        if (staff.Agency is not null)
            identity.AddClaim(new(SecurityServices.Claims.Agency, staff.Agency));
        var now = Time.GetUtcNow();
        var ticket = new AuthenticationTicket(new(identity), new() { IssuedUtc = now, ExpiresUtc = now.AddHours(8) }, CookieAuthenticationDefaults.AuthenticationScheme);
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
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time)));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _database.DisposeAsync();
    }
}
