namespace Corpus.Segmentation;

/// <summary>Signs that join words without white space between them.</summary>
internal static class Joiners
{
    /// <summary><c>km/u</c>, <c>en/of</c>, <c>12/3</c>, <c>24/7</c>: a stroke between letters and digits.</summary>
    /// <returns>The end of what joins; else <paramref name="end"/>.</returns>
    public static int EndBehindStroke<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int end, TokenRules rules)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        var joins = rules.SignsJoinLetters
            ? text.IsWordBefore(end) && text.IsWordAt(end + 1)
            : text.IsDigitAt(end - 1) && text.IsDigitAt(end + 1);
        return joins ? text.EndOfPart(end + 1) : end;
    }

    /// <summary><c>AT&amp;T</c>: an ampersand between letters.</summary>
    /// <returns>The end of what joins; else <paramref name="end"/>.</returns>
    public static int EndBehindAmpersand<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int end, TokenRules rules)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
        => rules.SignsJoinLetters && text.IsLetterBefore(end) && text.IsLetterAt(end + 1) ? text.EndOfPart(end + 1) : end;

    /// <summary><c>11:05</c>, <c>1:50</c>; and letters where the language has it so.</summary>
    /// <returns>The end of what joins; else <paramref name="end"/>.</returns>
    public static int EndBehindColon<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int end, TokenRules rules)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        var joins = (text.IsDigitAt(end - 1) && text.IsDigitAt(end + 1))
            || (rules.ColonJoinsLetters && text.IsLetterBefore(end) && text.IsLetterAt(end + 1));
        return joins ? text.EndOfPart(end + 1) : end;
    }

    /// <summary>Names of programming languages: <c>C++</c>, <c>C#</c>, <c>F#</c>: a capital by itself with the signs behind it.</summary>
    /// <returns>The end of what joins; else <paramref name="end"/>.</returns>
    public static int EndBehindCapital<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int start, int end, TokenRules rules)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        if (!rules.SignsJoinLetters || end != start + 1 || text[start] is not (>= 'A' and <= 'Z'))
            return end;

        var behind = text[end] == '#' ? end + 1 : text.UnitOrBlank(end + 1) == '+' ? end + 2 : end;
        return behind == end || text.IsWordAt(behind) ? end : text.EndOfPart(behind - 1);
    }
}
