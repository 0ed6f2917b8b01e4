namespace Corpus;

/// <summary>
/// How much more or less often words occur in some articles than in a reference: the most over-used first, the most under-used last; those that are equal in the order of their
/// forms. A measure that does not tell one from the other (<see cref="KeynessMeasure.LogLikelihood"/>, chi-squared, ELL) counts as negative where a word is under-used; only
/// <see cref="KeynessMeasure.Bic"/> is of over-use and under-use alike. Words whose measure is NaN come last.
/// </summary>
public sealed class KeynessList : StatisticsTable<Keyword>
{
    // What a reader is shown, besides what the words are sorted by; files have all.
    private static readonly KeynessMeasure[] Printed = [KeynessMeasure.LogLikelihood, KeynessMeasure.LogRatio, KeynessMeasure.PercentDifference, KeynessMeasure.Bic];

    private readonly IReadOnlyList<TableColumn<Keyword>> _columns;
    private readonly KeynessCounts _counts;
    private readonly KeynessCount[] _words;

    internal KeynessList(CountedCorpora articles, CountedCorpora reference, KeynessMeasure measure, int minCount, bool matchCase, bool wordsOnly)
        : base(new SignatureLine("keyness")
            .Add("measure", measure.ToString())
            .Add("minCount", minCount)
            .AddCase(matchCase)
            .Add("counted", wordsOnly ? "words" : "tokens")
            .Add(articles)
            .Add(reference, "reference ")
            .ToString())
    {
        Measure = measure;
        _columns = ColumnsWith(measure);
        _counts = new KeynessCounts(articles, reference, matchCase, wordsOnly);
        var words = Array.FindAll(_counts.Words, word => word.Count >= minCount || word.ReferenceCount >= minCount);
        _words = Array.ConvertAll(ScoreOrder.Of(Array.ConvertAll(words, word => _counts.TableOf(word).SignedOf(measure))), place => words[place]);
    }

    /// <summary>What the words are sorted by.</summary>
    public KeynessMeasure Measure { get; }

    /// <summary>How many tokens of the articles were counted.</summary>
    public long Size => _counts.Size;

    /// <summary>How many tokens of the reference were counted.</summary>
    public long ReferenceSize => _counts.ReferenceSize;

    /// <summary>How many different words there are.</summary>
    public override int Count => _words.Length;

    internal override IReadOnlyList<TableColumn<Keyword>> Columns => _columns;

    internal override IReadOnlyList<KeyValuePair<string, TableCell>> Totals => [new("size", Size), new("referenceSize", ReferenceSize)];

    private protected override Keyword RowAt(int index) => new(_counts.FormOf(_words[index]), _counts.TableOf(_words[index]));

    private static List<TableColumn<Keyword>> ColumnsWith(KeynessMeasure sorted)
    {
        List<TableColumn<Keyword>> columns =
        [
            new("word", row => row.Word),
            new("frequency", row => row.Frequency),
            new("referenceFrequency", row => row.ReferenceFrequency),
            new("size", row => row.Table.Size, IsPrinted: false),
            new("referenceSize", row => row.Table.ReferenceSize, IsPrinted: false),
            new("perMillion", row => row.Table.PerMillion),
            new("referencePerMillion", row => row.Table.ReferencePerMillion),
            new("sign", row => (long)row.Table.Sign),
            new("pValue", row => row.Table.PValue),
        ];
        foreach (var measure in Enum.GetValues<KeynessMeasure>())
            columns.Add(new(ColumnName.Of(measure), row => row.Table.Of(measure), IsPrinted: measure == sorted || Array.IndexOf(Printed, measure) >= 0));
        return columns;
    }
}
