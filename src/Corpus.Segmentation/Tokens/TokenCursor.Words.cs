namespace Corpus.Segmentation;

internal ref partial struct TokenCursor<TUnit, TDecoder>
{
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
}
