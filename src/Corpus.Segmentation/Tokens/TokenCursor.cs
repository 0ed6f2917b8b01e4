using System.Runtime.CompilerServices;

namespace Corpus.Segmentation;

/// <summary>
/// Goes through the tokens of a text in either encoding: the words of UAX #29 (<see cref="WordRules{TTailoring}"/>) and the tailorings that join more, each in a class of its own.
/// O(length) for all of them: what is looked at in vain is bounded, or becomes the next token.
/// </summary>
/// <typeparam name="TUnit">A unit of the text: byte of UTF-8 or char of UTF-16.</typeparam>
/// <typeparam name="TDecoder">Reads it.</typeparam>
internal ref struct TokenCursor<TUnit, TDecoder>
    where TUnit : unmanaged
    where TDecoder : struct, ITextDecoder<TUnit>
{
    private readonly TokenText<TUnit, TDecoder> _text;
    private readonly LanguageRules _rules;

    // The segment. Stored apart, and put together where it is asked for: a processor waits for what was stored in parts and is read as a whole.
    private int _start;
    private int _end;
    private TokenKind _kind;

    // The kinds of the segments so far, 4 bits each, the last one lowest.
    private uint _kinds;
    private bool _hasOpenQuote;

    // The block of units that is looked at: where it starts, and its units that are no ASCII letters.
    private int _block = -AsciiLetters.BlockLength;
    private ulong _others;

    public TokenCursor(ReadOnlySpan<TUnit> text, LanguageRules rules)
    {
        _text = new TokenText<TUnit, TDecoder>(text);
        _rules = rules;
    }

    /// <summary>The segment, after <see cref="MoveNext"/>.</summary>
    public readonly TokenSegment Current => new(_start, _end - _start, _kind);

    // The kind of the segment before the one that is looked for; blank at the beginning.
    private readonly TokenKind Before => (TokenKind)(_kinds & 0xF);

    private readonly TokenKind BeforeThat => (TokenKind)((_kinds >> 4) & 0xF);

    private readonly bool IsBehindBlank => Before == TokenKind.Blank;

    /// <summary>Goes to the next segment, if there is one.</summary>
    public bool MoveNext()
    {
        var start = _end;
        if (start == _text.Length)
            return false;

        // Most text is ASCII letters before a blank or a mark that nothing joins, and one space before such a word.
        _start = start;
        if (_text[start] == ' ' && (uint)(_text.UnitOrBlank(start + 1) - '!') < 0x7F - '!')
            _end = Ends(start + 1, TokenKind.Blank);
        else if (CountLetters(start) is > 0 and var letters)
            _end = EndsLetters(start + letters) ? Ends(start + letters, TokenKind.Word) : NextBehindLetters(start, start + letters);
        else
            _end = Next(start);
        _kinds = (_kinds << 4) | (uint)_kind;
        return true;
    }

    // The segment that ends there has this kind.
    private int Ends(int end, TokenKind kind)
    {
        _kind = kind;
        return end;
    }

    /// <summary>How many ASCII letters stand there, one behind the other: no more than a block has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int CountLetters(int start)
    {
        var offset = start - _block;
        var others = offset < AsciiLetters.BlockLength ? _others >> offset : 0;
        return others != 0 ? AsciiLetters.CountBefore(others) : CountLettersOfNextBlock(start);
    }

    private int CountLettersOfNextBlock(int start)
    {
        _block = start;
        _others = default(TDecoder).OthersThanLetters(_text.Units, start);
        return _others == 0 ? AsciiLetters.BlockLength : AsciiLetters.CountBefore(_others);
    }

    private readonly bool EndsLetters(int end)
        => _text.UnitOrBlank(end) is < 0x80 and var unit && (AsciiCharacters.Of(unit) & AsciiCharacters.EndsLetters) != 0;

    // A full stop or a colon at the end of a word is what most of the other words have behind them.
    private int NextBehindLetters(int start, int end)
    {
        if (_text[end] is '.' or ':' && _text.IsAsciiBlankAt(end + 1))
            return Ends(_text[end] == '.' ? TokenStops.EndOfAbbreviation(_text, start, end, _rules) : end, TokenKind.Word);

        return NextWord(start, end, AsciiCharacters.Letter);
    }

    private int Next(int start)
    {
        var unit = _text[start];
        if (unit >= 0x80)
            return NextBeyondAscii(start);

        var meaning = AsciiCharacters.Of(unit);
        if ((meaning & AsciiCharacters.Word) != 0)
            return NextWord(start, start, 0);
        if ((meaning & AsciiCharacters.Blank) != 0)
            return NextBlank(start);

        var isAlone = (meaning & AsciiCharacters.Alone) != 0 ? _text.UnitOrBlank(start + 1) < 0x80 : unit is '.' or ',' or ':' or '-' && _text.IsAsciiBlankAt(start + 1);
        return isAlone
            ? Ends(start + 1, TokenKinds.OfAscii(unit))
            : NextMark(start, unit);
    }

    /// <summary>The word that starts there.</summary>
    /// <param name="start">Its start.</param>
    /// <param name="end">Behind what is known of it.</param>
    /// <param name="meaning">What that is made of: letters, or nothing.</param>
    private int NextWord(int start, int end, byte meaning)
    {
        var meanings = meaning;
        for (; end < _text.Length; end++)
        {
            var unit = _text[end];
            if (unit >= 0x80)
                return NextTailoredWord(start, _text.EndOfPart(end, meaning));

            var next = AsciiCharacters.Of(unit);
            if ((next & AsciiCharacters.Word) == 0)
            {
                var ends = (meaning & AsciiCharacters.Letter) != 0 ? AsciiCharacters.EndsLetters : AsciiCharacters.EndsWord;
                if ((next & ends) == 0)
                    return NextTailoredWord(start, _text.IsAsciiBlankAt(end + 1) ? end : _text.EndOfPart(end, meaning));
                break;
            }

            meaning = next;
            meanings |= next;
        }

        return Ends(end, OfAsciiWord(meanings));
    }

    private static TokenKind OfAsciiWord(byte meanings)
        => (meanings & AsciiCharacters.Letter) != 0 ? TokenKind.Word
            : (meanings & AsciiCharacters.Digit) != 0 ? TokenKind.Number
            : TokenKind.Punctuation;

    /// <summary>The word that has this part at its beginning, with what the tailorings join to it.</summary>
    private int NextTailoredWord(int start, int end)
    {
        if (Addresses.BeginsWithWww(_text, start))
            return Ends(Addresses.EndOfUrl(_text, start, start), TokenKind.Url);

        while (end < _text.Length)
        {
            if (EndOfAddress(start, end) is > 0 and var addressEnd)
                return addressEnd;

            var joined = EndOfJoined(start, end);
            if (joined == end)
                break;
            end = joined;
        }

        return Ends(end, Addresses.IsSite(_text, start, end) ? TokenKind.Url : TokenKinds.OfWord(_text, start, end));
    }

    private int EndOfAddress(int start, int end)
    {
        switch (_text[end])
        {
            case '@' or '+' when Addresses.EndOfEmail(_text, start, end) is > 0 and var emailEnd:
                return Ends(emailEnd, TokenKind.Email);
            case ':' when Addresses.IsScheme(_text, start, end):
            case '/' or ':' or '?' when Addresses.IsSite(_text, start, end) && _text.IsWordAt(end + 1):
                return Ends(Addresses.EndOfUrl(_text, start, end), TokenKind.Url);
            default:
                return -1;
        }
    }

    private readonly int EndOfJoined(int start, int end)
    {
        var unit = _text[end];
        switch (unit)
        {
            case '-':
                return Hyphens.EndWithin(_text, end, _rules.Tokens);
            case '/':
                return Joiners.EndBehindStroke(_text, end, _rules.Tokens);
            case '&':
                return Joiners.EndBehindAmpersand(_text, end, _rules.Tokens);
            case ':':
                return Joiners.EndBehindColon(_text, end, _rules.Tokens);
            case '+' or '#':
                return Joiners.EndBehindCapital(_text, start, end, _rules.Tokens);
            case ',':
                return Numbers.EndOfAmount(_text, end, _rules.Tokens);
            case '.':
                var fileName = TokenStops.EndOfFileName(_text, start, end, _rules.Tokens);
                return fileName > end || !_text.IsWordBefore(end) ? fileName : TokenStops.EndOfAbbreviation(_text, start, end, _rules);
            case '\'' or '`':
                return EndBehindApostrophe(end);
            case < 0x80:
                return end;
        }

        var codePoint = _text.CodePointAt(end, out _);
        if (Apostrophes.IsApostrophe(codePoint))
            return EndBehindApostrophe(end);
        if (Hyphens.IsHyphen(codePoint))
            return Hyphens.EndWithin(_text, end, _rules.Tokens);
        var raised = Numbers.EndOfRaised(_text, end);
        return raised > end ? raised : Numbers.EndBehindSpace(_text, start, end);
    }

    private readonly int EndBehindApostrophe(int end)
    {
        var within = Apostrophes.EndWithin(_text, end, _rules.Tokens);
        return within > end || _hasOpenQuote ? within : Apostrophes.EndOfGenitive(_text, end, _rules.Tokens);
    }

    // White space of any kind, and what combines with it (WB4), is one segment.
    private int NextBlank(int start)
    {
        var end = start;
        while (end < _text.Length)
        {
            if (_text.IsAsciiBlankAt(end))
            {
                end++;
                continue;
            }

            var codePoint = _text.CodePointAt(end, out var length);
            if (BreakProperties.KindOf(codePoint) != CharacterKind.Blank
                && !(BreakProperties.WordBreakOf(codePoint) is WordBreak.Extend or WordBreak.Format or WordBreak.ZWJ))
            {
                break;
            }

            end += length;
        }

        return Ends(end, TokenKind.Blank);
    }

    private int NextBeyondAscii(int start)
    {
        var codePoint = _text.CodePointAt(start, out var length);
        switch (BreakProperties.KindOf(codePoint))
        {
            case CharacterKind.Blank:
                return NextBlank(start);
            case CharacterKind.Upper or CharacterKind.Lower or CharacterKind.Letter or CharacterKind.Digit or CharacterKind.OtherNumber:
                return NextTailoredWord(start, _text.EndOfPart(start));
            default:
                return NextMark(start, codePoint);
        }
    }

    private int NextMark(int start, int codePoint)
    {
        switch (codePoint)
        {
            case '!' or '?':
                return Ends(TokenMarks.EndOfRun(_text, start), TokenKind.Punctuation);
            case '.' or '-' when _text.UnitOrBlank(start + 1) == codePoint:
                return Ends(TokenMarks.EndOfRun(_text, start), TokenKind.Punctuation);
            case '\'' or '`' or ',' when TokenMarks.AreDoubled(_text, start, IsBehindBlank):
                return Ends(_text.EndOfPart(start + 1), TokenKind.Punctuation);
            case '#' or '@' when IsBehindBlankOrMark && TokenMarks.EndOfTag(_text, start) is > 0 and var tagEnd:
                return Ends(tagEnd, TokenKind.Tag);
        }

        var partEnd = EndOfWordBehindMark(start, codePoint);
        if (partEnd >= 0)
            return NextTailoredWord(start, partEnd);

        if (Apostrophes.IsApostrophe(codePoint) || codePoint == '‚')
            NoteSingleQuote(start);
        return Ends(_text.EndOfPart(start), TokenKinds.OfMark(_text, start));
    }

    private readonly bool IsBehindBlankOrMark => Before is TokenKind.Blank or TokenKind.Punctuation or TokenKind.Symbol;

    // The end of the first part of a word or number that begins with a mark, or -1.
    private readonly int EndOfWordBehindMark(int start, int codePoint)
    {
        if (!IsBehindBlankOrMark)
            return -1;
        if (Numbers.IsSign(codePoint) || codePoint == '.')
        {
            var signed = Numbers.EndOfSigned(_text, start, IsBehindBlank);
            if (signed >= 0)
                return signed;
        }

        if (codePoint == '.')
            return TokenStops.EndOfName(_text, start, IsBehindBlank, _rules.Tokens);
        if (Hyphens.IsHyphen(codePoint))
            return Hyphens.EndOfWord(_text, start, _rules.Tokens);
        if (!Apostrophes.IsApostrophe(codePoint))
            return -1;

        var word = Apostrophes.EndOfWord(_text, start, _rules.Tokens);
        var isBehindWord = IsBehindBlank && BeforeThat is TokenKind.Word or TokenKind.Number;
        return word >= 0 || !_rules.Tokens.ApostropheJoinsDigits ? word : Apostrophes.EndOfYear(_text, start, isBehindWord);
    }

    // A single quote opens before a character and behind none, else closes.
    private void NoteSingleQuote(int start)
    {
        _ = _text.CodePointAt(start, out var length);
        _hasOpenQuote = IsBehindBlankOrMark && !_text.IsBlankAt(start + length);
    }
}
