namespace Corpus.Testing;

/// <summary>What is scored, and how.</summary>
/// <param name="Name">What messages call it: <c>sentences</c>.</param>
/// <param name="Shape">What its spans are to each other.</param>
/// <param name="GoldOf">Its gold of an article; null where it has none.</param>
/// <param name="Match">When a span is right.</param>
internal sealed record ScoredLayer(string Name, LayerShape Shape, Func<ArticleGold, IReadOnlyList<LabeledSpan>?> GoldOf, SpanMatch Match = SpanMatch.Strict)
{
    public static readonly ScoredLayer Tokens = new("tokens", LayerShape.Segments, gold => gold.Tokens);
    public static readonly ScoredLayer Sentences = new("sentences", LayerShape.Segments, gold => gold.Sentences);
    public static readonly ScoredLayer Labels = new("labels", LayerShape.Words, gold => gold.PartsOfSpeech);

    /// <summary>Whether the score looks at labels.</summary>
    public bool HasLabels => Shape == LayerShape.Words || (Shape == LayerShape.Spans && Match is SpanMatch.Strict or SpanMatch.TypeOnly);

    /// <summary><c>entities (strict)</c>.</summary>
    public string Title => Shape == LayerShape.Spans ? $"{Name} ({MatchName})" : Name;

    private string MatchName => Match switch
    {
        SpanMatch.Strict => "strict",
        SpanMatch.Exact => "exact",
        SpanMatch.Partial => "partial",
        _ => "type only",
    };

    public static ScoredLayer Quotations(SpanMatch match) => new("quotations", LayerShape.Spans, gold => gold.Quotations, Checked(match));

    public static ScoredLayer Entities(SpanMatch match) => new("entities", LayerShape.Spans, gold => gold.Entities, Checked(match));

    public static ScoredLayer Spans(SpanMatch match) => new("spans", LayerShape.Spans, _ => null, Checked(match));

    private static SpanMatch Checked(SpanMatch match)
        => match is >= SpanMatch.Strict and <= SpanMatch.TypeOnly
            ? match
            : throw new ArgumentOutOfRangeException(nameof(match), match, "There is no such match; take Strict, Exact, Partial or TypeOnly.");
}
