using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;
using Lucene.Net.Store;
using Lucene.Net.Util.Automaton;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>Lucene.NET over an index that is mapped into memory.</summary>
internal sealed class LuceneEngine : ITextEngine
{
    private readonly MMapDirectory _directory;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    public LuceneEngine(string folder)
    {
        _directory = new MMapDirectory(folder);
        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = LuceneFiles.Similarity };
    }

    public string Name => "Lucene.NET";

    public bool CanSay(TextQueryKind kind) => true;

    public Func<int> Counting(TextQuery query)
    {
        // Parsing a regular expression is no part of a query; ours are made once too.
        if (query.Kind != TextQueryKind.Pattern)
            return () => Count(Translate(query));
        var made = Translate(query);
        return () => Count(made);
    }

    public IReadOnlyList<int> Answer(TextQuery query)
    {
        var collector = new DocumentCollector();
        _searcher.Search(Translate(query), collector);
        return collector.Documents;
    }

    public Func<int> Ranking(IReadOnlyList<string> words) => () => Best(words).TotalHits;

    public (IReadOnlyList<int> Best, int Count) RankedAnswer(IReadOnlyList<string> words)
    {
        var best = Best(words);
        return ([.. best.ScoreDocs.Select(document => document.Doc)], best.TotalHits);
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    private int Count(Query query)
    {
        var collector = new TotalHitCountCollector();
        _searcher.Search(query, collector);
        return collector.TotalHits;
    }

    private TopDocs Best(IReadOnlyList<string> words) => _searcher.Search(words.Count == 1 ? Word(words[0]) : Words(words, Occur.SHOULD), RankedSearch.Best);

    private static Query Translate(TextQuery query) => query.Kind switch
    {
        TextQueryKind.All when query.Words.Count == 1 => Word(query.Words[0]),
        TextQueryKind.All => Words(query.Words, Occur.MUST),
        TextQueryKind.Any => Words(query.Words, Occur.SHOULD),
        TextQueryKind.Without => new BooleanQuery { { Word(query.Words[0]), Occur.MUST }, { Word(query.Words[1]), Occur.MUST_NOT } },
        TextQueryKind.Phrase => Phrase(query.Words),

        // Neighbours are 1 apart for us; Lucene counts the tokens between.
        TextQueryKind.Near => new SpanNearQuery([.. query.Words.Select(word => new SpanTermQuery(Term(word)))], TextQuery.Within - 1, inOrder: false),
        TextQueryKind.Prefix => new PrefixQuery(Term(query.Words[0])),
        TextQueryKind.Pattern => new RegexpQuery(Term(query.Words[0]), RegExpSyntax.NONE),
        _ => throw new ArgumentOutOfRangeException(nameof(query), query, null),
    };

    private static BooleanQuery Words(IReadOnlyList<string> words, Occur occur)
    {
        var query = new BooleanQuery();
        foreach (var word in words)
            query.Add(Word(word), occur);
        return query;
    }

    private static PhraseQuery Phrase(IReadOnlyList<string> words)
    {
        var query = new PhraseQuery();
        foreach (var word in words)
            query.Add(Term(word));
        return query;
    }

    private static TermQuery Word(string word) => new(Term(word));

    private static Lucene.Net.Index.Term Term(string word) => new(LuceneFiles.Words, word);
}
