namespace Corpus.Generator.Tests.Queries;

/// <summary>C# that compiles over symbols and would be decided once instead of for each article is an error.</summary>
public class SymbolAsValueTests
{
    [Theory]
    [InlineData("Where(a => [|a.Title == null|] ? a.Headline == \"x\" : a.Headline == \"y\")")]
    [InlineData("Where(a => { if ([|a.Title == null|]) return a.Headline == \"x\"; return a.Headline == \"y\"; })")]
    [InlineData("Where(a => { while ([|a.Title == null|]) return a.Headline == \"x\"; return a.Headline == \"y\"; })")]
    public async Task A_condition_that_decides_between_branches_is_an_error(string query)
    {
        var statement = $"var q = Nieuws.Articles.{query};";

        Assert.Equal(
            [QueryNotes.Expected(statement, "'a.Title == null' is a condition here, of which it is not known yet where it holds, so the same branch is taken for all articles; write it with '&&' and '||', or write AsEnumerable() in front of the operator, which reads every article")],
            await QueryNotes.Of(QueryNotes.Unmarked(statement)));
    }

    [Theory]
    [InlineData("Where(a => ([|a.Title|] ?? a.Headline) == \"x\")", "a.Title", "what stands behind '??' is left out")]
    [InlineData("Where(a => [|a.Title?.Contains(\"x\")|] ?? a.Headline.Contains(\"x\"))", "a.Title?.Contains(\"x\")", "what stands behind '??' is left out")]
    [InlineData("OrderBy(a => [|a.Title|] ?? a.Headline)", "a.Title", "what stands behind '??' is left out")]
    [InlineData("Where(a => [|a.Title|] is null ? a.Headline == \"x\" : a.Headline == \"y\")", "a.Title", "the pattern matches all or none")]
    [InlineData("Where(a => [|a.Title|] is object ? a.Headline == \"x\" : a.Headline == \"y\")", "a.Title", "the test has the same answer")]
    [InlineData("Where(a => [|a.Title|] switch { null => a.Headline == \"x\", _ => a.Headline == \"y\" })", "a.Title", "the same arm is taken")]
    [InlineData("Where(a => { switch ([|a.Title|]) { case null: return a.Headline == \"x\"; default: return a.Headline == \"y\"; } })", "a.Title", "the same branch is taken")]
    public async Task A_symbol_that_is_asked_whether_it_is_null_is_an_error(string query, string symbol, string effect)
    {
        var statement = $"var q = Nieuws.Articles.{query};";

        Assert.Equal(
            [QueryNotes.Expected(statement, $"'{symbol}' is a symbol here, which is never null and no value, so {effect} for all articles; write it with '==', '!=', '&&' and '||', or write AsEnumerable() in front of the operator, which reads every article")],
            await QueryNotes.Of(QueryNotes.Unmarked(statement)));
    }

    [Fact]
    public async Task A_clause_of_a_query_expression_is_checked_too()
    {
        var notes = await QueryNotes.Of("var q = from a in Nieuws.Articles orderby a.Title ?? a.Headline select a.Id;");

        Assert.StartsWith("1,43 a.Title: 'a.Title' is a symbol here", Assert.Single(notes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var q = Nieuws.Articles.AsEnumerable().Where(a => (a.Title ?? a.Headline) == \"x\" && (a.Title is null ? flag : !flag));")]
    [InlineData("var q = Nieuws.Articles.Select(a => a.Title ?? a.Headline);")]
    [InlineData("var q = Nieuws.Articles.Where(a => flag ? a.Title == \"x\" : a.Headline == \"x\");")]
    [InlineData("Condition? extra = null; var q = new[] { 1 }.Select(i => extra is null ? Nieuws.Articles : Nieuws.Articles.Where(extra)); Func<Condition?, Condition?> f = c => c ?? extra;")]
    public async Task Values_may_be_asked(string statements) => Assert.Empty(await QueryNotes.Of(statements));
}
