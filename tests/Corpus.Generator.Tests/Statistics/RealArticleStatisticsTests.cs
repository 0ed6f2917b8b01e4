using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Corpus.Generator.Tests.Running;

namespace Corpus.Generator.Tests.Statistics;

/// <summary>What is counted in the real article that comes beside the repository on some machines, among two invented ones, beside what a regular expression counts in its file.</summary>
public sealed class RealArticleStatisticsTests : IDisposable
{
    private readonly CompiledProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void A_word_of_the_real_article_is_counted_as_often_as_it_stands_there()
    {
        if (FindArticle() is not { } file)
        {
            Console.WriteLine("shared/seed is not there: nothing was counted in the real article.");
            return;
        }

        // A word with a hyphen is another word.
        var text = File.ReadAllText(file);
        var count = Regex.Count(text, @"(?<![\w-])navo(?![\w-])", RegexOptions.IgnoreCase);
        Assert.InRange(count, 3, 100);

        var printed = _program.Run(
            """
            var printed = new System.IO.StringWriter { NewLine = "\n" };
            var lines = Nieuws.Articles.Concordance("Navo");
            printed.WriteLine($"{lines.Count} {lines.Count()} {Nieuws.Articles.FrequencyList().CountOf("navo")}");
            printed.WriteLine(lines.All(line => line.Article.Text.ToString().Substring(line.Start, line.Length) == "Navo" && line.Text.ToString().StartsWith(line.Left.ToString()) && line.ToString().Contains("[Navo]")));
            printed.WriteLine(string.Join(' ', Nieuws.Articles.Trend("Navo", TimePeriod.Month).Select(point => $"{point.Bucket.Date}:{point.Count}")));
            printed.WriteLine(string.Join(' ', Nieuws.Articles.Dispersion("Navo").Select(part => part.Count).Order()));
            printed.WriteLine(Nieuws.Articles.Dispersion("Navo", 10).Sum(part => part.Count));
            printed.WriteLine(Nieuws.Articles.NGrams(2).Where(row => row.Words[0] == "navo" || row.Words[1] == "navo").Any());
            printed.WriteLine(Nieuws.Articles.Where(a => a.Id != "haven").Concordance("Navo", ContextUnit.Sentence).Sort(ConcordanceSort.Left).Count);
            return printed.ToString();
            """,
            "global using System; global using System.Collections.Generic; global using Corpus; global using Voorbeeld;\n",
            (Path.GetFileName(file), text),
            ("haven.txt", "date 2023 De haven is dicht."),
            ("oefening.txt", "date 2022-11 De Navo oefent op zee."));

        Assert.Equal(
            $"{count + 1} {count + 1} {count + 1}\nTrue\n2022-10:{count} 2022-11:1 2023:0\n0 1 {count}\n{count + 1}\nTrue\n{count + 1}\n",
            printed);
    }

    private static string? FindArticle([CallerFilePath] string file = "")
    {
        var seed = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "..", "shared", "seed"));
        return Directory.Exists(seed) ? Directory.GetFiles(seed, "*.txt").Order(StringComparer.Ordinal).FirstOrDefault() : null;
    }
}
