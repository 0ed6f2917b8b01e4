using System.Buffers;

namespace Corpus.Segmentation;

/// <summary>A text as the stages of the quotation finder see it: its tokens, and what each is.</summary>
internal readonly ref struct QuotationText
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<TokenSegment> _tokens;
    private readonly WordFeatures[] _features;

    /// <summary>Looks up every word. O(tokens).</summary>
    public QuotationText(
        ReadOnlySpan<char> text, ReadOnlySpan<TokenSegment> tokens, ReadOnlySpan<int> sentences, ReadOnlySpan<int> paragraphs, QuotationRules rules)
    {
        _text = text;
        _tokens = tokens;
        Sentences = sentences;
        Paragraphs = paragraphs;
        Rules = rules;
        _features = ArrayPool<WordFeatures>.Shared.Rent(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
            _features[i] = tokens[i].Kind == TokenKind.Word ? FeaturesOf(text, tokens[i], rules.Words) : default;
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

    /// <summary>How many characters a token has.</summary>
    public int LengthOf(int token) => _tokens[token].Length;

    /// <summary>Whether a token is a word of one of the classes.</summary>
    public bool Is(int token, WordClass kinds) => (_features[token].Classes & kinds) != WordClass.None;

    /// <summary>The classes of a word; none for other tokens.</summary>
    public WordClass ClassOf(int token) => _features[token].Classes;

    /// <summary>Whether a token is a word.</summary>
    public bool IsWord(int token) => _tokens[token].Kind == TokenKind.Word;

    /// <summary>Whether a token is a word or a number.</summary>
    public bool IsWordOrNumber(int token) => _tokens[token].Kind is TokenKind.Word or TokenKind.Number;

    /// <summary>Whether a token is a single character, and which.</summary>
    public bool Is(int token, char c) => _tokens[token].Length == 1 && _text[_tokens[token].Start] == c;

    /// <summary>The hash of a word (<see cref="WordHash"/>); 0 for other tokens.</summary>
    public int HashOf(int token) => _features[token].Hash;

    /// <summary>Whether a word begins with a capital, an apostrophe before it left out.</summary>
    public bool IsCapitalised(int token) => (_features[token].Case & WordCase.Capitalised) != WordCase.None;

    /// <summary>Whether a word is in small letters, at least at its beginning.</summary>
    public bool IsLower(int token) => (_features[token].Case & WordCase.Lower) != WordCase.None;

    /// <summary>Whether a token is a word that has a capital or a small letter at its beginning.</summary>
    public bool BeginsWithLetter(int token) => _features[token].Case != WordCase.None;

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

    /// <summary>Gives the memory back: no word is to be asked for any more.</summary>
    public void Release() => ArrayPool<WordFeatures>.Shared.Return(_features);

    private static WordFeatures FeaturesOf(ReadOnlySpan<char> text, TokenSegment token, Lexicon words)
    {
        if (token.Length == 0)
            return default;
        var folded = FoldedWord.Of(text, token.Start, token.Length);
        var first = text[token.Start];
        if (!folded.IsNone && AsciiLetters.IsLetter(first))
            return new WordFeatures(words.Find(folded), folded.Hash, first < 'a' ? WordCase.Capitalised : WordCase.Lower);
        var word = text.Slice(token.Start, token.Length);
        return new WordFeatures(words.Find(word), WordHash.Of(word), CaseOf(word));
    }

    private static WordCase CaseOf(ReadOnlySpan<char> word)
    {
        var isBehindApostrophe = word[0] is '\'' or '’' or '‘';
        var first = word.Length > 2 && isBehindApostrophe ? word.IndexOf('-') + 1 : 0;
        var capital = first < word.Length && char.IsUpper(word[first]) ? WordCase.Capitalised : WordCase.None;
        return char.IsLower(word[word.Length > 1 && isBehindApostrophe ? 1 : 0]) ? capital | WordCase.Lower : capital;
    }
}
