namespace Corpus.Sources;

/// <summary>Infers what the keys of a corpus are from articles that come one by one, so that nobody has to keep their fields.</summary>
/// <param name="options">What the card says of the heads of articles.</param>
internal sealed class SchemaCollector(ReadingOptions options)
{
    private readonly Dictionary<string, KeyEvidence> _byKey = new(StringComparer.Ordinal);
    private int _articles;

    /// <summary>Takes in the next article, in corpus order. O(its fields).</summary>
    public void Add(ArticleSummary article)
    {
        foreach (var field in article.Fields)
        {
            if (!_byKey.TryGetValue(field.Key, out var evidence))
                _byKey.Add(field.Key, evidence = new KeyEvidence(field.Key, options));
            evidence.Add(field, article, _articles);
        }

        _articles++;
    }

    /// <summary>The keys in ordinal order. O(keys · log).</summary>
    /// <param name="articles">The articles that were taken in, with or without their fields.</param>
    public IReadOnlyList<InferredField> Conclude(IReadOnlyList<ArticleSummary> articles)
    {
        var ordered = _byKey.Values.OrderBy(evidence => evidence.Key, StringComparer.Ordinal).ToArray();
        var names = PropertyNames.Assign([.. ordered.Select(evidence => evidence.Key)]);
        return [.. ordered.Select((evidence, index) => evidence.Conclude(index, names[index], articles))];
    }
}
