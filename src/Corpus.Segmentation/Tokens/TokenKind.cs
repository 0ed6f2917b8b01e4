namespace Corpus;

/// <summary>What a token is. The numbers stand in images: add, never change; at most 15.</summary>
public enum TokenKind : byte
{
    /// <summary>White space between tokens. No token of an article is one.</summary>
    Blank = 0,

    /// <summary>A word: letters, with what belongs to them (<c>auto's</c>, <c>Zuid-Holland</c>, <c>'s</c>, <c>a.u.b.</c>, <c>2e</c>, <c>A12</c>).</summary>
    Word = 1,

    /// <summary>A number of digits, with its separators and sign: <c>1.250,50</c>, <c>20.30</c>, <c>1/2</c>.</summary>
    Number = 2,

    /// <summary>A punctuation mark, or several that are one: <c>,</c>, <c>…</c>, <c>...</c>, <c>?!</c>.</summary>
    Punctuation = 3,

    /// <summary>A symbol: <c>€</c>, <c>%</c>, <c>+</c>.</summary>
    Symbol = 4,

    /// <summary>The address of a page: <c>https://example.org/a</c>, <c>www.example.org</c>.</summary>
    Url = 5,

    /// <summary>An e-mail address.</summary>
    Email = 6,

    /// <summary>An emoji, with its modifiers and joiners.</summary>
    Emoji = 7,

    /// <summary>A <c>#hashtag</c> or an <c>@account</c>.</summary>
    Tag = 8,

    /// <summary>Anything else: control characters, bytes that are not UTF-8, halves of surrogate pairs.</summary>
    Other = 9,
}
