using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>Our statistics, of an image that is mapped into memory.</summary>
/// <param name="articles">The articles.</param>
/// <param name="rows">How many rows of a list are read, from the first.</param>
internal sealed class OwnLists(ArticleQuery<SpeedArticle, SpeedFields> articles, int rows = int.MaxValue) : ILinguistSystem
{
    public string Name => rows == int.MaxValue ? "Corpus" : $"Corpus, first {LinguistAnswer.Number(rows)}";

    public bool CanDo(LinguistTaskKind kind) => kind is not (LinguistTaskKind.Concordance or LinguistTaskKind.SortedConcordance);

    public LinguistRule RuleFor(LinguistTaskKind kind) => LinguistRule.Asked;

    public LinguistAnswer Answer(LinguistTask task) => task.Kind switch
    {
        LinguistTaskKind.Bigrams => LinguistAnswer.OfCounts([.. articles.NGrams(2).Select(row => (row.Words.ToArray(), row.Count))]),
        LinguistTaskKind.Collocates => LinguistAnswer.OfCounts([.. Collocates(task).Select(row => (new[] { row.Word }, row.Observed))]),
        LinguistTaskKind.Keyness => LinguistAnswer.OfKeyness([.. Keyness(task.Word).Select(row => (row.Word, row.Frequency, row.ReferenceFrequency, row.Table.SignedOf(KeynessMeasure.LogLikelihood)))]),
        _ => LinguistAnswer.OfCounts([.. Part(task).FrequencyList().Select(row => (new[] { row.Word }, row.Count))]),
    };

    public SystemTime Time(LinguistTask task) => new OwnProcessTime(task.Kind switch
    {
        LinguistTaskKind.Bigrams => () => Read(articles.NGrams(2)),
        LinguistTaskKind.Collocates => () => Read(Collocates(task)),
        LinguistTaskKind.Keyness => () => Read(Keyness(task.Word)),
        _ => () => Read(Part(task).FrequencyList()),
    });

    public void Dispose()
    {
        // Who opened the corpus closes it.
    }

    // A new query each time, so that nothing is remembered.
    private ArticleQuery<SpeedArticle, SpeedFields> Part(LinguistTask task)
        => task.Kind == LinguistTaskKind.FrequencyList ? articles : articles.Where(a => a.Text.ContainsWord(task.Word));

    private CollocationList Collocates(LinguistTask task) => articles.Collocations(task.Word, task.Window);

    private KeynessList Keyness(string word) => articles.Where(a => a.Text.ContainsWord(word)).Keyness(articles.Where(a => !a.Text.ContainsWord(word)));

    private int Read<TRow>(StatisticsTable<TRow> table)
    {
        var read = new List<TRow>();
        for (var i = 0; i < Math.Min(rows, table.Count); i++)
            read.Add(table[i]);
        GC.KeepAlive(read);
        return table.Count;
    }
}
