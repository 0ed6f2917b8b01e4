namespace Corpus.Segmentation;

/// <summary>The first sentence of a text, for where nothing else of its structure is needed.</summary>
internal static class FirstSentence
{
    /// <summary>How many UTF-16 units the first sentence of a paragraph takes; 0 if it has no token. O(length): of a long one give the beginning.</summary>
    /// <param name="paragraph">The paragraph, or as much of it as is needed.</param>
    /// <param name="language">The BCP 47 tag of its language; null if it is not known, which takes it for Dutch or English.</param>
    public static int EndIn(ReadOnlySpan<char> paragraph, string? language)
    {
        var rules = language is null ? LanguageRules.Unknown : LanguageRules.For(language);
        var tokens = new List<TokenSegment>(paragraph.Length / 4 + 1);
        foreach (var segment in new TokenSegments(paragraph, rules))
        {
            if (segment.Kind != TokenKind.Blank)
                tokens.Add(segment);
        }

        if (tokens.Count == 0)
            return 0;
        var sentences = new List<int>();
        SentenceSplitter.AddSentences(paragraph, tokens.ToArray(), new TokenRange(0, tokens.Count), false, rules, sentences);
        return tokens[(sentences.Count > 1 ? sentences[1] : tokens.Count) - 1].End;
    }
}
