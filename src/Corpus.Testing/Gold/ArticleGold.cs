namespace Corpus.Testing;

/// <summary>The gold of one article: what a reader found in it, a list for each layer. A layer that the gold does not have is null, which is something else than an empty one.</summary>
/// <remarks>All offsets are in UTF-16 units of the article's text; the spans of a layer stand in the order of the text.</remarks>
public sealed class ArticleGold
{
    internal ArticleGold(Article article) => Article = article;

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Where the gold comes from: a file, or <c>treebank</c>. Messages name it.</summary>
    public string Source { get; internal init; } = "";

    /// <summary>Its tokens, without labels; null where there is no gold of tokens.</summary>
    public IReadOnlyList<LabeledSpan>? Tokens { get; internal init; }

    /// <summary>Its sentences, without labels; null where there is no gold of sentences.</summary>
    public IReadOnlyList<LabeledSpan>? Sentences { get; internal init; }

    /// <summary>Its quotations, labelled with their kind (<c>speech</c>, <c>half</c>, <c>title</c>, <c>scare</c>); null where there is no gold of quotations.</summary>
    public IReadOnlyList<LabeledSpan>? Quotations { get; internal init; }

    /// <summary>Its entities, labelled with their types; null where there is no gold of entities. Those of a treebank are read when they are asked for the first time: O(nodes), then O(1).</summary>
    /// <exception cref="GoldException">A tag of the treebank is none.</exception>
    public IReadOnlyList<LabeledSpan>? Entities => EntitiesSource?.Value;

    /// <summary>
    /// Its words with their universal part of speech (UPOS), one span each, <c>_</c> where the file leaves it open; null where there is none. The syntactic words of a multiword token all have
    /// its place, in their order.
    /// </summary>
    public IReadOnlyList<LabeledSpan>? PartsOfSpeech { get; internal init; }

    /// <summary>Its words with their lemmas, one span each, as <see cref="PartsOfSpeech"/>; null where there are none.</summary>
    public IReadOnlyList<LabeledSpan>? Lemmas { get; internal init; }

    /// <summary>Where the entities come from; null where there are none.</summary>
    internal Lazy<IReadOnlyList<LabeledSpan>?>? EntitiesSource { get; init; }
}
