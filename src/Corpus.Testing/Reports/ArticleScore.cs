using static System.FormattableString;

namespace Corpus.Testing;

/// <summary>The score of one article.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ArticleScore
{
    private readonly ScoredLayer _layer;
    private readonly LabeledSpan[] _found;
    private IReadOnlyList<ScoreError>? _errors;

    private ArticleScore(ScoredLayer layer, Article article, LabeledSpan[] gold, LabeledSpan[] found, ScoreCounts counts, LabelScore[] labels)
    {
        _layer = layer;
        Article = article;
        Gold = gold;
        _found = found;
        Counts = counts;
        Labels = labels;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Its id.</summary>
    public string Id => Article.Id;

    /// <summary>How many spans its gold has, how many were found and how many of those are right.</summary>
    public ScoreCounts Counts { get; }

    /// <summary>The share of what was found that is right; 0 where nothing was found.</summary>
    public double Precision => Counts.Precision;

    /// <summary>The share of gold that was found; 0 where gold has nothing.</summary>
    public double Recall => Counts.Recall;

    /// <summary>The harmonic mean of both; 0 where there is nothing to find and nothing was found.</summary>
    public double F1 => Counts.F1;

    /// <summary>What is wrong, in the order of the text. O(n log n) the first time, then O(1).</summary>
    public IReadOnlyList<ScoreError> Errors => _errors ??= ErrorFinder.Find(_layer, new ErrorText(Article), Gold, _found);

    /// <summary>The counts by label, in ordinal order.</summary>
    internal LabelScore[] Labels { get; }

    /// <summary>The gold, in order.</summary>
    internal LabeledSpan[] Gold { get; }

    /// <summary><c>2022/haven-dicht (2022/haven-dicht.txt:1)</c>.</summary>
    internal string Place => ScoredText.NameOf(Article);

    /// <summary><c>2022/haven-dicht: F1 0.8000 (4 gold, 6 found, 4 right)</c>.</summary>
    public override string ToString() => Invariant($"{Id}: F1 {F1:F4} ({Counts.Gold} gold, {Counts.Found} found, {Counts.Correct} right)");

    internal static ArticleScore Of(ScoredText scored, LabeledSpan[] found)
    {
        var labels = scored.Layer.HasLabels ? new LabelTally() : null;
        var counts = SpanCounting.Count(scored.Layer, scored.Gold, found, labels);
        return new ArticleScore(scored.Layer, scored.Article, scored.Gold, found, counts, labels?.ToLabels() ?? []);
    }
}
