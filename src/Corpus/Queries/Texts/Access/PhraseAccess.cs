namespace Corpus;

/// <summary>The articles that have a phrase, or a word as it is written.</summary>
internal sealed class PhraseAccess(TextIndex index, PhrasePositions positions, TokenPattern pattern) : IndexAccess
{
    public override string Index => WordAccess.NameOf(pattern);

    public override int Estimate => Math.Max(1, positions.ArticleFrequency / positions.Length);

    public override double Cost => 50 + positions.Frequency * TermCosts.Position;

    public override double ProbeCost => TermCosts.Probe + TermCosts.SinglePosition * Math.Max(1, positions.Frequency / Math.Max(1, positions.ArticleFrequency));

    public override void Collect(ArticleBitmap articles, CancellationToken cancellation)
    {
        var places = positions;
        var found = new PlaceCollector(index, articles, positions.Frequency);
        Span<uint> read = stackalloc uint[ImageFormat.SkipPositions];
        while (places.ReadMany(read) is > 0 and var count)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var place in places.Keep(read[..count]))
            {
                if (place >= found.End && places.IsWithinParagraph(place))
                    found.Add(place);
            }
        }
    }

    public override bool Probe(int ordinal)
    {
        var places = positions;
        places.End = index.FirstTokenOf(ordinal + 1);
        return places.MoveTo(index.FirstTokenOf(ordinal), CancellationToken.None) && places.Current < places.End;
    }
}
