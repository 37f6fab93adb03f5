using Vigil.Records.Demonstration;
using Vigil.Records.Storage;

namespace Vigil.Cli.Serve;

/// <summary>How to sign in, said when the server has started.</summary>
internal static class SignInWords
{
    /// <summary>The words for these records.</summary>
    public static async Task<string> ForAsync(DatabaseEngine engine, CancellationToken stop) =>
        await new DemonstrationLoader(engine, TimeProvider.System).IsDemonstrationAsync(stop)
            ? "To sign in, open that address and choose one of the demonstration force's staff; no password is needed. Everyone in it is invented."
            : "Staff sign in at that address with a passkey, or with a password and an authenticator code. A force is set up with: vigil force create";
}
