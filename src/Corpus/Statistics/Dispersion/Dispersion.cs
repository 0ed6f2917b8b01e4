namespace Corpus;

/// <summary>How evenly a pattern is spread over the parts of articles: the parts, in order, and the measures of them all.</summary>
public sealed class Dispersion : StatisticsTable<DispersionPart>
{
    private static readonly TableColumn<DispersionPart>[] ColumnList =
    [
        new("name", row => row.Name),
        new("count", row => row.Count),
        new("tokens", row => row.Tokens),
        new("perMillion", row => row.PerMillion),
    ];

    private readonly CountedCorpora _subcorpora;
    private readonly HitList[] _hits;
    private readonly DispersionPart[] _parts;
    private long[]? _offsets;

    internal Dispersion(string signature, WordPattern pattern, CountedCorpora subcorpora, HitList[] hits, DispersionPart[] parts)
        : base(signature)
    {
        Pattern = pattern.ToString();
        (_subcorpora, _hits, _parts) = (subcorpora, hits, parts);
        Occurrences = hits.Sum(list => (long)list.Count);
        Measures = DispersionMeasures.From(Array.ConvertAll(parts, part => part.Count), Array.ConvertAll(parts, part => part.Tokens));
    }

    /// <summary>The pattern as C#.</summary>
    public string Pattern { get; }

    /// <summary>Range, Juilland's D, Carroll's D2, Rosengren's S, Gries' DP, the Kullback–Leibler divergence and others.</summary>
    public DispersionMeasures Measures { get; }

    /// <summary>How often the pattern occurs: what the counts add up to.</summary>
    public long Occurrences { get; }

    /// <summary>How many tokens the parts have together.</summary>
    public long Tokens => _subcorpora.TokenCount;

    /// <summary>Where the pattern occurs: the number of its first token among those of the articles in the order of the corpus, of several corpora in turn, from 0, ascending. O(1), and O(occurrences) the first time.</summary>
    public IReadOnlyList<long> Offsets => _offsets ??= HitCounts.Offsets(_subcorpora, _hits);

    /// <summary>The number of parts.</summary>
    public override int Count => _parts.Length;

    internal override IReadOnlyList<TableColumn<DispersionPart>> Columns => ColumnList;

    internal override IReadOnlyList<KeyValuePair<string, TableCell>> Totals =>
    [
        new("occurrences", Occurrences),
        new("tokens", Tokens),
        new("range", (long)Measures.Range),
        new("mean", Measures.Mean),
        new("standardDeviation", Measures.StandardDeviation),
        new("coefficientOfVariation", Measures.CoefficientOfVariation),
        new("juillandD", Measures.JuillandD),
        new("carrollD2", Measures.CarrollD2),
        new("rosengrenS", Measures.RosengrenS),
        new("dp", Measures.DP),
        new("dpNorm", Measures.DPNorm),
        new("dpEgbert", Measures.DPEgbert),
        new("kullbackLeibler", Measures.KullbackLeibler),
        new("kullbackLeiblerNorm", Measures.KullbackLeiblerNorm),
        new("kullbackLeiblerExponential", Measures.KullbackLeiblerExponential),
        new("burchDA", Measures.BurchDA),
    ];

    /// <summary>For a reader: the measures, the first 20 parts, how many more there are, and the signature.</summary>
    public override string ToString() => $"{Measures}\n{base.ToString()}";

    private protected override DispersionPart RowAt(int index) => _parts[index];
}
