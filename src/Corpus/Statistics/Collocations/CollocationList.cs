namespace Corpus;

/// <summary>
/// The words that occur near a pattern, the most strongly associated first; those that are equally so in the order of their forms. Where a measure does not tell attraction from
/// repulsion (<see cref="AssociationMeasure.LogLikelihood"/> and chi-squared), words that occur less often than by chance come behind all others.
/// </summary>
public sealed class CollocationList : StatisticsTable<Collocate>
{
    // What a reader is shown, besides what the words are sorted by; files have all.
    private static readonly AssociationMeasure[] Printed =
    [
        AssociationMeasure.LogLikelihood, AssociationMeasure.TScore, AssociationMeasure.MutualInformation, AssociationMeasure.LogDice, AssociationMeasure.LogRatio,
    ];

    private readonly IReadOnlyList<TableColumn<Collocate>> _columns;
    private readonly JoinedUnits _units;
    private readonly CollocationCounts _counts;
    private readonly int[] _order;

    internal CollocationList(string signature, AssociationMeasure measure, int minCount, JoinedUnits units, CollocationCounts counts)
        : base(signature)
    {
        (Measure, _units, _counts) = (measure, units, counts);
        _columns = ColumnsWith(measure);
        var words = new List<int>();
        for (var word = 0; word < counts.Near.Length; word++)
        {
            if (counts.Near[word] >= minCount)
                words.Add(word);
        }

        var scores = new double[words.Count];
        for (var i = 0; i < scores.Length; i++)
            scores[i] = ScoreOf(counts, words[i], measure);
        _order = Array.ConvertAll(ScoreOrder.Of(scores), place => words[place]);
    }

    /// <summary>What the words are sorted by.</summary>
    public AssociationMeasure Measure { get; }

    /// <summary>How often the pattern occurs.</summary>
    public long Occurrences => _counts.Occurrences;

    /// <summary>How much there is near it: of a window the tokens in it, each once; of units how many have it.</summary>
    public long NearTotal => _counts.NearTotal;

    /// <summary>How much there is in all: tokens aside from the occurrences, or units.</summary>
    public long Total => _counts.Total;

    /// <summary>How many different words there are.</summary>
    public override int Count => _order.Length;

    internal override IReadOnlyList<TableColumn<Collocate>> Columns => _columns;

    internal override IReadOnlyList<KeyValuePair<string, TableCell>> Totals
        => [new("occurrences", Occurrences), new("nearTotal", NearTotal), new("total", Total)];

    /// <summary>A word, however seldom it occurs near the pattern; null where it occurs nowhere. O(log words).</summary>
    /// <param name="word">One word, in any case unless case was matched.</param>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Collocate? Find(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return _units.NumberOf(word) is >= 0 and var number && _counts.All[number] > 0 ? RowOf(number) : null;
    }

    private protected override Collocate RowAt(int index) => RowOf(_order[index]);

    private static double ScoreOf(CollocationCounts counts, int word, AssociationMeasure measure)
    {
        var table = counts.TableOf(word);
        var value = Collocate.Of(measure, table, counts.NodeFrequency);
        var isUnsigned = measure is AssociationMeasure.LogLikelihood or AssociationMeasure.ChiSquared or AssociationMeasure.ChiSquaredYates;
        return isUnsigned && !table.IsAttraction ? -value : value;
    }

    private static List<TableColumn<Collocate>> ColumnsWith(AssociationMeasure sorted)
    {
        List<TableColumn<Collocate>> columns =
        [
            new("word", row => row.Word),
            new("observed", row => row.Observed),
            new("expected", row => row.Expected),
            new("frequency", row => row.Frequency),
            new("nodeFrequency", row => row.NodeFrequency, IsPrinted: false),
            new("o11", row => row.Table.O11, IsPrinted: false),
            new("o12", row => row.Table.O12, IsPrinted: false),
            new("o21", row => row.Table.O21, IsPrinted: false),
            new("o22", row => row.Table.O22, IsPrinted: false),
            new("pValue", row => row.Table.PValue, IsPrinted: false),
        ];
        foreach (var measure in Enum.GetValues<AssociationMeasure>())
            columns.Add(new(ColumnName.Of(measure), row => row.Of(measure), IsPrinted: measure == sorted || Array.IndexOf(Printed, measure) >= 0));
        return columns;
    }

    private Collocate RowOf(int number) => new(_units.FormOf(number), _counts.TableOf(number), _counts.NodeFrequency);
}
