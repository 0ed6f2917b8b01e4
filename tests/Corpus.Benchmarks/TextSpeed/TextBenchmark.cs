using System.Globalization;
using Corpus.Benchmarks.Articles;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.TextSpeed;

/// <summary>The verb <c>text</c>: how fast texts are divided into tokens, sentences and quotations.</summary>
internal static class TextBenchmark
{
    private const int GrowthRounds = 9;
    private const int CompiledArticles = 10_000;

    public static void Run(TextOptions options, TextWriter output)
    {
        var results = new TextResults();
        foreach (var text in Texts(options, results))
            MeasureText(text, options.Rounds, results);
        if (!options.SkipAdversarial)
            MeasureGrowth(results);
        if (!options.SkipCompile)
            MeasureCompile(results);
        TextTable.Print(results, output);
        TextVerdict.Print(results, output);
    }

    private static IEnumerable<BenchmarkText> Texts(TextOptions options, TextResults results)
    {
        yield return OwnArticles.Read();
        Progress("the help of LibreOffice");
        if (LibreOfficeHelp.TryRead(options.LibreOffice, out var reason) is { } help)
            yield return help;
        else
            results.Skipped.Add($"LibreOffice help: {reason}");
    }

    private static void MeasureText(BenchmarkText text, int rounds, TextResults results)
    {
        using var lucene = new LuceneWords();
        var (utf8Words, words, regexWords, sentences, regexSentences, layers)
            = (new OwnUtf8Words(), new OwnWords(), new RegexWords(), new OwnSentences(), new RegexSentences(), new OwnLayers());

        Progress($"{text.Name}: answers");
        MustAgree(text, utf8Words, words);
        MustAgree(text, sentences, layers);
        results.Answers.Add(Line($"{text.Name}, Lucene.NET's words that are tokens of ours: ", Agreement.Of(text, words, lucene)));
        results.Answers.Add(Line($"{text.Name}, the regular expression's tokens that are ours: ", Agreement.Of(text, words, regexWords)));
        results.Answers.Add(Line($"{text.Name}, the regular expression's sentences that are ours: ", Agreement.Of(text, sentences, regexSentences)));

        Progress($"{text.Name}: speeds");
        results.Speeds.AddRange(Speed.Measure([utf8Words, words, lucene, regexWords, sentences, regexSentences, layers], text, rounds));
    }

    private static void MustAgree(BenchmarkText text, ITextSystem one, ITextSystem other)
    {
        if (!Agreement.Of(text, one, other).IsSame)
            throw new WrongAnswerException($"{one.Name} and {other.Name} give different answers to {text.Name}.");
    }

    private static string Line(string what, Agreement agreement) => string.Create(
        CultureInfo.InvariantCulture, $"{what}{agreement.Shared:N0} of {agreement.Other:N0} ({agreement.ShareOfOther:P1}); ours are {agreement.Own:N0}");

    private static void MeasureGrowth(TextResults results)
    {
        ITextSystem[] systems = [new OwnUtf8Words(), new OwnLayers()];
        foreach (var input in AdversarialInput.All)
        {
            Progress(input.Name);
            results.Growths.AddRange(systems.Select(system => Growth.Measure(input, system, GrowthRounds)));
        }
    }

    private static void MeasureCompile(TextResults results)
    {
        var folder = Directory.CreateTempSubdirectory("corpus-benchmark-").FullName;
        try
        {
            var articles = GeneratedArticles.Write(Path.Combine(folder, "articles"), CompiledArticles, ArticleFormat.DatedText);
            foreach (var cores in new[] { 1, Environment.ProcessorCount }.Distinct())
            {
                Progress($"corpus compile on {cores} of {Environment.ProcessorCount} cores");
                results.Compiles.Add(CompileOnCores.Measure(folder, articles, cores));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Progress(string what) => Console.Error.WriteLine(what);
}
