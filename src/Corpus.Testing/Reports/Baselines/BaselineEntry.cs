namespace Corpus.Testing;

/// <summary>A score in a baseline file.</summary>
/// <param name="Name">The name that the test gives it.</param>
/// <param name="Layer">What was scored: <c>sentences</c>.</param>
/// <param name="Fingerprint">Of ids, texts and gold.</param>
/// <param name="Articles">Its articles, by id; see <see cref="KeysOf"/>.</param>
internal sealed record BaselineEntry(string Name, string Layer, string Fingerprint, IReadOnlyList<BaselineArticle> Articles)
{
    /// <summary>The counts of all articles.</summary>
    public ScoreCounts Counts { get; } = Articles.Aggregate(default(ScoreCounts), (sum, article) => sum + article.Counts);

    /// <summary>The entry of a report.</summary>
    /// <exception cref="ScoreException">Two of its articles are called the same.</exception>
    public static BaselineEntry Of(string name, ScoreReport report)
    {
        var keyOf = KeysOf(report);
        BaselineArticle[] articles = [.. report.Articles.Select(article => new BaselineArticle(keyOf(article), article.Counts)).OrderBy(article => article.Id, StringComparer.Ordinal)];
        for (var i = 1; i < articles.Length; i++)
        {
            if (articles[i].Id == articles[i - 1].Id)
            {
                throw new ScoreException(
                    $"The score “{name}” has two articles of the name {articles[i].Id}, of two corpora that are called the same, and a baseline could not tell them apart. Give each corpus a baseline of its own.");
            }
        }

        return new BaselineEntry(name, report.Name, GoldFingerprint.Of(report), articles);
    }

    /// <summary>How a baseline calls the articles of a report: by their ids, and by corpus and id where the report is of several corpora, which may have the same ids.</summary>
    public static Func<ArticleScore, string> KeysOf(ScoreReport report)
        => report.Articles.Select(article => article.Article.Image.Name).Distinct(StringComparer.Ordinal).Take(2).Count() > 1
            ? article => $"{article.Article.Image.Name}: {article.Id}"
            : article => article.Id;

    /// <summary>Whether both say the same, so that a file need not be written.</summary>
    public bool IsSameAs(BaselineEntry? other)
        => other is not null && Name == other.Name && Layer == other.Layer && Fingerprint == other.Fingerprint && Articles.SequenceEqual(other.Articles);
}
