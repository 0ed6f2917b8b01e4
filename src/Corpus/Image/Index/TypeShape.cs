namespace Corpus;

/// <summary>How a type is written, given the term that it is one of. Numbers of the image format.</summary>
internal static class TypeShape
{
    public const int Term = 0;
    public const int InitialCapital = 1;
    public const int AllCapitals = 2;
    public const int WrittenOut = 3;

    /// <summary>Which of them the type is: the first that fits. O(length).</summary>
    public static int Of(ReadOnlySpan<byte> type, ReadOnlySpan<byte> term)
    {
        if (type.SequenceEqual(term))
            return Term;
        if (type.Length != term.Length || type.IsEmpty)
            return WrittenOut;
        if (Is(type, term, InitialCapital))
            return InitialCapital;
        return Is(type, term, AllCapitals) ? AllCapitals : WrittenOut;
    }

    /// <summary>Whether the type, which is as long as the term, is what this shape makes of it. O(length).</summary>
    public static bool Is(ReadOnlySpan<byte> type, ReadOnlySpan<byte> term, int shape)
    {
        var capitals = Capitals(term, shape);
        for (var i = 0; i < capitals; i++)
        {
            if (type[i] != Upper(term, i))
                return false;
        }

        return type[capitals..].SequenceEqual(term[capitals..]);
    }

    /// <summary>Makes the type of the term, in place. O(length).</summary>
    public static void Apply(Span<byte> form, int shape)
    {
        var capitals = Capitals(form, shape);
        for (var i = 0; i < capitals; i++)
            form[i] = Upper(form, i);
    }

    // How many bytes are put in capitals: of the first character the one or two that can be.
    private static int Capitals(ReadOnlySpan<byte> form, int shape) => shape switch
    {
        InitialCapital => Math.Min(form.Length, 2 - (form.Length > 0 && form[0] < 0x80 ? 1 : 0)),
        AllCapitals => form.Length,
        _ => 0,
    };

    // The capitals of U+00E0 to U+00FE differ in the second byte, behind C3; U+00F7 is the sign of division.
    private static byte Upper(ReadOnlySpan<byte> form, int at)
    {
        var value = form[at];
        var isLetter = value is >= (byte)'a' and <= (byte)'z' || (value is >= 0xA0 and <= 0xBE and not 0xB7 && at > 0 && form[at - 1] == 0xC3);
        return isLetter ? (byte)(value - 0x20) : value;
    }
}
