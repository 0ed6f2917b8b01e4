namespace Corpus.Generator.Tests.Queries;

/// <summary>A test for a missing value before the value is used is good C#, also over symbols.</summary>
public class SymbolNullTests
{
    [Theory]
    [InlineData("var q = Nieuws.Articles.Where(a => a.Title != null && a.Title.Contains(\"x\"));")]
    [InlineData("var q = Nieuws.Articles.Where(a => a.Title == null || a.Title.Length > 3);")]
    [InlineData("var q = Nieuws.Articles.Where(a => a.Title != null && ids.Contains(a.Title));")]
    [InlineData("var q = Nieuws.Articles.Where(a => a.Quotations.Any(q => q.Speaker != null && q.Speaker.Value.Text.Contains(\"x\")));")]
    [InlineData("var q = from a in Nieuws.Articles where a.Title != null && a.Title.StartsWith('x') orderby a.Title select a;")]
    public async Task A_value_may_be_used_behind_the_test_for_it(string statement)
        => Assert.Empty(await QueryNotes.WarningsOfTheCompiler(statement));

    [Theory]
    [InlineData("IReadOnlyList<string?> names = []; var q = names.Contains(null) || names.Contains(default);")]
    [InlineData("string?[] names = []; var q = names.Contains(null);")]
    [InlineData("int?[] numbers = []; var q = numbers.Contains(null);")]
    [InlineData("IReadOnlyList<string> names = []; var q = Nieuws.Articles.Where(a => names.Contains(a.Title) && names.Contains(a.Id));")]
    [InlineData("IReadOnlyList<string?> names = [null]; var q = Nieuws.Articles.Where(a => names.Contains(a.Title) || names.Contains(a.Id));")]
    public async Task Collections_are_asked_for_null_and_for_properties_without_a_word(string statement)
        => Assert.Empty(await QueryNotes.WarningsOfTheCompiler(statement));

    [Theory]
    [InlineData("var q = Nieuws.Articles.AsEnumerable().Where(a => a.Title.Contains(\"x\"));", "CS8602 a.Title")]
    [InlineData("string? word = null; var q = Nieuws.Articles.Where(a => a.Title != null && a.Title.Length == word.Length);", "CS8602 word")]
    [InlineData("string? word = null; var q = Nieuws.Articles.Where(a => a.Text.ContainsWord(word));", "CS8604 word")]
    public async Task What_may_well_be_null_is_warned_of_as_ever(string statement, string warning)
        => Assert.Equal([warning], await QueryNotes.WarningsOfTheCompiler(statement));
}
