namespace Corpus.Segmentation;

/// <summary>A text as the stages of the quotation finder see it: its tokens, and what each is.</summary>
internal readonly ref struct QuotationText
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<TokenSegment> _tokens;
    private readonly WordClass[] _classes;

    /// <summary>Looks up every word. O(tokens).</summary>
    public QuotationText(
        ReadOnlySpan<char> text, ReadOnlySpan<TokenSegment> tokens, ReadOnlySpan<int> sentences, ReadOnlySpan<int> paragraphs, QuotationRules rules)
    {
        _text = text;
        _tokens = tokens;
        Sentences = sentences;
        Paragraphs = paragraphs;
        Rules = rules;
        _classes = new WordClass[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Word)
                _classes[i] = rules.Words.Find(text.Slice(tokens[i].Start, tokens[i].Length));
        }
    }

    /// <summary>How many tokens it has.</summary>
    public int Count => _tokens.Length;

    /// <summary>The first token of each sentence.</summary>
    public ReadOnlySpan<int> Sentences { get; }

    /// <summary>The first token of each paragraph.</summary>
    public ReadOnlySpan<int> Paragraphs { get; }

    /// <summary>The rules of its language.</summary>
    public QuotationRules Rules { get; }

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> this[int token] => _text.Slice(_tokens[token].Start, _tokens[token].Length);

    /// <summary>Whether a token is a word of one of the classes.</summary>
    public bool Is(int token, WordClass kinds) => (_classes[token] & kinds) != WordClass.None;

    /// <summary>The classes of a word; none for other tokens.</summary>
    public WordClass ClassOf(int token) => _classes[token];

    /// <summary>Whether a token is a word.</summary>
    public bool IsWord(int token) => _tokens[token].Kind == TokenKind.Word;

    /// <summary>Whether a token is a word or a number.</summary>
    public bool IsWordOrNumber(int token) => _tokens[token].Kind is TokenKind.Word or TokenKind.Number;

    /// <summary>Whether a token is a single character, and which.</summary>
    public bool Is(int token, char c) => _tokens[token].Length == 1 && _text[_tokens[token].Start] == c;

    /// <summary>Whether a word begins with a capital, an apostrophe before it left out.</summary>
    public bool IsCapitalised(int token)
    {
        var word = this[token];
        var first = word.Length > 2 && word[0] is '\'' or '’' or '‘' ? word.IndexOf('-') + 1 : 0;
        return first < word.Length && IsWord(token) && char.IsUpper(word[first]);
    }

    /// <summary>Whether a word is in small letters, at least at its beginning.</summary>
    public bool IsLower(int token)
    {
        var word = this[token];
        return IsWord(token) && char.IsLower(word.Length > 1 && word[0] is '\'' or '’' or '‘' ? word[1] : word[0]);
    }

    /// <summary>Whether nothing stands between a token and the one before it.</summary>
    public bool IsGlued(int token) => token > 0 && token < Count && _tokens[token - 1].End >= _tokens[token].Start;

    /// <summary>Whether a new line begins between a token and the one before it. O(blank between them).</summary>
    public bool BeginsLine(int token)
        => token == 0 || _text.Slice(_tokens[token - 1].End, _tokens[token].Start - _tokens[token - 1].End).IndexOfAny('\n', '\r') >= 0;

    /// <summary>Whether a token ends a sentence where it stands: <c>.</c>, <c>?!</c>, <c>…</c>.</summary>
    public bool IsTerminal(int token)
        => _tokens[token].Kind == TokenKind.Punctuation && _text[_tokens[token].Start] is '.' or '!' or '?' or '…' && !IsWord(token);

    /// <summary>Whether a token is punctuation that stands directly behind a word: <c>,</c>, <c>.</c>, <c>)</c>; not an ellipsis.</summary>
    public bool IsTrailing(int token)
        => _tokens[token].Kind == TokenKind.Punctuation && FirstCharacter(token) is ',' or ';' or ':' or '.' or '!' or '?' or ')' or ']' or '}'
            && !(_tokens[token].Length > 1 && FirstCharacter(token) == '.');

    /// <summary>Whether a token is a dash between parts of a sentence.</summary>
    public bool IsDash(int token) => Is(token, '–') || Is(token, '—') || Is(token, '-');

    /// <summary>Whether a token is a bracket that opens.</summary>
    public bool IsOpeningBracket(int token) => Is(token, '(') || Is(token, '[') || Is(token, '{');

    /// <summary>The last character of a token.</summary>
    public char LastCharacter(int token) => _text[_tokens[token].End - 1];

    /// <summary>The first character of a token.</summary>
    public char FirstCharacter(int token) => _text[_tokens[token].Start];
}
