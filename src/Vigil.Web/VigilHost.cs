namespace Vigil.Web;

/// <summary>The web application, built the same way by the command line, the tests and the bench.</summary>
public static class VigilHost
{
    /// <summary>Builds the application from command-line arguments and configuration; it is not yet listening.</summary>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        return builder.Build();
    }
}
