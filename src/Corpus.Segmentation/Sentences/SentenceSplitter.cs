namespace Corpus.Segmentation;

/// <summary>Finds where sentences begin.</summary>
internal static class SentenceSplitter
{
    /// <summary>Adds the first token of each sentence of a paragraph: of a paragraph with tokens at least its first. O(tokens).</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">All tokens of the text.</param>
    /// <param name="paragraph">Those of the paragraph.</param>
    /// <param name="isHeading">Whether the source marks it as a heading.</param>
    /// <param name="rules">The rules of its language.</param>
    /// <param name="sentences">Takes the first tokens.</param>
    public static void AddSentences(
        ReadOnlySpan<char> text, ReadOnlySpan<TokenSegment> tokens, TokenRange paragraph, bool isHeading, LanguageRules rules, List<int> sentences)
    {
        // A placeholder.
        _ = (isHeading, rules);
        for (var i = paragraph.First; i < paragraph.End; i++)
        {
            if (i == paragraph.First || text[tokens[i - 1].Start] is '.' or '!' or '?')
                sentences.Add(i);
        }
    }
}
