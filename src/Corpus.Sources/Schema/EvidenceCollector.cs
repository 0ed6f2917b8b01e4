namespace Corpus.Sources;

/// <summary>Collects the evidence on all keys of a corpus from articles that come one by one.</summary>
internal sealed class EvidenceCollector
{
    /// <summary>So many different values of a key are kept, for enums: the most members that one is inferred with.</summary>
    public const int MostValues = SchemaInference.MostMembers;

    /// <summary>What is longer is no word of an enum, and is not kept. In UTF-16 units.</summary>
    public const int LongestValue = 200;

    private readonly Dictionary<string, Key> _keys = new(StringComparer.Ordinal);
    private int _articles;

    /// <summary>Takes in the next article, in corpus order. O(length of its fields).</summary>
    public void Add(SourceArticle article)
    {
        foreach (var field in article.Fields)
        {
            if (field.Value.IsNull)
                continue;
            if (!_keys.TryGetValue(field.Key, out var key))
                _keys.Add(field.Key, key = new Key());
            key.Add(field.Value, _articles);
        }

        _articles++;
    }

    /// <summary>The evidence, key by key in ordinal order. O(keys · log).</summary>
    /// <param name="articles">The articles that were taken in.</param>
    /// <param name="firstNoId">Gives the first article with a value of the key that is no id, by its place in the corpus, and that value; null where all are.</param>
    public IReadOnlyList<FieldEvidence> Conclude(IReadOnlyList<ArticleSummary> articles, Func<string, (int Article, string Value)?> firstNoId)
        => [.. _keys.OrderBy(key => key.Key, StringComparer.Ordinal).Select(key => key.Value.Conclude(key.Key, articles, firstNoId(key.Key)))];

    private sealed class Key
    {
        private static readonly (MisfitKind Misfit, FieldValueType Type)[] Types =
        [
            (MisfitKind.Boolean, FieldValueType.Boolean), (MisfitKind.Int32, FieldValueType.Int32), (MisfitKind.Int64, FieldValueType.Int64),
            (MisfitKind.Double, FieldValueType.Double), (MisfitKind.Date, FieldValueType.Date), (MisfitKind.Text, FieldValueType.Text),
        ];

        private readonly (int Article, string Value)?[] _misfits = new (int Article, string Value)?[Types.Length];
        private readonly Dictionary<string, int> _values = new(StringComparer.Ordinal);
        private bool _hasAllValues = true;
        private int _firstLacking = -1;
        private int _firstList = -1;
        private int _count;
        private int _last = -1;

        public void Add(SourceValue value, int article)
        {
            // A dotted key may also be written out beside the mapping it is in.
            if (article != _last)
            {
                // Until now all before had it, so the first that lacks it is the one after those.
                if (_firstLacking < 0 && article > _count)
                    _firstLacking = _count;
                _count++;
                _last = article;
            }

            if (value.IsList && _firstList < 0)
                _firstList = article;
            foreach (var scalar in value.Scalars)
                Add(scalar, article);
        }

        public FieldEvidence Conclude(string key, IReadOnlyList<ArticleSummary> articles, (int Article, string Value)? noId)
        {
            var lacking = articles.Count - _count;
            var misfits = new List<Misfit>();
            if (lacking > 0)
                Add(MisfitKind.Lacking, _firstLacking < 0 ? _count : _firstLacking, "");
            if (_firstList >= 0)
                Add(MisfitKind.List, _firstList, "");
            for (var i = 0; i < Types.Length; i++)
            {
                if (_misfits[i] is var (article, value))
                    Add(Types[i].Misfit, article, value);
            }

            if (noId is var (stray, name))
                Add(MisfitKind.Reference, stray, name);
            return new FieldEvidence(
                key, lacking, new EquatableArray<Misfit>([.. misfits]),
                new EquatableArray<Sighting>([.. _values.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => At(pair.Value, pair.Key))]), _hasAllValues);

            void Add(MisfitKind kind, int article, string value) => misfits.Add(new Misfit(kind, At(article, SourceFile.Shorten(value))));

            Sighting At(int article, string value) => new(value, articles[article].Id, articles[article].Path, articles[article].Line);
        }

        private void Add(SourceScalar scalar, int article)
        {
            var kinds = ScalarReading.KindsOf(scalar);
            for (var i = 0; i < Types.Length; i++)
            {
                if (_misfits[i] is null && !SchemaCheck.Holds(Types[i].Type, kinds, scalar.Style))
                    _misfits[i] = (article, scalar.Text);
            }

            if (_values.ContainsKey(scalar.Text))
                return;
            if (_values.Count < MostValues && scalar.Text.Length <= LongestValue && scalar.Style != ScalarStyle.Structure)
                _values.Add(scalar.Text, article);
            else
                _hasAllValues = false;
        }
    }
}
