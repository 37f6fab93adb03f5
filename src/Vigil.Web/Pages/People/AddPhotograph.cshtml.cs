using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.People;
using Vigil.Domain.Visits;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Records.Pictures;
using Vigil.Web.Govuk;
using Vigil.Web.Pages.People.Forms;
using Vigil.Web.Uploads;

namespace Vigil.Web.Pages.People;

/// <summary>A photograph sent and described.</summary>
[Upload(Redrawing.MostBytes)]
public sealed class AddPhotographModel(PeopleRecords people, PhotographRecords photographs) : PersonPage
{
    [BindProperty]
    public IFormFile? Photo { get; set; }

    [BindProperty]
    public PhotographForm Form { get; set; } = new();

    /// <summary>What may be sent, and what is not kept of it.</summary>
    public string PhotoHint => $"JPEG, PNG or WebP, at most {Redrawing.MostBytes / (1024 * 1024)} MB. Where and when it was taken, and with what, is left out of the picture that is kept"
        + (ModelState.IsValid ? "" : ". Choose it again: a browser does not keep it");

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        Begin();
        Form = new() { LearnedOn = DateTyped.Of(Person.At.Day), Basis = nameof(LawfulBasis.RiskManagement) };
        if (FromVisit is { } visit && Person.Record.Of<VisitFact>().FirstOrDefault(held => held.FactId == visit)?.Value is { } made)
        {
            (Form.TakenOn, Form.TakenBy, Form.Source) = (DateTyped.Of(made.Visit.On), made.RecordedByName, VisitWords.SourceOf(made.Visit));
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? next, CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        var entry = Form.Read(ModelState, Person.At.Day);
        var picture = await PictureAsync(stop);
        if (!ModelState.IsValid || picture is null)
        {
            return Page();
        }

        return IsDone(await photographs.AddAsync(Act("add-photograph"), Id, entry, picture, stop), PhotographForm.FieldOf)
            ? Redirect(next is not null ? $"/people/{Id}/photographs/add{(Then is null ? "" : $"?then={Then}")}" : Then is null ? $"/people/{Id}/photographs" : Onwards)
            : Page();
    }

    private async Task<RedrawnPicture?> PictureAsync(CancellationToken stop)
    {
        var outcome = Photo is null or { Length: 0, FileName: "" } ? new PictureOutcome.NotDrawn("Choose a photograph")
            : Photo.Length > Redrawing.MostBytes ? new PictureOutcome.NotDrawn(Redrawing.TooLarge)
            : await Redrawing.RedrawAsync(await BytesAsync(Photo, stop), stop);
        if (outcome is PictureOutcome.NotDrawn { Because: var because })
        {
            ModelState.AddModelError(nameof(Photo), because);
        }

        return (outcome as PictureOutcome.Drawn)?.Picture;
    }

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken stop)
    {
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, stop);
        return bytes.ToArray();
    }

    private async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (await people.EntryAsync(Id, Operation.Record, For, stop) is not { } person)
        {
            return false;
        }

        Person = person;
        return true;
    }
}
