using CsCheck;

namespace Corpus.Cli.Tests.Exchange;

/// <summary>What is exported and imported again is the same corpus, or the export says what is lost.</summary>
public sealed class RoundTripTests
{
    private const string Card = "---\npretty_name: Kust\nlicense: mit\nlanguage: nl\nkeys: [author]\n---\n\nOver de kust.\n";

    [Theory]
    [InlineData("jsonl", "uit.jsonl", "")]
    [InlineData("csv", "uit.csv", "")]
    [InlineData("text", "uit", "folders of files")]
    [InlineData("parquet", "uit.parquet", "lists;spelling of values;quotes around numbers")]
    [InlineData("conllu", "uit.conllu", "whole articles;white space of the text;that tokens are computed;values of keys;lists;spelling of values;quotes around numbers;titles")]
    public void Whatever_is_not_lost_comes_back_and_whatever_is_lost_is_said(string format, string file, string mayBeLost)
        => RandomCorpus.Lines.Sample(
            lines =>
            {
                using var folder = new ExchangeFolder();
                var source = folder.Write("bron.jsonl", lines);
                AssertHonest(folder, source, file, format, mayBeLost.Split(';'));
                AssertHonest(folder, source, "uit", format, mayBeLost.Split(';'));
            },
            iter: 100);

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("parquet")]
    [InlineData("conllu")]
    [InlineData("text")]
    public void An_image_is_exported_as_the_folder_that_it_was_compiled_from(string format)
        => RandomCorpus.Lines.Sample(
            lines =>
            {
                using var folder = new ExchangeFolder();
                folder.Write("bron.jsonl", lines);
                folder.Import("bron.jsonl", "bron.corpus");
                AssertHonest(folder, folder.PathOf("bron.corpus"), "uit", format);
            },
            iter: 50);

    [Theory]
    [InlineData("Krant", "csv", true)]
    [InlineData("Havenpost", "csv", true)]
    [InlineData("Proefbank", "csv", false)]
    [InlineData("Krant", "parquet", true)]
    [InlineData("Havenpost", "parquet", true)]
    [InlineData("Proefbank", "parquet", false)]
    [InlineData("Krant", "text", true)]
    [InlineData("Havenpost", "text", false)]
    [InlineData("Proefbank", "text", false)]
    [InlineData("Proefbank", "conllu", true)]
    [InlineData("Krant", "conllu", false)]
    [InlineData("Krant", "jsonl", true)]
    [InlineData("Havenpost", "jsonl", true)]
    [InlineData("Proefbank", "jsonl", false)]
    public void Our_corpora_come_back(string name, string format, bool isExact)
    {
        using var folder = new ExchangeFolder();
        var source = Path.Combine(Root, "corpus", name);

        Assert.Equal(isExact, AssertHonest(folder, source, "uit", format));
    }

    [Theory]
    [InlineData("jsonl", "uit.jsonl")]
    [InlineData("csv", "uit.csv")]
    [InlineData("parquet", "uit.parquet")]
    [InlineData("text", "uit")]
    public void The_article_that_it_began_with_comes_back(string format, string output)
    {
        var seed = Path.Combine(Root, "..", "shared", "seed");
        if (!Directory.Exists(seed))
            return;
        using var folder = new ExchangeFolder();

        Assert.True(AssertHonest(folder, seed, output, format));
    }

    [Fact]
    public void A_folder_gets_the_card_and_a_file_does_not()
    {
        using var folder = new ExchangeFolder();
        folder.Write("kust/README.md", Card);
        folder.Write("kust/articles/haven.txt", "date 2022-10 author \"Mieke Terpstra\" De haven is dicht.");
        var source = folder.PathOf("kust");

        Assert.Empty(folder.Export(source, "uit", "jsonl").Losses);
        Assert.Equal(Card, File.ReadAllText(folder.PathOf("uit/README.md")));
        Assert.Equal(folder.FingerprintOf(source), folder.Import("uit", "terug").Fingerprint);
        Assert.Equal(folder.FingerprintOf(source), folder.FingerprintOf(folder.PathOf("terug")));

        Assert.Equal(["the dataset card"], folder.Export(source, "uit.jsonl").Losses.Select(loss => loss.What));
        Assert.Equal("{\"id\": \"haven\", \"date\": \"2022-10\", \"author\": \"Mieke Terpstra\", \"text\": \"De haven is dicht.\"}\n", File.ReadAllText(folder.PathOf("uit.jsonl")));
        Assert.Equal(folder.FingerprintOf(source), folder.Import("uit.jsonl", "nog.corpus", card: folder.PathOf("kust/README.md")).Fingerprint);
    }

    [Theory]
    [InlineData("text", "")]
    [InlineData("jsonl", "lost: headings, in 1 article: JSON lines does not know which paragraphs are headings; their text is kept")]
    [InlineData("parquet", "lost: headings, in 1 article: Parquet does not know which paragraphs are headings; their text is kept")]
    public void Headings_come_back_as_Markdown_only(string format, string loss)
    {
        using var folder = new ExchangeFolder();
        folder.Write("kust/haven.md", "---\nauthor: Mieke\n---\n# De \\*haven\\* #1\n\nDicht \\[sinds\\] 1 mei &amp; langer\\\n\\- dus.\n\n### Wat nu?\n\n2022\\. Een jaar.\n");
        folder.Write("kust/weg.txt", "Weg is weg.");
        var source = folder.PathOf("kust");

        AssertHonest(folder, source, "uit", format);
        Assert.Equal(loss, string.Join('\n', folder.Export(source, "uit", format, isForced: true).Lines()));
        if (loss.Length == 0)
            Assert.Contains("# De \\*haven\\* \\#1\n", File.ReadAllText(folder.PathOf("uit/articles/haven.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jsonl", "folders of files: 2")]
    [InlineData("csv", "folders of files: 2")]
    [InlineData("parquet", "folders of files: 2")]
    [InlineData("conllu", "that tokens are computed: 3; folders of files: 2")]
    [InlineData("text", "")]
    public void Folders_that_members_follow_are_lost_in_one_file(string format, string losses)
    {
        using var folder = new ExchangeFolder();
        folder.Write("kust/articles/2019/haven.txt", "De haven is dicht.");
        folder.Write("kust/articles/2019/weg/brug.txt", "De brug is dicht.");
        folder.Write("kust/articles/zee.txt", "De zee is hoog.");
        var source = folder.PathOf("kust");

        AssertHonest(folder, source, "uit", format);

        Assert.Equal(losses, string.Join("; ", folder.Export(source, "uit", format, isForced: true).Losses.Select(loss => $"{loss.What}: {loss.Articles}")));
        Assert.Equal(losses.Length > 0 ? ["_2019.Haven", "_2019.Weg.Brug"] : [], folder.Diff(source, folder.PathOf("terug.corpus"))
            .Select(change => change.ToString()).Where(change => change.Contains("_2019", StringComparison.Ordinal)).SelectMany(MembersIn).Distinct());
    }

    [Fact]
    public void Names_of_members_are_lost_where_an_id_is_that_of_a_line_and_the_line_another_one()
    {
        using var folder = new ExchangeFolder();
        var source = folder.Write("haven.jsonl", "{\"text\": \"De haven is dicht.\"}\n\n{\"text\": \"De zee is hoog.\"}\n");

        Assert.True(AssertHonest(folder, source, "uit.csv", "csv"));

        Assert.Equal(
            "lost: names of members, in 1 article: a member is not called after an id that ends with the line of its article, as those do that are made for articles without one; here it is on another line",
            Assert.Single(folder.Export(source, "uit.csv", isForced: true).Lines()));
        var straight = folder.Write("recht.jsonl", "{\"text\": \"De haven is dicht.\"}\n{\"text\": \"De zee is hoog.\"}\n");
        Assert.Empty(folder.Export(straight, "uit.csv", isForced: true).Losses);
    }

    [Fact]
    public void Articles_that_a_format_cannot_hold_are_counted()
    {
        using var folder = new ExchangeFolder();
        var source = folder.Write("bron.jsonl", "{\"id\": \"a\", \"text\": \"Dicht.\"}\n{\"id\": \"b\", \"text\": \"\"}\n{\"id\": \"c\", \"text\": \"\"}\n");

        var report = folder.Export(source, "uit.conllu");
        Assert.Equal((1, 2, "1 article, 2 left out"), (report.Articles, report.LeftOut, report.Count));
        Assert.Equal(1, folder.Import("uit.conllu", "terug.corpus").Articles);
        Assert.Equal((3, 0, "3 articles"), folder.Export(source, "uit.csv") is var other ? (other.Articles, other.LeftOut, other.Count) : default);
    }

    private static string[] OfMembers { get; } = ["folders of files", "names of members"];

    private static IEnumerable<string> MembersIn(string change) => change.Split(' ', '\'').Where(word => word.StartsWith("_2019", StringComparison.Ordinal));

    private static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Corpus.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    /// <summary>Exports and imports; whether the corpus is the same has to be what the export said.</summary>
    private static bool AssertHonest(ExchangeFolder folder, string source, string output, string format, string[]? mayBeLost = null)
    {
        var report = folder.Export(source, output, format, isForced: true);
        if (mayBeLost is not null)
            Assert.Subset(mayBeLost.ToHashSet(StringComparer.Ordinal), report.Losses.Select(loss => loss.What).ToHashSet(StringComparer.Ordinal));
        var isWhole = report.Articles > 0;
        var back = isWhole ? folder.Import(output, "terug.corpus", isForced: true).Fingerprint : "";
        var original = folder.FingerprintOf(source);
        Assert.Equal(original, report.Fingerprint);
        var lostOfMembers = report.Losses.Count(loss => Array.IndexOf(OfMembers, loss.What) >= 0);
        Assert.True((back == original) == (report.Losses.Count == lostOfMembers), $"{format}: {back == original}, and lost are: {string.Join("; ", report.Lines())}");
        if (report.Losses.Count == lostOfMembers)
            Assert.Equal(lostOfMembers > 0, folder.Diff(source, folder.PathOf("terug.corpus")).Count > 0);
        return back == original;
    }
}
