using System.Globalization;
using Corpus.Generator.Tests.Running;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Queries;

/// <summary>What the compiler says about mistakes in lambdas.</summary>
public class LambdaMessageTests
{
    private const string Article = """{"date":"2022-10","author":"Mieke","section":"sport","words_printed":120,"text":"De haven."}""";

    [Theory]
    [InlineData("a => a.Dat.Year == 2022", "")]
    [InlineData("a => a.Date.Yeer == 2022", "")]
    [InlineData("a => a.Text.ContainsWrd(\"x\")", "")]
    [InlineData("a => a.Date == \"2022\"", "")]
    [InlineData("a => a.Section == \"sport\"", "")]
    [InlineData("a => a.WordsPrinted > \"x\"", "")]
    [InlineData("a => a.Text.ContainsNear(\"a\", \"b\")", "")]
    [InlineData("a => a.Author.Contains(1.5)", "")]
    [InlineData("a => a.Author", "")]
    [InlineData("a => a.Date.Year = 2022", "")]
    [InlineData("a => a.Date.Year == 2022 && a.Quotations.Any(q => q.Txt == \"x\")", "")]
    public void A_mistake_is_called_by_its_name(string lambda, string messages)
    {
        var project = Project.WithCorpus("Nieuws", "Voorbeeld", ("a.jsonl", string.Concat(Enumerable.Repeat(Article + "\n", 3))))
            .WithSource($$"""
                #pragma warning disable
                using System.Linq; using Corpus; using Voorbeeld;
                internal static class Program { public static void Run() { _ = Nieuws.Articles.Where({{lambda}}); } }
                """);
        project.Driver().RunGeneratorsAndUpdateCompilation(project.Compilation(), out var compilation, out _);
        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(messages, string.Join('\n', errors.Select(error => $"{error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}")));
    }
}
