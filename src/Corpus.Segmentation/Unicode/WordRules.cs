namespace Corpus.Segmentation;

/// <summary>Boundaries between words: UAX #29, section 4.1.1, rules WB3 to WB999.</summary>
/// <typeparam name="TTailoring">The properties of characters.</typeparam>
internal readonly struct WordRules<TTailoring> : IBoundaryRules
    where TTailoring : struct, IWordTailoring
{
    /// <inheritdoc/>
    public int Next<TUnit, TDecoder>(ReadOnlySpan<TUnit> text, int start)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        var left = PropertyAt<TUnit, TDecoder>(text, start, out var length);
        var at = start + length;
        if (IsNewline(left))
            return left == WordBreak.CR && at < text.Length && default(TDecoder).UnitAt(text, at) == '\n' ? at + 1 : at;

        return End<TUnit, TDecoder>(text, at, left);
    }

    /// <summary>Where the segment ends whose last character so far, that counts, is this one. O(what is added).</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The end so far.</param>
    /// <param name="left">The Word_Break of the last character.</param>
    public static int End<TUnit, TDecoder>(ReadOnlySpan<TUnit> text, int at, WordBreak left)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        // WB3c and WB3d ask for the very last character; the other rules look through Extend, Format and ZWJ (WB4).
        var last = left;
        while (at < text.Length)
        {
            if (IsWord(left) && AsciiPartAt<TUnit, TDecoder>(text, at) is > WordBreak.Other and var ascii)
            {
                (left, last) = (ascii, ascii);
                at++;
                continue;
            }

            var codePoint = default(TDecoder).Decode(text, at, out var length);
            var right = default(TTailoring).WordBreakOf(codePoint);
            if (last == WordBreak.ZWJ && BreakProperties.IsPictographic(codePoint))
            {
                left = right;
            }
            else if (IsIgnored(right) || (last == WordBreak.WSegSpace && right == WordBreak.WSegSpace))
            {
                // Stays with what it follows.
            }
            else if (Joins(left, right))
            {
                // WB15 and WB16: two indicators are a flag, and a third one begins another.
                left = left == WordBreak.RegionalIndicator ? WordBreak.Other : right;
            }
            else
            {
                var end = EndBehindMid<TUnit, TDecoder>(text, at + length, left, right, out left);
                if (end < 0)
                    return at;
                length = end - at;
                right = left;
            }

            at += length;
            last = right;
        }

        return at;
    }

    private static WordBreak PropertyAt<TUnit, TDecoder>(ReadOnlySpan<TUnit> text, int at, out int length)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
        => default(TTailoring).WordBreakOf(default(TDecoder).Decode(text, at, out length));

    private static bool IsNewline(WordBreak property) => property is WordBreak.CR or WordBreak.LF or WordBreak.Newline;

    private static bool IsIgnored(WordBreak property) => property is WordBreak.Extend or WordBreak.Format or WordBreak.ZWJ;

    private static bool IsWord(WordBreak property) => property is WordBreak.ALetter or WordBreak.HebrewLetter or WordBreak.Numeric or WordBreak.ExtendNumLet;

    // The ASCII characters that words are made of, which always join one another; Other for what else is there.
    private static WordBreak AsciiPartAt<TUnit, TDecoder>(ReadOnlySpan<TUnit> text, int at)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        var unit = default(TDecoder).UnitAt(text, at);
        if (unit >= 0x80)
            return WordBreak.Other;
        var meaning = AsciiCharacters.Of(unit);
        return (meaning & AsciiCharacters.Letter) != 0 ? WordBreak.ALetter
            : (meaning & AsciiCharacters.Digit) != 0 ? WordBreak.Numeric
            : (meaning & AsciiCharacters.LowLine) != 0 ? WordBreak.ExtendNumLet
            : WordBreak.Other;
    }

    private static bool IsLetter(WordBreak property) => property is WordBreak.ALetter or WordBreak.HebrewLetter;

    // WB5, WB8 to WB10, WB13 to WB13b, and pairs of indicators.
    private static bool Joins(WordBreak left, WordBreak right) => left switch
    {
        WordBreak.ALetter or WordBreak.HebrewLetter or WordBreak.Numeric => IsLetter(right) || right is WordBreak.Numeric or WordBreak.ExtendNumLet,
        WordBreak.Katakana => right is WordBreak.Katakana or WordBreak.ExtendNumLet,
        WordBreak.ExtendNumLet => IsLetter(right) || right is WordBreak.Numeric or WordBreak.Katakana or WordBreak.ExtendNumLet,
        WordBreak.RegionalIndicator => right == WordBreak.RegionalIndicator,
        _ => false,
    };

    // WB6 and WB7, WB7b and WB7c, WB11 and WB12: a character between two letters or two digits. WB7a: a Hebrew letter and its quote.
    private static int EndBehindMid<TUnit, TDecoder>(ReadOnlySpan<TUnit> text, int at, WordBreak left, WordBreak mid, out WordBreak last)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        last = left;
        var mayJoin = left switch
        {
            WordBreak.ALetter => mid is WordBreak.MidLetter or WordBreak.MidNumLet or WordBreak.SingleQuote,
            WordBreak.HebrewLetter => mid is WordBreak.MidLetter or WordBreak.MidNumLet or WordBreak.SingleQuote or WordBreak.DoubleQuote,
            WordBreak.Numeric => mid is WordBreak.MidNum or WordBreak.MidNumLet or WordBreak.SingleQuote,
            _ => false,
        };
        if (!mayJoin)
            return -1;

        var behindMid = at;
        for (int length; at < text.Length; at += length)
        {
            var right = PropertyAt<TUnit, TDecoder>(text, at, out length);
            if (IsIgnored(right))
                continue;
            if (left == WordBreak.Numeric ? right == WordBreak.Numeric : mid == WordBreak.DoubleQuote ? right == WordBreak.HebrewLetter : IsLetter(right))
            {
                last = right;
                return at + length;
            }

            break;
        }

        if (left != WordBreak.HebrewLetter || mid != WordBreak.SingleQuote)
            return -1;
        last = WordBreak.SingleQuote;
        return behindMid;
    }
}
