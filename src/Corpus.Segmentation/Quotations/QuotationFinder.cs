namespace Corpus.Segmentation;

/// <summary>
/// Finds quotations, what they are, and who speaks, in stages: marks and their pairs (<see cref="MarkReader"/>, <see cref="MarkPairer"/>), names
/// (<see cref="NameReader"/>), attributions (<see cref="AttributionFinder"/>), kinds (<see cref="KindRules"/>), speakers (<see cref="SpeakerResolver"/>).
/// </summary>
internal static class QuotationFinder
{
    /// <summary>The quotations by their first token, an outer one before those nested in it. O(tokens), and O(log names) a quotation.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">The first token of each sentence.</param>
    /// <param name="paragraphs">The first token of each paragraph; that of the next one, or their number, if it has none.</param>
    /// <param name="rules">The rules of its language.</param>
    public static QuotationSpan[] Find(
        ReadOnlySpan<char> text, ReadOnlySpan<TokenSegment> tokens, ReadOnlySpan<int> sentences, ReadOnlySpan<int> paragraphs, LanguageRules rules)
    {
        if (!MarkReader.HasMarks(text, tokens))
            return [];
        var view = new QuotationText(text, tokens, sentences, paragraphs, rules.Quotations);
        try
        {
            return Find(view);
        }
        finally
        {
            view.Release();
        }
    }

    private static QuotationSpan[] Find(in QuotationText text)
    {
        var marks = MarkReader.Read(text);
        if (marks.Count == 0)
            return [];
        var spans = MarkPairer.Pair(text, marks);
        return spans.Count == 0 ? [] : new QuotationReader(spans, new NameList(NameReader.Read(text)), text.Count).Read(text);
    }
}
