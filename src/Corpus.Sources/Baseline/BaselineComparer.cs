namespace Corpus.Sources;

/// <summary>Compares what a corpus offered with what it offers.</summary>
internal static class BaselineComparer
{
    /// <summary>
    /// The changes, by corpus, then by what they are about, ordinal. An article that is gone and a new one of the same content are one
    /// article with another id. O(n log n).
    /// </summary>
    public static IReadOnlyList<BaselineChange> Compare(IReadOnlyCollection<BaselineEntry> old, IReadOnlyCollection<BaselineEntry> now)
    {
        var changes = new List<BaselineChange>();
        var before = BySubject(old);
        var gone = Sorted(old).Where(Among(BySubject(now), isThere: false)).ToList();
        var added = Sorted(now).Where(Among(before, isThere: false)).ToList();
        PairRenamed(gone, added, changes);
        changes.AddRange(gone.Select(Gone));
        changes.AddRange(added.Select(Added));
        foreach (var entry in now)
        {
            if (before.TryGetValue(entry.Subject, out var previous) && previous != entry)
                AddChanges(previous, entry, changes);
        }

        return [.. changes.OrderBy(change => (change.Old ?? change.New)!, SubjectOrder).ThenBy(change => change.Kind)];
    }

    /// <summary>The gravest impact; null of no changes.</summary>
    public static ChangeImpact? ImpactOf(IReadOnlyCollection<BaselineChange> changes)
        => changes.Count == 0 ? null : changes.Max(change => change.Impact);

    private static Comparer<BaselineEntry> SubjectOrder { get; } = Comparer<BaselineEntry>.Create((a, b) =>
    {
        var byCorpus = string.CompareOrdinal(a.Corpus, b.Corpus);
        var byKind = b.Subject.IsArticle.CompareTo(a.Subject.IsArticle);
        return byCorpus != 0 ? byCorpus : byKind != 0 ? byKind : string.CompareOrdinal(a.Subject.Name, b.Subject.Name);
    });

    private static Dictionary<(string Corpus, bool IsArticle, string Name), BaselineEntry> BySubject(IEnumerable<BaselineEntry> entries)
    {
        var bySubject = new Dictionary<(string Corpus, bool IsArticle, string Name), BaselineEntry>();
        foreach (var entry in entries)
            bySubject[entry.Subject] = entry;
        return bySubject;
    }

    private static IEnumerable<BaselineEntry> Sorted(IEnumerable<BaselineEntry> entries) => entries.OrderBy(entry => entry, SubjectOrder);

    private static Func<BaselineEntry, bool> Among(Dictionary<(string Corpus, bool IsArticle, string Name), BaselineEntry> entries, bool isThere)
        => entry => entries.ContainsKey(entry.Subject) == isThere;

    // Of several articles of one content the first that is gone becomes the first that is new.
    private static void PairRenamed(List<BaselineEntry> gone, List<BaselineEntry> added, List<BaselineChange> changes)
    {
        var addedByContent = added.OfType<BaselineArticle>()
            .GroupBy(article => (article.Corpus, article.Hash))
            .ToDictionary(group => group.Key, group => new Queue<BaselineArticle>(group));
        var paired = new HashSet<BaselineEntry>();
        foreach (var old in gone.OfType<BaselineArticle>())
        {
            if (!addedByContent.TryGetValue((old.Corpus, old.Hash), out var candidates) || candidates.Count == 0)
                continue;
            var now = candidates.Dequeue();
            paired.Add(old);
            paired.Add(now);
            changes.Add(new BaselineChange(BaselineChangeKind.ArticleRenamed, old, now));
        }

        gone.RemoveAll(paired.Contains);
        added.RemoveAll(paired.Contains);
    }

    private static BaselineChange Gone(BaselineEntry entry)
        => new(entry is BaselineArticle ? BaselineChangeKind.ArticleRemoved : BaselineChangeKind.PropertyRemoved, entry, null);

    private static BaselineChange Added(BaselineEntry entry)
        => new(entry is BaselineArticle ? BaselineChangeKind.ArticleAdded : BaselineChangeKind.PropertyAdded, null, entry);

    private static void AddChanges(BaselineEntry old, BaselineEntry now, List<BaselineChange> changes)
    {
        if (old is not BaselineArticle before || now is not BaselineArticle after)
        {
            changes.Add(new BaselineChange(BaselineChangeKind.PropertyTypeChanged, old, now));
            return;
        }

        if (before.Member != after.Member)
            changes.Add(new BaselineChange(BaselineChangeKind.MemberRenamed, old, now));
        if (before.Hash != after.Hash)
            changes.Add(new BaselineChange(BaselineChangeKind.TextChanged, old, now));
    }
}
