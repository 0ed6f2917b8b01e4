namespace Corpus;

/// <summary>The articles that have two words or phrases near each other.</summary>
internal sealed class NearAccess : IndexAccess
{
    private readonly TextIndex _index;
    private readonly PhrasePositions[] _first;
    private readonly PhrasePositions[] _second;
    private readonly int _within;

    private NearAccess(TextIndex index, string name, PhrasePositions[] first, PhrasePositions[] second, int within)
    {
        _index = index;
        Index = name;
        _first = first;
        _second = second;
        _within = within;
    }

    public override string Index { get; }

    public override int Estimate => (int)Math.Max(1, Math.Min(ArticlesOf(_first), ArticlesOf(_second)) / 2);

    public override double Cost
        => 100 + (NearNeighbours.TryFind(_index, _first, _second, _within, out _)
            ? Math.Min(FrequencyOf(_first), FrequencyOf(_second)) * (2 * _within + 1) * TermCosts.Neighbour
            : (FrequencyOf(_first) + FrequencyOf(_second)) * TermCosts.NearPosition);

    public override double ProbeCost => TermCosts.NearProbe;

    /// <summary>The answer to both patterns.</summary>
    public static IndexAccess Of(TextIndex index, TokenPattern first, TokenPattern second, int within)
    {
        var name = $"postings of '{TextPreview.Of(first.Words)}' and '{TextPreview.Of(second.Words)}'";
        PhrasePositions[] firsts = Of(index, first), seconds = Of(index, second);
        return firsts.Length == 0 || seconds.Length == 0 ? new NoArticles(name) : new NearAccess(index, name, firsts, seconds, within);
    }

    public override void Collect(ArticleBitmap articles, CancellationToken cancellation)
    {
        if (NearNeighbours.TryFind(_index, _first, _second, _within, out var neighbours))
        {
            neighbours.Collect(articles, cancellation);
            return;
        }

        var search = new NearPlaces(_index, _first, _second, _within);
        var ordinal = 0;
        for (var isAny = search.MoveTo(0, cancellation); isAny; isAny = search.MoveTo(_index.FirstTokenOf(ordinal + 1), cancellation))
            articles.Add(ordinal = _index.ArticleOf(search.Current, ordinal));
    }

    public override bool Probe(int ordinal)
        => new NearPlaces(_index, _first, _second, _within, _index.FirstTokenOf(ordinal + 1)) is var search
            && search.MoveTo(_index.FirstTokenOf(ordinal), CancellationToken.None);

    private static PhrasePositions[] Of(TextIndex index, TokenPattern pattern)
    {
        var found = new List<PhrasePositions>(1);
        foreach (var reading in pattern.Readings)
        {
            if (PhrasePositions.TryFind(index, reading, pattern.MatchCase, out var positions))
                found.Add(positions);
        }

        return [.. found];
    }

    private static long FrequencyOf(PhrasePositions[] readings) => readings.Sum(reading => reading.Frequency);

    private static long ArticlesOf(PhrasePositions[] readings) => readings.Sum(reading => (long)reading.ArticleFrequency);
}
