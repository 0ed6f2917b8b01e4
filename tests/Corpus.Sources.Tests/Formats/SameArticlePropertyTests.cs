using CsCheck;

namespace Corpus.Sources.Tests.Formats;

/// <summary>It does not matter in which format somebody keeps articles.</summary>
public class SameArticlePropertyTests
{
    [Fact]
    public void An_article_is_the_same_in_every_format()
    {
        WrittenArticle.Any.Sample(
            article =>
            {
                var dated = Read("a.txt", article.AsDatedText(), WrittenArticle.Options);

                Assert.Equal(string.Join("\n\n", article.Paragraphs), dated.Text);
                Assert.Equal(article.Paragraphs.Count, dated.Paragraphs.Count);
                AssertSame(dated, Read("a.txt", article.AsFrontMatter(), ReadingOptions.None));
                AssertSame(dated, Read("a.md", article.AsFrontMatter(), ReadingOptions.None));
                AssertSame(dated, Read("a.jsonl", article.AsJsonLine(), ReadingOptions.None));
            },
            iter: 10_000);
    }

    private static SourceArticle Read(string path, string file, ReadingOptions options)
    {
        var reading = ArticleFileReader.Read(path, file, options);
        Assert.Empty(reading.Diagnostics);
        return Assert.Single(reading.Articles);
    }

    private static void AssertSame(SourceArticle expected, SourceArticle actual)
    {
        Assert.Equal(
            (expected.Id, expected.Date, expected.Title, expected.Language, expected.ExplicitName, expected.Text),
            (actual.Id, actual.Date, actual.Title, actual.Language, actual.ExplicitName, actual.Text));
        Assert.Equal(expected.Paragraphs, actual.Paragraphs);
        Assert.Equal(expected.Fields.Select(Shown), actual.Fields.Select(Shown));
    }

    // Where a value stands is of the format; what it is, and how it was quoted, is not.
    private static string Shown(SourceField field)
        => $"{field.Key} {field.Value.IsList}: {string.Join(" | ", field.Value.Scalars.Select(scalar => $"{scalar.Style} <{scalar.Text}>"))}";
}
