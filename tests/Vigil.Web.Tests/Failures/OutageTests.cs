using System.Net;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Web.Tests.Failures;

/// <summary>The database goes while Vigil serves, and comes back.</summary>
public sealed class OutageTests
{
    private const string Canary = "Canaryname";

    public static TheoryData<DatabaseKind, Harm, string> Harms => new()
    {
        { DatabaseKind.Sqlite, Harm.Missing, "The records are not where they should be" },
        { DatabaseKind.Sqlite, Harm.Locked, "in use by something else" },
        { DatabaseKind.Sqlite, Harm.ReadOnly, "can be read but not written" },
        { DatabaseKind.Sqlite, Harm.Full, "is full" },
        { DatabaseKind.Sqlite, Harm.Newer, "another version of Vigil" },
        { DatabaseKind.Postgres, Harm.Missing, "The records are not where they should be" },
        { DatabaseKind.Postgres, Harm.Refusing, "does not answer" },
        { DatabaseKind.Postgres, Harm.Locked, "in use by something else" },
        { DatabaseKind.Postgres, Harm.ReadOnly, "can be read but not written" },
        { DatabaseKind.Postgres, Harm.Full, "is full" },
        { DatabaseKind.Postgres, Harm.Newer, "another version of Vigil" },
    };

    [Theory, MemberData(nameof(Harms))]
    public async Task A_page_says_in_words_what_is_wrong_and_a_form_sent_meanwhile_is_recorded_once_when_it_is_sent_again(DatabaseKind kind, Harm harm, string words)
    {
        using var disk = (kind, harm) == (DatabaseKind.Sqlite, Harm.Full) ? SmallDisk.Require(megabytes: 8) : null;
        await using var site = await Site.Start(kind, disk?.Folder);
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        var person = await force.Person("Alan", Canary, officer, supervisor, (new BirthFact(new(1981, 5, 4), Sex.Male), null));
        var client = site.As(officer);
        var form = (await client.Page($"/people/{person}/enter/status")).Form();
        (string, string)[] typed = [("Typed[Kind]", "Wanted"), ("Typed[Note]", "Did not attend"), ("Source", "Officer")];

        await using (await Harmed.Do(harm, site.Database, disk))
        {
            site.Time.Advance(TimeSpan.FromSeconds(6));
            await Told(await client.GetAsync(new Uri($"/people/{person}", UriKind.Relative)), words, "Nothing was changed");
            await Told(await client.Submit(form, typed), words, "What you sent was not saved. Leave this page open");
        }

        (await client.Submit(form, typed)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await client.Submit(form, typed)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await client.Page($"/people/{person}")).QuerySelector("main")!.TextContent.ShouldContain("Did not attend");
        (await force.Ledger("add-fact")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    private static async Task Told(HttpResponseMessage answer, string words, string then)
    {
        var page = await answer.Page();
        var main = page.QuerySelector("main")!.TextContent;
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, main);
        main.ShouldContain(words);
        main.ShouldContain(then);
        main.ShouldContain("Reference for your administrator");
        page.Source.Text.ShouldNotContain(Canary);
        page.Source.Text.ShouldNotContain("Exception");
        page.Source.Text.ShouldNotContain("   at ");
    }
}
