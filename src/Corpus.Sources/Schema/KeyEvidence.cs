using System.Globalization;

namespace Corpus.Sources;

/// <summary>What has been seen of one key while going through the articles.</summary>
internal sealed class KeyEvidence
{
    private readonly Vocabulary? _vocabulary;
    private ScalarKinds _kinds = ScalarKinds.All;
    private Dictionary<string, int>? _uses = new(StringComparer.Ordinal);
    private string? _firstList;
    private string? _firstText;
    private int _firstLacking = -1;
    private bool _hasOtherThanText;
    private int _articles;
    private int _lastArticle = -1;

    public KeyEvidence(string key, ReadingOptions options)
    {
        Key = key;
        foreach (var vocabulary in options.Vocabularies)
        {
            if (vocabulary.Key == key)
                _vocabulary = vocabulary;
        }
    }

    public string Key { get; }

    public void Add(FieldSummary field, ArticleSummary article, int ordinal)
    {
        // A dotted key may also be written out beside the mapping it is in; both are values of one field.
        if (ordinal != _lastArticle)
        {
            // Until now all before had it, so the first that lacks it is the one after those.
            if (_firstLacking < 0 && ordinal > _articles)
                _firstLacking = _articles;
            _articles++;
            _lastArticle = ordinal;
        }

        _kinds = FieldSummaries.Common(_kinds, field.Kinds);
        if (field.IsList)
            _firstList ??= article.Path;
        if (field.Kinds == ScalarKinds.Text)
            _firstText ??= article.Path;
        else
            _hasOtherThanText |= !field.IsEmptyList;
        Count(field);
    }

    /// <summary>What the key is. <paramref name="name"/> is empty where it can have no property.</summary>
    public InferredField Conclude(int index, string name, IReadOnlyList<ArticleSummary> articles)
    {
        var lacking = articles.Count - _articles;
        var type = TypeOf(_kinds);
        var members = type == FieldValueType.Text || _vocabulary is not null ? Members() : [];
        return new InferredField(
            Key,
            index,
            name,
            members.Count > 0 ? FieldValueType.Enum : type,
            _firstList is not null,
            lacking > 0,
            new EquatableArray<EnumMember>([.. members]),
            Witness(lacking, articles, members.Count > 0));
    }

    private static FieldValueType TypeOf(ScalarKinds kinds) => kinds switch
    {
        _ when kinds == ScalarKinds.All => FieldValueType.Text,
        _ when kinds.HasFlag(ScalarKinds.Boolean) => FieldValueType.Boolean,
        _ when kinds.HasFlag(ScalarKinds.Int32) => FieldValueType.Int32,
        _ when kinds.HasFlag(ScalarKinds.Int64) => FieldValueType.Int64,
        _ when kinds.HasFlag(ScalarKinds.Double) => FieldValueType.Double,
        _ when kinds.HasFlag(ScalarKinds.Date) => FieldValueType.Date,
        _ => FieldValueType.Text,
    };

    private void Count(FieldSummary field)
    {
        if (_uses is null || field.IsEmptyList)
            return;
        if (field.Words.IsEmpty || (field.IsList && _vocabulary is null))
        {
            _uses = null;
            return;
        }

        foreach (var word in field.Words)
        {
            _uses.TryGetValue(word, out var uses);
            _uses[word] = uses + 1;
        }

        if (_uses.Count > (_vocabulary is null ? SchemaInference.MostWords : SchemaInference.MostMembers))
            _uses = null;
    }

    /// <summary>The members of the enum; empty where it is none, or a word gives no name of its own.</summary>
    private IReadOnlyList<EnumMember> Members()
    {
        IEnumerable<string> words = [];
        if (_vocabulary is { Values.IsEmpty: false })
            words = _vocabulary.Values;
        else if (_uses is not null && (_vocabulary is not null || _uses.Values.All(uses => uses >= SchemaInference.LeastUses)))
            words = _uses.Keys.OrderBy(word => word, StringComparer.Ordinal);

        var members = words.Select(word => new EnumMember(PropertyKey.NameOf(word), word)).ToArray();
        var areNames = members.Length <= SchemaInference.MostMembers
            && Array.TrueForAll(members, member => Identifier.IsValid(member.Name))
            && members.Select(member => member.Name).Distinct(StringComparer.Ordinal).Count() == members.Length;
        return areNames ? members : [];
    }

    private string Witness(int lacking, IReadOnlyList<ArticleSummary> articles, bool isEnum)
    {
        var count = articles.Count;
        var sentences = new List<string>
        {
            lacking == 0
                ? $"Not nullable: {(count == 1 ? "the one article has" : $"all {Number(count)} articles have")} it."
                : $"Nullable: {Number(lacking)} of {Number(count)} articles {(lacking == 1 ? "lacks" : "lack")} it, first {articles[_firstLacking < 0 ? _articles : _firstLacking].Path}.",
        };
        if (_firstList is not null)
            sentences.Add($"A list, first in {_firstList}.");
        if (!isEnum && _hasOtherThanText && TypeOf(_kinds) == FieldValueType.Text)
            sentences.Add(_firstText is null ? "Text, because its values have nothing else in common." : $"Text, because of {_firstText}.");
        if (isEnum)
            sentences.Add(_vocabulary is null ? "An enum, because it has few values and each is used often; list them in the card to keep it one." : "An enum, because the card says so.");
        return string.Join(" ", sentences);
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
