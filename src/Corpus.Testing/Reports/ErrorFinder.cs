namespace Corpus.Testing;

/// <summary>Tells what is wrong of an article, in the order of the text.</summary>
internal static class ErrorFinder
{
    /// <summary>The errors. O(n log n).</summary>
    public static IReadOnlyList<ScoreError> Find(ScoredLayer layer, ErrorText text, LabeledSpan[] gold, LabeledSpan[] found)
    {
        var errors = layer switch
        {
            { Shape: LayerShape.Segments } => SegmentErrors.Find(text, gold, found),
            { Shape: LayerShape.Words } => OfWords(text, gold, found),
            { Match: SpanMatch.Strict } => OfStrictSpans(text, gold, found),
            { Match: SpanMatch.TypeOnly } => OfTypes(text, gold, found),
            _ => OfPlaces(text, SpanResidue.Of(gold, found, SpanOrder.ComparePlaces)),
        };
        return [.. errors.OrderBy(error => error.Start).ThenBy(error => error.Kind)];
    }

    private static IEnumerable<ScoreError> OfStrictSpans(ErrorText text, LabeledSpan[] gold, LabeledSpan[] found)
    {
        var wrong = SpanResidue.Of(gold, found, SpanOrder.Compare);

        // What is left with both ends right differs in its label.
        var (labels, left) = TakeLabels(text, wrong);
        return labels.Concat(OfPlaces(text, left));
    }

    private static (List<ScoreError> Errors, SpanResidue Left) TakeLabels(ErrorText text, SpanResidue wrong)
    {
        var errors = new List<ScoreError>();
        var (goldLeft, foundLeft) = (new List<LabeledSpan>(), new List<LabeledSpan>());
        int g = 0, f = 0;
        while (g < wrong.Gold.Count || f < wrong.Found.Count)
        {
            var compared = f == wrong.Found.Count ? -1 : g == wrong.Gold.Count ? 1 : SpanOrder.ComparePlaces(wrong.Gold[g], wrong.Found[f]);
            if (compared == 0)
                errors.Add(new ScoreError(ScoreErrorKind.Label, text, wrong.Gold[g++], wrong.Found[f++]));
            else if (compared < 0)
                goldLeft.Add(wrong.Gold[g++]);
            else
                foundLeft.Add(wrong.Found[f++]);
        }

        return (errors, new SpanResidue(0, goldLeft, foundLeft));
    }

    private static IEnumerable<ScoreError> OfPlaces(ErrorText text, SpanResidue wrong)
    {
        var (pairs, gold, found) = wrong.PairOverlaps();
        return pairs.Select(pair => new ScoreError(ScoreErrorKind.Boundary, text, pair.Gold, pair.Found)).Concat(Unpaired(text, gold, found));
    }

    // Spans of one label that overlap are right; so those that overlap and are left have different labels.
    private static IEnumerable<ScoreError> OfTypes(ErrorText text, LabeledSpan[] gold, LabeledSpan[] found)
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
        return wrong.Select(pair => new ScoreError(ScoreErrorKind.Label, text, pair.Gold, pair.Found)).Concat(Unpaired(text, missing, spurious));
    }

    private static IEnumerable<ScoreError> OfWords(ErrorText text, LabeledSpan[] gold, LabeledSpan[] found)
    {
        var errors = new List<ScoreError>();
        var (goldLeft, foundLeft) = (new List<LabeledSpan>(), new List<LabeledSpan>());
        WordAlignment.Go(
            gold,
            found,
            (word, given) =>
            {
                if (word.Label != given.Label)
                    errors.Add(new ScoreError(ScoreErrorKind.Label, text, word, given));
            },
            goldLeft.Add,
            foundLeft.Add);

        // Words of one multiword token that are not equally many are not aligned, though their ends are right: each of them is missing or spurious.
        var places = goldLeft.Select(PlaceOf).Intersect(foundLeft.Select(PlaceOf)).ToHashSet();
        var (goldWords, foundWords) = (goldLeft.ToLookup(word => places.Contains(PlaceOf(word))), foundLeft.ToLookup(word => places.Contains(PlaceOf(word))));
        return errors
            .Concat(Unpaired(text, goldWords[true], foundWords[true]))
            .Concat(OfPlaces(text, new SpanResidue(0, [.. goldWords[false]], [.. foundWords[false]])));

        static (int Start, int End) PlaceOf(LabeledSpan word) => (word.Start, word.End);
    }

    private static IEnumerable<ScoreError> Unpaired(ErrorText text, IEnumerable<LabeledSpan> gold, IEnumerable<LabeledSpan> found)
        => gold.Select(span => new ScoreError(ScoreErrorKind.Missing, text, span, null))
            .Concat(found.Select(span => new ScoreError(ScoreErrorKind.Spurious, text, null, span)));
}
