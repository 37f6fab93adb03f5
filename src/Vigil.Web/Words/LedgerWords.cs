using Vigil.Records.Ledger;

namespace Vigil.Web.Words;

/// <summary>The ledger's lines in words.</summary>
public static class LedgerWords
{
    /// <summary>What was done.</summary>
    public static string Did(string kind, string operation) => kind switch
    {
        EntryKinds.Act => FactWords.Act(operation),
        EntryKinds.Reveal => "Had a sealed number shown",
        EntryKinds.Search => "Found in a search",
        EntryKinds.Refused => $"Refused: {operation.Replace('-', ' ')}",
        EntryKinds.SignIn => SignIn(operation),
        EntryKinds.Feed => "A calendar fetched the counts of their duties",
        _ => Look(operation),
    };

    /// <summary>What kind of line it is.</summary>
    public static string Kind(string kind) => kind switch
    {
        EntryKinds.Act => "Change",
        EntryKinds.Look => "Look",
        EntryKinds.Reveal => "Reveal",
        EntryKinds.Search => "Search",
        EntryKinds.Refused => "Refusal",
        EntryKinds.SignIn => "Signing in",
        EntryKinds.Feed => "Calendar feed",
        _ => kind,
    };

    private static string SignIn(string operation) => operation switch
    {
        "sign-in" => "Signed in",
        "sign-out" => "Signed out",
        "sign-in-failed" => "Failed to sign in",
        "set-up-sign-in" => "Set up a password and authenticator",
        "add-passkey" => "Added a passkey",
        "remove-passkey" => "Removed a passkey",
        "new-recovery-codes" => "Took new recovery codes",
        _ => Plain(operation),
    };

    private static string Look(string operation) => operation switch
    {
        "open-person" => "Opened the overview",
        "open-record" => "Opened the record",
        "open-entry" => "Opened a form",
        "open-risk" => "Opened levels and assessments of risk",
        "open-fact" => "Opened one entry",
        "open-photographs" => "Opened the photographs",
        "open-completeness" => "Read what is not known",
        "see-photograph" => "Saw one photograph",
        "open-looked-at" => "Read who looked",
        "open-plan" => "Opened the plan",
        "open-plan-version" => "Read a version of the plan",
        "disclose-plan" => "Handed over a version of the plan",
        "open-care" => "Opened the duties of care",
        "people" => "Shown in a list of people",
        "owed" => "Shown among what is owed to the national system",
        "owed-person" => "Changes for the national system read",
        "owed-sample" => "Shown in a sample to compare",
        "open-import" => "Read what an import says",
        "export-force" => "Written to a file with the whole force",
        "today" => "Shown on Today",
        "team" => "Shown on the team’s page",
        "visits" => "Shown among the visits due",
        "departures" => "Shown among departures from the rules for visits",
        "open-visits" => "Read the visits",
        "disclose-visit-pack" => "Taken along to visits, on a device",
        "open-sent-visit" => "Read a visit that was written without signal",
        "before-visit" => "Read what to know before a visit",
        "open-supervision" => "Read what supervision found",
        "countersign-queue" => "Shown in the countersign queue",
        "dip-samples" => "Shown in a dip sample",
        "read-ledger" => "Read the ledger",
        "read-ledger-entry" => "Read one line of the ledger",
        "list-accounts" => "Read the accounts",
        "open-account" => "Opened an account",
        _ => Plain(operation),
    };

    private static string Plain(string operation) => char.ToUpperInvariant(operation[0]) + operation[1..].Replace('-', ' ');
}
