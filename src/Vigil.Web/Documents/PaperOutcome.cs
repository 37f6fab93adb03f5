namespace Vigil.Web.Documents;

/// <summary>What became of a request for a PDF.</summary>
public abstract record PaperOutcome
{
    private PaperOutcome()
    {
    }

    /// <summary>The file.</summary>
    /// <param name="Pdf">A tagged PDF.</param>
    public sealed record Made(byte[] Pdf) : PaperOutcome;

    /// <summary>It cannot be made here; the web page can be printed instead.</summary>
    /// <param name="Because">Why, in words for whoever asked.</param>
    public sealed record NotMade(string Because) : PaperOutcome;
}
