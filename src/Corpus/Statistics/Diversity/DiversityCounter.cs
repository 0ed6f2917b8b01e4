namespace Corpus;

/// <summary>Computes <see cref="LexicalDiversity"/>.</summary>
internal static class DiversityCounter
{
    /// <summary>Counts. O(tokens + words).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static LexicalDiversity Count(CountedCorpora subcorpora, int window, bool matchCase, bool wordsOnly)
    {
        var line = new SignatureLine("lexical diversity").Add("window", window).AddCase(matchCase).Add("counted", wordsOnly ? "words" : "tokens").Add(subcorpora).ToString();
        if (subcorpora.TokenCount == 0)
            return new LexicalDiversity(0, 0, 0, 0, double.NaN, double.NaN, line);

        var units = JoinedUnits.Of(subcorpora.Parts, matchCase, wordsOnly);
        var counts = units.CountsOf(subcorpora.Parts);
        var (tokens, types, hapaxes) = (0L, 0, 0);
        var squares = 0.0;
        foreach (var count in counts)
        {
            tokens += count;
            types += count > 0 ? 1 : 0;
            hapaxes += count == 1 ? 1 : 0;
            squares += (double)count * count;
        }

        var length = (int)Math.Min(window, tokens);
        var mattr = tokens == 0 ? double.NaN : length == tokens ? (double)types / tokens : Mattr(subcorpora, units, length);
        return new LexicalDiversity(tokens, types, hapaxes, length, mattr, 1e4 * (squares - tokens) / tokens / tokens, line);
    }

    private static double Mattr(CountedCorpora subcorpora, JoinedUnits units, int window)
    {
        var moving = new MovingTypes(window, units.Count);
        for (var i = 0; i < subcorpora.Parts.Length; i++)
        {
            if (units.Units[i] is { } unitsOfPart)
                Add(subcorpora.Parts[i], unitsOfPart.ByType(), moving);
        }

        return moving.MeanRatio;
    }

    private static void Add(Subcorpus subcorpus, int[] numbers, MovingTypes moving)
    {
        var scan = new TypeScan(subcorpus);
        var types = new int[TypeScan.Batch];
        while (scan.Read(types, out _) is > 0 and var count)
        {
            foreach (var type in types.AsSpan(0, count))
            {
                if (numbers[type] >= 0)
                    moving.Add(numbers[type]);
            }
        }
    }
}
