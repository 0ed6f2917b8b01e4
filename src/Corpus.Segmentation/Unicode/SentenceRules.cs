namespace Corpus.Segmentation;

/// <summary>Boundaries between sentences: UAX #29, section 5.1, rules SB3 to SB998.</summary>
internal readonly struct SentenceRules : IBoundaryRules
{
    // How far the end of a sentence is: SATerm Close* Sp*.
    private enum Stage : byte
    {
        Within,
        BehindTerminator,
        BehindClose,
        BehindSpace,
    }

    /// <inheritdoc/>
    public int Next<TUnit, TDecoder>(ReadOnlySpan<TUnit> text, int start)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        var stage = Stage.Within;
        var terminator = SentenceBreak.Other;
        var last = SentenceBreak.Other;
        var beforeTerminator = SentenceBreak.Other;
        int length;
        for (var at = start; at < text.Length; at += length)
        {
            var property = PropertyAt<TUnit, TDecoder>(text, at, out length);
            if (property is SentenceBreak.Extend or SentenceBreak.Format)
                continue;
            if (stage != Stage.Within && !Continues(stage, property))
            {
                if (!(stage == Stage.BehindTerminator && terminator == SentenceBreak.ATerm && JoinsFullStop(beforeTerminator, property))
                    && !(terminator == SentenceBreak.ATerm && SmallLetterFollows<TUnit, TDecoder>(text, at)))
                {
                    return at;
                }

                stage = Stage.Within;
            }

            if (IsSeparator(property))
                return EndOfSeparator<TUnit, TDecoder>(text, at + length, property);

            if (property is SentenceBreak.ATerm or SentenceBreak.STerm)
            {
                stage = Stage.BehindTerminator;
                terminator = property;
                beforeTerminator = last;
            }
            else if (stage != Stage.Within)
            {
                stage = NextStage(stage, property);
            }

            last = property;
        }

        return text.Length;
    }

    private static SentenceBreak PropertyAt<TUnit, TDecoder>(ReadOnlySpan<TUnit> text, int at, out int length)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
        => BreakProperties.SentenceBreakOf(default(TDecoder).Decode(text, at, out length));

    private static bool IsSeparator(SentenceBreak property) => property is SentenceBreak.CR or SentenceBreak.LF or SentenceBreak.Sep;

    // SB3 and SB4.
    private static int EndOfSeparator<TUnit, TDecoder>(ReadOnlySpan<TUnit> text, int end, SentenceBreak separator)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
        => separator == SentenceBreak.CR && end < text.Length && PropertyAt<TUnit, TDecoder>(text, end, out var length) == SentenceBreak.LF ? end + length : end;

    // SB8a, SB9 and SB10.
    private static bool Continues(Stage stage, SentenceBreak property)
        => property is SentenceBreak.SContinue or SentenceBreak.ATerm or SentenceBreak.STerm or SentenceBreak.Sp
            || IsSeparator(property)
            || (property == SentenceBreak.Close && stage != Stage.BehindSpace);

    private static Stage NextStage(Stage stage, SentenceBreak property) => property switch
    {
        SentenceBreak.Close when stage != Stage.BehindSpace => Stage.BehindClose,
        SentenceBreak.Sp => Stage.BehindSpace,
        _ => Stage.Within,
    };

    // SB6 and SB7.
    private static bool JoinsFullStop(SentenceBreak before, SentenceBreak after)
        => after == SentenceBreak.Numeric || (after == SentenceBreak.Upper && before is SentenceBreak.Upper or SentenceBreak.Lower);

    // SB8. It looks no further than the next terminator, so that no stretch is looked at more than twice.
    private static bool SmallLetterFollows<TUnit, TDecoder>(ReadOnlySpan<TUnit> text, int at)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        for (int length; at < text.Length; at += length)
        {
            var property = PropertyAt<TUnit, TDecoder>(text, at, out length);
            if (property == SentenceBreak.Lower)
                return true;
            if (property is SentenceBreak.OLetter or SentenceBreak.Upper or SentenceBreak.ATerm or SentenceBreak.STerm || IsSeparator(property))
                return false;
        }

        return false;
    }
}
