using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Corpus.Generator.Queries;
using Corpus.Generator.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Tests.Queries;

/// <summary>The page on queries is right: its examples compile, print what they say, and are noted where they say so.</summary>
public sealed partial class QueriesPageTests : IDisposable
{
    private const string Usings = "using System; using System.Linq; using System.Text.RegularExpressions; using System.Threading; using Corpus; using Voorbeeld;";

    private static readonly string Page = File.ReadAllText(PagePath());

    private readonly CompiledProgram _program = new();

    private static (string Path, string Content)[] Files
        => [.. Block().Matches(Page).Where(block => block.Groups["kind"].Value == "text").Select(block => (block.Groups["words"].Value.Replace("file=", "", StringComparison.Ordinal), block.Groups["content"].Value))];

    private static Match[] Examples => [.. Block().Matches(Page).Where(block => block.Groups["kind"].Value == "csharp")];

    public void Dispose() => _program.Dispose();

    [Fact]
    public void The_examples_print_what_they_say()
    {
        var project = Project.WithCorpus("Nieuws", "Voorbeeld", Files).WithSource(Methods() + Program());

        var printed = CompiledProgram.Execute(project, _program.CompileImage(Files)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        var expected = Examples.Where(IsRun).SelectMany(example => Output().Matches(example.Groups["content"].Value).Select(match => match.Groups["output"].Value));
        Assert.Equal(expected, printed);
    }

    [Fact]
    public async Task Just_the_examples_that_are_said_to_be_noted_are()
    {
        var project = Project.WithCorpus("Nieuws", "Voorbeeld", Files).WithSource(Methods());
        var (_, compilation) = project.Run();

        var findings = await compilation.WithAnalyzers([new ScannedQueryAnalyzer(), new SymbolAsValueAnalyzer()]).GetAnalyzerDiagnosticsAsync(CancellationToken.None);

        Assert.Equal(
            Examples.Index().Where(example => example.Item.Groups["words"].Value == "noted").Select(example => example.Index + 1),
            findings.Select(finding => finding.Location.GetMappedLineSpan().StartLinePosition.Line + 1));
    }

    // A method for each example, on one "line" for whoever asks where a finding is. A console of its own catches what it prints.
    private static string Methods()
        => $"{Usings}\ninternal static class Examples {{\n"
            + string.Concat(Examples.Select((example, i) => $"public static void Run{i}(System.IO.StringWriter Console) {{\n{Numbered(example.Groups["content"].Value, i + 1)}}}\n"))
            + "}\n";

    private static string Numbered(string content, int number)
        => string.Concat(content.Split('\n').Select(line => $"#line {number}\n{line}\n")) + "#line default\n";

    private static string Program()
        => "internal static class Program { public static string Run() { var console = new System.IO.StringWriter { NewLine = \"\\n\" };\n"
            + string.Concat(Examples.Select((example, i) => IsRun(example) ? $"Examples.Run{i}(console);\n" : ""))
            + "return console.ToString(); } }";

    private static bool IsRun(Match example) => Output().IsMatch(example.Groups["content"].Value);

    private static string PagePath([CallerFilePath] string file = "")
        => Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "src", "Corpus.Sdk", "docs", "queries.md");

    [GeneratedRegex(@"^```(?<kind>text|csharp) ?(?<words>[^\n]*)\n(?<content>.*?)^```$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"^(Console\.WriteLine\(.*\); )?// (?<output>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Output();
}
