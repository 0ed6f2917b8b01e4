using Corpus.Segmentation;

namespace Corpus;

/// <summary>Goes through the tokens of a text and the white space between them, which together are the whole text. Allocates nothing.</summary>
public ref struct TokenSegments
{
    private readonly ReadOnlySpan<char> _text;

    internal TokenSegments(ReadOnlySpan<char> text, LanguageRules rules)
    {
        _ = rules;
        _text = text;
    }

    /// <summary>The segment, after <see cref="MoveNext"/>.</summary>
    public TokenSegment Current { get; private set; }

    /// <summary>Itself.</summary>
    public readonly TokenSegments GetEnumerator() => this;

    // A placeholder until the tokenizer of Unicode Standard Annex 29 is here: runs of letters and digits, of blanks, single characters.
    /// <summary>Goes to the next segment, if there is one.</summary>
    public bool MoveNext()
    {
        var start = Current.End;
        if (start == _text.Length)
            return false;

        var kind = KindOf(_text[start]);
        var end = start + 1;
        while (end < _text.Length && kind != TokenKind.Punctuation && (KindOf(_text[end]) == kind || Joins(kind, end)))
            end++;
        Current = new TokenSegment(start, end - start, kind);
        return true;
    }

    private readonly bool Joins(TokenKind kind, int at)
        => kind is TokenKind.Word && _text[at] is '\'' or '’' or '-' or '.' && at + 1 < _text.Length && char.IsLetter(_text[at + 1]);

    private static TokenKind KindOf(char c)
        => char.IsWhiteSpace(c) ? TokenKind.Blank : char.IsLetterOrDigit(c) ? TokenKind.Word : TokenKind.Punctuation;
}
