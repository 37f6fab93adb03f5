using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Vigil.Testing;
using Vigil.Web.Govuk;

namespace Vigil.Web.Tests.Components;

/// <summary>Every GOV.UK component we have is proved against every example that govuk-frontend publishes with it.</summary>
public sealed class GovukTests
{
    private static readonly Dictionary<string, Type> Ours = new()
    {
        ["accordion"] = typeof(Accordion), ["back-link"] = typeof(BackLink), ["breadcrumbs"] = typeof(Breadcrumbs), ["button"] = typeof(Button),
        ["character-count"] = typeof(CharacterCount), ["checkboxes"] = typeof(Checkboxes), ["date-input"] = typeof(DateInput), ["details"] = typeof(Details),
        ["error-message"] = typeof(ErrorMessage), ["error-summary"] = typeof(ErrorSummary), ["fieldset"] = typeof(Fieldset), ["file-upload"] = typeof(FileUpload),
        ["footer"] = typeof(Footer), ["generic-header"] = typeof(GenericHeader), ["hint"] = typeof(Hint), ["input"] = typeof(Input),
        ["inset-text"] = typeof(InsetText), ["label"] = typeof(Label), ["notification-banner"] = typeof(NotificationBanner), ["pagination"] = typeof(Pagination),
        ["panel"] = typeof(Panel), ["password-input"] = typeof(PasswordInput), ["phase-banner"] = typeof(PhaseBanner), ["radios"] = typeof(Radios),
        ["select"] = typeof(Select), ["service-navigation"] = typeof(ServiceNavigation), ["skip-link"] = typeof(SkipLink), ["summary-list"] = typeof(SummaryList),
        ["table"] = typeof(Table), ["tabs"] = typeof(Tabs), ["tag"] = typeof(Tag), ["task-list"] = typeof(TaskList), ["textarea"] = typeof(Textarea),
        ["warning-text"] = typeof(WarningText),
    };

    private static readonly string[] Parts = ["day", "month", "year"];

    private static readonly Dictionary<string, string> NotOurs = new()
    {
        ["cookie-banner"] = "Vigil sets only the cookies it cannot do without",
        ["exit-this-page"] = "made for people at risk on public sites; staff sign out",
        ["feedback"] = "asks the public about a GOV.UK service",
        ["header"] = "GOV.UK's own header, not a force's to show; the generic header stands in its place",
        ["language-navigation"] = "the pages are in English only",
    };

    public static IEnumerable<TheoryDataRow<string, string>> Examples() =>
        from component in Ours.Keys
        from example in Fixtures(component)
        select new TheoryDataRow<string, string>(component, example["name"]!.GetValue<string>());

    [Theory, MemberData(nameof(Examples))]
    public void A_component_says_what_its_published_example_says(string component, string name)
    {
        var example = Fixtures(component).Single(one => one["name"]!.GetValue<string>() == name);

        var html = TemplateOptions.Read(Ours[component], example["options"]!, options => Adapt(component, options)).Render().ToString();

        Canonical.Of(html).ShouldBe(Canonical.Of(WithoutBrand(component, example["html"]!.GetValue<string>())));
    }

    [Fact]
    public void Every_published_component_is_ours_or_is_left_out_for_a_reason()
    {
        var published = Directory.GetDirectories(Folder()).Select(Path.GetFileName).Where(name => File.Exists(Path.Combine(Folder(), name!, "fixtures.json"))).ToList();

        Ours.Keys.Concat(NotOurs.Keys).ShouldBe(published!, ignoreOrder: true);
        Examples().Count().ShouldBe(672);
        NotOurs.Keys.Sum(name => Fixtures(name).Count).ShouldBe(53);
    }

    // what our records say in fewer options than the templates
    private static void Adapt(string component, JsonObject options)
    {
        switch (component)
        {
            case "character-count":
                options["countMessageClasses"] = options["countMessage"]?["classes"]?.DeepClone();
                break;
            case "password-input":
                options["buttonClasses"] = options["button"]?["classes"]?.DeepClone();
                break;
            case "notification-banner":
                WordsTo("heading", options);
                break;
            case "accordion":
                foreach (var item in Objects(options["items"]))
                {
                    if (item["content"] is JsonObject content)
                        WordsTo("words", content);
                    item["text"] = item["content"]?["words"]?.DeepClone();
                }

                break;
            case "tabs":
                foreach (var item in Objects(options["items"]))
                    if (item["panel"] is JsonObject panel)
                        WordsTo("text", panel);
                break;
            case "date-input" when options["items"] is JsonArray { Count: > 0 }:
                options["values"] ??= new JsonObject(from part in Parts where options[part] is JsonObject select KeyValuePair.Create(part, options[part]!["value"]?.DeepClone()));
                break;
            case "date-input":
                options["items"] = new JsonArray([.. Parts.Select(part => Box(part, options))]);
                break;
            case "pagination" when options["items"] is JsonArray items:
                options["items"] = new JsonArray([.. items.Select(item => item is JsonObject { Count: 0 } ? null : item?.DeepClone())]);
                break;
            case "service-navigation" when options["slots"] is JsonObject slots:
                slots["endInline"] = slots["end"] is JsonObject end && end["align"]?.GetValue<string>() == "inline";
                foreach (var name in new[] { "start", "navigationStart", "navigationEnd", "end" })
                    if (slots[name] is JsonValue html)
                        slots[name] = new JsonObject { ["raw"] = html.DeepClone() };
                break;
        }
    }

    private static void WordsTo(string name, JsonObject options)
    {
        if (options["content"] is not JsonObject)
        {
            options[name] = options["content"]?.DeepClone();
            options.Remove("content");
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? list) => list is JsonArray items ? items.OfType<JsonObject>() : [];

    // the templates take the three boxes one by one; "false" leaves one out
    private static JsonObject? Box(string part, JsonObject options)
    {
        if (!options.TryGetPropertyValue(part, out var given))
            return new() { ["name"] = part };
        if (given is not JsonObject box)
            return null;
        var copy = (JsonObject)box.DeepClone();
        copy.TryAdd("name", part);
        copy.TryAdd("width", part == "year" ? 4 : 2);
        return copy;
    }

    private static string WithoutBrand(string component, string html)
    {
        if (component != "footer")
            return html;
        var body = new HtmlParser().ParseDocument(html).Body!;
        foreach (var brand in body.QuerySelectorAll(".govuk-footer__crown, .govuk-footer__licence-logo, .govuk-footer__licence-description, .govuk-footer__meta-item:has(> .govuk-footer__copyright-logo)"))
            brand.Remove();
        return body.InnerHtml;
    }

    private static string Folder() => Checkout.At("node_modules", "govuk-frontend", "dist", "govuk", "components");

    private static readonly Dictionary<string, List<JsonNode>> Read = [];

    private static List<JsonNode> Fixtures(string component)
    {
        lock (Read)
        {
            if (!Read.TryGetValue(component, out var examples))
                Read[component] = examples = [.. JsonNode.Parse(File.ReadAllText(Path.Combine(Folder(), component, "fixtures.json")))!["fixtures"]!.AsArray().Select(one => one!)];
            return examples;
        }
    }
}
