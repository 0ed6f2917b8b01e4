using System.Runtime.CompilerServices;

namespace Corpus.Tests;

/// <summary>The examples of docs/search.md find what it says.</summary>
public class SearchPageTests
{
    private static readonly string[] Lines = File.ReadAllLines(PagePath());

    [Fact]
    public void The_examples_find_what_the_page_says()
    {
        var examples = RowsOf("| query |");

        Assert.True(examples.Length > 10);
        Assert.All(examples, row => Assert.Equal((row[0], row[2].Trim('`')), (row[0], string.Join(' ', Articles().Search(row[0].Trim('`')).Select(hit => hit.Article.Id)))));
    }

    private static ArticleQuery<TestArticle, TestFields> Articles()
        => TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented([.. RowsOf("| id |").Select(row => Article(row[0].Trim('`'), row[1], row[2].Trim('`')))])));

    private static Sources.SourceArticle Article(string id, string date, string text)
        => new()
        {
            Id = id,
            Path = id + ".txt",
            Line = 1,
            Date = PartialDate.Parse(date),
            Text = text,
            Paragraphs = Sources.ParagraphSplitter.Split(text),
            Fields = id == "haven" ? [TestCorpus.Field("section", "binnenland")] : [],
        };

    private static string[][] RowsOf(string header)
        => [.. Lines.SkipWhile(line => !line.StartsWith(header, StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line[1..^1].Split('|', StringSplitOptions.TrimEntries))];

    private static string PagePath([CallerFilePath] string file = "")
        => Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "..", "src", "Corpus.Sdk", "docs", "search.md");
}
