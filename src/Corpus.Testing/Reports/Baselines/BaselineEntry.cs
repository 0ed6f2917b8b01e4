namespace Corpus.Testing;

/// <summary>A score in a baseline file.</summary>
/// <param name="Name">The name that the test gives it.</param>
/// <param name="Layer">What was scored: <c>sentences</c>.</param>
/// <param name="Fingerprint">Of ids, texts and gold.</param>
/// <param name="Articles">Its articles, by id.</param>
internal sealed record BaselineEntry(string Name, string Layer, string Fingerprint, IReadOnlyList<BaselineArticle> Articles)
{
    /// <summary>The counts of all articles.</summary>
    public ScoreCounts Counts { get; } = Articles.Aggregate(default(ScoreCounts), (sum, article) => sum + article.Counts);

    /// <summary>The entry of a report.</summary>
    public static BaselineEntry Of(string name, ScoreReport report) => new(
        name,
        report.Name,
        GoldFingerprint.Of(report),
        [.. report.Articles.Select(article => new BaselineArticle(article.Id, article.Counts)).OrderBy(article => article.Id, StringComparer.Ordinal)]);

    /// <summary>Whether both say the same, so that a file need not be written.</summary>
    public bool IsSameAs(BaselineEntry? other)
        => other is not null && Name == other.Name && Layer == other.Layer && Fingerprint == other.Fingerprint && Articles.SequenceEqual(other.Articles);
}
