namespace Vigil.Cli.Duties;

/// <summary>UTF-8 text as files hold it.</summary>
internal static class Text
{
    /// <summary>Without the byte order mark that some editors write first.</summary>
    public static byte[] WithoutMark(byte[] bytes) => bytes is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : bytes;
}
