using System.IO.Compression;
using System.Xml;

namespace Vigil.Records.Exchange.Files;

/// <summary>
/// The files within a file that is a ZIP archive, read with limits: nothing is unpacked to disk, and an entry that unpacks
/// to far more than it could honestly hold ends the reading.
/// </summary>
internal sealed class Unpacked : IDisposable
{
    private const long Most = 1L << 30, AlwaysAllowed = 64L << 20;
    private const int MostTimes = 200;
    private readonly ZipArchive archive;

    private Unpacked(ZipArchive archive) => this.archive = archive;

    /// <summary>Opens an archive; none where it is not one.</summary>
    public static Unpacked? Open(Stream file)
    {
        try
        {
            return new(new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>The names within.</summary>
    public IEnumerable<string> Names => archive.Entries.Select(entry => entry.FullName);

    /// <summary>Whether there is an entry of that name.</summary>
    public bool Has(string name) => archive.GetEntry(name) is not null;

    /// <summary>An entry's bytes as a stream that ends with an exception where it grows beyond measure.</summary>
    public Stream Stream(string name)
    {
        var entry = archive.GetEntry(name) ?? throw new UnreadableSheetException(null, 0, $"the file lacks its part {name}", "a file as a spreadsheet saves it");
        return new Measured(entry.Open(), Math.Min(Most, Math.Max(AlwaysAllowed, entry.CompressedLength * MostTimes)));
    }

    /// <summary>An entry as XML: no document type, nothing fetched from elsewhere.</summary>
    public XmlReader Xml(string name) => XmlReader.Create(Stream(name), new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true, IgnoreComments = true, IgnoreProcessingInstructions = true, CheckCharacters = false,
    });

    /// <inheritdoc/>
    public void Dispose() => archive.Dispose();

    /// <summary>Counts what comes out.</summary>
    private sealed class Measured(Stream inner, long most) : Stream
    {
        private long left = most;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            left -= read;
            return left >= 0 ? read : throw new UnreadableSheetException(null, 0, "the file unpacks to more than a file of its size can hold", "a file saved by a spreadsheet; a larger one in several parts");
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
