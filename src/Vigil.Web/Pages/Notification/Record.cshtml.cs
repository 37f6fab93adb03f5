using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Domain.Notification;
using Vigil.Domain.Notification.Counter;
using Vigil.Records.Acts;
using Vigil.Records.Notification;
using Vigil.Web.Govuk;
using Vigil.Web.Words;
using Question = Vigil.Domain.Notification.Counter.Question;

namespace Vigil.Web.Pages.Notification;

/// <summary>Recording a notification at a station, in the order of the conversation, from what is held.</summary>
public sealed class RecordModel(NotificationRecords notifications, AcknowledgementRecords acknowledgements) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public NotificationForm Form { get; set; } = new();

    /// <summary>What is held.</summary>
    public Counter Counter { get; private set; } = null!;

    /// <summary>What was told, once everything typed can be read: it is read back before it is recorded.</summary>
    public Attendance? ReadBack { get; private set; }

    /// <summary>What the law or a policy says against it.</summary>
    public Domain.Law.Refusal? Refusal { get; private set; }

    /// <summary>What colleagues did on the record while this was typed.</summary>
    public IReadOnlyList<ActSince> Meanwhile { get; private set; } = [];

    /// <summary>The questions just marked as unchanged by one press.</summary>
    public IReadOnlyList<Question> Unchanged { get; private set; } = [];

    /// <summary>The questions to be asked: release and return only where there is something to ask about.</summary>
    public IReadOnlyList<Question> Asked =>
        [.. Counter.Held.Where(matter => matter.Items.Count > 0 || matter.Question is not (Question.Release or Question.Return)).Select(matter => matter.Question)];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        Form.Token = Guid.CreateVersion7();
        Form.Version = Counter.Record.Version;
        Form.Who = "person";
        Form.Section = Counter.Proposal.Section.ToString();
        Form.Station = Counter.Stations.Value is [var only] ? only : null;
        Form.On = DateTyped.Of(Counter.At.Day);
        Form.Time = Dates.Time(Counter.At.Time);
        Form.MakeRoom(Counter.Held, Announced.Open(Counter.Record));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? step, CancellationToken stop)
    {
        // what was typed is read below, where each fault can be said in our words
        ModelState.Clear();
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        Form.MakeRoom(Counter.Held, Announced.Open(Counter.Record));
        return step switch
        {
            "rest" => NothingElseChanged(),
            "change" => Page(),
            "done" => await RecordAsync(stop),
            not null when step.StartsWith("add-", StringComparison.Ordinal) => AddOne(step[4..]),
            _ => Review(),
        };
    }

    /// <summary>What is held under a question.</summary>
    public StatedMatter HeldUnder(Question question) => Counter.Held.Single(matter => matter.Question == question);

    private async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (await notifications.OpenAsync(Id, stop) is not { } counter)
        {
            return false;
        }

        Counter = counter;
        return true;
    }

    private PageResult NothingElseChanged()
    {
        Unchanged = [.. Asked.Where(question => Form.Changed.GetValueOrDefault(question) is not ("yes" or "no"))];
        foreach (var question in Unchanged)
        {
            Form.Changed[question] = "no";
        }

        return Page();
    }

    private PageResult AddOne(string list)
    {
        if (Enum.TryParse<Question>(list, out var question))
        {
            Form.Changed[question] = "yes";
            Form.AddOne(question);
        }

        return Page();
    }

    private PageResult Review()
    {
        if (new FormReader(Form, Counter, ModelState).Read(Asked) is { } attendance)
        {
            Refusal = CounterRules.Refuse(attendance, Counter.Record, Counter.At);
            ReadBack = Refusal is null ? attendance : null;
        }

        return Page();
    }

    private async Task<IActionResult> RecordAsync(CancellationToken stop)
    {
        if (new FormReader(Form, Counter, ModelState).Read(Asked) is not { } attendance)
        {
            return Page();
        }

        var request = new ActRequest(Form.Token, "record-notification", NotificationRecords.Purpose) { OpenedOnVersion = Form.Version };
        switch (await notifications.RecordAsync(request, Id, attendance, stop))
        {
            case ActOutcome.Done done:
                return await AcknowledgeAsync(done.ActId, stop);
            case ActOutcome.AlreadyDone done:
                return await AcknowledgeAsync(done.ActId, stop);
            case ActOutcome.Refused refused:
                Refusal = refused.Refusal;
                return Page();
            case ActOutcome.ChangedMeanwhile changed:
                Meanwhile = changed.Since;
                Form.Version = changed.Version;
                return Page();
            default:
                return NotFound();
        }
    }

    private async Task<IActionResult> AcknowledgeAsync(Guid act, CancellationToken stop) =>
        await acknowledgements.OfActAsync(act, stop) is { } fact ? Redirect($"/people/{Id}/notifications/{fact}/acknowledgement") : NotFound();
}
