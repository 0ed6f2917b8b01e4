namespace Corpus.Generator.Tests.Queries;

/// <summary>A query that no index answers is noted at the C# that is the reason; any other is not.</summary>
public class ScannedQueryTests
{
    private const string InFront = "put what an index can answer into a Where of its own in front of it";

    [Theory]
    [InlineData("Where(a => [|Own.IsInteresting(a)|])", "'Own.IsInteresting(a)' is C# of your own", InFront)]
    [InlineData("Where(a => a.Date.Year == 2022 && [|Own.IsInteresting(a)|])", "'Own.IsInteresting(a)' is C# of your own", InFront)]
    [InlineData("Where(a => a.Title == null || !([|a.IsAbout(\"haven\")|]))", "'IsAbout' is C# of your own", InFront)]
    [InlineData("Where(a => [|a.IsLong|])", "'IsLong' is C# of your own", InFront)]
    [InlineData("Where(a => a.Words > 100 && [|a.IsLong|])", "'IsLong' is C# of your own", InFront)]
    [InlineData("Where(a => [|a.Source|].Line == 1)", "no index has 'Source'", InFront)]
    [InlineData("Where(a => [|a.Layers|] == default)", "no index has 'Layers'", InFront)]
    [InlineData("Where(a => [|a.Treebank|].Count > 0)", "no index has 'Treebank'", InFront)]
    [InlineData("Where(a => [|a.Fields|].Count == 2)", "no index has 'Fields'", InFront)]
    public Task What_symbols_do_not_have_is_a_reason(string query, string why, string advice) => IsNoted(query, why, advice);

    [Theory]
    [InlineData("Where(a => [|a.Title is null|])", "write 'a.Title == null'")]
    [InlineData("Where(a => [|a.Title is not null|])", "write 'a.Title != null'")]
    [InlineData("Where(a => [|a.Title is \"Haven\" or null|])", "write 'a.Title == \"Haven\" || a.Title == null'")]
    [InlineData("Where(a => [|a.Date.Year is >= 2020 and < 2023|])", "write 'a.Date.Year >= 2020 && a.Date.Year < 2023'")]
    [InlineData("Where(a => [|a.Date is { Year: 2022, Month: not 1 }|])", "write 'a.Date.Year == 2022 && a.Date.Month != 1'")]
    [InlineData("Where(a => [|a.Title is { Length: > 3 } title|])", "write it with '==', '<', '&&' and '||'")]
    public Task A_pattern_is_a_reason_and_the_operators_are_proposed(string query, string advice) => IsNoted(query, "a query cannot look into a pattern", advice);

    [Theory]
    [InlineData("Where(a => [|a.Date.Year switch { 2022 => true, _ => false }|])", "a query cannot look into a 'switch'", "write it with '==', '&&' and '||'")]
    [InlineData("Where(a => [|a.IsLong|] ? a.Title == \"x\" : a.Title == \"y\")", "'IsLong' is C# of your own", InFront)]
    [InlineData("Where(a => [|flag ? a.Title == \"x\" : true|])", "a query cannot look into '? :'", "choose outside of the query: 'if (…) query = query.Where(…);'")]
    [InlineData("Where(a => ([|a.Title ?? \"\"|]) == \"\")", "a query cannot look into '??'", "compare with null in a condition of its own: '… == null || …'")]
    [InlineData("Where(a => [|a.Headline.Length + 1|] > 100)", "a query cannot calculate with properties", "move the calculation to the other side of the comparison, where it is done once")]
    [InlineData("Where(a => [|$\"{a.Date.Year}\"|] == \"2022\")", "a query cannot look into text that is put together of properties", InFront)]
    [InlineData("Where(a => [|(double?)a.Date.Year|] > 2021.5)", "a query cannot look into a conversion", "leave it out if the comparison compiles without")]
    public Task C_sharp_that_is_no_operator_of_symbols_is_a_reason(string query, string why, string advice) => IsNoted(query, why, advice);

    [Theory]
    [InlineData("Where(a => [|a.Title == a.Headline|])", InFront)]
    [InlineData("Where(a => a.Headline.Contains([|a.Id|]))", InFront)]
    public Task Two_properties_compared_with_each_other_are_a_reason(string query, string advice)
        => IsNoted(query, "two properties of the article are compared with each other", advice);

    [Theory]
    [InlineData("Where(a => [|a.Title!.ToLower()|] == \"x\")", "symbols have no 'ToLower' like this", "compare without case: 'a.Title!.Equals(…, StringComparison.OrdinalIgnoreCase)'")]
    [InlineData("Where(a => a.Title?[|.ToUpper()|] == \"X\")", "symbols have no 'ToUpper' like this", "compare without case: 'a.Title.Equals(…, StringComparison.OrdinalIgnoreCase)'")]
    [InlineData("Where(a => [|a.Headline.IndexOf('x')|] == 0)", "symbols have no 'IndexOf' like this", InFront)]
    [InlineData("Where(a => [|a.Date.Year.ToString()|] == \"2022\")", "symbols have no 'ToString' like this", "compare the property itself")]
    [InlineData("Where(a => [|a.Date.CompareTo(default)|] < 0)", "symbols have no 'CompareTo' like this", "compare with '<', '==' and '>'")]
    [InlineData("Where(a => [|regex.IsMatch(a.Headline)|])", "'Regex.IsMatch' is a method that no index answers", InFront)]
    [InlineData("Where(a => [|Regex.IsMatch(a.Text, \"x\")|])", "'Regex.IsMatch' is a method that no index answers", "write 'a.Text.ContainsMatch(new Regex(…))'")]
    [InlineData("Where(a => [|regex.IsMatch(a.Text.ToString())|])", "'Regex.IsMatch' is a method that no index answers", "write 'a.Text.ContainsMatch(regex)'")]
    [InlineData("Where(a => [|regex.Match(a.Text)|].Success)", "'Regex.Match' is a method that no index answers", "write 'a.Text.ContainsMatch(regex)'")]
    [InlineData("Where(a => [|Regex.Match(a.Text, \"x\")|].Index > 3)", "'Regex.Match' is a method that no index answers", InFront)]
    [InlineData("Where(a => [|a.Date.ToString()|].StartsWith('2'))", "symbols have no 'ToString' like this", "compare the date itself: 'a.Date.Year == …', 'a.Date == PartialDate.Parse(…)'")]
    [InlineData("Where(a => [|a.Text.ToString()|].Contains('x'))", "symbols have no 'ToString' like this", "ask 'a.Text' itself, which has what strings have: 'a.Text.Contains(…)', 'a.Text == …'")]
    [InlineData("Where(a => [|string.IsNullOrEmpty(a.Title)|])", "'string.IsNullOrEmpty' is a method that no index answers", "write 'a.Title == null || a.Title == \"\"'")]
    [InlineData("Where(a => [|string.Equals(a.Title, \"x\")|])", "'string.Equals' is a method that no index answers", "write 'a.Title == \"x\"'")]
    [InlineData("Where(a => [|regex.IsMatch(a.Text)|])", "'Regex.IsMatch' is a method that no index answers", "write 'a.Text.ContainsMatch(regex)'")]
    public Task A_method_that_symbols_do_not_have_is_a_reason_and_what_they_have_is_proposed(string query, string why, string advice) => IsNoted(query, why, advice);

    [Theory]
    [InlineData("Where(a => [|flag|] && a.Date.Year == 2022)", "'flag'")]
    [InlineData("Where(a => a.Date.Year == 2022 || [|year > 2000|])", "'year > 2000'")]
    [InlineData("Where(a => [|true|])", "'true'")]
    public Task A_condition_that_is_not_about_the_article_is_a_reason(string query, string what)
        => IsNoted(query, $"{what} says nothing about the article", "decide it outside of the query: 'if (…) query = query.Where(…);'");

    [Theory]
    [InlineData("Where([|Own.IsInteresting|])", "'Own.IsInteresting' is a method and no lambda, so a query cannot look into it", InFront)]
    [InlineData("Where([|predicate|])", "'predicate' is a delegate, which a query cannot look into", InFront)]
    [InlineData("Where((a, [|i|]) => a.Date.Year == i)", "no index knows what 'i' is: the place of the article in what is read", InFront)]
    [InlineData("Where(([|NieuwsArticle|] a) => a.Date.Year == 2022)", "the lambda says that it takes an article", "leave out the type: 'a => …'")]
    [InlineData("Where(a => [|{ int? y = a.Date.Year; return y == 2022; }|])", "the lambda has statements, which a query cannot look into", "write one expression, or " + InFront)]
    [InlineData("Where(a => { return [|a.IsLong|]; })", "'IsLong' is C# of your own", InFront)]
    public Task What_is_no_lambda_of_one_expression_is_a_reason(string query, string why, string advice) => IsNoted(query, why, advice);

    [Theory]
    [InlineData("Count(a => [|a.IsLong|])")]
    [InlineData("LongCount(a => [|a.IsLong|])")]
    [InlineData("Any(a => [|a.IsLong|])")]
    [InlineData("All(a => [|a.IsLong|])")]
    [InlineData("First(a => [|a.IsLong|])")]
    [InlineData("FirstOrDefault(a => [|a.IsLong|])")]
    [InlineData("Last(a => [|a.IsLong|])")]
    [InlineData("LastOrDefault(a => [|a.IsLong|])")]
    [InlineData("Single(a => [|a.IsLong|])")]
    [InlineData("SingleOrDefault(a => [|a.IsLong|])")]
    [InlineData("OrderBy(a => [|a.IsLong|])")]
    [InlineData("OrderByDescending(a => [|a.IsLong|])")]
    [InlineData("OrderBy(a => a.Date).ThenBy(a => [|a.IsLong|])")]
    [InlineData("GroupBy(a => [|a.IsLong|])")]
    [InlineData("CountBy(a => [|a.IsLong|])")]
    public Task Every_operator_that_an_index_could_answer_is_looked_at(string query) => IsNoted(query, "'IsLong' is C# of your own", InFront);

    [Theory]
    [InlineData("OrderBy(a => [|1|])", "'1' says nothing about the article", "leave it out")]
    [InlineData("OrderBy(a => [|a|])", "the key is the article itself", "take a property of it as the key")]
    [InlineData("OrderBy(a => [|a.Date.ToString()|])", "symbols have no 'ToString' like this", "take 'a.Date' itself as the key")]
    [InlineData("OrderBy(a => [|a.Headline.ToLower()|])", "symbols have no 'ToLower' like this", "take 'a.Headline' itself as the key")]
    [InlineData("OrderBy(a => [|a.Words % 10|])", "a query cannot calculate with properties", "take a property as it is for the key, or " + InFront)]
    [InlineData("OrderByDescending(a => [|a.Title ?? \"\"|])", "a query cannot look into '??'", "take a property as it is for the key, or " + InFront)]
    [InlineData("OrderBy(a => [|Own.RankOf(a)|])", "'Own.RankOf(a)' is C# of your own", InFront)]
    [InlineData("OrderBy(a => [|(a.Date, a.Title)|])", "a query knows no key of several properties", "sort by the first with 'OrderBy' and by the next with 'ThenBy'")]
    [InlineData("GroupBy(a => [|new { a.Date.Year, a.Language }|])", "a query knows no key of several properties", InFront)]
    [InlineData("OrderBy(a => [|a.Quotations|])", "'a.Quotations' has no order", "sort by 'a.Quotations.Count'")]
    [InlineData("OrderBy(a => a.Title, [|StringComparer.Ordinal|])", "no index knows this argument of 'OrderBy'", InFront)]
    [InlineData("FirstOrDefault(a => a.Title == \"x\", [|Nieuws.Articles[0]|])", "no index knows this argument of 'FirstOrDefault'", InFront)]
    public Task What_is_no_key_is_a_reason(string query, string why, string advice) => IsNoted(query, why, advice);

    [Theory]
    [InlineData("var q = from a in Nieuws.Articles where [|a.Title is null|] select a.Id;", "a query cannot look into a pattern, so every article is read; write 'a.Title == null'")]
    [InlineData("var q = from a in Nieuws.Articles where a.Title == null where [|a.IsLong|] orderby a.IsLong select a.Id;", $"'IsLong' is C# of your own, so every article is read; {InFront}")]
    [InlineData("var q = from a in Nieuws.Articles orderby a.Date, [|a.IsLong|] descending select a.Id;", $"'IsLong' is C# of your own, so every article is read; {InFront}")]
    [InlineData("var q = from a in Nieuws.Articles group a by [|a.IsLong|] into g select g.Key;", $"'IsLong' is C# of your own, so every article is read; {InFront}")]
    [InlineData("var q = from a in Nieuws.Articles where a.Title == null select a into b where [|b.IsLong|] select b.Id;", $"'IsLong' is C# of your own, so every article is read; {InFront}")]
    public async Task A_clause_of_a_query_expression_is_noted(string statement, string message) => Assert.Equal([QueryNotes.Expected(statement, message)], await Notes(statement));

    [Theory]
    [InlineData("var q = Nieuws.Articles.Where(a => a.Quotations.Any(q => q.Text.Contains([|a.Id|])));", "two properties of the article are compared with each other")]
    [InlineData("var q = Nieuws.Articles.Where(a => a.Quotations.Any(q => q.Length > 3 && [|q.Article|].Name == \"x\"));", "no index has 'Article'")]
    [InlineData("var q = Nieuws.Articles.Where(a => [|Nieuws.Articles.Any(b => b.Title == a.Title)|]);", "'ArticleQueryExtensions.Any' is a method that no index answers")]
    [InlineData("var q = new[] { 1 }.Select(i => Nieuws.Articles.Count(a => a.Date.Year == i && [|a.IsLong|])).ToList();", "'IsLong' is C# of your own")]
    public async Task Nested_lambdas_are_looked_into(string statement, string why)
        => Assert.Equal([QueryNotes.Expected(statement, $"{why}, so every article is read; {InFront}")], await Notes(statement));

    [Theory]
    [InlineData("var q = Corpora.Of(Nieuws.Articles).Where(a => [|a.Source|].Line == 1);", "no index has 'Source', so every article is read; " + InFront)]
    [InlineData("var q = Corpora.Of(Nieuws.Articles).Where(a => a.Date.Year == 2022 && [|a.Title is null|]);", "a query cannot look into a pattern, so every article is read; write 'a.Title == null'")]
    [InlineData("var q = Corpora.Of(Nieuws.Articles).OrderBy(a => [|a.Fields|].Count);", "no index has 'Fields', so every article is read; " + InFront)]
    [InlineData("var q = from a in Corpora.Of(Nieuws.Articles) where [|a.Title is null|] select a.Id;", "a query cannot look into a pattern, so every article is read; write 'a.Title == null'")]
    public async Task Queries_of_several_corpora_are_noted_too(string statement, string message) => Assert.Equal([QueryNotes.Expected(statement, message)], await Notes(statement));

    [Fact]
    public async Task A_query_of_several_corpora_that_indexes_answer_is_not_noted()
        => Assert.Empty(await QueryNotes.Of("var q = Corpora.Of(Nieuws.Articles).Where(a => a.Date.Year == 2022).OrderBy(a => a.Title).Count(a => a.Text.ContainsWord(\"haven\"));"));

    [Fact]
    public async Task The_note_stands_at_the_line_and_column_of_the_reason()
    {
        Assert.Equal(
            [$"3,8 Own.IsInteresting(a): 'Own.IsInteresting(a)' is C# of your own, so every article is read; {InFront}"],
            await QueryNotes.Of(
                """
                var hits = Nieuws.Articles
                    .Where(a => a.Date.Year == 2022
                    && Own.IsInteresting(a));
                """));
    }

    [Theory]
    [InlineData("var q = Nieuws.Articles.Where(a => a.Date.Year == year && a.Title?.Contains(\"x\") == true);")]
    [InlineData("var q = Nieuws.Articles.Where(a => a.Title == null || a.Title == \"\");")]
    [InlineData("var q = Nieuws.Articles.Where(a => ids.Contains(a.Id) && a.Id.Equals(\"x\") && a.Date.Year.HasValue && a.Date.Year.Value == 2022);")]
    [InlineData("var q = Nieuws.Articles.Where(a => a.Date.Year == 2022).Where(a => a.Quotations.Any(q => q.Length > 3)).Count();")]
    [InlineData("var q = Nieuws.Articles.OrderBy(a => a.Date).ThenByDescending(a => a.Title).First();")]
    [InlineData("var q = from a in Nieuws.Articles where a.Date.Year == 2022 && a.Text.Contains(\"haven\") orderby a.Date select (a.Id, a.IsLong);")]
    [InlineData("var q = Nieuws.Articles.Where(a => a.Words > 100 && a.Rating < 5 && a.Opinion && a.Tags.Contains(\"haven\") && a.Author == \"x\");")]
    [InlineData("var q = Nieuws.Articles.Select(a => a.IsLong).ToList();")]
    [InlineData("var q = Nieuws.Articles.Sum(a => a.Words);")]
    [InlineData("var q = Nieuws.Articles.AsEnumerable().Where(a => a.IsLong).Count(a => a.IsLong);")]
    [InlineData("var q = Enumerable.Where(Nieuws.Articles, a => a.IsLong);")]
    [InlineData("var q = new List<NieuwsArticle>().Where(a => a.IsLong);")]
    [InlineData("var q = new[] { \"x\" }.Where(a => a is null).OrderBy(a => a.Length);")]
    [InlineData("var q = Nieuws.Articles.Select(a => a).Where(a => a.IsLong);")]
    [InlineData("var q = from a in Nieuws.Articles let t = a.Title where t is null select t;")]
    public async Task A_query_that_indexes_answer_and_what_is_no_query_are_not_noted(string statement) => Assert.Empty(await QueryNotes.Of(statement));

    [Fact]
    public async Task Behind_a_scan_nothing_more_is_noted()
    {
        var statement = "var q = Nieuws.Articles.Where(a => [|a.IsLong|]).Where(a => a.IsLong).OrderBy(a => a.IsLong).Count(a => a.Title is null);";

        Assert.Single(await Notes(statement));
    }

    [Fact]
    public async Task A_file_that_does_not_see_the_operators_of_queries_is_told_to()
    {
        Assert.Equal(
            ["1,25 Count: this file does not see the 'Count' of queries, so every article is read; write 'using Corpus;'"],
            await QueryNotes.Of(
                "var q = Nieuws.Articles.Count(a => a.Date.Year == 2022);",
                "using System; using System.Linq; using System.Collections.Generic; using System.Text.RegularExpressions; using Voorbeeld;"));
    }

    private static async Task IsNoted(string query, string why, string advice)
    {
        var statement = $"var q = Nieuws.Articles.{query};";

        Assert.Equal([QueryNotes.Expected(statement, $"{why}, so every article is read; {advice}")], await Notes(statement));
    }

    private static Task<IReadOnlyList<string>> Notes(string marked) => QueryNotes.Of(QueryNotes.Unmarked(marked));
}
