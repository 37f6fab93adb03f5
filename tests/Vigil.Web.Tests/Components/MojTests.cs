using System.Diagnostics;
using System.Text.Json.Nodes;
using Vigil.Testing;
using Vigil.Web.Moj;

namespace Vigil.Web.Tests.Components;

/// <summary>The Ministry of Justice's components say what their own Nunjucks templates say of the same options.</summary>
public sealed class MojTests
{
    private static readonly Dictionary<string, Type> Ours = new()
    {
        ["alert"] = typeof(Alert), ["badge"] = typeof(Badge), ["button-menu"] = typeof(ButtonMenu), ["date-picker"] = typeof(DatePicker),
        ["filter"] = typeof(Filter), ["identity-bar"] = typeof(IdentityBar), ["interruption-card"] = typeof(InterruptionCard),
        ["page-header-actions"] = typeof(PageHeaderActions), ["side-navigation"] = typeof(SideNavigation), ["sub-navigation"] = typeof(SubNavigation),
        ["ticket-panel"] = typeof(TicketPanel), ["timeline"] = typeof(Timeline),
    };

    private static readonly Lazy<IReadOnlyList<JsonNode>> Rendered = new(RenderByTemplates);

    public static IEnumerable<TheoryDataRow<string, string>> Cases() =>
        from one in JsonNode.Parse(Checkout.Read("tests", "Vigil.Web.Tests", "Components", "moj-cases.json"))!.AsArray()
        select new TheoryDataRow<string, string>(one["component"]!.GetValue<string>(), one["name"]!.GetValue<string>());

    [Theory, MemberData(nameof(Cases))]
    public void A_component_says_what_its_own_template_says(string component, string name)
    {
        var one = Rendered.Value.Single(it => it["component"]!.GetValue<string>() == component && it["name"]!.GetValue<string>() == name);

        var html = TemplateOptions.Read(Ours[component], one["options"]!, options => Adapt(component, options, one["caller"])).Render().ToString();

        Canonical.Of(html).ShouldBe(Canonical.Of(one["html"]!.GetValue<string>()));
    }

    [Fact]
    public void Every_component_is_compared() => Cases().Select(row => row.Data.Item1).Distinct().ShouldBe(Ours.Keys, ignoreOrder: true);

    private static void Adapt(string component, JsonObject options, JsonNode? caller)
    {
        if (caller is not null)
            options["content"] = new JsonObject { ["raw"] = caller.DeepClone() };
        if (component == "timeline")
            foreach (var item in options["items"]!.AsArray())
                item!["datetime"]!["words"] = item["datetime"]!["type"]!.DeepClone();
    }

    private static IReadOnlyList<JsonNode> RenderByTemplates()
    {
        var start = new ProcessStartInfo("node", [Checkout.At("tests", "Vigil.Web.Tests", "Components", "moj.mjs")]) { RedirectStandardOutput = true };
        using var node = Process.Start(start)!;
        var rendered = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        node.ExitCode.ShouldBe(0);
        return [.. JsonNode.Parse(rendered)!.AsArray().Select(one => one!)];
    }
}
