using System.Runtime.CompilerServices;

namespace Corpus;

/// <summary>Reads where the text and the paragraphs of each article are. Thread-safe.</summary>
internal sealed class DocumentTable
{
    private readonly ImageBytes _bytes;
    private readonly ImageSection _documents;
    private readonly ImageSection _text;
    private readonly ParagraphTable _paragraphs;

    /// <summary>Takes the sections of the documents.</summary>
    /// <exception cref="CorpusImageException">They are damaged.</exception>
    public DocumentTable(ImageBytes bytes, ImageHeader header)
    {
        _bytes = bytes;
        _documents = header.Section(ImageFormat.Documents, ImageFormat.DocumentSize);
        _text = header.Section(ImageFormat.Text, sizeof(byte));
        _paragraphs = new ParagraphTable(bytes, header);
        if (_documents.Count is < 1 or > (long)int.MaxValue + 1)
            throw bytes.Damaged("it claims more articles than there can be");
        Count = (int)(_documents.Count - 1);
    }

    /// <summary>The number of articles.</summary>
    public readonly int Count;

    /// <summary>Where the texts are.</summary>
    public ImageSection Texts => _text;

    /// <summary>The number of paragraphs of all articles. O(1).</summary>
    /// <exception cref="CorpusImageException">There are not as many.</exception>
    public long ParagraphCount
    {
        get
        {
            if (!_paragraphs.IsPacked)
                return _paragraphs.MaxCount;
            var count = BitConverter.ToUInt64(_bytes.Read(_documents.Offset + (long)Count * ImageFormat.DocumentSize, ImageFormat.DocumentSize)[ImageFormat.DocumentParagraphAt..]);
            return count <= (ulong)_paragraphs.MaxCount && count + ImageFormat.BlockParagraphs > (ulong)_paragraphs.MaxCount
                ? (long)count
                : throw _bytes.Damaged($"it claims {count} paragraphs, and has room for {_paragraphs.MaxCount}");
        }
    }

    /// <summary>The text of the article. O(1), not copied.</summary>
    /// <exception cref="CorpusImageException">Its place in the image is impossible.</exception>
    public Text TextOf(int ordinal)
    {
        var (start, end) = TextRange(ordinal, out var length);
        return new Text(_bytes, _text.Offset + start, (int)(end - start), length);
    }

    /// <summary>Where the text of the article begins in the image, in bytes. O(1).</summary>
    /// <exception cref="CorpusImageException">Its place in the image is impossible.</exception>
    public long TextOffset(int ordinal) => _text.Offset + TextRange(ordinal, out _).Start;

    /// <summary>Where the text of the article lies in the text section, in bytes. O(1).</summary>
    /// <exception cref="CorpusImageException">Its place in the image is impossible.</exception>
    public (long Start, long End) TextRange(int ordinal, out int length)
    {
        var record = Record(ordinal);
        var start = BitConverter.ToUInt64(record);
        var end = BitConverter.ToUInt64(record[ImageFormat.DocumentSize..]);
        var units = BitConverter.ToUInt32(record[ImageFormat.DocumentLengthAt..]);
        if (start > end || end > (ulong)_text.Length || end - start > ImageFormat.MaxTextBytes || !Fits(units, end - start))
            throw _bytes.Damaged($"the text of article {ordinal} is {units} units from {start} to {end}");
        length = (int)units;
        return ((long)start, (long)end);
    }

    /// <summary>The first paragraph of the article, among all, and how many it has. O(1).</summary>
    /// <exception cref="CorpusImageException">There are no such paragraphs.</exception>
    public (long First, int Count) ParagraphsOf(int ordinal)
    {
        var record = Record(ordinal);
        var first = BitConverter.ToUInt64(record[ImageFormat.DocumentParagraphAt..]);
        var end = BitConverter.ToUInt64(record[(ImageFormat.DocumentSize + ImageFormat.DocumentParagraphAt)..]);
        if (first > end || end > (ulong)_paragraphs.MaxCount || end - first > int.MaxValue)
            throw _bytes.Damaged($"the paragraphs of article {ordinal} reach from {first} to {end}");
        return ((long)first, (int)(end - first));
    }

    /// <summary>The paragraph with this number, which belongs to the article. O(1).</summary>
    /// <exception cref="CorpusImageException">It is not within the text of the article.</exception>
    public Paragraph ParagraphAt(long index, Article article) => new(article, index, ParagraphAt(index, article.Ordinal));

    /// <summary>The paragraph that the UTF-16 unit, at which a token starts, is in. O(log of the article's paragraphs).</summary>
    /// <exception cref="CorpusImageException">It is in none, or the image is damaged there.</exception>
    public Paragraph ParagraphOf(Article article, int unit)
    {
        var paragraphs = article.Paragraphs;
        int low = 0, high = paragraphs.Count;
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (paragraphs[middle].End <= unit)
                low = middle + 1;
            else
                high = middle;
        }

        return low < paragraphs.Count && paragraphs[low] is var paragraph && paragraph.Start <= unit
            ? paragraph
            : throw _bytes.Damaged($"the token of article {article.Ordinal} at {unit} is in no paragraph");
    }

    /// <summary>
    /// Where the paragraph ends that the UTF-16 unit is in; where it is in none, where the next one starts. O(log of the article's paragraphs).
    /// </summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public int ParagraphEndOf(int ordinal, int unit)
    {
        var (first, count) = ParagraphsOf(ordinal);
        int low = 0, high = count;
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            var stretch = ParagraphAt(first + middle, ordinal);
            if (stretch.Start + stretch.Length <= unit)
                low = middle + 1;
            else
                high = middle;
        }

        if (low == count)
            return int.MaxValue;
        var next = ParagraphAt(first + low, ordinal);
        return next.Start <= unit ? next.Start + next.Length : next.Start;
    }

    /// <summary>The article whose text is not empty and has the byte at this place of the image. O(log articles).</summary>
    /// <exception cref="CorpusImageException">There is none.</exception>
    public int ArticleAt(long offset)
    {
        var place = (ulong)(offset - _text.Offset);
        int low = 0, high = Count;
        while (high - low > 1)
        {
            var middle = low + (high - low) / 2;
            if (BitConverter.ToUInt64(Record(middle)) <= place)
                low = middle;
            else
                high = middle;
        }

        return low < Count ? low : throw _bytes.Damaged($"no article has the text at {offset}");
    }

    /// <summary>The stretch of the article's text that is written at this place of the image. O(1).</summary>
    /// <exception cref="CorpusImageException">It is not within the text of the article; the message calls it <paramref name="what"/>.</exception>
    public TextStretch StretchAt(long offset, int ordinal, string what)
        => Within(ordinal, TextStretch.Read(_bytes.Read(offset, ImageFormat.StretchSize)), what);

    private TextStretch ParagraphAt(long index, int ordinal) => Within(ordinal, _paragraphs.Read(index), "a paragraph");

    // What is above int.MaxValue in the image is below 0 in the stretch, and too large as what it was.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TextStretch Within(int ordinal, TextStretch stretch, string what)
    {
        var (textStart, textEnd) = TextRange(ordinal, out var textLength);
        var (byteStart, byteLength) = ((uint)stretch.ByteStart, (uint)stretch.ByteLength);
        var (start, length) = ((uint)stretch.Start, (uint)stretch.Length);
        if ((ulong)byteStart + byteLength > (ulong)(textEnd - textStart)
            || (ulong)start + length > (ulong)textLength
            || !Fits(start, byteStart)
            || !Fits(length, byteLength))
        {
            throw _bytes.Damaged($"{what} of article {ordinal} is not within its text");
        }

        return stretch;
    }

    // UTF-8 has one to three bytes for each unit of UTF-16.
    private static bool Fits(uint units, ulong bytes) => units <= bytes && bytes <= 3UL * units;

    // The record of the article and the next one, which says where it ends.
    private ReadOnlySpan<byte> Record(int ordinal)
        => _bytes.Read(_documents.Offset + (long)ordinal * ImageFormat.DocumentSize, 2 * ImageFormat.DocumentSize);
}
