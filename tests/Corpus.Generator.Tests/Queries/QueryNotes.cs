using System.Globalization;
using Corpus.Generator.Queries;
using Corpus.Generator.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Tests.Queries;

/// <summary>Compiles C# that queries a corpus, which has a key of every kind, and gives what analyzers say of it.</summary>
internal static class QueryNotes
{
    private const string Article =
        """
        ---
        author: Mieke Terpstra
        words: 120
        rating: 4.5
        opinion: true
        tags: [haven, storm]
        updated: 2022-10-12
        ---
        De haven is dicht.
        """;

    // What a user has beside a query.
    private const string Own =
        """
        namespace Voorbeeld;
        public sealed partial class NieuwsArticle
        {
            public bool IsLong => Words > 1000;
            public bool IsAbout(string tag) => false;
        }
        public static class Own
        {
            public static bool IsInteresting(NieuwsArticle article) => article.IsLong;
            public static int RankOf(NieuwsArticle article) => 0;
        }
        """;

    private const string DefaultUsings = "using System; using System.Linq; using System.Collections.Generic; using System.Text.RegularExpressions; using Corpus; using Voorbeeld;";

    private static readonly Lazy<Compilation> Corpus = new(WithCorpus);

    /// <summary>The notes on the statements of a method, which are given a flag and the like.</summary>
    /// <returns>Each with what it is about, as <c>line,column 'C#': message</c>, with lines of the statements from 1.</returns>
    public static async Task<IReadOnlyList<string>> Of(string statements, string usings = DefaultUsings)
    {
        var findings = await Analyze(Program(statements, usings));
        return [.. findings.Select(Print)];
    }

    /// <summary>The severities of the notes, where the project has these options and does not take warnings for errors.</summary>
    public static async Task<string> SeveritiesOf(string statements, Func<CompilationOptions, CompilationOptions> configure)
    {
        var compilation = With(Program(statements, DefaultUsings), out _);
        var options = configure(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default));
        var findings = await compilation.WithOptions(options).WithAnalyzers([new ScannedQueryAnalyzer()]).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return string.Join(' ', findings.Select(finding => finding.Severity));
    }

    /// <summary>What the compiler itself warns of in the statements, in a program that has our analyzers.</summary>
    /// <returns>Each as <c>id C#</c>.</returns>
    public static async Task<IReadOnlyList<string>> WarningsOfTheCompiler(string statements)
    {
        var compilation = With(Program(statements, DefaultUsings), out var tree);
        var findings = await compilation.WithAnalyzers([new SymbolNullSuppressor()]).GetAllDiagnosticsAsync(CancellationToken.None);
        return [.. findings.Where(finding => finding.Location.SourceTree == tree && finding.Severity != DiagnosticSeverity.Hidden)
            .Select(finding => $"{finding.Id} {tree.ToString().Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length)}")];
    }

    /// <summary>What is expected of a single line with one marked place.</summary>
    public static string Expected(string marked, string message)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal);
        return $"1,{start + 1} {marked[(start + 2)..end]}: {message}";
    }

    /// <summary>The C# without the marks.</summary>
    public static string Unmarked(string marked) => marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    private static string Print(Diagnostic finding)
    {
        var place = finding.Location.GetLineSpan().StartLinePosition;
        var about = finding.Location.SourceTree!.ToString().Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length);
        return string.Create(CultureInfo.InvariantCulture, $"{place.Line - 1},{place.Character + 1} {about}: {finding.GetMessage(CultureInfo.InvariantCulture)}");
    }

    private static string Program(string statements, string usings)
        => $"{usings}\ninternal static class Program {{ public static void Run(bool flag, int year, Func<NieuwsArticle, bool> predicate, IEnumerable<string> ids, Regex regex) {{\n{statements}\n}}}}";

    private static Compilation With(string source, out SyntaxTree tree)
    {
        tree = CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)Corpus.Value.SyntaxTrees.First().Options, "/project/Program.cs");
        return Corpus.Value.AddSyntaxTrees(tree);
    }

    private static async Task<IEnumerable<Diagnostic>> Analyze(string source)
    {
        var compilation = With(source, out var tree);
        Assert.Empty(compilation.GetSemanticModel(tree).GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error && d.Id.StartsWith("CS", StringComparison.Ordinal) && !d.IsWarningAsError));
        var findings = await compilation.WithAnalyzers([new ScannedQueryAnalyzer(), new SymbolAsValueAnalyzer()]).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return findings.OrderBy(finding => finding.Location.SourceSpan.Start);
    }

    // All tests query the same corpus.
    private static Compilation WithCorpus()
    {
        var project = Project.WithCorpus("Nieuws", "Voorbeeld", ("haven.md", Article)).WithSource(Own);
        project.Driver().RunGeneratorsAndUpdateCompilation(project.Compilation(), out var compilation, out _);
        return compilation;
    }
}
