using System.Runtime.CompilerServices;

namespace Corpus.Segmentation;

/// <summary>
/// Goes through the tokens of a text in either encoding: the words of UAX #29 (<see cref="WordRules{TTailoring}"/>) and the tailorings that
/// join more, each in a class of its own.
/// O(length) for all of them: what is looked at in vain is bounded, or becomes the next token.
/// </summary>
/// <typeparam name="TUnit">A unit of the text: byte of UTF-8 or char of UTF-16.</typeparam>
/// <typeparam name="TDecoder">Reads it.</typeparam>
internal ref partial struct TokenCursor<TUnit, TDecoder>
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

        var isAlone = (meaning & AsciiCharacters.Alone) != 0
            ? _text.UnitOrBlank(start + 1) < 0x80
            : unit is '.' or ',' or ':' or '-' && _text.IsAsciiBlankAt(start + 1);
        return isAlone ? Ends(start + 1, TokenKinds.OfAscii(unit)) : NextMark(start, unit);
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
}
