using System.Globalization;

namespace Corpus;

/// <summary>Sorts by the value of a source.</summary>
internal sealed class OrderKey<T>(ValueSource<T> source) : OrderKey
{
    internal override string Path => source.Path;

    internal override CorpusImage? Asked => source.Asked;

    internal override KeyRanks RanksIn(CorpusImage image)
    {
        var column = source.RequiredColumn(image);
        if (column.IsSorted && typeof(T) != typeof(string))
            return new KeyRanks(column.Codes, column.Values.Length);

        // Strings compare as the culture says, and it may change between two queries.
        var culture = typeof(T) == typeof(string) ? CultureInfo.CurrentCulture.CompareInfo : null;
        return image.Columns.GetOrMake((typeof(KeyRanks), source.ColumnKey, culture), column, static column => Rank(column))!;
    }

    internal override KeyRanks[] RanksIn(IReadOnlyList<CorpusImage> images)
    {
        if (images.Count == 1)
            return [RanksIn(images[0])];
        ValueColumn<T>[] columns = [.. images.Select(source.RequiredColumn)];
        var values = new T[columns.Sum(column => column.Values.Length)];
        var places = new (int Column, int Code)[values.Length];
        var next = 0;
        for (var i = 0; i < columns.Length; i++)
        {
            for (var code = 0; code < columns[i].Values.Length; code++, next++)
                (values[next], places[next]) = (columns[i].Values[code], (i, code));
        }

        Array.Sort(values, places, Comparer<T>.Default);
        var rankByCode = Array.ConvertAll(columns, column => new int[column.Values.Length]);
        var rank = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0 && Comparer<T>.Default.Compare(values[i - 1], values[i]) != 0)
                rank++;
            rankByCode[places[i].Column][places[i].Code] = rank;
        }

        return [.. columns.Select((column, i) => new KeyRanks(column.Codes, rank + 1, rankByCode[i]))];
    }

    private static KeyRanks Rank(ValueColumn<T> column)
    {
        var values = (T[])column.Values.Clone();
        var codes = new int[values.Length];
        for (var code = 0; code < codes.Length; code++)
            codes[code] = code;
        Array.Sort(values, codes, Comparer<T>.Default);
        var rankByCode = new int[values.Length];
        var rank = 0;
        for (var i = 0; i < codes.Length; i++)
        {
            if (i > 0 && Comparer<T>.Default.Compare(values[i - 1], values[i]) != 0)
                rank++;
            rankByCode[codes[i]] = rank;
        }

        return new KeyRanks(column.Codes, rank + 1, rankByCode, codes);
    }
}
