namespace Corpus;

/// <summary>Which collocates are listed, and in which order.</summary>
internal readonly record struct CollocationOptions
{
    private readonly AssociationMeasure _measure;
    private readonly int _minCount;
    private readonly bool _matchCase;
    private readonly bool _wordsOnly;

    /// <summary>Checks them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of them cannot be.</exception>
    public CollocationOptions(AssociationMeasure measure, int minCount, bool matchCase, bool wordsOnly)
    {
        if (!Enum.IsDefined(measure))
            throw new ArgumentOutOfRangeException(nameof(measure), measure, "The measure must be one of AssociationMeasure.");
        ArgumentOutOfRangeException.ThrowIfLessThan(minCount, 1);
        (_measure, _minCount, _matchCase, _wordsOnly) = (measure, minCount, matchCase, wordsOnly);
    }

    /// <summary>Counts, and lists.</summary>
    /// <param name="subcorpora">The articles.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="context">Says in the signature what is near.</param>
    /// <param name="count">Counts in one corpus, where it has a token.</param>
    public CollocationList ListOf(CountedCorpora subcorpora, WordPattern pattern, Action<SignatureLine> context, Func<PatternSearch, WordUnits, CollocationCounts> count)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        var line = new SignatureLine("collocations").Add("pattern", pattern.ToString());
        context(line);
        line.Add("measure", _measure.ToString()).Add("minCount", _minCount).AddCase(_matchCase).Add("counted", _wordsOnly ? "words" : "tokens").Add(subcorpora);
        var units = JoinedUnits.Of(subcorpora.Parts, _matchCase, _wordsOnly);
        var searches = subcorpora.Search(pattern);
        CollocationCounts? counts = null;
        for (var i = 0; i < searches.Length; i++)
        {
            if (units.Units[i] is { } unitsOfPart && searches[i].Subcorpus.TokenCount > 0)
                counts = CollocationCounts.Sum(counts, count(searches[i], unitsOfPart));
        }

        return new(line.ToString(), _measure, _minCount, units, counts ?? new CollocationCounts([], [], 0, 0, 0));
    }
}
