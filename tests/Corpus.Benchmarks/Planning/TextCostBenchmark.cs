using System.Globalization;
using System.Text.RegularExpressions;
using Corpus.Benchmarks.Corpora;

namespace Corpus.Benchmarks.Planning;

/// <summary>Measures what the planner takes words to cost: the constants of <c>TermCosts.cs</c>, and of those who read texts.</summary>
internal sealed class TextCostBenchmark : IDisposable
{
    private const int Probes = 500;
    private const int Read = 20;

    private readonly CostMeter _meter;
    private readonly CorpusImage _image;
    private readonly TextIndex _index;
    private readonly ArticleBitmap _found;
    private readonly Text[] _texts;

    private TextCostBenchmark(CostMeter meter, TextCorpus corpus)
    {
        _meter = meter;
        _image = corpus.Image;
        _index = _image.Index!;
        _found = new ArticleBitmap(_image.Count);
        _texts = [.. corpus.Articles.Take(Read).Select(article => article.Text)];
    }

    /// <summary>Runs it.</summary>
    public static void Run(CostMeter meter, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("corpus-benchmark-").FullName;
        try
        {
            using var corpus = TextCorpus.Compile("made up", folder, CostTexts.Records());
            var index = corpus.Image.Index!;
            output.WriteLine();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus.Image.Count} articles of {CostTexts.Words} words, {index.Lexicon.TermCount} terms"));
            using var benchmark = new TextCostBenchmark(meter, corpus);
            benchmark.Terms();
            benchmark.Places();
            benchmark.Lexicon();
            benchmark.Texts();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Gives the bitmap back.</summary>
    public void Dispose() => _found.Dispose();

    private void Terms()
    {
        var (frequent, listed, rare) = (TermOf(0), TermOf(799), TermOf(29_999));
        Collect("a bitmap of postings added: 64 articles of it", _image.Count / 64, WordTest(0));
        Collect($"postings added: one of {listed.ArticleFrequency} articles of a list", listed.ArticleFrequency, WordTest(799));
        Collect($"postings added: a term of {rare.ArticleFrequency} articles", 1, WordTest(29_999));
        Probe($"an article looked up, in a bitmap of {frequent.ArticleFrequency}", WordTest(0));
        Probe($"an article looked up, in a list of {listed.ArticleFrequency}", WordTest(799));
        Probe("an article looked up, a phrase", PhraseTest(0, 1));
    }

    private void Places()
    {
        Collect("a phrase of two: a place of the rarer", TermOf(9).Frequency, PhraseTest(2, 9));
        Collect("a phrase of two, rare: a place of the rarer", TermOf(200).Frequency, PhraseTest(2, 200));
        Collect("near, within 5: a place of the rarer", TermOf(9).Frequency, TextTest.Near(CostTexts.Word(2), CostTexts.Word(9), 5, matchCase: false));
        Collect("near, within 16: a place of the rarer", TermOf(9).Frequency, TextTest.Near(CostTexts.Word(2), CostTexts.Word(9), 16, matchCase: false));
        Collect("near, within 30: a place of either", TermOf(2).Frequency + TermOf(9).Frequency, TextTest.Near(CostTexts.Word(2), CostTexts.Word(9), 30, matchCase: false));
        Probe("an article looked up, nearness", TextTest.Near(CostTexts.Word(2), CostTexts.Word(9), 5, matchCase: false));
    }

    private void Lexicon()
    {
        var terms = _index.Lexicon.TermCount;
        var prefix = "b"u8;
        var (read, articles) = (0, 0L);
        for (var range = _index.Lexicon.StartingWith(prefix); range.MoveNext(); read++)
            articles += range.Current.ArticleFrequency;
        Collect($"a beginning: one of {read} terms, {articles} articles in all", read, TextTest.Prefix("b", matchCase: false));
        Collect($"a beginning, as written: one of {read} terms", read, TextTest.Prefix("b", matchCase: true));
        Collect("an expression by its automaton: a term of the lexicon", terms, TextTest.WordMatch(new Regex("[ou][a-z][ou][^aei]$", RegexOptions.CultureInvariant)));
        Collect("an expression by a part of it: a term of the lexicon", terms, TextTest.WordMatch(new Regex("^[a-z]+bibobu[a-z]*$", RegexOptions.CultureInvariant)));
        Collect("an expression asked itself: a type", _index.TypeCount, TextTest.WordMatch(new Regex("^[a-z]+(?=q)q$", RegexOptions.CultureInvariant)));
    }

    private void Texts()
    {
        var bytes = _texts.Sum(text => (double)text.AsUtf8().Length);
        Collect("texts searched: a byte", _image.Documents.Texts.Length, TextTest.Contains("zyzy"));
        Evaluate("a text searched: a byte", bytes, TextTest.Contains("zyzy"));
        Evaluate("a text searched by an expression: a byte", bytes, TextTest.Match(new Regex("z[a-z]*y", RegexOptions.CultureInvariant)));
        var tokens = (double)_texts.Length * CostTexts.Words;
        Evaluate("a word in a text: a token", tokens, TextTest.Words("zyzy", matchCase: false, isPhrase: false));
        Evaluate("nearness in a text: a token", tokens, TextTest.Near("zyzy", "zyz", 5, matchCase: false));
        Evaluate("a beginning in a text: a token", tokens, TextTest.Prefix("zyzy", matchCase: false));
        Evaluate("an expression in a text: a token", tokens, TextTest.WordMatch(new Regex("^z[a-z]*y$", RegexOptions.CultureInvariant)));
    }

    private Term TermOf(int number) => _index.Lexicon.TryFind(CostTexts.Word(number), out var term) ? term : throw new InvalidOperationException($"There is no word {number}.");

    private static TextTest WordTest(int number) => TextTest.Words(CostTexts.Word(number), matchCase: false, isPhrase: false);

    private static TextTest PhraseTest(int first, int second) => TextTest.Words($"{CostTexts.Word(first)} {CostTexts.Word(second)}", matchCase: false, isPhrase: true);

    // Finding the index is not counted: that is done for every plan.
    private void Collect(string name, double per, TextTest test)
    {
        var access = test.AccessBy(_image)!;
        _meter.Measure(name, per, () =>
        {
            _found.Clear();
            access.Collect(_found, default);
            return _found[0] ? 1 : 0;
        });
    }

    private void Probe(string name, TextTest test)
    {
        var access = test.AccessBy(_image)!;
        _meter.Measure(name, Probes, () =>
        {
            var count = 0;
            for (var i = 0; i < Probes; i++)
                count += access.Probe(i * 7 % _image.Count) ? 1 : 0;
            return count;
        });
    }

    private void Evaluate(string name, double per, TextTest test) => _meter.Measure(name, per, () => _texts.Count(test.Holds));
}
