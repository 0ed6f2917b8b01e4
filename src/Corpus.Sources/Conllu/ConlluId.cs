namespace Corpus.Sources;

/// <summary>The id of a token line: <c>4</c>, <c>4-5</c> or <c>4.1</c>.</summary>
/// <param name="Kind">Which of the three it is.</param>
/// <param name="Id">The first number.</param>
/// <param name="SubId">The second one, or 0.</param>
internal readonly record struct ConlluId(GoldTokenKind Kind, int Id, int SubId)
{
    // More than a file can have lines.
    private const int MostDigits = 9;

    /// <summary>Reads the id at the place. O(1).</summary>
    public static bool TryParse(string text, TextSpan place, out ConlluId id)
    {
        id = default;
        var at = place.Start;
        if (!TryNumber(text, ref at, place.End, out var first))
            return false;
        if (at == place.End)
        {
            id = new ConlluId(GoldTokenKind.Word, first, 0);
            return first > 0;
        }

        var sign = text[at++];
        if (sign is not ('-' or '.') || !TryNumber(text, ref at, place.End, out var second) || at < place.End)
            return false;
        id = new ConlluId(sign == '-' ? GoldTokenKind.MultiwordToken : GoldTokenKind.EmptyNode, first, second);
        return second > 0 && (first > 0 || sign == '.');
    }

    /// <summary>Reads digits without a leading zero.</summary>
    public static bool TryNumber(string text, ref int at, int end, out int number)
    {
        number = 0;
        var start = at;
        while (at < end && text[at] is >= '0' and <= '9' && at - start <= MostDigits)
            number = unchecked((number * 10) + text[at++] - '0');
        return at - start is > 0 and <= MostDigits && (text[start] != '0' || at - start == 1);
    }
}
