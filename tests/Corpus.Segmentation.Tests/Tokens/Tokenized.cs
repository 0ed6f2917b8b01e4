using System.Text;

namespace Corpus.Segmentation.Tests.Tokens;

/// <summary>The tokens of a text, as the tests write them: the same in both encodings, or the test fails.</summary>
internal static class Tokenized
{
    /// <summary>The tokens, with one space between them.</summary>
    public static string Dutch(string text) => string.Join(' ', Tokens("nl", text).Select(t => t.Text));

    /// <summary>The tokens, with one space between them.</summary>
    public static string English(string text) => string.Join(' ', Tokens("en", text).Select(t => t.Text));

    /// <summary>The tokens of a text in a language without rules of its own, with one space between them.</summary>
    public static string Untailored(string text) => string.Join(' ', Tokens("und", text).Select(t => t.Text));

    /// <summary>The kinds of its tokens.</summary>
    public static TokenKind[] Kinds(string text) => [.. Tokens("nl", text).Select(t => t.Kind)];

    /// <summary>The tokens that are of a kind.</summary>
    public static string[] OfKind(TokenKind kind, string text) => [.. Tokens("nl", text).Where(t => t.Kind == kind).Select(t => t.Text)];

    private static List<(string Text, TokenKind Kind)> Tokens(string language, string text)
    {
        var tokens = new List<(string, TokenKind)>();
        foreach (var segment in Tokenizer.For(language).Segment(text))
        {
            if (segment.Kind != TokenKind.Blank)
                tokens.Add((text.Substring(segment.Start, segment.Length), segment.Kind));
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        var utf8Tokens = new List<(string, TokenKind)>();
        foreach (var segment in Tokenizer.For(language).Segment(bytes))
        {
            if (segment.Kind != TokenKind.Blank)
                utf8Tokens.Add((Encoding.UTF8.GetString(bytes, segment.Start, segment.Length), segment.Kind));
        }

        Assert.Equal(tokens, utf8Tokens);
        return tokens;
    }
}
