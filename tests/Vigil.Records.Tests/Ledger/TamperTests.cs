using Vigil.Records.Ledger;
using Vigil.Testing;

namespace Vigil.Records.Tests.Ledger;

/// <summary>Whatever is changed behind Vigil's back is found: every row and every column, one at a time.</summary>
public sealed class TamperTests
{
    [Theory, ClassData(typeof(Databases))]
    public Task Every_row_deleted_and_every_value_changed_is_found(DatabaseKind kind) => EveryRow(kind, looks: 3);

    [Theory, ClassData(typeof(Databases))]
    [Trait("deep", "ledger")]
    public Task Every_row_deleted_and_every_value_changed_is_found_in_a_few_hundred_entries(DatabaseKind kind) => EveryRow(kind, looks: 300);

    [Theory, ClassData(typeof(Databases))]
    public async Task Every_two_rows_that_swap_a_value_are_found(DatabaseKind kind)
    {
        await using var log = await Log.Create(kind);
        await using var intruder = await Intruder.Break(log);
        var tried = 0;
        foreach (var table in Intruder.Tables)
        {
            var rows = await intruder.Rows(table);
            foreach (var column in await intruder.Columns(table))
            {
                for (var i = 1; i < rows.Count; i++)
                {
                    var (one, other) = (await intruder.Value(table, rows[i - 1], column), await intruder.Value(table, rows[i], column));
                    if (Equal(one, other) || one is DBNull || other is DBNull)
                        continue;
                    var found = await intruder.Try(async () =>
                        await intruder.Set(table, rows[i - 1], column, other) + await intruder.Set(table, rows[i], column, one));
                    tried += found is null ? 0 : 1;
                    found?.Fault.ShouldNotBeNull($"{table}.{column}: two rows swapped it");
                }
            }
        }

        tried.ShouldBeGreaterThan(50);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Every_row_made_up_is_found(DatabaseKind kind)
    {
        await using var log = await Log.Create(kind);
        await using var intruder = await Intruder.Break(log);
        var keys = new Dictionary<string, string>
        {
            ["ledger_entries"] = "id", ["ledger_details"] = "ordinal", ["ledger_subjects"] = "person_id", ["ledger_nodes"] = "index",
            ["ledger_heads"] = "size", ["facts"] = "id", ["pictures"] = "id",
        };
        foreach (var (table, key) in keys)
        {
            foreach (var row in await intruder.Rows(table))
            {
                var value = await intruder.Value(table, row, key);
                var found = await intruder.Try(() => intruder.Insert(table, row, key, Changed(value, key, 1000)));
                found.ShouldNotBeNull().Fault.ShouldNotBeNull($"{table} row {row}");
            }
        }
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_ledger_cut_back_is_found_by_a_head_that_was_kept_elsewhere(DatabaseKind kind)
    {
        await using var log = await Log.Create(kind);
        var whole = await log.Verify();
        var kept = new RememberedHead(whole.Size, whole.Root);
        await log.Force.Door().LookAsync(EntryKinds.Look, "today", log.People, "manage", null, CancellationToken.None);
        await log.Sequence();
        (await log.Verify(kept)).Fault.ShouldBeNull();

        await using var intruder = await Intruder.Break(log);
        var cut = await intruder.Try(async () =>
        {
            // everything after the first acts, as if it had never been: consistent in itself
            await intruder.Do("DELETE FROM ledger_heads"); await intruder.Do("DELETE FROM ledger_nodes"); await intruder.Do("DELETE FROM ledger_leaves");
            await intruder.Do("DELETE FROM ledger_subjects"); await intruder.Do("DELETE FROM ledger_details"); await intruder.Do("DELETE FROM ledger_entries");
            await intruder.Do("DELETE FROM facts"); await intruder.Do("DELETE FROM pictures");
            return await intruder.Do("DELETE FROM acts");
        }, kept);

        cut.ShouldNotBeNull().Fault.ShouldNotBeNull().ShouldContain($"there were {whole.Size} entries once");
        var other = new RememberedHead(whole.Size, [.. whole.Root.Reverse()]);
        (await log.Verification.RunAsync(Log.Later, CancellationToken.None, other)).Fault.ShouldNotBeNull().ShouldContain("not those that were there once");
    }

    [Fact]
    public Task One_bit_of_every_stored_byte_changed_is_found() => EveryByte(looks: 2, bits: 1);

    [Fact]
    [Trait("deep", "ledger")]
    public Task Every_bit_of_every_stored_byte_changed_is_found() => EveryByte(looks: 4, bits: 8);

    private static async Task EveryRow(DatabaseKind kind, int looks)
    {
        await using var log = await Log.Create(kind, looks);
        (await log.Verify()).Fault.ShouldBeNull();
        await using var intruder = await Intruder.Break(log);
        var tried = 0;
        foreach (var table in Intruder.Tables)
        {
            foreach (var row in await intruder.Rows(table))
            {
                var deleted = await intruder.Try(() => intruder.Delete(table, row));
                deleted.ShouldNotBeNull().Fault.ShouldNotBeNull($"{table} row {row} deleted");
                foreach (var column in await intruder.Columns(table))
                {
                    var value = await intruder.Value(table, row, column);
                    var changed = await intruder.Try(() => intruder.Set(table, row, column, Changed(value, column, 1000)));
                    changed.ShouldNotBeNull($"{table}.{column}").Fault.ShouldNotBeNull($"{table}.{column} of row {row} changed");
                    tried++;
                }
            }
        }

        tried.ShouldBeGreaterThan(200);
        (await intruder.Try(() => Task.FromResult(1))).ShouldNotBeNull().Fault.ShouldBeNull();
    }

    private static async Task EveryByte(int looks, int bits)
    {
        await using var log = await Log.Create(DatabaseKind.Sqlite, looks);
        await using var intruder = await Intruder.Break(log);
        var tried = 0;
        foreach (var table in Intruder.Tables)
        {
            foreach (var row in await intruder.Rows(table))
            {
                foreach (var column in await intruder.Columns(table))
                {
                    var value = await intruder.Value(table, row, column);
                    byte[] bytes = value switch { byte[] blob => blob, string text => System.Text.Encoding.UTF8.GetBytes(text), long number => BitConverter.GetBytes(number), _ => [] };
                    for (var bit = 0; bit < bytes.Length * bits; bit++)
                    {
                        var (place, mask) = bits == 1 ? (bit, 1 << (bit % 8)) : (bit / 8, 1 << (bit % 8));
                        var flipped = (byte[])bytes.Clone();
                        flipped[place] ^= (byte)mask;
                        var found = await intruder.Try(() => intruder.Set(table, row, column, value is long ? BitConverter.ToInt64(flipped) : flipped, asText: value is string));
                        if (found is null)
                            continue; // a key that another row has
                        tried++;
                        found.Fault.ShouldNotBeNull($"{table}.{column} of row {row}, byte {place}, mask {mask}");
                    }
                }
            }
        }

        tried.ShouldBeGreaterThan(3000);
    }

    private static bool Equal(object one, object other) => one is byte[] bytes ? bytes.AsSpan().SequenceEqual((byte[])other) : one.Equals(other);

    private static object Changed(object value, string column, int by) => value switch
    {
        byte[] bytes => (byte[])[.. bytes.AsSpan(0, bytes.Length - 1), (byte)(bytes[^1] ^ 1)],
        string text when Guid.TryParse(text, out _) => Guid.CreateVersion7().ToString().ToUpperInvariant(),
        string text => text[..^1] + (text[^1] == '1' ? '2' : '1'),
        Guid => Guid.CreateVersion7(),
        long number => number + by,
        int number => number + by,
        DateTime at => at.AddTicks(TimeSpan.TicksPerMicrosecond),
        DateOnly day => day.AddDays(1),
        DBNull when column.EndsWith("_id") || column.EndsWith("_by") => Guid.CreateVersion7(),
        DBNull when column.EndsWith("_at") => new DateTime(2026, 11, 24, 0, 0, 0, DateTimeKind.Utc),
        DBNull when column.StartsWith("true_") => new DateOnly(2026, 11, 24),
        DBNull => "x",
        _ => throw new InvalidOperationException(value.GetType().Name),
    };
}
