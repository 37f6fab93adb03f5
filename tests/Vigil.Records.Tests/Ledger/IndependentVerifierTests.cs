using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vigil.Records.Ledger.Tree;
using Vigil.Testing;

namespace Vigil.Records.Tests.Ledger;

/// <summary>The tree and its proofs hold for a verifier that shares no line of code with Vigil: Python's hashlib and the RFCs.</summary>
public sealed class IndependentVerifierTests
{
    [Fact]
    public async Task A_verifier_in_another_language_comes_to_the_same_root_and_accepts_every_proof()
    {
        await using var log = await Log.Create(DatabaseKind.Sqlite, looks: 20);
        var verified = await log.Verify();

        var (exit, output) = await Python(await Export(log, operation => operation));

        (exit, output.Trim()).ShouldBe((0, $"{verified.Size} entries, {Convert.ToHexStringLower(verified.Root)}"));
    }

    [Fact]
    public async Task It_rejects_an_entry_that_says_something_else()
    {
        await using var log = await Log.Create(DatabaseKind.Sqlite);

        var (exit, _) = await Python(await Export(log, operation => operation == "end-status" ? "end-stay" : operation));

        exit.ShouldNotBe(0);
    }

    private static async Task<string> Export(Log log, Func<string, string> say)
    {
        await using var db = log.Database.Engine.Open(log.Force.Id);
        var details = (await db.LedgerDetails.AsNoTracking().OrderBy(row => row.Ordinal).ToListAsync()).ToLookup(row => row.EntryId);
        var people = (await db.LedgerSubjects.AsNoTracking().ToListAsync()).ToLookup(row => row.EntryId, row => row.PersonId);
        var entries = await db.LedgerLeaves.OrderBy(leaf => leaf.Seq).Join(db.LedgerEntries, leaf => leaf.EntryId, entry => entry.Id, (leaf, entry) => entry).AsNoTracking().ToListAsync();
        var nodes = (await db.LedgerNodes.AsNoTracking().ToListAsync()).ToDictionary(row => (row.Level, row.Index), row => row.Hash);
        foreach (var leaf in await db.LedgerLeaves.AsNoTracking().ToListAsync())
            nodes[(0, leaf.Seq)] = leaf.Hash;
        var exported = new
        {
            entries = entries.Select(entry => new
            {
                id = entry.Id, force = entry.ForceId, kind = entry.Kind, operation = say(entry.Operation), staff = entry.StaffId,
                at = (entry.At - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond, people = people[entry.Id],
                details = details[entry.Id].Select(detail => new { person = detail.PersonId ?? Guid.Empty, commitment = Hex(detail.Commitment), @sealed = Hex(detail.Sealed) }),
            }),
            heads = (await db.LedgerHeads.AsNoTracking().ToListAsync()).Select(head => new { size = head.Size, root = Hex(head.Root) }),
            inclusion = entries.Select((_, index) => new { index, hashes = Proofs.Inclusion(index, entries.Count, (level, place) => nodes[(level, place)]).Select(Hex) }),
            consistency = entries.Select((_, index) => new { size = index + 1, hashes = Proofs.Consistency(index + 1, entries.Count, (level, place) => nodes[(level, place)]).Select(Hex) }),
        };
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, JsonSerializer.Serialize(exported));
        return path;
    }

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);

    private static async Task<(int Exit, string Output)> Python(string path)
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", [Checkout.At("tests", "Vigil.Records.Tests", "Ledger", "verify_ledger.py"), path])
            {
                RedirectStandardOutput = true, RedirectStandardError = true,
            })!;
            var output = await python.StandardOutput.ReadToEndAsync();
            await python.WaitForExitAsync();
            return (python.ExitCode, output);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("python3 is not installed");
            throw;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
