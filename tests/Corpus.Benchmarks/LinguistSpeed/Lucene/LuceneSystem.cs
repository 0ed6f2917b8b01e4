using System.Globalization;
using Corpus.Benchmarks.Measuring;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>Lucene.NET over an index that is mapped into memory. Its highlighters give fragments of a text, in which hits are marked, and no line for each hit.</summary>
internal sealed class LuceneSystem : ILinguistSystem
{
    private static readonly HashSet<string> TextOnly = [LuceneTextFiles.Text];

    private readonly MMapDirectory _directory;
    private readonly DirectoryReader _reader;
    private readonly AtomicReader _segment;
    private readonly TokenOffsets _tokens = new();

    public LuceneSystem(string folder, ILuceneOffsets offsets)
    {
        Offsets = offsets;
        _directory = new MMapDirectory(folder);
        _reader = DirectoryReader.Open(_directory);
        _segment = _reader.Leaves.Single().AtomicReader;
    }

    public string Name => "Lucene.NET";

    /// <summary>How it finds the tokens around a hit.</summary>
    public ILuceneOffsets Offsets { get; set; }

    public bool CanDo(LinguistTaskKind kind) => kind is LinguistTaskKind.Concordance or LinguistTaskKind.FrequencyList;

    public LinguistRule RuleFor(LinguistTaskKind kind) => LinguistRule.Asked;

    public LinguistAnswer Answer(LinguistTask task)
        => task.IsConcordance ? KwicLine.Answer(Lines(task)) : LinguistAnswer.OfCounts([.. Frequencies().Select(row => (new[] { row.Word }, row.Count))]);

    public SystemTime Time(LinguistTask task) => new OwnProcessTime(task.IsConcordance ? () => Lines(task).Count : () => Frequencies().Count);

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    private List<KwicLine> Lines(LinguistTask task)
    {
        var lines = new List<KwicLine>();
        if (_segment.GetTermPositionsEnum(new Lucene.Net.Index.Term(LuceneTextFiles.Words, task.Word)) is not { } places)
            return lines;
        while (places.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            var text = _segment.Document(places.DocID, TextOnly).Get(LuceneTextFiles.Text, CultureInfo.InvariantCulture);
            Offsets.Read(_segment, places.DocID, text, _tokens);
            for (var left = places.Freq; left > 0; left--)
                lines.Add(_tokens.Line(text, places.NextPosition(), task.Window));
        }

        return lines;
    }

    // The dictionary of the index knows how often each of its terms occurs.
    private List<(string Word, long Count)> Frequencies()
    {
        var rows = new List<(string Word, long Count)>();
        var terms = _segment.GetTerms(LuceneTextFiles.Words).GetEnumerator();
        while (terms.MoveNext())
            rows.Add((terms.Term.Utf8ToString(), terms.TotalTermFreq));
        rows.Sort((left, right) => right.Count.CompareTo(left.Count));
        return rows;
    }
}
