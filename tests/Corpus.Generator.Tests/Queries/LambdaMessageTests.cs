using System.Globalization;
using Corpus.Generator.Tests.Running;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Queries;

/// <summary>
/// What the compiler says about mistakes in lambdas. A lambda that binds neither to symbols nor to articles is explained by one of the two, which the compiler chooses: either names
/// the mistake and what it was made of, and none speaks of delegates. That <c>Where</c> is a method of the query and not an extension makes no difference to any of these.
/// </summary>
public class LambdaMessageTests
{
    private const string Article = """{"date":"2022-10","author":"Mieke","section":"sport","words_printed":120,"text":"De haven."}""";

    [Theory]
    [InlineData("a => a.Dat.Year == 2022", "CS1061: 'NieuwsFields' does not contain a definition for 'Dat' and no accessible extension method 'Dat' accepting a first argument of type 'NieuwsFields' could be found (are you missing a using directive or an assembly reference?)")]
    [InlineData("a => a.Date.Yeer == 2022", "CS1061: 'PartialDate' does not contain a definition for 'Yeer' and no accessible extension method 'Yeer' accepting a first argument of type 'PartialDate' could be found (are you missing a using directive or an assembly reference?)")]
    [InlineData("a => a.Text.ContainsWrd(\"x\")", "CS1061: 'TextSymbol' does not contain a definition for 'ContainsWrd' and no accessible extension method 'ContainsWrd' accepting a first argument of type 'TextSymbol' could be found (are you missing a using directive or an assembly reference?)")]
    [InlineData("a => a.Date.Year == 2022 && a.Quotations.Any(q => q.Txt == \"x\")", "CS1061: 'QuotationFields' does not contain a definition for 'Txt' and no accessible extension method 'Txt' accepting a first argument of type 'QuotationFields' could be found (are you missing a using directive or an assembly reference?)")]
    [InlineData("a => a.Date == \"2022\"", "CS0019: Operator '==' cannot be applied to operands of type 'PartialDate' and 'string'")]
    [InlineData("a => a.Section == \"sport\"", "CS0019: Operator '==' cannot be applied to operands of type 'Rubriek' and 'string'")]
    [InlineData("a => a.WordsPrinted > \"x\"", "CS0019: Operator '>' cannot be applied to operands of type 'int?' and 'string'")]
    [InlineData("a => a.Date.Year = 2022", "CS0200: Property or indexer 'PartialDate.Year' cannot be assigned to -- it is read only")]
    [InlineData("a => a.Author.Contains(1.5)", "CS1503: Argument 1: cannot convert from 'double' to 'string'")]
    [InlineData("a => a.Text.ContainsNear(\"a\", \"b\")", "CS7036: There is no argument given that corresponds to the required parameter 'within' of 'TextSymbol.ContainsNear(string, string, int, bool)'")]
    public void A_mistake_is_called_by_its_name(string lambda, string message)
    {
        var project = Project.WithCorpus("Nieuws", "Voorbeeld", ("a.jsonl", string.Concat(Enumerable.Repeat(Article + "\n", 3))))
            .WithSource($$"""
                #pragma warning disable
                using System.Linq; using Corpus; using Voorbeeld;
                namespace Voorbeeld { public enum Rubriek { Sport } public sealed partial class NieuwsArticle { public partial string Author { get; } public partial Rubriek Section { get; } public partial int? WordsPrinted { get; } } }
                internal static class Program { public static void Run() { _ = Nieuws.Articles.Where({{lambda}}); } }
                """);
        project.Driver().RunGeneratorsAndUpdateCompilation(project.Compilation(), out var compilation, out _);
        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);
        Assert.Contains(message, errors.Select(error => $"{error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}"));
        Assert.DoesNotContain(errors, error => error.GetMessage(CultureInfo.InvariantCulture).Contains("Func<", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a => a.Text", "CS0619: 'TextSymbol.implicit operator OrderKey(TextSymbol)' is obsolete: 'Texts have no order. Sort by a part that has one, such as a.Text.Length or a.Headline.'")]
    [InlineData("a => a.Tags", "CS0619: 'ListSymbol<string, StringSymbol>.implicit operator OrderKey(ListSymbol<string, StringSymbol>)' is obsolete: 'Lists have no order. Sort by a part that has one, such as a.Tags.Count.'")]
    [InlineData("a => a.Related", "CS0619: 'ReferenceSymbol<NieuwsArticle>.implicit operator OrderKey(ReferenceSymbol<NieuwsArticle>)' is obsolete: 'Articles have no order of their own. Sort by a part that has one, such as a.Related.Id.'")]
    public void What_has_no_order_is_not_sorted_by(string key, string message)
    {
        var project = Project.WithCorpus("Nieuws", "Voorbeeld", ("a.jsonl", """{"id":"een","tags":["haven"],"related":"een","text":"De haven."}"""))
            .WithSource($$"""
                #pragma warning disable
                using System.Linq; using Corpus; using Voorbeeld; using System.Collections.Generic;
                namespace Voorbeeld { public sealed partial class NieuwsArticle { public partial IReadOnlyList<string> Tags { get; } public partial NieuwsArticle? Related { get; } } }
                internal static class Program { public static void Run() { _ = Nieuws.Articles.OrderBy({{key}}); _ = Nieuws.Articles.OrderBy(a => a.Id).ThenByDescending({{key}}); } }
                """);
        project.Driver().RunGeneratorsAndUpdateCompilation(project.Compilation(), out var compilation, out _);
        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal([message, message], errors.Select(error => $"{error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}"));
    }
}
