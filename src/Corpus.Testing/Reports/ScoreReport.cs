namespace Corpus.Testing;

/// <summary>How well a program did over articles: precision, recall and F1 over all of them and for each, and what it got wrong.</summary>
/// <remarks>Immutable and thread-safe. What divides by zero is 0; see <see cref="ScoreCounts"/>.</remarks>
public sealed partial class ScoreReport
{
    private readonly ScoredLayer _layer;

    internal ScoreReport(ScoredLayer layer, IReadOnlyList<ArticleScore> articles, IReadOnlyList<Article> withoutGold)
    {
        _layer = layer;
        Articles = articles.ToArray().AsReadOnly();
        WithoutGold = withoutGold.ToArray().AsReadOnly();
        var labels = new LabelTally();
        foreach (var article in articles)
        {
            Counts += article.Counts;
            foreach (var label in article.Labels)
                labels.Add(label.Label, label.Counts);
        }

        Labels = labels.ToLabels().AsReadOnly();
    }

    /// <summary>What was scored and how: <c>sentences</c>, <c>entities (strict)</c>.</summary>
    public string Name => _layer.Title;

    /// <summary>The counts of all articles together.</summary>
    public ScoreCounts Counts { get; }

    /// <summary>The share of what was found that is right, over all articles together (micro).</summary>
    public double Precision => Counts.Precision;

    /// <summary>The share of gold that was found, over all articles together (micro).</summary>
    public double Recall => Counts.Recall;

    /// <summary>The harmonic mean of precision and recall, over all articles together (micro).</summary>
    public double F1 => Counts.F1;

    /// <summary>The share of the words at the same place whose label is right (<c>AligndAcc</c> of <c>conll18_ud_eval.py</c>); NaN unless labels of words are scored.</summary>
    public double Accuracy => _layer.Shape == LayerShape.Words ? Counts.AlignedAccuracy : double.NaN;

    /// <summary>The means over the articles, so that each weighs the same. Articles where gold has nothing and nothing was found say nothing, and do not count; NaN where that leaves none.</summary>
    public ScoreAverage Macro => ScoreAverage.Of(Articles.Where(article => !article.Counts.IsEmpty).Select(article => (article.Counts, 1.0)));

    /// <summary>The means over the labels that gold or program have, each weighing the same: <c>macro avg</c> of seqeval. NaN where the score does not look at labels.</summary>
    public ScoreAverage MacroOverLabels => ScoreAverage.Of(Labels.Select(label => (label.Counts, 1.0)));

    /// <summary>The means over the labels, each weighing as often as gold has it: <c>weighted avg</c> of seqeval. NaN where the score does not look at labels, or gold has none.</summary>
    public ScoreAverage WeightedOverLabels => ScoreAverage.Of(Labels.Select(label => (label.Counts, (double)label.Support)));

    /// <summary>The score of each label that gold or program have, in ordinal order; empty where the score does not look at labels: tokens, sentences, and spans by <see cref="SpanMatch.Exact"/> or <see cref="SpanMatch.Partial"/>.</summary>
    public IReadOnlyList<LabelScore> Labels { get; }

    /// <summary>The score of each article, in the order in which they were scored.</summary>
    public IReadOnlyList<ArticleScore> Articles { get; }

    /// <summary>The articles that were left out since they have no gold of what was scored.</summary>
    public IReadOnlyList<Article> WithoutGold { get; }

    /// <summary>What is wrong, by article and in the order of the text; found as it is asked for.</summary>
    public IEnumerable<ScoreError> Errors => Articles.SelectMany(article => article.Errors);

    /// <summary>One report of several, of different corpora say: all their articles, in order.</summary>
    /// <param name="reports">The reports, all of the same layer and match.</param>
    /// <exception cref="ArgumentException">There are none; or they score different things, or one article twice.</exception>
    public static ScoreReport Combine(params IEnumerable<ScoreReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var all = reports.ToArray();
        if (all.Length == 0)
            throw new ArgumentException("There are no reports to combine.", nameof(reports));
        var different = all.FirstOrDefault(report => report.Name != all[0].Name);
        if (different is not null)
            throw new ArgumentException($"A report of {all[0].Name} and one of {different.Name} do not add up. Combine reports of the same layer and match.", nameof(reports));
        ScoreReport combined = new(all[0]._layer, [.. all.SelectMany(report => report.Articles)], [.. all.SelectMany(report => report.WithoutGold)]);
        var seen = new HashSet<Article>();
        var twice = combined.Articles.FirstOrDefault(article => !seen.Add(article.Article));
        return twice is null
            ? combined
            : throw new ArgumentException($"{twice.Place} is in two of the reports, and would count twice. Combine reports of different articles.", nameof(reports));
    }

    /// <summary>
    /// The confidence interval of <see cref="F1"/>: the percentile bootstrap over articles (Efron and Tibshirani 1993, chapter 13; Koehn 2004). The same seed gives the same
    /// interval on every machine. NaN with fewer than two articles, since one says nothing of how articles differ. O(resamples · articles).
    /// </summary>
    /// <param name="level">The level, between 0 and 1.</param>
    /// <param name="resamples">How many samples to draw: the ends are the k-th lowest and highest of their scores, with k = ⌊(resamples + 1) · (1 − level) / 2⌋.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1, or there are too few resamples for it.</exception>
    public ScoreInterval F1Interval(double level = 0.95, int resamples = 1000, int seed = 1) => Bootstrap.F1Interval(Articles, level, resamples, (ulong)seed);

    /// <summary>Compares this with another program over the same articles, by the paired bootstrap (Koehn 2004, section 4). O(resamples · articles).</summary>
    /// <param name="other">The report of the other program.</param>
    /// <param name="level">The level of the interval, between 0 and 1.</param>
    /// <param name="resamples">How many samples to draw.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentException">The other scores something else, or other articles.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1, or there are too few resamples for it.</exception>
    public ScoreComparison CompareTo(ScoreReport other, double level = 0.95, int resamples = 1000, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(other);
        var pairs = PairWith(other);
        var difference = F1 - other.F1;
        var (interval, pValue) = Bootstrap.CompareF1(pairs, difference, level, resamples, (ulong)seed);
        var signs = pairs.Select(pair => ScoreCounts.CompareF1(pair.Own, pair.Other)).ToArray();
        return new ScoreComparison(difference, interval, pValue, signs.Count(sign => sign > 0), signs.Count(sign => sign < 0), signs.Count(sign => sign == 0));
    }

    private (ScoreCounts Own, ScoreCounts Other)[] PairWith(ScoreReport other)
    {
        if (other.Name != Name)
            throw new ArgumentException($"A score of {other.Name} does not compare with one of {Name}. Compare reports of the same layer and match.", nameof(other));
        var others = other.Articles.ToDictionary(article => article.Article);
        if (others.Count != Articles.Count)
            throw new ArgumentException(FormattableString.Invariant($"The other report is of {others.Count} articles and this one of {Articles.Count}. Compare reports of the same articles."), nameof(other));
        return [.. Articles.Select(article => others.TryGetValue(article.Article, out var found)
            ? (article.Counts, found.Counts)
            : throw new ArgumentException($"{article.Place} is not in the other report. Compare reports of the same articles.", nameof(other)))];
    }
}
