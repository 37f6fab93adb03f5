namespace Vigil.Web.Documents;

/// <summary>Puts the making of documents together.</summary>
public static class DocumentServices
{
    /// <summary>Adds it.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services) =>
        services.AddSingleton<PaperPress>().AddScoped<PageText>();
}
