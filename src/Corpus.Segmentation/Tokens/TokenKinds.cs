namespace Corpus.Segmentation;

/// <summary>Finds the kind of a token from its characters.</summary>
internal static class TokenKinds
{
    private const int EmojiStyle = 0xFE0F;
    private const int Keycap = 0x20E3;

    /// <summary>Of something with letters or digits: a number if it has no letter. O(its length).</summary>
    public static TokenKind OfWord<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int start, int end)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        for (var at = start; at < end;)
        {
            var codePoint = text.CodePointAt(at, out var length);
            if (codePoint == Keycap)
                return TokenKind.Emoji;
            if (BreakProperties.KindOf(codePoint) is CharacterKind.Upper or CharacterKind.Lower or CharacterKind.Letter)
                return TokenKind.Word;
            at += length;
        }

        return TokenKind.Number;
    }

    /// <summary>Of something else, whose first character tells. O(1).</summary>
    public static TokenKind OfMark<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int start)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        var codePoint = text.CodePointAt(start, out var length);
        if (codePoint < 0x80)
            return OfAscii(codePoint);
        if (text.CodePointAt(start + length, out _) is EmojiStyle or Keycap)
            return TokenKind.Emoji;

        return BreakProperties.KindOf(codePoint) switch
        {
            CharacterKind.Blank => TokenKind.Blank,
            CharacterKind.Upper or CharacterKind.Lower or CharacterKind.Letter => TokenKind.Word,
            CharacterKind.Digit or CharacterKind.OtherNumber => TokenKind.Number,
            // Per mille is a symbol as per cent is; the acute accent is written for an apostrophe.
            CharacterKind.Punctuation => codePoint is '‰' or '‱' or '§' or '¶' ? TokenKind.Symbol : TokenKind.Punctuation,
            CharacterKind.Symbol => codePoint switch
            {
                '´' => TokenKind.Punctuation,
                0xFFFD => TokenKind.Other,
                _ => TokenKind.Symbol,
            },
            CharacterKind.Emoji => TokenKind.Emoji,
            _ => TokenKind.Other,
        };
    }

    /// <summary>Of an ASCII character that is no letter or digit. O(1).</summary>
    public static TokenKind OfAscii(int character)
        => (AsciiCharacters.Of(character) & AsciiCharacters.Symbol) != 0 ? TokenKind.Symbol
            : character is <= ' ' or 0x7F ? TokenKind.Other
            : TokenKind.Punctuation;
}
