namespace Corpus;

/// <summary>In how many units each two of several patterns occur together: a row for each pair, in the order of the patterns. The pattern with itself is how many units have it.</summary>
public sealed class CoOccurrenceMatrix : StatisticsTable<CoOccurrence>
{
    private static readonly TableColumn<CoOccurrence>[] ColumnList =
    [
        new("first", row => row.FirstPattern),
        new("second", row => row.SecondPattern),
        new("count", row => row.Count),
        new("expected", row => row.Table.E11),
        new("logLikelihood", row => row.Table.LogLikelihood),
        new("mutualInformation", row => row.Table.MutualInformation),
        new("logDice", row => row.Table.LogDice),
    ];

    private readonly string[] _patterns;
    private readonly long[,] _counts;

    internal CoOccurrenceMatrix(string signature, string[] patterns, long[,] counts, long units)
        : base(signature)
        => (_patterns, _counts, UnitCount) = (patterns, counts, units);

    /// <summary>The patterns: words and phrases as they are, others as C#.</summary>
    public IReadOnlyList<string> Patterns => _patterns;

    /// <summary>How many units there are.</summary>
    public long UnitCount { get; }

    /// <summary>The number of pairs: n (n + 1) / 2 for n patterns.</summary>
    public override int Count => _patterns.Length * (_patterns.Length + 1) / 2;

    internal override IReadOnlyList<TableColumn<CoOccurrence>> Columns => ColumnList;

    internal override IReadOnlyList<KeyValuePair<string, TableCell>> Totals => [new("units", UnitCount)];

    /// <summary>In how many units two of the patterns occur together. O(1).</summary>
    /// <param name="first">The place of one in <see cref="Patterns"/>.</param>
    /// <param name="second">That of the other.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such pattern.</exception>
    public CoOccurrence this[int first, int second]
    {
        get
        {
            Check(first, nameof(first));
            Check(second, nameof(second));
            return new CoOccurrence(
                first, second, _patterns[first], _patterns[second],
                ContingencyTable.FromMarginals(_counts[first, second], _counts[first, first], _counts[second, second], UnitCount));
        }
    }

    private protected override CoOccurrence RowAt(int index)
    {
        var first = 0;
        for (var length = _patterns.Length; index >= length; length--, first++)
            index -= length;
        return this[first, first + index];
    }

    private void Check(int place, string name)
    {
        if ((uint)place >= (uint)_patterns.Length)
            throw new ArgumentOutOfRangeException(name, place, $"There are {_patterns.Length} patterns, so the place must be at least 0 and less than {_patterns.Length}.");
    }
}
