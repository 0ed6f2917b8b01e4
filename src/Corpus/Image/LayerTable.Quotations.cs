namespace Corpus;

/// <content>Reads quotations.</content>
internal sealed partial class LayerTable
{
    /// <summary>The quotation with this number in the article, which exists. O(1): at most 64 tokens are read.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Quotation QuotationAt(Article article, int index)
    {
        var cursor = Cursor(article.Ordinal);
        var record = QuotationRecord(cursor.Range, index);
        var first = BitConverter.ToUInt32(record);
        var bits = BitConverter.ToUInt32(record[ImageFormat.QuotationBitsAt..]);
        var count = bits & ImageFormat.QuotationCountMask;
        var kind = bits >> ImageFormat.QuotationKindShift;
        if (count == 0 || (ulong)first + count > (ulong)cursor.Range.TokenCount || (kind > ImageFormat.MaxQuotationKind && !_isLater))
            throw NoQuotation(index, article.Ordinal);

        return new Quotation(
            article, index, (int)first, (int)count, cursor.StretchOf((int)first, (int)count), kind > ImageFormat.MaxQuotationKind ? (byte)0 : (byte)kind,
            (bits & (1u << ImageFormat.QuotationClosedShift)) != 0, record[ImageFormat.QuotationDepthAt]);
    }

    /// <summary>The quotations that begin with one of the tokens from the first to before the end. O(log of the quotations).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public QuotationList QuotationsIn(Article article, int firstToken, int endToken)
    {
        var range = RangeOf(article.Ordinal);
        var first = FirstQuotationFrom(range, firstToken);
        return new QuotationList(article, first, Math.Max(first, FirstQuotationFrom(range, endToken)) - first);
    }

    /// <summary>
    /// The last quotation before this one that reaches to its end or further; null if there is none. O(quotations between the two): one that is in no
    /// other ends the search.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="index">The number of the quotation in it.</param>
    /// <param name="endToken">The token behind the quotation.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Quotation? OuterOf(Article article, int index, int endToken)
    {
        var range = RangeOf(article.Ordinal);
        for (var outer = index - 1; outer >= 0; outer--)
        {
            var record = QuotationRecord(range, outer);
            var count = BitConverter.ToUInt32(record[ImageFormat.QuotationBitsAt..]) & ImageFormat.QuotationCountMask;
            if ((ulong)BitConverter.ToUInt32(record) + count >= (ulong)endToken)
                return QuotationAt(article, outer);
            if (record[ImageFormat.QuotationDepthAt] == 0)
                break;
        }

        return null;
    }

    /// <summary>One of the spans that a quotation has beside its own; null if there is none. O(1): at most 64 tokens are read.</summary>
    /// <param name="article">The article.</param>
    /// <param name="index">The number of the quotation in it.</param>
    /// <param name="firstAt">Where in the record the first token stands.</param>
    /// <param name="countAt">Where their number stands.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public ArticleSpan? SpanOf(Article article, int index, int firstAt, int countAt)
    {
        var cursor = Cursor(article.Ordinal);
        var record = QuotationRecord(cursor.Range, index);
        var (first, count) = (BitConverter.ToUInt32(record[firstAt..]), (int)record[countAt]);
        if (count == 0)
            return null;
        if ((long)first + count > cursor.Range.TokenCount)
            throw NoQuotation(index, article.Ordinal);
        return new ArticleSpan(article, cursor.StretchOf((int)first, count));
    }

    private int FirstQuotationFrom(in LayerRange range, int token)
    {
        int low = 0, high = range.QuotationCount;
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (BitConverter.ToUInt32(QuotationRecord(range, middle)) < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private ReadOnlySpan<byte> QuotationRecord(in LayerRange range, int index)
        => _bytes.Read(range.Quotations + (long)index * ImageFormat.QuotationSize, ImageFormat.QuotationSize);

    private CorpusImageException NoQuotation(int index, int ordinal) => _bytes.Damaged($"quotation {index} of article {ordinal} is not what it says");
}
