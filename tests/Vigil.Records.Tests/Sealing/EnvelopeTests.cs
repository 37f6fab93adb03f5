using System.Security.Cryptography;
using CsCheck;
using Vigil.Records.Sealing;

namespace Vigil.Records.Tests.Sealing;

public sealed class EnvelopeTests
{
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);
    private static readonly Guid KeyId = Guid.CreateVersion7();
    private static readonly Gen<byte[]> Values = Gen.Byte.Array[0, 200];

    [Fact]
    public void What_was_sealed_opens_and_names_its_key() => Gen.Select(Values, Values).Sample((bound, value) =>
    {
        var envelope = Envelope.Seal(Key, KeyId, bound, value);
        Envelope.Open(Key, bound, envelope).ShouldBe(value);
        Envelope.KeyIdOf(envelope).ShouldBe(KeyId);
    });

    [Fact]
    public void With_any_single_bit_changed_it_does_not_open()
    {
        byte[] bound = [1, 2, 3];
        var envelope = Envelope.Seal(Key, KeyId, bound, "QQ123456C"u8);
        for (var bit = 0; bit < envelope.Length * 8; bit++)
        {
            var changed = (byte[])envelope.Clone();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Should.Throw<CryptographicException>(() => Envelope.Open(Key, bound, changed), $"bit {bit}");
        }
    }

    [Fact]
    public void Cut_short_or_made_longer_it_does_not_open()
    {
        var envelope = Envelope.Seal(Key, KeyId, [], "QQ123456C"u8);
        for (var length = 0; length < envelope.Length; length++)
        {
            Should.Throw<CryptographicException>(() => Envelope.Open(Key, [], envelope.AsSpan(0, length)), $"{length} bytes");
        }

        Should.Throw<CryptographicException>(() => Envelope.Open(Key, [], [.. envelope, 0]));
    }

    [Fact]
    public void It_opens_in_the_place_it_was_sealed_for_and_in_no_other()
    {
        var places =
            from force in new[] { Guid.CreateVersion7(), Guid.CreateVersion7() }
            from person in new[] { Guid.CreateVersion7(), Guid.CreateVersion7() }
            from kind in Enum.GetValues<SealedKind>()
            from place in new[] { "", "a", "b" }
            select Envelope.Bind(force, person, kind, place);
        var all = places.ToList();
        var sealedValues = all.Select(bound => Envelope.Seal(Key, KeyId, bound, "value"u8)).ToList();
        for (var from = 0; from < all.Count; from++)
        {
            for (var to = 0; to < all.Count; to++)
            {
                var opens = Opens(all[to], sealedValues[from]);
                opens.ShouldBe(from == to, $"sealed for place {from}, opened at {to}");
            }
        }
    }

    [Fact]
    public void No_nonce_is_used_twice()
    {
        var nonces = new HashSet<string>();
        for (var i = 0; i < 20_000; i++)
        {
            nonces.Add(Convert.ToHexString(Envelope.Seal(Key, KeyId, [], [])[17..29])).ShouldBeTrue();
        }
    }

    private static bool Opens(byte[] bound, byte[] envelope)
    {
        try
        {
            return Envelope.Open(Key, bound, envelope).Length > 0;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
