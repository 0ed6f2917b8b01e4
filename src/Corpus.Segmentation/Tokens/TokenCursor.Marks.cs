namespace Corpus.Segmentation;

internal ref partial struct TokenCursor<TUnit, TDecoder>
{
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
