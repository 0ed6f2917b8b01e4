using Corpus.Segmentation;
using Corpus.Sources;

namespace Corpus;

/// <summary>The tokens and sentences that come with an article, as layers have them.</summary>
/// <remarks>
/// <para>A token is a multiword token where there is one, else a word: what stands in the text. The words within a multiword token and empty nodes stay
/// in the treebank alone.</para>
/// <para>Layers have tokens in the order of the text, one behind the other, each within a paragraph. What does not fit is left out: a token without
/// characters, one that begins before the end of the one before, one that is not within one paragraph or cuts a surrogate pair; and a sentence
/// of which no token is left. Text that no token has stays outside all tokens.</para>
/// </remarks>
/// <param name="Tokens">The tokens, in order.</param>
/// <param name="Sentences">The first token of each sentence.</param>
internal sealed record GoldSegments(TokenSegment[] Tokens, int[] Sentences)
{
    /// <summary>Those of the article; null if it comes with no token that fits. O(length).</summary>
    public static GoldSegments? Of(SourceArticle article, LanguageRules rules)
    {
        if (article.Gold is null)
            return null;

        var tokens = new List<TokenSegment>();
        var sentences = new List<int>();
        var paragraph = 0;
        var end = 0;
        foreach (var sentence in article.Gold.Sentences)
        {
            var first = tokens.Count;
            foreach (var token in Surface(sentence))
            {
                if (token.Span.Start < end || !IsWithinParagraph(article, token.Span, ref paragraph))
                    continue;
                tokens.Add(new TokenSegment(token.Span.Start, token.Span.Length, KindOf(article.Text.AsSpan(token.Span.Start, token.Span.Length), rules)));
                end = token.Span.End;
            }

            if (tokens.Count > first)
                sentences.Add(first);
        }

        return tokens.Count == 0 ? null : new GoldSegments([.. tokens], [.. sentences]);
    }

    private static IEnumerable<GoldToken> Surface(GoldSentence sentence)
    {
        var lastWord = 0;
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind == GoldTokenKind.MultiwordToken)
                lastWord = token.SubId;
            if (token.Kind == GoldTokenKind.MultiwordToken || (token.Kind == GoldTokenKind.Word && token.Id > lastWord))
                yield return token;
        }
    }

    // Tokens come in order, so the paragraph that one is in is not before that of the last.
    private static bool IsWithinParagraph(SourceArticle article, TextSpan token, ref int paragraph)
    {
        while (paragraph < article.Paragraphs.Count && article.Paragraphs[paragraph].End <= token.Start)
            paragraph++;
        return paragraph < article.Paragraphs.Count
            && token.Length > 0
            && token.Start >= article.Paragraphs[paragraph].Start
            && token.Length <= article.Paragraphs[paragraph].End - token.Start
            && !CutsPair(article.Text, token.Start)
            && !CutsPair(article.Text, token.End);
    }

    private static bool CutsPair(string text, int at)
        => at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);

    // What the tokenizer makes of it: what its only part is, else what its first part is that is not punctuation.
    private static TokenKind KindOf(ReadOnlySpan<char> token, LanguageRules rules)
    {
        var kind = TokenKind.Other;
        foreach (var segment in new TokenSegments(token, rules))
        {
            if (segment.Kind is not (TokenKind.Blank or TokenKind.Punctuation))
                return segment.Kind;
            if (segment.Kind == TokenKind.Punctuation)
                kind = TokenKind.Punctuation;
        }

        return kind;
    }
}
