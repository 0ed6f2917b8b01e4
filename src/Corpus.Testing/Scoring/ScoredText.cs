using System.Diagnostics.CodeAnalysis;

namespace Corpus.Testing;

/// <summary>An article that is being scored, with its text decoded once and its gold in order.</summary>
internal sealed record ScoredText(ScoredLayer Layer, Article Article, string Text)
{
    public LabeledSpan[] Gold { get; init; } = [];

    /// <summary><c>2022/haven-dicht (2022/haven-dicht.txt:1)</c>, as messages name an article.</summary>
    public static string NameOf(Article article) => ArticleName.Of(article);

    /// <summary>An error of what was given for the article.</summary>
    [SuppressMessage("Usage", "MA0015:Specify the parameter name", Justification = "It may be what a function of the caller gave.")]
    public ArgumentException Refuse(string problem) => new($"{NameOf(Article)}, {Layer.Name}: {problem}");

    /// <summary>Whether an error is one of <see cref="Refuse(string)"/>.</summary>
    public bool IsRefusal(Exception failure) => failure is ArgumentException && failure.Message.StartsWith(NameOf(Article), StringComparison.Ordinal);

    /// <summary>An error of a span within the text, which the message shows.</summary>
    public ArgumentException Refuse(LabeledSpan span, string problem) => Refuse($"{MarkedText.Of(Text, span.Start, span.Length)} {span}: {problem}");
}
