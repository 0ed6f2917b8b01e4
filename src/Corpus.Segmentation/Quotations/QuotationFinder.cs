namespace Corpus.Segmentation;

/// <summary>Finds quotations, what they are, and who speaks.</summary>
internal static class QuotationFinder
{
    /// <summary>The quotations by their first token, an outer one before those nested in it. O(tokens).</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">The first token of each sentence.</param>
    /// <param name="paragraphs">The first token of each paragraph; that of the next one, or their number, if it has none.</param>
    /// <param name="rules">The rules of its language.</param>
    public static QuotationSpan[] Find(
        ReadOnlySpan<char> text, ReadOnlySpan<TokenSegment> tokens, ReadOnlySpan<int> sentences, ReadOnlySpan<int> paragraphs, LanguageRules rules)
    {
        // A placeholder.
        _ = (text.Length, tokens.Length, sentences.Length, paragraphs.Length, rules);
        return [];
    }
}
