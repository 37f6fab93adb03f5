using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Web.Pages.People.Forms;

namespace Vigil.Web.Pages.People;

/// <summary>One photograph: its picture, which is a look of its own, and what is said of it.</summary>
public sealed class PhotographModel(PeopleRecords people, PhotographRecords photographs) : PersonPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Fact { get; set; }

    [BindProperty]
    public PhotographForm Form { get; set; } = new();

    /// <summary>The photograph as it is held.</summary>
    public Held<PhotographFact> Held { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(Operation.Open, stop))
        {
            return NotFound();
        }

        Begin();
        Form = PhotographForm.With(Person.Record.Facts.First(held => held.FactId == Fact), Held.Value);
        return Page();
    }

    /// <summary>The picture itself.</summary>
    public async Task<IActionResult> OnGetPictureAsync(CancellationToken stop) =>
        await people.PictureAsync(Id, Fact, For, stop) is { } jpeg ? File(jpeg, "image/jpeg") : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await OpenAsync(Operation.Record, stop))
        {
            return NotFound();
        }

        var entry = Form.Read(ModelState, Person.At.Day);
        return ModelState.IsValid && IsDone(await photographs.CorrectAsync(Act("correct-fact"), Id, Fact, entry, stop), PhotographForm.FieldOf)
            ? Redirect($"/people/{Id}/photographs/{Fact}")
            : Page();
    }

    private async Task<bool> OpenAsync(Operation operation, CancellationToken stop)
    {
        if (await people.EntryAsync(Id, operation, For, stop) is not { } person || person.Record.Of<PhotographFact>().FirstOrDefault(held => held.FactId == Fact) is not { } held)
        {
            return false;
        }

        (Person, Held) = (person, held);
        return true;
    }
}
