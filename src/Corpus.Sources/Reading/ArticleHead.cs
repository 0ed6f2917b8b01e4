namespace Corpus.Sources;

/// <summary>What the keys of a head come to: the built-in ones by name, and the rest as fields.</summary>
internal sealed record ArticleHead
{
    public string? Id { get; init; }

    public PartialDate Date { get; init; }

    public string? Title { get; init; }

    public string? Name { get; init; }

    public string? Language { get; init; }

    public IReadOnlyList<SourceField> Fields { get; init; } = [];
}
