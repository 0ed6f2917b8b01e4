using System.Globalization;
using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;
using Corpus.Segmentation;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>All that is asked of one corpus.</summary>
internal sealed class LinguistCorpusBenchmark : IDisposable
{
    // Pairs of a window of six of more tokens than this take gigabytes in Python.
    private const int MostTokensOfFinder = 2_000_000;

    private const int FirstRows = 100;

    private readonly TextCorpus _corpus;
    private readonly SpeedOptions _options;
    private readonly LinguistResults _results;
    private readonly NltkProcess? _nltk;
    private readonly List<ILinguistSystem> _concordances;
    private readonly List<ILinguistSystem> _lists;

    /// <summary>Writes the files of the other systems and starts them.</summary>
    public LinguistCorpusBenchmark(TextCorpus corpus, SpeedOptions options, LinguistResults results)
    {
        (_corpus, _options, _results) = (corpus, options, results);
        Console.Error.WriteLine($"{corpus.Name}: the other systems' files");
        var (lucene, sqlite) = (Path.Combine(corpus.Folder, "lucene-texts"), Path.Combine(corpus.Folder, "texts.db"));
        LuceneTextFiles.Write(corpus, lucene);
        SqliteTextFile.Write(corpus.Tokens, sqlite);
        _nltk = NltkProcess.TryStart(corpus.Tokens, Path.Combine(corpus.Folder, "nltk"), out var reason);
        if (_nltk is null)
            results.Skipped.Add($"NLTK, {corpus.Name}: {reason}");

        _concordances = [.. Enum.GetValues<OwnReading>().Select(reading => new OwnConcordances(corpus.Articles, reading))];
        _lists = [new OwnLists(corpus.Articles), new OwnLists(corpus.Articles, FirstRows)];
        var (index, table) = (FasterLucene(lucene), new SqliteSystem(sqlite));
        _concordances.AddRange([index, table, new SqliteSnippets(sqlite)]);
        _lists.AddRange([index, table]);
        if (_nltk is not null)
        {
            var nltk = new NltkSystem(_nltk);
            _concordances.AddRange([nltk, new NltkFirstSystem(_nltk)]);
            _lists.AddRange([nltk, new NltkFinderSystem(_nltk, corpus.Tokens.TokenCount > MostTokensOfFinder)]);
            results.Notes.Add($"{_nltk.Version}, {corpus.Name}");
        }
    }

    public void Run()
    {
        var title = string.Create(CultureInfo.InvariantCulture, $"{_corpus.Name}: {_corpus.Articles.Count:N0} articles, {_corpus.TextBytes / 1e6:F1} MB, {_corpus.Tokens.TokenCount:N0} tokens");
        var concordances = new LinguistTable(_corpus.Name, $"Concordances; {title}", _concordances, []);
        var lists = new LinguistTable(_corpus.Name, $"Lists; {title}", _lists, []);
        _results.Tables.AddRange([concordances, lists]);
        var plain = new PlainAnswers(_corpus.Tokens);
        foreach (var row in new LinguistRows(_corpus.Tokens, _options.Queries / 3).All().Where(row => _options.Wants(row.Name) && row.Tasks.Count > 0))
        {
            var table = row.Target == LinguistTarget.Scan ? lists : concordances;
            if (table.Systems[0].CanDo(row.Tasks[0].Kind))
                _results.Measure(table, row.Name, () => LinguistRowBenchmark.Measure(row, plain, table.Systems, _options.Rounds));
        }
    }

    public void Dispose()
    {
        foreach (var system in _concordances.Concat(_lists).Distinct())
            system.Dispose();
        _nltk?.Dispose();
    }

    private LuceneSystem FasterLucene(string folder)
    {
        ILuceneOffsets[] ways = [new AnalysedOffsets([.. _corpus.Articles.Select(article => LanguageRules.For(article.Language))]), new TermVectorOffsets()];
        var system = new LuceneSystem(folder, ways[0]);
        var task = new LinguistTask(LinguistTaskKind.Concordance, new WordBuckets(_corpus.Tokens).Middle[0]);
        var times = ways.Select(way => TimeOf(system, way, task)).ToList();
        var faster = times.IndexOf(times.Min());
        system.Offsets = ways[faster];
        _results.Notes.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"Lucene.NET, {_corpus.Name}: the tokens around a hit by {ways[faster].Name} ({times[faster] / 1000:F1} ms for '{task.Word}'), not by {ways[1 - faster].Name} ({times[1 - faster] / 1000:F1} ms)"));
        return system;
    }

    private static double TimeOf(LuceneSystem system, ILuceneOffsets way, LinguistTask task)
    {
        system.Offsets = way;
        var time = system.Time(task);
        time.WarmUp();
        time.Measure();
        return time.Microseconds.Median;
    }
}
