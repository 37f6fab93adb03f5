using Microsoft.EntityFrameworkCore.Design;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;

namespace Vigil.Records.Sqlite;

/// <summary>For <c>dotnet ef migrations add</c>.</summary>
public sealed class DesignTime : IDesignTimeDbContextFactory<RecordsDb>
{
    /// <inheritdoc/>
    public RecordsDb CreateDbContext(string[] args) => new SqliteEngine("Data Source=design.db").Open(Guid.Empty);
}

/// <summary>For <c>dotnet ef migrations add … -c KeysDb -o Migrations/Keys</c>.</summary>
public sealed class DesignTimeKeys : IDesignTimeDbContextFactory<KeysDb>
{
    /// <inheritdoc/>
    public KeysDb CreateDbContext(string[] args) => new SqliteEngine("Data Source=design.db").OpenKeys();
}
