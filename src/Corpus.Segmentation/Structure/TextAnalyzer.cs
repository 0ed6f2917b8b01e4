using System.Buffers;

namespace Corpus.Segmentation;

/// <summary>Finds the tokens, sentences and quotations of a text.</summary>
internal static class TextAnalyzer
{
    /// <summary>Everything about the text. O(length).</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraphs">Its paragraphs, in order and not overlapping.</param>
    /// <param name="language">A BCP 47 tag; rules of Unicode alone where there are none for the language.</param>
    public static TextStructure Analyze(string text, IReadOnlyList<ParagraphSpan> paragraphs, string language)
    {
        var rules = LanguageRules.For(language);
        var firstTokens = new int[paragraphs.Count];
        var tokens = TokensOf(text, paragraphs, rules, firstTokens);
        var sentences = new List<int>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var end = i + 1 < paragraphs.Count ? firstTokens[i + 1] : tokens.Length;
            SentenceSplitter.AddSentences(text.AsSpan(), tokens, new TokenRange(firstTokens[i], end - firstTokens[i]), paragraphs[i].IsHeading, rules, sentences);
        }

        return Finish(text, tokens, [.. sentences], firstTokens, rules);
    }

    /// <summary>The same for a text whose tokens and sentences are known. O(length).</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraphs">Its paragraphs, in order and not overlapping.</param>
    /// <param name="language">A BCP 47 tag.</param>
    /// <param name="tokens">Its tokens in order, none overlapping another.</param>
    /// <param name="sentences">The first token of each sentence.</param>
    public static TextStructure Analyze(
        string text, IReadOnlyList<ParagraphSpan> paragraphs, string language, TokenSegment[] tokens, int[] sentences)
    {
        var firstTokens = new int[paragraphs.Count];
        var token = 0;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            while (token < tokens.Length && tokens[token].Start < paragraphs[i].Start)
                token++;
            firstTokens[i] = token;
        }

        return Finish(text, tokens, sentences, firstTokens, LanguageRules.For(language));
    }

    // Notes the first token of each paragraph, too.
    private static TokenSegment[] TokensOf(string text, IReadOnlyList<ParagraphSpan> paragraphs, LanguageRules rules, int[] firstTokens)
    {
        var pooled = ArrayPool<TokenSegment>.Shared.Rent(text.Length / 4 + 16);
        try
        {
            var count = 0;
            for (var i = 0; i < paragraphs.Count; i++)
            {
                firstTokens[i] = count;
                AddTokens(text.AsSpan(), paragraphs[i], rules, ref pooled, ref count);
            }

            return pooled.AsSpan(0, count).ToArray();
        }
        finally
        {
            ArrayPool<TokenSegment>.Shared.Return(pooled);
        }
    }

    private static TextStructure Finish(string text, TokenSegment[] tokens, int[] sentences, int[] paragraphs, LanguageRules rules)
        => new(tokens, sentences, QuotationFinder.Find(text.AsSpan(), tokens, sentences, paragraphs, rules));

    private static void AddTokens(ReadOnlySpan<char> text, ParagraphSpan paragraph, LanguageRules rules, ref TokenSegment[] tokens, ref int count)
    {
        foreach (var segment in new TokenSegments(text.Slice(paragraph.Start, paragraph.Length), rules))
        {
            if (segment.Kind == TokenKind.Blank)
                continue;
            if (count == tokens.Length)
                tokens = Grown(tokens);
            tokens[count++] = segment with { Start = paragraph.Start + segment.Start };
        }
    }

    private static TokenSegment[] Grown(TokenSegment[] tokens)
    {
        var grown = ArrayPool<TokenSegment>.Shared.Rent(2 * tokens.Length);
        tokens.CopyTo(grown, 0);
        ArrayPool<TokenSegment>.Shared.Return(tokens);
        return grown;
    }
}
