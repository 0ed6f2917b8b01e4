namespace Corpus.Testing;

/// <summary>Tells what is wrong of an article, in the order of the text.</summary>
internal static class ErrorFinder
{
    /// <summary>The errors. O(n log n).</summary>
    public static IReadOnlyList<ScoreError> Find(ScoredLayer layer, Article article, LabeledSpan[] gold, LabeledSpan[] found)
    {
        var errors = layer switch
        {
            { Shape: LayerShape.Segments } => SegmentErrors.Find(article, gold, found),
            { Shape: LayerShape.Words } => OfWords(article, gold, found),
            { Match: SpanMatch.Strict } => OfStrictSpans(article, gold, found),
            { Match: SpanMatch.TypeOnly } => OfTypes(article, gold, found),
            _ => OfPlaces(article, SpanResidue.Of(gold, found, SpanOrder.ComparePlaces)),
        };
        return [.. errors.OrderBy(error => error.Start).ThenBy(error => error.Kind)];
    }

    private static IEnumerable<ScoreError> OfStrictSpans(Article article, LabeledSpan[] gold, LabeledSpan[] found)
    {
        var wrong = SpanResidue.Of(gold, found, SpanOrder.Compare);

        // What is left with both ends right differs in its label.
        var (labels, left) = TakeLabels(article, wrong);
        return labels.Concat(OfPlaces(article, left));
    }

    private static (List<ScoreError> Errors, SpanResidue Left) TakeLabels(Article article, SpanResidue wrong)
    {
        var errors = new List<ScoreError>();
        var (goldLeft, foundLeft) = (new List<LabeledSpan>(), new List<LabeledSpan>());
        int g = 0, f = 0;
        while (g < wrong.Gold.Count || f < wrong.Found.Count)
        {
            var compared = f == wrong.Found.Count ? -1 : g == wrong.Gold.Count ? 1 : SpanOrder.ComparePlaces(wrong.Gold[g], wrong.Found[f]);
            if (compared == 0)
                errors.Add(new ScoreError(ScoreErrorKind.Label, article, wrong.Gold[g++], wrong.Found[f++]));
            else if (compared < 0)
                goldLeft.Add(wrong.Gold[g++]);
            else
                foundLeft.Add(wrong.Found[f++]);
        }

        return (errors, new SpanResidue(0, goldLeft, foundLeft));
    }

    private static IEnumerable<ScoreError> OfPlaces(Article article, SpanResidue wrong)
    {
        var (pairs, gold, found) = wrong.PairOverlaps();
        return pairs.Select(pair => new ScoreError(ScoreErrorKind.Boundary, article, pair.Gold, pair.Found)).Concat(Unpaired(article, gold, found));
    }

    // Spans of one label that overlap are right; so those that overlap and are left have different labels.
    private static IEnumerable<ScoreError> OfTypes(Article article, LabeledSpan[] gold, LabeledSpan[] found)
    {
        var groups = new LabelGroups(gold, found);
        var (goldLeft, right) = (new List<LabeledSpan>(), new HashSet<LabeledSpan>());
        for (var i = 0; i < groups.Count; i++)
        {
            var (pairs, unpaired, _) = new SpanResidue(0, [.. groups.GoldAt(i)], [.. groups.FoundAt(i)]).PairOverlaps();
            goldLeft.AddRange(unpaired);
            right.UnionWith(pairs.Select(pair => pair.Found));
        }

        goldLeft.Sort(SpanOrder.Compare);
        var (wrong, missing, spurious) = new SpanResidue(0, goldLeft, [.. found.Where(span => !right.Contains(span))]).PairOverlaps();
        return wrong.Select(pair => new ScoreError(ScoreErrorKind.Label, article, pair.Gold, pair.Found)).Concat(Unpaired(article, missing, spurious));
    }

    private static IEnumerable<ScoreError> OfWords(Article article, LabeledSpan[] gold, LabeledSpan[] found)
    {
        var errors = new List<ScoreError>();
        var (goldLeft, foundLeft) = (new List<LabeledSpan>(), new List<LabeledSpan>());
        WordAlignment.Go(
            gold,
            found,
            (word, given) =>
            {
                if (word.Label != given.Label)
                    errors.Add(new ScoreError(ScoreErrorKind.Label, article, word, given));
            },
            goldLeft.Add,
            foundLeft.Add);
        return errors.Concat(OfPlaces(article, new SpanResidue(0, goldLeft, foundLeft)));
    }

    private static IEnumerable<ScoreError> Unpaired(Article article, IEnumerable<LabeledSpan> gold, IEnumerable<LabeledSpan> found)
        => gold.Select(span => new ScoreError(ScoreErrorKind.Missing, article, span, null))
            .Concat(found.Select(span => new ScoreError(ScoreErrorKind.Spurious, article, null, span)));
}
