using System.Text;
using Corpus.Sources;

namespace Corpus;

/// <summary>Whether articles have a field with a value that a query asks for. Not thread-safe: it remembers the values that it has seen.</summary>
internal sealed class SearchFilter
{
    private static readonly BuiltInField[] Searchable
        = [BuiltInField.Id, BuiltInField.Name, BuiltInField.Title, BuiltInField.Headline, BuiltInField.Language, BuiltInField.Date];

    private readonly CorpusImage _image;
    private readonly BuiltInField _field;
    private readonly int _key;
    private readonly byte[] _utf8;
    private readonly string _form;
    private readonly DateInterval _dates;
    private readonly bool _isOfDates;
    private readonly SearchNumbers? _numbers;

    // Of a key or of the language: there are few different values.
    private readonly Dictionary<uint, bool> _seen = [];
    private uint? _lastReference;
    private bool _lastHolds;

    /// <summary>Looks the field up. O(keys of the corpus), and of a field with a closed list of values O(articles) until one has it.</summary>
    public SearchFilter(SearchClause clause, SearchQuery query, CorpusImage image)
    {
        _image = image;
        _utf8 = Encoding.UTF8.GetBytes(clause.Text);
        _form = WordForm.Of(_utf8, matchCase: false);
        _numbers = SearchNumbers.TryRead(clause.Text, out var numbers) ? numbers : null;
        IsExcluding = clause.Occurrence == SearchOccurrence.Excluded;
        Label = SearchText.Of(clause);

        _field = Array.Find(Searchable, field => string.Equals(BuiltInFields.NameOf(field), clause.Field, StringComparison.OrdinalIgnoreCase));
        _key = _field == BuiltInField.None ? FindKey(clause.Field!) : -1;
        if (_field == BuiltInField.None && _key < 0)
        {
            Problem = UnknownField(clause, query);
            return;
        }

        var type = _field == BuiltInField.Date ? FieldType.Date : _key >= 0 ? image.ArticleFields.TypeAt(_key).Value : FieldType.Unknown;
        _isOfDates = type == FieldType.Date;
        if (_isOfDates && !SearchDates.TryRead(clause.Text, out _dates, out var problem))
            Problem = SearchParser.ErrorAt(query.Source, clause.ValuePosition, "This is no date", problem);
        if (type is FieldType.Int32 or FieldType.Int64 or FieldType.Double && _numbers is null)
            Problem = SearchParser.ErrorAt(query.Source, clause.ValuePosition, "This is no number", $"'{clause.Field}' has numbers; write one, as in {clause.Field}:5, or a range, as in {clause.Field}:1..5, {clause.Field}:5.. or {clause.Field}:..5");
        if (type == FieldType.Enum && !HasValue() && UnknownValue(clause, query) is { } unknown)
            Problem = unknown;
        if (type == FieldType.Boolean && !Is("true"u8) && !Is("false"u8))
            Problem = SearchParser.ErrorAt(query.Source, clause.ValuePosition, "This is neither true nor false", $"'{clause.Field}' has no other values; write {clause.Field}:true or {clause.Field}:false");
    }

    /// <summary>Why it cannot be asked of the corpus, where it cannot: there is no such field, or it has dates, numbers, truth values or a closed list of values only and this is none of them.</summary>
    public SearchSyntaxException? Problem { get; }

    /// <summary>Whether the query asks for the articles that do not have it.</summary>
    public bool IsExcluding { get; }

    /// <summary>How a query writes it.</summary>
    public string Label { get; }

    /// <summary>Removes the articles that it is against. O(articles that are there).</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void RemoveFrom(ArticleBitmap articles, CancellationToken cancellation)
    {
        for (var ordinal = articles.NextFrom(0); ordinal >= 0; ordinal = articles.NextFrom(ordinal + 1))
        {
            if ((ordinal & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            if (!Passes(ordinal))
                articles.Remove(ordinal);
        }
    }

    /// <summary>Whether it is for the article. O(1) for a value that was seen before.</summary>
    public bool Passes(int ordinal) => (Problem is null && Holds(ordinal)) != IsExcluding;

    private bool Holds(int ordinal) => _field switch
    {
        BuiltInField.None => HoldsOfKey(ordinal),
        BuiltInField.Date => PartialDate.TryFromPacked(_image.Fields.Get(BuiltInField.Date, ordinal), out var date) && _dates.Contains(date),
        BuiltInField.Language => HoldsOfLanguage(_image.Fields.Get(BuiltInField.Language, ordinal)),
        _ => _image.Fields.Get(_field, ordinal) is var number && number != 0 && Is(_image.Strings.Utf8(number)),
    };

    private bool HoldsOfLanguage(uint number)
    {
        if (!_seen.TryGetValue(number, out var holds))
            _seen.Add(number, holds = Is(Encoding.UTF8.GetBytes(_image.Strings.Get(number) ?? _image.Language)));
        return holds;
    }

    private bool HoldsOfKey(int ordinal)
    {
        var reference = _image.ArticleFields.ReferenceAt(_key, ordinal);
        if (reference == _lastReference)
            return _lastHolds;
        if (!_seen.TryGetValue(reference, out var holds))
            _seen.Add(reference, holds = Holds(_image.ArticleFields.ValueAt(_key, ordinal)));
        (_lastReference, _lastHolds) = (reference, holds);
        return holds;
    }

    private bool Holds(FieldValue value)
    {
        for (var i = 0; i < value.Count; i++)
        {
            var one = value[i];
            if (_isOfDates ? one.TryToDate(out var date) && _dates.Contains(date) : Is(one.AsUtf8()) || _numbers?.Contain(one) == true)
                return true;
        }

        return false;
    }

    private bool Is(ReadOnlySpan<byte> utf8) => _form.Length == 0 ? utf8.IsEmpty : WordForm.Is(utf8, _form, matchCase: false);

    private int FindKey(string name)
    {
        var fields = _image.ArticleFields;
        var exact = fields.Find(name);
        for (var i = 0; i < fields.Count && exact < 0; i++)
        {
            if (string.Equals(fields.KeyAt(i), name, StringComparison.OrdinalIgnoreCase))
                exact = i;
        }

        return exact;
    }

    private SearchSyntaxException UnknownField(SearchClause clause, SearchQuery query)
    {
        var names = new List<string>(Searchable.Select(BuiltInFields.NameOf));
        for (var i = 0; i < _image.ArticleFields.Count; i++)
            names.Add(_image.ArticleFields.KeyAt(i));
        var advice = $"{NearestWord.AdviceWithWords(clause.Field!, names)}; write \\: for a colon within a word";
        return SearchParser.ErrorAt(query.Source, clause.Position, $"The corpus {_image.Name} has no such field", advice);
    }

    private bool HasValue()
    {
        for (var ordinal = 0; ordinal < _image.Count; ordinal++)
        {
            if (HoldsOfKey(ordinal))
                return true;
        }

        return false;
    }

    // The card may allow more values than articles have. Null if it allows this one.
    private SearchSyntaxException? UnknownValue(SearchClause clause, SearchQuery query)
    {
        var values = new SortedSet<string>(StringComparer.Ordinal);
        var card = _image.CardFields;
        if (card.Find(CardVocabularies.Prefix + _image.ArticleFields.KeyAt(_key)) is >= 0 and var place)
            AddTo(values, card.ValueAt(place, 0));
        if (values.Any(value => Is(Encoding.UTF8.GetBytes(value))))
            return null;
        foreach (var reference in new HashSet<uint>(_image.ArticleFields.ReferencesAt(_key)))
            AddTo(values, _image.Values.Get(reference, _image.ArticleFields, _key));
        return SearchParser.ErrorAt(query.Source, clause.ValuePosition, $"'{clause.Field}' has no such value", NearestWord.AdviceWithWords(clause.Text, values));
    }

    private static void AddTo(SortedSet<string> values, FieldValue value)
    {
        for (var i = 0; i < value.Count; i++)
            values.Add(value[i].ToString());
    }
}
