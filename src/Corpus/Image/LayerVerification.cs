namespace Corpus;

/// <summary>Checks that tokens, sentences and quotations are what the image says of them.</summary>
internal static class LayerVerification
{
    /// <summary>Checks that the layers of the last article are all that there are. O(1).</summary>
    /// <exception cref="CorpusImageException">There is more.</exception>
    public static void CheckEnd(CorpusImage image)
    {
        if (!image.Layers.IsClosed())
            throw image.Bytes.Damaged("its layers have more than its articles");
    }

    /// <summary>Checks those of the article. O(length of the text).</summary>
    /// <exception cref="CorpusImageException">Something is damaged.</exception>
    public static void Run(CorpusImage image, Article article)
    {
        var layers = article.Layers;
        var cursor = image.Layers.Cursor(article.Ordinal);
        if (layers.Tokens == LayerOrigin.None && cursor.Range.TokenCount > 0)
            throw image.Bytes.Damaged($"the layers of article {article.Ordinal} come from nowhere");

        CheckTokens(image, article, ref cursor);
        CheckParagraphs(image, article);
        CheckSentences(image, article);
        CheckQuotations(image, article);
    }

    private static void CheckTokens(CorpusImage image, Article article, ref TokenCursor cursor)
    {
        var text = article.Text.AsUtf8();
        var (byteEnd, unitEnd) = (0, 0);
        do
        {
            if (cursor.Next % ImageFormat.CheckpointTokens == 0
                && cursor.Next < cursor.Range.TokenCount
                && cursor.Checkpoint(cursor.Next / ImageFormat.CheckpointTokens) != (byteEnd, unitEnd))
            {
                throw NotSo(image, article, $"the checkpoint before token {cursor.Next}");
            }

            if (!cursor.MoveNext())
                break;

            var token = cursor.Current;
            if (!IsBoundary(text, token.ByteStart)
                || !IsBoundary(text, token.ByteStart + token.ByteLength)
                || Utf8Position.Utf16Length(text[byteEnd..token.ByteStart]) != token.Start - unitEnd
                || Utf8Position.Utf16Length(text.Slice(token.ByteStart, token.ByteLength)) != token.Length)
            {
                throw NotSo(image, article, $"token {cursor.Next - 1}");
            }

            (byteEnd, unitEnd) = (token.ByteStart + token.ByteLength, token.Start + token.Length);
        }
        while (true);

        if (cursor.LongTokensRead != cursor.Range.LongTokenCount)
            throw NotSo(image, article, "the number of its long tokens");
    }

    private static bool IsBoundary(ReadOnlySpan<byte> text, int at) => at == text.Length || (text[at] & 0xC0) != 0x80;

    // Whether paragraphs follow each other has been seen.
    private static void CheckParagraphs(CorpusImage image, Article article)
    {
        var tokens = 0;
        foreach (var paragraph in article.Paragraphs)
            tokens += paragraph.Tokens.Count;
        if (tokens != article.Tokens.Count)
            throw NotSo(image, article, "the tokens of its paragraphs");
    }

    // Whether they follow each other is seen where they are read.
    private static void CheckSentences(CorpusImage image, Article article)
    {
        var tokens = 0;
        foreach (var sentence in article.Sentences)
            tokens += sentence.Tokens.Count;
        if (tokens != article.Tokens.Count)
            throw NotSo(image, article, "the tokens of its sentences");
    }

    private static void CheckQuotations(CorpusImage image, Article article)
    {
        var start = 0;
        var outerEnds = new Stack<int>();
        foreach (var quotation in article.Quotations)
        {
            while (outerEnds.TryPeek(out var outerEnd) && outerEnd <= quotation.Start)
                outerEnds.Pop();

            if (quotation.Start < start || (outerEnds.TryPeek(out var end) && quotation.Start + quotation.Length > end))
                throw NotSo(image, article, "the order of its quotations");
            if (quotation.Depth != Math.Min(outerEnds.Count, byte.MaxValue))
                throw NotSo(image, article, "the depth of a quotation");

            start = quotation.Start;
            outerEnds.Push(quotation.Start + quotation.Length);
            _ = (quotation.Content, quotation.Cue, quotation.Mention, quotation.Speaker);
        }
    }

    private static CorpusImageException NotSo(CorpusImage image, Article article, string what)
        => image.Bytes.Damaged($"in article {article.Ordinal}, {what} is not what it says");
}
