using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace Vigil.Records.Sealing;

/// <summary>
/// The keys that protect cookies and forms lie in the records' database, sealed under the installation's own key: whoever
/// has the database alone can make no cookie.
/// </summary>
public static class SealedCookieKeys
{
    private const string Element = "sealed";

    private static byte[] Bound => Envelope.Bind(Guid.Empty, Guid.Empty, SealedKind.CookieKey);

    /// <summary>Seals them.</summary>
    /// <param name="keys">The keys.</param>
    public sealed class Encryptor(KeyStore keys) : IXmlEncryptor
    {
        /// <inheritdoc/>
        public EncryptedXmlInfo Encrypt(XElement plaintextElement)
        {
            var key = keys.OfAsync(KeyStore.Installation, KeyStore.Installation, CancellationToken.None).AsTask().GetAwaiter().GetResult();
            var envelope = Envelope.Seal(key.Secret, key.Id, Bound, Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting)));
            return new(new XElement(Element, Convert.ToBase64String(envelope)), typeof(Decryptor));
        }
    }

    /// <summary>Opens them; made by the library by name.</summary>
    /// <param name="services">Where the keys are found.</param>
    public sealed class Decryptor(IServiceProvider services) : IXmlDecryptor
    {
        /// <inheritdoc/>
        public XElement Decrypt(XElement encryptedElement)
        {
            var key = services.GetRequiredService<KeyStore>().OfAsync(KeyStore.Installation, KeyStore.Installation, CancellationToken.None).AsTask().GetAwaiter().GetResult();
            return XElement.Parse(Encoding.UTF8.GetString(Envelope.Open(key.Secret, Bound, Convert.FromBase64String(encryptedElement.Value))));
        }
    }
}
