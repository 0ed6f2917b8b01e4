namespace Corpus;

/// <summary>Reads the sets of characters of a regular expression. Refuses whatever is not certain to mean the same here.</summary>
internal static class PatternSetReader
{
    /// <summary>Reads what stands between brackets, the first of which has been read.</summary>
    public static bool TryRead(string text, ref int at, bool ignoreCase, out PatternSet set)
    {
        set = new PatternSet(ignoreCase);
        if (at < text.Length && text[at] == '^')
        {
            set.IsNegated = true;
            at++;
        }

        for (var start = at; at < text.Length;)
        {
            if (text[at] == ']')
                return at++ > start;
            if (!TryReadPart(text, ref at, ignoreCase, set))
                return false;
        }

        return false;
    }

    /// <summary>Reads what stands behind a backslash, which has been read.</summary>
    public static bool TryReadEscape(string text, ref int at, bool ignoreCase, out PatternSet set)
    {
        set = new PatternSet(ignoreCase);
        if (KindAt(text, at) is { } kind)
        {
            at++;
            set.Add(kind);
            return true;
        }

        if (!TryReadEscaped(text, ref at, out var c))
            return false;
        set.Add(c, c);
        return true;
    }

    private static bool TryReadPart(string text, ref int at, bool ignoreCase, PatternSet set)
    {
        if (text[at] == '\\' && KindAt(text, at + 1) is { } kind)
        {
            at += 2;
            set.Add(kind);
            return at >= text.Length || text[at] != '-' || (at + 1 < text.Length && text[at + 1] == ']');
        }

        if (!TryReadCharacter(text, ref at, out var first))
            return false;
        var last = first;
        if (at + 1 < text.Length && text[at] == '-' && text[at + 1] != ']')
        {
            at++;
            if (!TryReadCharacter(text, ref at, out last) || last < first)
                return false;
        }

        set.Add(first, last);
        return !ignoreCase || !HasMoreCases(first, last);
    }

    private static bool TryReadCharacter(string text, ref int at, out char c)
    {
        c = text[at++];
        return c != '[' && (c != '\\' || TryReadEscaped(text, ref at, out c));
    }

    // Only what stands for itself.
    private static bool TryReadEscaped(string text, ref int at, out char c)
    {
        c = at < text.Length ? text[at++] : '\0';
        return char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) && c != '_';
    }

    private static Func<char, bool>? KindAt(string text, int at) => at >= text.Length ? null : text[at] switch
    {
        'd' => char.IsDigit,
        'D' => static c => !char.IsDigit(c),
        's' => char.IsWhiteSpace,
        'S' => static c => !char.IsWhiteSpace(c),
        'w' => PatternSet.IsWord,
        'W' => static c => !PatternSet.IsWord(c),
        _ => null,
    };

    private static bool HasMoreCases(char first, char last)
    {
        for (var c = (int)first; c <= last; c++)
        {
            if (PatternSet.HasMoreCases((char)c))
                return true;
        }

        return false;
    }
}
