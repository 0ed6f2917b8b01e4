namespace Corpus.Segmentation;

/// <summary>The tailorings of numbers. Unicode's rules have <c>1.250,50</c>, <c>20.30</c> and <c>2e</c>.</summary>
internal static class Numbers
{
    private const int NoBreakSpace = 0x00A0;
    private const int ThinSpace = 0x2009;
    private const int NarrowNoBreakSpace = 0x202F;
    private const int Minus = 0x2212;
    private const int EnDash = 0x2013;
    private const int GroupLength = 3;

    /// <summary>Whether the character is a sign of a number.</summary>
    public static bool IsSign(int codePoint) => codePoint is '-' or '+' or Minus;

    /// <summary>A number with a sign (<c>-5</c>) or without its zero (<c>.5</c>), behind white space or an opening bracket.</summary>
    /// <returns>The end of the number, so far; else -1.</returns>
    public static int EndOfSigned<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int start, bool isBehindBlank)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        _ = text.CodePointAt(start, out var length);
        return (isBehindBlank || text.UnitOrBlank(start - 1) is '(' or '[') && text.IsDigitAt(start + length) ? text.EndOfPart(start + length) : -1;
    }

    /// <summary>Groups of three digits with a space between them that does not break: <c>1 000 000</c>.</summary>
    /// <returns>The end of what joins; else <paramref name="end"/>.</returns>
    public static int EndBehindSpace<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int start, int end)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        if (text.CodePointAt(end, out var length) is not (NoBreakSpace or ThinSpace or NarrowNoBreakSpace))
            return end;

        var before = 0;
        while (before <= GroupLength && end - before > start && text.IsDigitAt(end - before - 1))
            before++;
        var behind = 0;
        while (behind <= GroupLength && text.IsDigitAt(end + length + behind))
            behind++;
        return before is > 0 and <= GroupLength && behind == GroupLength ? text.EndOfPart(end + length) : end;
    }

    /// <summary>A round amount: <c>25,-</c>, <c>25,--</c>, <c>25,–</c>.</summary>
    /// <returns>The end of what joins; else <paramref name="end"/>.</returns>
    public static int EndOfAmount<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int end, TokenRules rules)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        if (!rules.DashForCents || !text.IsDigitAt(end - 1) || text.CodePointAt(end + 1, out var length) is not ('-' or EnDash))
            return end;

        var dash = end + 1;
        if (text.UnitOrBlank(dash + length) == '-')
            dash += length;
        var behind = text.EndOfPart(dash);
        return text.IsWordAt(behind) ? end : behind;
    }

    /// <summary>Superscripts, subscripts and fractions stay with what they are written against: <c>m²</c>, <c>CO₂</c>, <c>2½</c>.</summary>
    /// <returns>The end of what joins; else <paramref name="end"/>.</returns>
    public static int EndOfRaised<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int end)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
        => text.KindAt(end) == CharacterKind.OtherNumber ? text.EndOfPart(end) : end;
}
