using Vigil.Web.Govuk;
using Vigil.Web.Govuk.Tags;

namespace Vigil.Web.Tests.Components;

/// <summary>The tags that pages use: bound to a model, they show what was typed, what is wrong and where.</summary>
public sealed class TagTests
{
    private sealed class Form
    {
        public string? Name { get; set; }

        public string? Kind { get; set; }

        public List<string> Matters { get; set; } = [];

        public DateTyped On { get; set; } = new();
    }

    [Fact]
    public async Task A_field_is_labelled_and_described_and_keeps_what_the_model_holds()
    {
        var form = new TagRendering<Form>(new() { Name = "Example & Sons" });

        var html = await TagRendering<Form>.Show(form.Bound(new InputTag { Label = "Family name", Hint = "As on a passport" }, x => x.Name));

        var input = html.QuerySelector("input")!;
        input.GetAttribute("value").ShouldBe("Example & Sons");
        html.QuerySelector($"label[for={input.Id}]")!.TextContent.ShouldBe("Family name");
        html.QuerySelector($"#{input.GetAttribute("aria-describedby")}")!.TextContent.ShouldBe("As on a passport");
    }

    [Fact]
    public async Task Nothing_typed_is_lost_and_the_error_is_tied_to_its_field()
    {
        var form = new TagRendering<Form>(new());
        form.State.SetModelValue("Name", "<typed>", "<typed>");
        form.State.AddModelError("Name", "Enter a family name");

        var html = await TagRendering<Form>.Show(form.Bound(new InputTag(), x => x.Name));
        var summary = await form.Summary();

        var input = html.QuerySelector("input")!;
        input.GetAttribute("value").ShouldBe("<typed>");
        html.QuerySelector($"#{input.GetAttribute("aria-describedby")}")!.TextContent.ShouldBe("Error: Enter a family name");
        summary.QuerySelector("a")!.GetAttribute("href").ShouldBe("#" + input.Id);
    }

    [Fact]
    public async Task A_password_is_never_shown_again()
    {
        var form = new TagRendering<Form>(new() { Name = "secret" });
        form.State.SetModelValue("Name", "secret", "secret");

        var plain = await TagRendering<Form>.Show(form.Bound(new InputTag { Type = "password" }, x => x.Name));
        var shown = await TagRendering<Form>.Show(form.Bound(new PasswordInputTag(), x => x.Name));

        (plain.InnerHtml + shown.InnerHtml).ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("27", "", "2026", "Month")]
    [InlineData("", "3", "", "Day")]
    [InlineData("27", "smarch", "2026", "Month")]
    [InlineData("31", "2", "2026", "Day")]
    public async Task The_summary_leads_to_the_first_box_of_a_date_that_is_wrong(string day, string month, string year, string wrong)
    {
        var form = new TagRendering<Form>(new() { On = new() { Day = day, Month = month, Year = year } });
        form.State.AddModelError("On", "On must be a real date");

        var html = await TagRendering<Form>.Show(form.Bound(new DateInputTag { Label = "When?" }, x => x.On));
        var target = (await form.Summary()).QuerySelector("a")!.GetAttribute("href")!;

        html.QuerySelector($"input{target}")!.GetAttribute("name").ShouldBe($"On.{wrong}");
        html.QuerySelector($"input{target}")!.ClassList.ShouldContain("govuk-input--error");
        html.QuerySelectorAll("input").Select(input => input.GetAttribute("value") ?? "").ShouldBe([day, month, year]);
        html.QuerySelector("legend")!.TextContent.ShouldBe("When?");
    }

    [Fact]
    public async Task A_radio_may_ask_further_and_the_one_chosen_stays_chosen()
    {
        var form = new TagRendering<Form>(new() { Kind = "yes" });

        var html = await TagRendering<Form>.Show(
            form.Bound(new RadiosTag { Label = "Changed?", Choices = [new("no", "No")] }, x => x.Kind),
            "<p>Which?</p>",
            new ChoiceTag { Value = "yes", Label = "Yes" });

        html.QuerySelector("input[checked]")!.GetAttribute("value").ShouldBe("yes");
        html.QuerySelector(".govuk-radios__conditional:not(.govuk-radios__conditional--hidden)")!.TextContent.ShouldBe("Which?");
    }

    [Fact]
    public async Task Every_checkbox_chosen_stays_chosen()
    {
        var form = new TagRendering<Form>(new() { Matters = ["b", "c"] });

        var html = await TagRendering<Form>.Show(
            form.Bound(new CheckboxesTag { Label = "Which?", Choices = [new("a", "A"), new("b", "B"), new("c", "C")] }, x => x.Matters));

        html.QuerySelectorAll("input[checked]").Select(box => box.GetAttribute("value")).ShouldBe(["b", "c"]);
    }

    [Fact]
    public async Task A_main_button_is_pressed_once()
    {
        var html = await TagRendering<Form>.Show(new ButtonTag(), "Save");

        html.QuerySelector("button[type=submit][data-prevent-double-click=true]")!.TextContent.ShouldBe("Save");
    }
}
