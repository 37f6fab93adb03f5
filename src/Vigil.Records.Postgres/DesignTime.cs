using Microsoft.EntityFrameworkCore.Design;
using Vigil.Records.Storage;

namespace Vigil.Records.Postgres;

/// <summary>For <c>dotnet ef migrations add</c>.</summary>
public sealed class DesignTime : IDesignTimeDbContextFactory<RecordsDb>
{
    /// <inheritdoc/>
    public RecordsDb CreateDbContext(string[] args) => new PostgresEngine("Host=localhost;Database=design").Open(Guid.Empty);
}
