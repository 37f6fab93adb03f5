using System.Data.Common;
using System.Globalization;

namespace Vigil.Records.Ledger;

/// <summary>A stored value is not written as Vigil writes it.</summary>
internal sealed class MalformedCellException(string column, object value) : Exception($"{column} holds {value}, which Vigil would not write");

/// <summary>
/// Reads columns as they are stored. SQLite keeps identities and times as text that could be changed and still be read as
/// the same; here anything but the exact form is refused, so that every changed byte shows.
/// </summary>
internal static class Cells
{
    private const string Instants = "yyyy-MM-dd HH:mm:ss.FFFFFFF", Days = "yyyy-MM-dd";

    public static Guid Id(this DbDataReader row, int column) => row.GetValue(column) switch
    {
        Guid id => id,
        string text when Guid.TryParseExact(text, "D", out var id) && text.AsSpan().SequenceEqual(id.ToString("D").ToUpperInvariant()) => id,
        var other => throw Malformed(row, column, other),
    };

    public static Guid? IdOrNone(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.Id(column);

    public static DateTime Instant(this DbDataReader row, int column) => row.GetValue(column) switch
    {
        DateTime at => at,
        string text when DateTime.TryParseExact(text, Instants, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            && text == at.ToString(Instants, CultureInfo.InvariantCulture).TrimEnd('.') => at,
        var other => throw Malformed(row, column, other),
    };

    public static DateTime? InstantOrNone(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.Instant(column);

    public static DateOnly Day(this DbDataReader row, int column) => row.GetValue(column) switch
    {
        DateOnly day => day,
        DateTime day => DateOnly.FromDateTime(day),
        string text when DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        var other => throw Malformed(row, column, other),
    };

    public static DateOnly? DayOrNone(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.Day(column);

    public static byte[] Bytes(this DbDataReader row, int column) => row.GetValue(column) as byte[] ?? throw Malformed(row, column, row.GetValue(column));

    public static string Text(this DbDataReader row, int column) => row.GetValue(column) as string ?? throw Malformed(row, column, row.GetValue(column));

    public static string? TextOrNone(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.Text(column);

    public static long Number(this DbDataReader row, int column) => row.GetValue(column) switch
    {
        long number => number,
        int number => number,
        var other => throw Malformed(row, column, other),
    };

    public static int SmallNumber(this DbDataReader row, int column) =>
        row.Number(column) is >= int.MinValue and <= int.MaxValue and var number ? (int)number : throw Malformed(row, column, row.GetValue(column));

    private static MalformedCellException Malformed(DbDataReader row, int column, object value) => new(row.GetName(column), value is byte[] bytes ? Convert.ToHexString(bytes) : value);
}
