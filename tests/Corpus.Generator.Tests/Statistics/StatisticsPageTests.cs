using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Corpus.Generator.Tests.Running;

namespace Corpus.Generator.Tests.Statistics;

/// <summary>The page on concordances and statistics is right: what it calls is there, and its example prints what a person finds in three short articles.</summary>
public sealed partial class StatisticsPageTests : IDisposable
{
    private const string Usings = "using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Text.RegularExpressions; using Corpus; using Voorbeeld;\n";

    private static readonly string Page = File.ReadAllText(PagePath());

    private static readonly (string Path, string Content)[] Files =
    [
        ("brug.txt", "---\ndate: 2021-05\nsection: binnenland\n---\nDe brug bij de haven is dicht."),
        ("haven.txt", "---\ndate: 2022-10-11\nsection: sport\n---\nDe haven gaat open. Op de kade wacht de havenmeester."),
        ("kade.txt", "---\ndate: 2022\nsection: sport\n---\nDe kade is nat."),
    ];

    private readonly CompiledProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void The_first_example_prints_what_is_there()
    {
        var file = Path.Combine(_program.Folder, "haven.csv");
        var example = CSharp().Match(Page).Groups["content"].Value.Replace("\"haven.csv\"", $"@\"{file}\"", StringComparison.Ordinal);

        var printed = Run($"{{ {example} }}").Split('\n');

        Assert.Equal(["brug bij de [haven] is dicht.", "De [haven] gaat open.", "de 6", "haven 2", "is 2"], printed[..5]);
        Assert.Equal(["word", "observed", "expected"], printed[5].Split(' ', StringSplitOptions.RemoveEmptyEntries)[..3]);
        Assert.Contains("collocations: pattern=\"haven\"; ", printed[^2], StringComparison.Ordinal);
        Assert.Equal(
            "article,date,start,length,left,match,right,section\nbrug,2021-05,15,5,De brug bij de,haven,is dicht.,binnenland\nhaven,2022-10-11,3,5,De,haven,gaat open. Op de kade wacht de havenmeester.,sport\n",
            File.ReadAllText(file));
    }

    [Fact]
    public void What_the_tables_call_is_there()
    {
        var patterns = CodesOf("| pattern |").Select(pattern => $"Nieuws.Articles.Concordance({pattern}).ToString();").ToArray();
        var steps = CodesOf("| | |\n|---|---|\n| `Sort").Select(step => $"Nieuws.Articles.Concordance(\"haven\").{step};").ToArray();
        var statistics = CodesOf("| | gives |").Select(call => $"Nieuws.Articles.{call}.ToString();").ToArray();
        Assert.True(patterns.Length >= 8 && steps.Length >= 10 && statistics.Length >= 15, $"{patterns.Length}, {steps.Length} and {statistics.Length}");

        var calls = string.Join('\n', [.. patterns, .. steps, .. statistics]);
        Assert.Equal("done\n", Run($"var other = Nieuws.Articles.Take(1); var writer = new StringWriter(); var stream = new MemoryStream();\n{calls}\nConsole.WriteLine(\"done\");"));
    }

    [Fact]
    public void A_signature_has_the_parts_that_the_page_shows()
    {
        var shown = SignatureBlock().Match(Page).Groups["signature"].Value;
        var printed = Run("Console.WriteLine(Nieuws.Articles.Where(a => a.Date.Year > 2020 && a.Section != \"kunst\").Trend(\"haven\").Signature);");

        Assert.Equal(KeysOf(shown), KeysOf(printed));
        Assert.StartsWith("trend: pattern=\"haven\"; period=Year; corpus=Nieuws; ", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void What_fits_together_does()
        => Assert.Equal("2 2\n2 2\n6 6\n6 6\n", Run(
            """
            var all = Nieuws.Articles;
            var some = all.Where(a => a.Section == "sport");
            Console.WriteLine($"{all.FrequencyList().CountOf("haven")} {all.Concordance("haven").Count}");
            Console.WriteLine($"{all.NGrams(2).Single(row => row.Text == "de haven").Count} {all.Concordance("de haven").Count}");
            Console.WriteLine($"{all.FrequencyListsBy(TimePeriod.Year).Sum(list => list.Value.CountOf("de"))} {some.FrequencyList().CountOf("de") + some.Complement().FrequencyList().CountOf("de")}");
            Console.WriteLine($"{all.NGrams(2).Where(row => row.Words[0] == "de").Sum(row => row.Count)} {all.FrequencyList().CountOf("de")}");
            """));

    private string Run(string body) => _program.Run($"var Console = new System.IO.StringWriter {{ NewLine = \"\\n\" }};\n{body}\nreturn Console.ToString();", "global " + Usings.Replace("; using", ";\nglobal using", StringComparison.Ordinal), Files);

    // What stands in the first column. "(…, 5)" is the call before it with other arguments behind the first.
    private static IEnumerable<string> CodesOf(string table)
    {
        var rows = Page[Page.IndexOf(table, StringComparison.Ordinal)..].Split('\n').TakeWhile(line => line.StartsWith('|'));
        var last = "";
        foreach (var code in rows.SelectMany(row => Code().Matches(row.Replace("\\|", "¦", StringComparison.Ordinal).Split('|')[1]).Select(match => match.Groups["code"].Value.Replace('¦', '|'))))
            yield return last = code.StartsWith("(…", StringComparison.Ordinal) ? last[..last.IndexOf('"', last.IndexOf('"') + 1)] + '"' + code[2..] : code;
    }

    private static IEnumerable<string> KeysOf(string signature) => Key().Matches(signature).Select(match => match.Groups["key"].Value);

    private static string PagePath([CallerFilePath] string file = "")
        => Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "src", "Corpus.Sdk", "docs", "statistics.md");

    [GeneratedRegex(@"^```csharp\n(?<content>.*?)^```$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex CSharp();

    [GeneratedRegex(@"^```text\n(?<signature>trend: .*?)\n```$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex SignatureBlock();

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    [GeneratedRegex("(?<=[:;] )(?<key>[a-z]+)=", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();
}
