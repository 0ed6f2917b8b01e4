using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>Notes the numbers of all documents that Lucene.NET finds.</summary>
internal sealed class DocumentCollector : ICollector
{
    private int _base;

    public List<int> Documents { get; } = [];

    public bool AcceptsDocsOutOfOrder => false;

    public void SetScorer(Scorer scorer)
    {
        // No score is asked for.
    }

    public void Collect(int doc) => Documents.Add(_base + doc);

    public void SetNextReader(AtomicReaderContext context) => _base = context.DocBase;
}
