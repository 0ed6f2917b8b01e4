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
