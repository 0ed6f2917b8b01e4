namespace Corpus;

/// <summary>Looks for tokens in a text by reading its tokens, without an index.</summary>
internal static class TokenMatching
{
    /// <summary>Whether the tokens of the pattern stand in the text, one after the other in one paragraph. O(length), for tokens that do not repeat themselves.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public static bool Has(TextTokens tokens, TokenPattern pattern)
    {
        if (pattern.Readings.Length == 0)
            return false;
        while (tokens.MoveNext())
        {
            if (LengthAt(tokens, pattern) > 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether the patterns stand near each other. O(length).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public static bool HasNear(TextTokens tokens, TokenPattern first, TokenPattern second, int within)
    {
        if (first.Readings.Length == 0 || second.Readings.Length == 0)
            return false;
        var sweep = new NearSweep(within);
        while (tokens.MoveNext())
        {
            if (tokens.EntersParagraph())
                sweep.Clear();
            if (Meets(ref sweep, tokens, first, isFirst: true) || Meets(ref sweep, tokens, second, isFirst: false))
                return true;
        }

        return false;
    }

    /// <summary>Whether a token begins so. O(length).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public static bool HasPrefix(TextTokens tokens, string prefix, bool matchCase)
    {
        while (tokens.MoveNext())
        {
            if (WordForm.StartsWith(tokens.Word, prefix, matchCase))
                return true;
        }

        return false;
    }

    private static bool Meets(ref NearSweep sweep, TextTokens tokens, TokenPattern pattern, bool isFirst)
    {
        foreach (var reading in pattern.Readings)
        {
            if (IsAt(tokens, reading, pattern.MatchCase) && sweep.Add(tokens.Index, tokens.Index + reading.Length - 1, isFirst, out _))
                return true;
        }

        return false;
    }

    // How many tokens of the text, from the current one on, are a reading of the pattern; 0 if none are.
    private static int LengthAt(TextTokens tokens, TokenPattern pattern)
    {
        foreach (var reading in pattern.Readings)
        {
            if (IsAt(tokens, reading, pattern.MatchCase))
                return reading.Length;
        }

        return 0;
    }

    // The tokens are passed by value: the search goes on where it was.
    private static bool IsAt(TextTokens tokens, string[] reading, bool matchCase)
    {
        if (!WordForm.Is(tokens.Word, reading[0], matchCase))
            return false;
        if (reading.Length > 1)
            tokens.EntersParagraph();
        for (var i = 1; i < reading.Length; i++)
        {
            if (!tokens.MoveNext() || !WordForm.Is(tokens.Word, reading[i], matchCase) || tokens.EntersParagraph())
                return false;
        }

        return true;
    }
}
