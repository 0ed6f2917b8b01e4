using Kranten;

namespace Corpus.Tour.Tests;

/// <summary>What the corpus Krant promises to whoever uses it.</summary>
public class KrantTests
{
    [Fact]
    public void There_are_at_least_forty_articles_from_2019_to_2025()
    {
        Assert.True(Krant.Count >= 40);
        Assert.Equal(Krant.Count, Krant.Articles.Count);
        Assert.Equal(
            [2019, 2020, 2021, 2022, 2023, 2024, 2025],
            Krant.Articles.Where(a => !a.Date.IsUnknown).Select(a => a.Date.Earliest!.Value.Year).Distinct().Order());
    }

    [Fact]
    public void Articles_have_150_to_700_words()
    {
        Assert.All(Krant.Articles, article => Assert.InRange(
            article.Text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 150, 700));
    }

    [Fact]
    public void Dates_come_with_a_day_without_one_and_not_at_all()
    {
        Assert.Contains(Krant.Articles, a => a.Date.Precision == DatePrecision.Day);
        Assert.Contains(Krant.Articles, a => a.Date.Precision == DatePrecision.Month);
        Assert.Contains(Krant.Articles, a => a.Date.Precision == DatePrecision.Year);
        Assert.Contains(Krant.Articles, a => a.Date.IsUnknown);
    }

    [Theory]
    [InlineData("’, aldus ")]
    [InlineData("olgens ")]
    [InlineData(" nog")]
    [InlineData("klonk het")]
    [InlineData("red.)")]
    [InlineData("“")]
    [InlineData("„")]
    [InlineData("…")]
    [InlineData("’s ")]
    [InlineData(" bv. ")]
    public void The_features_of_real_news_are_there(string feature)
    {
        Assert.Contains(Krant.Articles, article => article.Text.Contains(feature));
    }

    [Fact]
    public void Everything_is_dutch()
    {
        Assert.All(Krant.Articles, article => Assert.Equal("nl", article.Language));
    }

    [Fact]
    public void Every_article_has_a_section_and_tags_and_most_have_an_author()
    {
        Assert.Equal(Enum.GetValues<KrantSection>(), Krant.Articles.Select(article => article.Section).Distinct().Order());
        Assert.All(Krant.Articles, article => Assert.InRange(article.Tags.Count, 2, 4));
        Assert.InRange(Krant.Articles.Count(article => article.Author is null), 1, 10);
    }

    [Fact]
    public void No_word_of_a_text_was_taken_for_a_key()
        => Assert.All(Krant.Articles, article => Assert.True(char.IsUpper(article.Text.ToString().First(char.IsLetter)), article.Id));
}
