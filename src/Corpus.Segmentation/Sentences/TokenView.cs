namespace Corpus.Segmentation;

/// <summary>The tokens of one paragraph, as the rules of sentences look at them.</summary>
internal readonly ref struct TokenView
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<TokenSegment> _tokens;

    public TokenView(ReadOnlySpan<char> text, ReadOnlySpan<TokenSegment> tokens, TokenRange paragraph)
    {
        _text = text;
        _tokens = tokens.Slice(0, paragraph.End);
        First = paragraph.First;
    }

    /// <summary>The first token of the paragraph.</summary>
    public int First { get; }

    /// <summary>The one behind its last.</summary>
    public int End => _tokens.Length;

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> this[int token] => _text.Slice(_tokens[token].Start, _tokens[token].Length);

    public TokenKind KindOf(int token) => _tokens[token].Kind;

    /// <summary>Its first character. No token is empty; one that a layer gives and that is counts as U+0000.</summary>
    public char FirstOf(int token) => _tokens[token].Length == 0 ? '\0' : _text[_tokens[token].Start];

    /// <summary>Its last character.</summary>
    public char LastOf(int token) => _tokens[token].Length == 0 ? '\0' : _text[_tokens[token].End - 1];

    /// <summary>Whether the token is this one character.</summary>
    public bool Is(int token, char c) => _tokens[token].Length == 1 && _text[_tokens[token].Start] == c;

    /// <summary>Whether nothing stands between the token and the one before it.</summary>
    public bool IsGlued(int token) => token > First && token < End && _tokens[token].Start == _tokens[token - 1].End;

    /// <summary>Whether a line of the source begins with the token. O(white space before it).</summary>
    public bool BeginsLine(int token)
    {
        if (token == First)
            return true;
        var between = _text.Slice(_tokens[token - 1].End, _tokens[token].Start - _tokens[token - 1].End);
        return between.Length == 1 ? between[0] == '\n' : between.IndexOf('\n') >= 0;
    }

    /// <summary>Whether the token is a word from an ASCII letter to an ASCII letter, behind one space: it begins no line and no list item, and ends nothing.</summary>
    public bool IsPlainWord(int token)
    {
        var (start, length) = (_tokens[token].Start, _tokens[token].Length);
        return _tokens[token].Kind == TokenKind.Word && length > 0 && token > First
            && start == _tokens[token - 1].End + 1 && _text[start - 1] == ' '
            && AsciiLetters.IsLetter(_text[start]) && AsciiLetters.IsLetter(_text[start + length - 1]);
    }

    /// <summary>What stands from the token to the end of the paragraph.</summary>
    public ReadOnlySpan<char> From(int token)
    {
        var start = _tokens[token].Start;
        return _text.Slice(start, _tokens[End - 1].End - start);
    }

    /// <summary>Where the token starts in the text.</summary>
    public int StartOf(int token) => _tokens[token].Start;

    /// <summary>Where the token ends in the text.</summary>
    public int EndOf(int token) => _tokens[token].End;

    /// <summary>Whether the token is a word, or something else that is read aloud.</summary>
    public bool IsSpoken(int token)
        => KindOf(token) is TokenKind.Word or TokenKind.Number or TokenKind.Url or TokenKind.Email or TokenKind.Tag or TokenKind.Symbol;
}
