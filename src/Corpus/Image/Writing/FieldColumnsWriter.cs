using Corpus.Sources;

namespace Corpus;

/// <summary>
/// Collects the values of the corpus's own fields, key by key as they appear. Only values that there are take memory, so a corpus in which every
/// article has keys of its own takes no more than one in which all have the same.
/// </summary>
internal sealed class FieldColumnsWriter(ValueTableWriter values)
{
    private readonly Dictionary<string, List<(int Ordinal, uint Reference)>> _cells = new(StringComparer.Ordinal);
    private string[]? _keys;

    /// <summary>The number of keys that an article has a value for.</summary>
    public int Count => _cells.Count;

    /// <summary>Adds the values of the next article. O(length of the values).</summary>
    /// <exception cref="ArgumentException">A key comes twice, or is one too many, or a value has half of a surrogate pair.</exception>
    public void Add(int ordinal, SourceArticle article)
    {
        foreach (var field in article.Fields)
        {
            var reference = values.Add(field.Value);
            if (reference != 0)
                CellsOf(field.Key, ordinal, article).Add((ordinal, reference));
        }
    }

    /// <summary>The first value of the key that is none of these strings, with the number of its article; null where there is none. O(values of the key).</summary>
    public (int Ordinal, uint Text)? FirstOutside(string key, IReadOnlySet<uint> strings)
    {
        if (!_cells.TryGetValue(key, out var cells))
            return null;

        var seen = new HashSet<uint>();
        foreach (var (ordinal, reference) in cells)
        {
            if (seen.Add(reference) && values.FirstOutside(reference, strings) is { } text)
                return (ordinal, text);
        }

        return null;
    }

    /// <summary>The key at this place of the ordinal order, once all articles have been added.</summary>
    public string KeyAt(int index) => Keys[index];

    /// <summary>Writes the column of the key at this place, a reference for each article. O(articles).</summary>
    public void WriteColumn(int index, int articles, BodyWriter body)
    {
        var column = new ColumnBuffer();
        var next = 0;
        foreach (var (ordinal, reference) in _cells[Keys[index]])
        {
            for (; next < ordinal; next++)
                column.Add(0u);
            column.Add(reference);
            next++;
        }

        for (; next < articles; next++)
            column.Add(0u);
        column.WriteTo(body);
    }

    private string[] Keys => _keys ??= [.. _cells.Keys.Order(StringComparer.Ordinal)];

    private List<(int Ordinal, uint Reference)> CellsOf(string key, int ordinal, SourceArticle article)
    {
        if (_cells.TryGetValue(key, out var cells))
        {
            return cells[^1].Ordinal < ordinal
                ? cells
                : throw new ArgumentException($"'{article.Id}' has the key '{SourceFile.Shorten(key)}' twice.", nameof(article));
        }

        if (_cells.Count == ImageFormat.MaxOwnFields)
        {
            throw new ArgumentException(
                $"With '{SourceFile.Shorten(key)}' of '{article.Id}' the articles have more than {ImageFormat.MaxOwnFields} different keys between them. " +
                "Put what is data, not a key, into a list or a text.",
                nameof(article));
        }

        return _cells[key] = [];
    }
}
