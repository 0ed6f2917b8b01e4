using System.Buffers;
using System.Text.Unicode;
using Corpus.Sources;

namespace Corpus;

/// <summary>Writes the texts of articles as they come, and collects where they and their paragraphs are.</summary>
internal sealed class ArticleTextWriter(BodyWriter body)
{
    private const int ChunkUnits = 1 << 14;

    private readonly byte[] _buffer = new byte[3 * ChunkUnits];
    private readonly ColumnBuffer _documents = new();
    private readonly ParagraphWriter _paragraphs = new();
    private readonly ColumnBuffer _headings = new();
    private ulong _textBytes;
    private ulong _paragraphCount;

    /// <summary>Whether any paragraph so far is a heading.</summary>
    public bool HasHeadings { get; private set; }

    /// <summary>Writes the text of the next article. O(length).</summary>
    /// <exception cref="ArgumentException">
    /// It has half of a surrogate pair, a paragraph that is not within it or not after the one before, a heading of a level that there is not, or
    /// too many bytes.
    /// </exception>
    public void Add(SourceArticle article)
    {
        _documents.Add(_textBytes);
        _documents.Add(_paragraphCount);
        _documents.Add((uint)article.Text.Length);
        _documents.Add(0u);

        // From boundary to boundary: so byte offsets come out in the same pass.
        long bytes = 0;
        var at = 0;
        foreach (var paragraph in article.Paragraphs)
        {
            if (paragraph.Start < at || paragraph.Length < 0 || paragraph.Length > article.Text.Length - paragraph.Start)
                throw new ArgumentException($"A paragraph of '{article.Id}' is not within its text, or not after the one before.", nameof(article));

            bytes += Encode(article, at, paragraph.Start);
            var start = bytes;
            bytes += Encode(article, paragraph.Start, paragraph.End);
            at = paragraph.End;

            _paragraphs.Add((uint)start, (uint)(bytes - start), (uint)paragraph.Start, (uint)paragraph.Length);
            _paragraphCount++;
            AddHeading(article, paragraph);
        }

        bytes += Encode(article, at, article.Text.Length);
        if (bytes > ImageFormat.MaxTextBytes)
            throw new ArgumentException($"The text of '{article.Id}' has {bytes} bytes of UTF-8; at most {ImageFormat.MaxTextBytes} are possible.", nameof(article));
        _textBytes += (ulong)bytes;
    }

    /// <summary>Writes where texts and paragraphs begin, one record more than there are articles. O(articles). Once, at the end.</summary>
    public void WriteDocuments()
    {
        _documents.Add(_textBytes);
        _documents.Add(_paragraphCount);
        _documents.Add(0UL);
        _documents.WriteTo(body);
    }

    /// <summary>Writes the paragraphs of all articles. O(paragraphs). Once, at the end.</summary>
    public void WriteParagraphRecords() => _paragraphs.WriteRecords(body);

    /// <summary>Writes the blocks that they stand in, after them. O(paragraphs).</summary>
    public void WriteParagraphBlocks() => _paragraphs.WriteBlocks(body);

    /// <summary>Writes the level of each paragraph. O(paragraphs).</summary>
    public void WriteHeadings() => _headings.WriteTo(body);

    private void AddHeading(SourceArticle article, SourceParagraph paragraph)
    {
        if (paragraph.HeadingLevel is < 0 or > ImageFormat.MaxHeadingLevel)
            throw new ArgumentException($"A paragraph of '{article.Id}' is a heading of level {paragraph.HeadingLevel}.", nameof(article));
        _headings.Add((byte)paragraph.HeadingLevel);
        HasHeadings |= paragraph.HeadingLevel > 0;
    }

    private long Encode(SourceArticle article, int start, int end)
    {
        long bytes = 0;
        while (start < end)
        {
            var units = article.Text.AsSpan(start, Math.Min(ChunkUnits, end - start));
            var isLast = start + units.Length == end;
            var status = Utf8.FromUtf16(units, _buffer, out var read, out var written, replaceInvalidSequences: false, isFinalBlock: isLast);

            // A pair that the end of the chunk cuts is left to the next one.
            if (status != OperationStatus.Done && (status != OperationStatus.NeedMoreData || read == 0))
            {
                throw new ArgumentException(
                    $"The text of '{article.Id}' has half of a surrogate pair at {start + read}, which cannot be written as UTF-8.", nameof(article));
            }

            body.Write(_buffer.AsSpan(0, written));
            bytes += written;
            start += read;
        }

        return bytes;
    }
}
