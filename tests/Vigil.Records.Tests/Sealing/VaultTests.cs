using System.Security.Cryptography;
using Vigil.Domain.People;
using Vigil.Records.Sealing;
using Vigil.Testing;

namespace Vigil.Records.Tests.Sealing;

public sealed class VaultTests
{
    private readonly Guid force = Guid.CreateVersion7(), person = Guid.CreateVersion7(), other = Guid.CreateVersion7();
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Theory, ClassData(typeof(Databases))]
    public async Task A_number_is_sealed_with_its_mask_and_opens_again(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var vault = new Vault(database.Engine.Keys);

        var hidden = await vault.SealAsync(force, person, SealedKind.NationalInsurance, "qq 12 34 56 c", Stop);

        hidden.Mask.ShouldBe("•• •• •• •6 C");
        Convert.FromBase64String(hidden.Cipher).AsSpan().IndexOf("QQ123456C"u8).ShouldBe(-1);
        (await vault.OpenAsync(force, person, SealedKind.NationalInsurance, hidden, Stop)).ShouldBe("QQ123456C");
    }

    [Fact]
    public async Task A_sealed_number_opens_for_nobody_else_as_nothing_else_and_under_no_other_mask()
    {
        await using var database = await TestDatabase.Create(DatabaseKind.Sqlite);
        var vault = new Vault(database.Engine.Keys);
        var one = await vault.SealAsync(force, person, SealedKind.Account, "20-00-00 12345678", Stop);
        var two = await vault.SealAsync(force, person, SealedKind.Account, "20-00-00 87654321", Stop);
        await vault.SealAsync(force, other, SealedKind.Account, "20-00-00 12345678", Stop);

        await Refused(force, other, SealedKind.Account, one);
        await Refused(Guid.CreateVersion7(), person, SealedKind.Account, one);
        await Refused(force, person, SealedKind.Card, one);
        await Refused(force, person, SealedKind.Account, two with { Cipher = one.Cipher });
        await Refused(force, person, SealedKind.Account, one with { Index = two.Index });

        Task Refused(Guid forceId, Guid personId, SealedKind kind, Sealed value) =>
            Should.ThrowAsync<CryptographicException>(async () => await vault.OpenAsync(forceId, personId, kind, value, Stop));
    }

    [Fact]
    public async Task The_blind_index_is_the_same_for_the_same_number_in_one_force_and_one_kind_only()
    {
        await using var database = await TestDatabase.Create(DatabaseKind.Sqlite);
        var vault = new Vault(database.Engine.Keys);
        var index = await vault.IndexOfAsync(force, SealedKind.Card, "4111 1111 1111 1111", Stop);

        (await vault.IndexOfAsync(force, SealedKind.Card, "4111-1111-1111-1111", Stop)).ShouldBe(index);
        (await vault.SealAsync(force, person, SealedKind.Card, "4111111111111111", Stop)).Index.ShouldBe(index);
        (await vault.IndexOfAsync(force, SealedKind.Account, "4111 1111 1111 1111", Stop)).ShouldNotBe(index);
        (await vault.IndexOfAsync(Guid.CreateVersion7(), SealedKind.Card, "4111 1111 1111 1111", Stop)).ShouldNotBe(index);
        (await vault.IndexOfAsync(force, SealedKind.Card, "4012 8888 8888 1881", Stop)).ShouldNotBe(index);
    }

    [Fact]
    public async Task What_is_no_number_of_its_kind_is_not_sealed()
    {
        await using var database = await TestDatabase.Create(DatabaseKind.Sqlite);
        var vault = new Vault(database.Engine.Keys);

        await Should.ThrowAsync<ArgumentException>(async () => await vault.SealAsync(force, person, SealedKind.NationalInsurance, "none", Stop));
    }
}
