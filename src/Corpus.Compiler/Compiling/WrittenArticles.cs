using Corpus.Sources;

namespace Corpus.Compiler.Compiling;

/// <summary>
/// What the compiler keeps of articles that it has read: what names, fingerprint and findings need of each, and what all of them together say of their keys; never
/// a text, a field or more headlines than there can be members.
/// </summary>
/// <param name="members">Whether articles get members; null leaves it to their number.</param>
/// <param name="options">What the card says of heads.</param>
/// <param name="hasEvidence">Whether it is wanted what the articles say against declarations.</param>
internal sealed class WrittenArticles(bool? members, ReadingOptions options, bool hasEvidence)
{
    private readonly List<ArticleSummary> _all = [];
    private readonly List<ArticleSummary> _unique = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _scopes = new(StringComparer.Ordinal);
    private readonly SchemaCollector _schema = new(options);
    private readonly EvidenceCollector? _evidence = hasEvidence ? new EvidenceCollector() : null;

    /// <summary>All articles in the order in which they came, those whose id had come before among them.</summary>
    public IReadOnlyList<ArticleSummary> All => _all;

    /// <summary>The keys that have a value, each with the first article that has it.</summary>
    public OrderedDictionary<string, KeyUse> KeyUses { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes in the next article, in corpus order. O(length of its fields).</summary>
    /// <returns>Whether its id is a new one.</returns>
    public bool Add(SourceArticle article, ArticleSummary summary)
    {
        foreach (var field in summary.Fields)
        {
            if (!KeyUses.ContainsKey(field.Key))
                KeyUses.Add(field.Key, new KeyUse(field.Key, summary.Path, summary.Line));
        }

        var kept = Kept(summary);
        _all.Add(kept);
        if (!_ids.Add(summary.Id))
            return false;

        _unique.Add(kept);
        _schema.Add(summary);
        _evidence?.Add(article);
        return true;
    }

    /// <summary>What the keys are, in ordinal order. O(keys · log).</summary>
    public IReadOnlyList<InferredField> InferKeys() => _schema.Conclude(_unique);

    /// <summary>What the articles say against declarations of their keys. O(keys · log).</summary>
    /// <param name="firstNoId">Gives the first article with a value of the key that is no id, and that value.</param>
    public IReadOnlyList<FieldEvidence> Evidence(Func<string, (int Article, string Value)?> firstNoId) => _evidence?.Conclude(_unique, firstNoId) ?? [];

    private ArticleSummary Kept(ArticleSummary summary)
    {
        // A folder of many articles has one name for its class.
        if (!_scopes.TryGetValue(summary.Scope, out var scope))
            _scopes.Add(summary.Scope, scope = summary.Scope);
        return summary with
        {
            Headline = members ?? _all.Count < NamedMembers.MostByDefault ? summary.Headline : "",
            Scope = scope,
            Fields = default,
        };
    }
}
