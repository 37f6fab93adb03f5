using Vigil.Records.Storage;

namespace Vigil.Web.Pages.Public;

/// <summary>What staff are told when the records cannot be used: no more of the cause than is safe to say to anyone who asks.</summary>
internal static class OutageWords
{
    public const string Heading = "Vigil cannot show or save records at present";

    /// <summary>The sentences.</summary>
    /// <param name="kind">The cause.</param>
    /// <param name="sent">Whether a form was sent.</param>
    public static string[] Of(OutageKind kind, bool sent) =>
    [
        $"{Cause(kind)} {(Passes(kind) ? "This mostly passes within minutes." : "This does not pass by itself: tell your force’s administrator the reference below.")}",
        sent
            ? "What you sent was not saved. Leave this page open; when Vigil works again, reload it and agree to send the form again. What you typed goes with it, and it is recorded once however often you send it."
            : "Nothing was changed. Try again in a few minutes.",
        "If you need a record at once, ring your supervisor.",
    ];

    private static bool Passes(OutageKind kind) => kind is OutageKind.Away or OutageKind.Busy or OutageKind.Ledger;

    private static string Cause(OutageKind kind) => kind switch
    {
        OutageKind.Missing => "The records are not where they should be.",
        OutageKind.Away => "The database that holds the records does not answer.",
        OutageKind.Busy => "The database is in use by something else and did not become free in time.",
        OutageKind.ReadOnly => "The database can be read but not written, and no record is shown unless the look at it can be written down.",
        OutageKind.Full => "The disk that the records are kept on is full.",
        OutageKind.Damaged => "The database cannot be read as it should.",
        OutageKind.OtherVersion => "The records were made or changed by another version of Vigil than the one that is running.",
        OutageKind.Refused => "The database does not let Vigil in.",
        OutageKind.Sealed => "The keys that protect the records cannot be had.",
        OutageKind.Ledger => "Looks at records cannot be written down, and no record is shown unless they are.",
    };
}
