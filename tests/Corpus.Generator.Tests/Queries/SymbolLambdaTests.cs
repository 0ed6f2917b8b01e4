using Corpus.Generator.Tests.Running;

namespace Corpus.Generator.Tests.Queries;

/// <summary>Lambdas over every kind of property, compiled both ways: over symbols they find the articles that they find over articles.</summary>
public sealed class SymbolLambdaTests : IDisposable
{
    private static readonly (string Path, string Content)[] Articles =
    [
        ("a.jsonl", """{"id":"een","date":"2022-10","title":"De haven","author":"Mieke","byline":"Mieke","section":"oud nieuws","tags":["haven","storm"],"words_printed":120,"ratio":0.5,"seen":"2022-11","ok":true,"fast":true,"big":16777217,"related":"twee","pages":[1,2],"rubrieken":["sport","oud nieuws"],"dagen":["2022-10","2023"],"zie":["twee","drie"],"cijfers":[1.5,2],"text":"De haven is dicht.\n\n‘Wij wachten,’ zei wethouder Jan de Wit. ‘Het is storm.’"}"""),
        ("b.jsonl", """{"id":"twee","date":"2022-11-03","author":"Joost","byline":"Anna","section":"sport","tags":[],"ratio":2,"seen":"2022","ok":false,"big":1,"pages":[3],"rubrieken":["oud nieuws"],"dagen":["2022"],"zie":["een"],"cijfers":[0.5],"text":"De brug."}"""),
        ("c.jsonl", """{"id":"drie","title":"Een brug","author":"Anna","byline":"Anna","section":"sport","tags":["brug"],"words_printed":0,"ratio":-1.25,"fast":false,"seen":"20XX","ok":true,"big":3000000000,"related":"een","pages":[],"rubrieken":[],"dagen":[],"zie":[],"cijfers":[],"text":""}"""),
    ];

    private static readonly string Declaration =
        """
        namespace Voorbeeld;
        using Corpus; using System.Collections.Generic;
        public enum Rubriek { OudNieuws, Sport }
        public sealed partial class NieuwsArticle
        {
            public partial string Author { get; }
            public partial string? Byline { get; }
            public partial Rubriek Section { get; }
            [CorpusKey("section")] internal partial Rubriek? MaybeSection { get; }
            public partial IReadOnlyList<string> Tags { get; }
            [CorpusKey("tags")] public partial IReadOnlyList<string>? MaybeTags { get; }
            public partial int? WordsPrinted { get; }
            public partial double Ratio { get; }
            [CorpusKey("ratio")] public partial double? MaybeRatio { get; }
            public partial PartialDate Seen { get; }
            [CorpusKey("seen")] public partial PartialDate? MaybeSeen { get; }
            public partial bool Ok { get; }
            public partial bool? Fast { get; }
            public partial long Big { get; }
            public partial long? Nothing { get; }
            public partial string? NoText { get; }
            public partial NieuwsArticle? Related { get; }
            public partial IReadOnlyList<int> Pages { get; }
            public partial IReadOnlyList<Rubriek> Rubrieken { get; }
            public partial IReadOnlyList<PartialDate> Dagen { get; }
            public partial IReadOnlyList<NieuwsArticle> Zie { get; }
            public partial IReadOnlyList<double> Cijfers { get; }
            public bool IsLong => WordsPrinted > 100;
        }
        """;

    private readonly CompiledProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Lambdas_over_symbols_find_what_they_find_over_articles()
    {
        string[] lambdas =
        [
            "a.Id == \"een\"", "a.Id != \"een\"", "\"een\" == a.Id", "a.Id.StartsWith('d')", "a.Id.StartsWith(\"t\", StringComparison.Ordinal)", "a.Id.EndsWith(\"E\", StringComparison.OrdinalIgnoreCase)",
            "a.Id.Length == 3", "a.Id.In(\"een\", \"drie\")", "ids.Contains(a.Id)", "set.Contains(a.Id)", "objects.Contains(a.Title)", "objects.Contains(a.WordsPrinted)", "names.Contains(a.Title)", "names.Contains(a.Author)", "a.Id.Equals(\"een\")", "a.Id.Equals(\"EEN\", StringComparison.OrdinalIgnoreCase)",
            "a.Title == null", "null == a.Title", "a.Title != null", "a.Title?.Contains(\"haven\") == true", "a.Title?.Contains(\"haven\") == false", "a.Title?.Contains(\"haven\") != true", "a.Title?.Contains(\"haven\") != false",
            "a.Title?.Length > 3", "a.Title?.Length != 8", "a.Title?.Length == null", "a.NoText == null",
            "a.Date.Year == 2022", "a.Date.Year != 2022", "a.Date.Month > 10", "a.Date.Day == null", "a.Date.Year.HasValue", "!a.Date.IsUnknown", "a.Date == default", "a.Date == PartialDate.Parse(\"2022-10\")",
            "a.Date < new DateOnly(2022, 11, 1)", "a.Date >= PartialDate.Parse(\"2022\")", "PartialDate.Parse(\"2022\") <= a.Date", "a.Date.Overlaps(year)", "year.Overlaps(a.Date)", "year.Contains(a.Date)", "a.Date.Contains(new DateOnly(2022, 10, 5))",
            "a.Date.IsDefinitelyBefore(new DateOnly(2022, 11, 1))", "new PartialDate(2022, 11, 1).IsDefinitelyAfter(a.Date)", "interval.Contains(a.Date)", "interval.Overlaps(a.Date)", "a.Date.Overlaps(interval)", "a.MaybeSeen?.Overlaps(interval) == false", "a.Date.Precision >= DatePrecision.Month",
            "a.Date.Precision == DatePrecision.Day", "a.Date.Earliest >= new DateOnly(2022, 11, 1)", "a.Date.Latest == null", "a.Date.Earliest?.DayOfWeek == DayOfWeek.Thursday", "a.Date.In(year, new PartialDate(2022, 10))",
            "a.Seen.Precision < DatePrecision.Year", "a.Seen.Qualifier == DateQualifier.None", "a.Seen.Qualifier.HasFlag(DateQualifier.None)", "a.MaybeSeen?.Year == 2022", "a.MaybeSeen == null", "a.MaybeSeen.Value.Month == 11", "a.MaybeSeen?.IsUnknown == false", "a.MaybeSeen?.Overlaps(year) == false",
            "a.WordsPrinted > 100", "100 < a.WordsPrinted", "a.WordsPrinted == null", "a.WordsPrinted != null", "a.WordsPrinted != 120", "a.WordsPrinted <= 0.5", "a.WordsPrinted == limit", "a.WordsPrinted == noLimit", "a.WordsPrinted >= 120L", "a.WordsPrinted.HasValue",
            "a.WordsPrinted == default", "a.WordsPrinted.In(0, 7)", "a.WordsPrinted.In(null, 120)", "numbers.Contains(a.WordsPrinted)", "a.WordsPrinted > 119.5f",
            "a.Big == 16777216f", "a.Big == 16777217", "a.Big > int.MaxValue", "a.Big == 16777216.0", "a.Big < 2u", "a.Big == default", "a.Nothing == null", "a.Nothing != 0", "a.Nothing == default", "a.Big.Equals(1)",
            "a.Ratio < 1", "a.Ratio == 2", "a.Ratio == double.NaN", "a.Ratio != double.NaN", "a.Ratio >= 0.5f", "a.Ratio > 1UL", "a.Ratio == default", "a.MaybeRatio == 0.5", "a.MaybeRatio > null", "-1.25 == a.MaybeRatio",
            "a.Ok", "!a.Ok", "a.Ok == true", "a.Ok == false", "a.Ok != true", "a.Ok && a.Date.Year == 2022", "a.Ok && !a.Ok", "a.Ok || a.Ok", "a.Ok && a.Ok || a.Id == \"twee\"", "a.Id == \"twee\" || a.Ok && a.Ratio < 0",
            "a.Fast == null", "a.Fast == true", "a.Fast != true", "a.Fast == false", "a.Fast.HasValue", "a.Fast == default",
            "a.Section == Rubriek.Sport", "a.Section != Rubriek.Sport", "a.Section == 0", "Rubriek.Sport == a.Section", "a.Section.In(Rubriek.Sport)", "sections.Contains(a.Section)", "a.MaybeSection == Rubriek.Sport", "a.MaybeSection == null", "a.MaybeSection.Value == Rubriek.OudNieuws",
            "a.MaybeSection.In(Rubriek.Sport, null)",
            "a.Tags.Contains(\"haven\")", "!a.Tags.Contains(\"haven\")", "a.Tags.Count == 2", "a.Tags.Any()", "a.Pages.Contains(3)", "a.Pages.Count > 0", "a.MaybeTags == null", "a.MaybeTags != null", "a.MaybeTags?.Contains(\"brug\") == true", "a.MaybeTags?.Count == 0",
            "a.Tags.Any(t => t.Length > 4)", "a.Tags.Any(t => t.StartsWith('b') && a.Ok)", "a.Tags.All(t => t != \"storm\")", "a.MaybeTags?.Any(t => t == \"haven\") == false", "a.Pages.Any(p => p >= 2)", "a.Tags.Any(t => ids.Contains(t))", "a.Quotations.Any(q => q.IsClosed && a.Tags.Any(t => t.Length > 4))",
            "a.Rubrieken.Any(r => r == Rubriek.Sport)", "a.Dagen.Any(d => d.Year == 2022)", "a.Zie.Any(z => z.Id == \"een\")", "a.Zie.Contains(other)", "a.Cijfers.Any(c => c > 1.5)",
            "a.Related == null", "a.Related != null", "a.Related == other", "other != a.Related", "a.Related?.Id == \"een\"", "a.Related?.Id.StartsWith('t') == false",
            "a.Text.Contains(\"haven\")", "a.Text == \"De brug.\"", "a.Text == null", "a.Text != \"\"", "a.Text.IsEmpty", "a.Text.Length > 8", "a.Text.StartsWith(\"De\")", "a.Text.EndsWith(\"BRUG.\", StringComparison.OrdinalIgnoreCase)", "a.Text.ContainsWord(\"brug\")", "a.Text.ContainsPhrase(\"de haven\")",
            "a.Text.Contains(\"BRUG\", StringComparison.OrdinalIgnoreCase)", "a.Text.IndexOf(\"haven\") > 2", "a.Text.IndexOf(\"BRUG\", StringComparison.InvariantCultureIgnoreCase) == 3", "a.Text.Utf8Length > 10",
            "a.Text.ContainsWord(\"Brug\", matchCase: true)", "a.Text.Equals(\"De brug.\")",
            "a.Paragraphs.Count == 2", "a.Sentences.Count > 2", "a.Tokens.Count >= 3", "a.Quotations.Any()", "a.Quotations.Count == 2", "a.Paragraphs.Any(p => p.Text.Contains(\"haven\"))", "a.Paragraphs.All(p => p.Text.Contains(\"De\"))", "a.Paragraphs.Any(p => p.IsHeading || p.HeadingLevel > 0)",
            "a.Quotations.Any(q => q.Text.Contains(\"storm\") && q.IsClosed)", "a.Quotations.Any(q => q.Speaker == null)", "a.Quotations.Any(q => q.Speaker == \"Jan de Wit\")", "a.Quotations.Any(q => \"Jan de Wit\" != q.Speaker)", "a.Quotations.Any(q => q.Cue == noName)", "a.Quotations.Any(q => q.Mention.Value == \"Jan de Wit\")", "a.Quotations.Any(q => q.Speaker != null)", "a.Quotations.Any(q => q.Speaker?.Text.Contains(\"Jan\") == true)", "a.Quotations.Any(q => q.Speaker?.Text.Contains(\"Jan\") == false)",
            "a.Quotations.Any(q => q.Speaker.HasValue && q.Speaker.Value.Text.Contains(\"Wit\"))", "a.Quotations.Any(q => q.Speaker?.Length > 3)", "a.Quotations.Any(q => q.Speaker?.Text.Length != 3)", "a.Quotations.Any(q => q.Speaker?.Text.StartsWith(\"Jan\") == false)", "a.Quotations.Any(q => q.Speaker?.Text.IsEmpty != true)", "a.Quotations.Any(q => q.Kind == QuotationKind.Speech)", "a.Quotations.Any(q => q.Depth == 0 && q.Content.StartsWith(\"Het\"))",
            "a.Quotations.Any(q => q.Sentences.Any(s => s.Text.Contains(\"storm\") && q.Start > 20))", "a.Sentences.Any(s => s.Tokens.Count > 4 && s.Index == 0)", "a.Sentences.Any(s => s.Quotations.Any(q => q.Tokens.Any(t => t.Text == \"Wij\" && t.Index > 3 && t.Kind == TokenKind.Word)))",
            "a.Sentences.Any(s => s.Index == 1 && a.Sentences.Any(t => t.Index == 0 && s.Text.Contains(\"Wij\") && t.Text.Contains(\"haven\")))", "a.Paragraphs.Any(p => p.Sentences.Any(s => s.Length > 10) && p.Quotations.Any(q => q.End > 20) && p.Tokens.Any(t => t.End == 2) == false)",
            "a.Tokens.All(t => t.Length > 0)", "a.Quotations.Any(q => a.Ok && q.Cue != null)", "a.Quotations.Any(q => q.Mention == null || a.Date.Year == 2022)",
            "(a.Ok == true) == false", "!(a.Ok || a.Date.Year == 2022)", "!(a.Date.Year == 2022 && a.Ok)", "a.Name != \"x\" && a.Headline.Contains(\"brug\") && a.Language == \"nl\"",
        ];

        Assert.Equal("", _program.Run(Comparing(lambdas), Usings + Declaration, Articles));
    }

    [Fact]
    public void Lambdas_that_symbols_cannot_say_are_plain_linq()
    {
        string[] lambdas =
        [
            "a.Author == a.Byline", "a.Author != a.Byline", "a.Title is null", "a.Title is not null && a.Ok", "a.IsLong", "a.IsLong && a.Date.Year == 2022", "yes", "yes || a.Date.Year == 2022", "a.Ok == (a.Author == a.Byline)",
            "a.Headline == a.Title + \"\"", "a.Id == a.Author + a.Byline", "a.Id == \"\" + a.Id", "a.Id.ToString() == \"een\"", "a.Text.ToString().Contains(\"haven\")", "a.Id.GetHashCode() == a.Id.GetHashCode()", "a.Ok == a.Id.Equals((object)\"een\")",
            "a.WordsPrinted + 1 > 100", "a.Date.Year == a.Seen.Year", "a.Ok == a.Ok", "a.Ok ^ a.Ok", "(a.Ok == true) == (a.Date.Year == 2022)", "string.IsNullOrEmpty(a.Title)", "a.Id.ToUpperInvariant() == \"EEN\"", "a.Date == null", "a.WordsPrinted.GetValueOrDefault() == 0",
            "a.Text.Contains(a.Author)", "a.Pages.Sum() == 3", "a.Quotations.Any(q => q.Speaker is { } s && s.Length > 3)", "a.Fields.ContainsKey(\"related\")", "a.WordsPrinted == 120m", "Math.Abs(a.Ratio) > 1",
            "a.Text.ToString() == a.Text.ToString()", "a.Source.Line == 1", "a.Ratio > a.WordsPrinted",
        ];

        Assert.Equal("", _program.Run(Comparing(lambdas, isPlain: true), Usings + Declaration, Articles));
    }

    [Theory]
    [InlineData("a.Title == $\"{a.Headline}\"", "Headline has no value while a query is being made")]
    [InlineData("a.Id == string.Concat(a.Title, 1)", "Title has no value while a query is being made")]
    [InlineData("a.Ok == string.Equals(a.Author, a.Byline)", "Author has no value while a query is being made")]
    [InlineData("a.Ok ? a.Date.Year == 2022 : a.Date.Year == 2021", "'a.Ok' was asked for its truth by '?:', 'if' or 'while'")]
    [InlineData("(a.Ok || a.Date.Month == 1 ? a.Title : a.Headline) == \"x\"", "'a.Ok || a.Date.Month == 1' was asked")]
    [InlineData("{ if (a.Id == \"een\" && a.Ok) return a.Ok == true; return a.Ok == false; }", "'a.Id == \"een\" && a.Ok' was asked")]
    [InlineData("a.Ok || a.Quotations.Any(q => q.IsClosed ? q.Depth == 1 : q.Depth == 0)", "'q.IsClosed' was asked")]
    public void What_csharp_lets_pass_and_no_query_can_say_is_refused(string lambda, string message)
        => Assert.Contains(
            message,
            _program.Run(
                $"try {{ return Nieuws.Articles.Where(a => {lambda}).Count().ToString(); }} catch (System.InvalidOperationException e) {{ return e.Message; }}",
                Usings + Declaration,
                Articles),
            StringComparison.Ordinal);

    private const string Usings = "global using System; global using System.Collections.Generic; global using Corpus; global using Voorbeeld;\n#pragma warning disable CS1591\n";

    // Each lambda is compiled twice; what it binds to is told by the type of the result.
    private static string Comparing(string[] lambdas, bool isPlain = false) => $$"""


        #pragma warning disable CS0219, CS0472, CS1718, CS8073, CS0464, CS8629 // comparisons that C# itself finds odd
        var ids = new List<string> { "twee", "drie" }; var set = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "EEN" }; var year = new PartialDate(2022); var interval = DateInterval.Parse("2022-10/2022-12");
        IReadOnlyList<string> names = ["Mieke", "De haven"]; IEnumerable<object?> objects = [null, "De haven", 120];
        string? noName = null;
        int? limit = 120; int? noLimit = null; var numbers = new List<int?> { null, 0 }; var sections = new[] { Rubriek.Sport }; var other = Nieuws.Articles["twee"]; var yes = true;
        var failures = new List<string>();
        void Check(string lambda, IEnumerable<NieuwsArticle> answer, Func<NieuwsArticle, bool> plain)
        {
            string one(Func<NieuwsArticle, bool> holds, NieuwsArticle a) { try { return holds(a) ? a.Id : ""; } catch (InvalidOperationException) { return ""; } }
            var expected = string.Join(',', Nieuws.Articles.AsEnumerable().Select(a => one(plain, a)).Where(id => id != ""));
            var actual = string.Join(',', answer.Select(a => a.Id));
            if (expected != actual) failures.Add($"{lambda}: {actual} for {expected}");
        }
        {{string.Concat(lambdas.Select(lambda => $"Check(@\"{lambda.Replace("\"", "\"\"", StringComparison.Ordinal)}\", Nieuws.Articles.{(isPlain ? "Where(a => " : "Where((NieuwsFields a) => ")}{lambda}), a => {lambda});\n"))}}
        return string.Join('\n', failures);
        """;
}
