using Kranten;

namespace Corpus.Tour.Tests;

/// <summary>What the corpus Havenpost promises: a schema that is inferred.</summary>
public class HavenpostTests
{
    [Fact]
    public void There_are_at_least_thirty_short_articles_in_english()
    {
        Assert.True(Havenpost.Count >= 30);
        Assert.All(Havenpost.Articles, article => Assert.Equal("en", article.Language));
        Assert.All(Havenpost.Articles, article => Assert.InRange(article.Text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 60, 200));
    }

    [Fact]
    public void Its_properties_are_typed_by_all_of_its_articles()
    {
        // That this compiles is half of the test.
        HavenpostSection section = Havenpost.FerryReturns.Section;
        int? words = Havenpost.FerryReturns.WordsPrinted;
        bool breaking = Havenpost.FerryReturns.Breaking;
        IReadOnlyList<string> tags = Havenpost.FerryReturns.Tags;
        string? author = Havenpost.FerryReturns.Author;

        Assert.Equal(HavenpostSection.Harbour, section);
        Assert.Equal(149, words);
        Assert.False(breaking);
        Assert.NotEmpty(tags);
        Assert.NotNull(author);
    }

    [Fact]
    public void Every_related_article_exists()
        => Assert.All(Havenpost.Articles.Where(article => article.Related is not null), article => Assert.True(Havenpost.Articles.TryGetValue(article.Related!, out _)));

    [Fact]
    public void Its_card_is_the_readme_of_its_folder()
    {
        Assert.Equal(("Havenpost", "mit", "en"), (Havenpost.Card.Title, Havenpost.Card.License, Havenpost.Card.Languages.Single()));
        Assert.StartsWith("# Havenpost", Havenpost.Card.Text, StringComparison.Ordinal);
    }
}
