using Corpus.Sources;

namespace Corpus.Tests.Queries.Conditions;

/// <summary>Conditions that are asked of a corpus that they were not made for.</summary>
public class AskedCorpusTests
{
    private static readonly ArticleQuery<ExecutorArticle, ExecutorFields> Krant = Open("Krant", 1, TestCorpus.Article("a", "x", [TestCorpus.Field("byline", "Ada"), TestCorpus.Field("pages", "1")]));

    private static readonly ArticleQuery<ExecutorArticle, ExecutorFields> Havenpost
        = Open("Havenpost", 2, TestCorpus.Article("b", "x", [TestCorpus.Field("berth", "3")]), TestCorpus.Article("c", "y"));

    [Fact]
    public void Metadata_of_another_corpus_are_refused_with_both_names()
    {
        var byline = Krant.Fields.Byline == "Ada";

        var refusal = Assert.Throws<ArgumentException>(() => Havenpost.Where(byline));

        Assert.Equal("condition", refusal.ParamName);
        Assert.Equal(
            "'a.Byline == \"Ada\"' asks the metadata of the corpus Krant (1 articles), but the query is of the corpus Havenpost (2 articles), which has other keys. " +
            "Make it of the symbols of Havenpost. Of both only what all articles have can be asked: Date, Text and their like. (Parameter 'condition')",
            refusal.Message);
        Assert.Throws<ArgumentException>(() => Havenpost.Where(_ => byline));
        Assert.Throws<ArgumentException>(() => Havenpost.Count(_ => byline));
        Assert.Single(Krant.Where(byline));
    }

    [Fact]
    public void Wherever_they_stand_in_the_condition()
    {
        var a = Krant.Fields;
        Condition[] conditions =
        [
            !(a.Pages > 1),
            a.Id == "b" & a.Tags.Contains("x"),
            a.Id == "b" | (a.Filed.Value.Year == 2022),
            a.Lead == true,
            (a.IsLead & a.Date.IsUnknown) == true,
            a.Paragraphs.Any(p => p.Length > 1 && a.Author.Length > 1),
            a.Tags.Count > 1,
            new[] { "x" }.Contains(a.Byline),
        ];

        Assert.All(conditions, condition => Assert.Throws<ArgumentException>(() => Havenpost.Where(condition)));
        Assert.All(conditions, condition => Assert.InRange(Krant.Where(condition).Count, 0, 1));
    }

    [Fact]
    public void What_is_counted_or_sorted_by_them_is_refused_too()
    {
        var pages = Krant.Fields.Pages;
        var lines = Havenpost.Concordance("x");

        Assert.Equal("parts", Assert.Throws<ArgumentException>(() => Havenpost.Dispersion("x", _ => pages)).ParamName);
        Assert.Equal("key", Assert.Throws<ArgumentException>(() => Havenpost.FrequencyListsBy(_ => pages)).ParamName);
        Assert.Equal("key", Assert.Throws<ArgumentException>(() => lines.CountBy(_ => pages)).ParamName);
        Assert.Equal("key", Assert.Throws<ArgumentException>(() => lines.SortBy(_ => pages)).ParamName);
        Assert.Equal("key", Assert.Throws<ArgumentException>(() => lines.SortByDescending(_ => pages)).ParamName);
    }

    [Fact]
    public void Keys_to_sort_and_group_by_are_refused_too()
    {
        var pages = Krant.Fields.Pages;

        Assert.Equal("key", Assert.Throws<ArgumentException>(() => Havenpost.OrderBy(_ => pages)).ParamName);
        Assert.Throws<ArgumentException>(() => Havenpost.OrderBy(a => a.Id).ThenBy(_ => pages));
        Assert.Throws<ArgumentException>(() => Havenpost.CountBy(_ => pages));
        Assert.Throws<ArgumentException>(() => Havenpost.GroupBy(_ => pages));
    }

    [Fact]
    public void Metadata_of_two_corpora_are_not_joined()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Krant.Fields.Pages == 1 & Havenpost.Fields.Pages == 1);

        Assert.StartsWith("The one condition asks the metadata of the corpus Krant (1 articles), the other those of the corpus Havenpost (2 articles)", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_all_articles_have_may_be_asked_of_every_corpus()
        => Assert.Equal(["c"], Havenpost.Where(Krant.Fields.Text.Contains("y") & Krant.Fields.Date.IsUnknown).Select(article => article.Id));

    [Fact]
    public void A_corpus_that_is_opened_twice_is_one()
    {
        var again = Open("Krant", 1, TestCorpus.Article("a", "x", [TestCorpus.Field("byline", "Ada"), TestCorpus.Field("pages", "1")]));

        Assert.Single(again.Where(Krant.Fields.Byline == "Ada" & again.Fields.Pages == 1));
    }

    private static ArticleQuery<ExecutorArticle, ExecutorFields> Open(string name, byte fingerprint, params SourceArticle[] articles)
    {
        using var stream = new MemoryStream();
        var writer = new ImageWriter(stream, name, "nl", card: null);
        foreach (var article in articles)
            writer.Add(article, article.Id, EncodedLayers.Of(article, "nl"));
        var bytes = new byte[32];
        bytes[0] = fingerprint;
        writer.Finish(bytes, [.. articles.Select(article => article.Id.ToUpperInvariant())], keys: null);
        return ArticleQuery<ExecutorArticle, ExecutorFields>.Create(
            TestCorpus.Open(stream.ToArray()), static handle => new ExecutorArticle(handle), static handle => new ExecutorFields(handle));
    }
}
