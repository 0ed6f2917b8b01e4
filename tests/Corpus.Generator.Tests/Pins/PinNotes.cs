using System.Globalization;
using Corpus.Generator.Pins;
using Corpus.Generator.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Tests.Pins;

/// <summary>Compiles C# that pins spans of a corpus, and gives what the analyzer says of it.</summary>
internal static class PinNotes
{
    /// <summary>A corpus with articles of every kind of id: of its path, in a folder, given by its head, and of a line of JSON.</summary>
    public static Project Nieuws() => Project.WithCorpus(
        "Nieuws",
        "Voorbeeld",
        ("haven.txt", "\ndate 2022 De haven van Zandrecht is dicht.\nDe boten ‘liggen’ stil,\nde kranen staan stil."),
        ("2022/storm.txt", "Storm op de dijk."),
        ("brug.md", "---\nid: de-brug\n---\nDe brug is open."),
        ("kort.jsonl", "{\"id\": \"kort-1\", \"text\": \"Een bericht.\"}\n{\"id\": \"kort-2\", \"text\": \"Nog een bericht.\"}\n"));

    /// <summary>The findings in the statements of a method, each as <c>id line,column C#: message</c>, lines from 1.</summary>
    public static async Task<IReadOnlyList<string>> Of(string statements) => await Of(Nieuws(), statements);

    public static async Task<IReadOnlyList<string>> Of(Project project, string statements)
        => [.. (await Analyze(project, statements, new PinnedSpanAnalyzer())).Select(Print)];

    public static async Task<IReadOnlyList<Diagnostic>> Analyze(Project project, string statements, PinnedSpanAnalyzer analyzer)
    {
        var compilation = Compile(project, statements);
        var findings = await compilation.WithAnalyzers([analyzer], new AnalyzerOptions([.. project.Files])).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return [.. findings.OrderBy(finding => finding.Location.SourceSpan.Start)];
    }

    /// <summary>What C# with one marked place is expected to give.</summary>
    public static string Expected(string id, string marked, string message)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        return $"{id} 1,{start + 1} {marked[(start + 2)..marked.IndexOf("|]", StringComparison.Ordinal)]}: {message}";
    }

    public static string Unmarked(string marked) => marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    public static Compilation Compile(Project project, string statements)
    {
        project.Sources.Clear();
        project.WithSource($"using System; using Corpus; using Voorbeeld;\ninternal static class Program {{ public static void Run(int number, string other) {{\n{statements}\n}} private const string Zin = \"De haven is\"; }}");
        project.Driver().RunGeneratorsAndUpdateCompilation(project.Compilation(), out var compilation, out _);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error && !d.IsWarningAsError));
        return compilation;
    }

    private static string Print(Diagnostic finding)
    {
        var place = finding.Location.GetLineSpan().StartLinePosition;
        var about = finding.Location.SourceTree!.ToString().Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length);
        return string.Create(CultureInfo.InvariantCulture, $"{finding.Id} {place.Line - 1},{place.Character + 1} {about}: {finding.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
