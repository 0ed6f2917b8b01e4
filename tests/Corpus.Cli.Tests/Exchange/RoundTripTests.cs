using CsCheck;

namespace Corpus.Cli.Tests.Exchange;

/// <summary>What is exported and imported again is the same corpus, or the export says what is lost.</summary>
public sealed class RoundTripTests
{
    private const string Card = "---\npretty_name: Kust\nlicense: mit\nlanguage: nl\nkeys: [author]\n---\n\nOver de kust.\n";

    [Theory]
    [InlineData("jsonl", "uit.jsonl", "")]
    [InlineData("csv", "uit.csv", "")]
    [InlineData("text", "uit", "")]
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
        var isWhole = !report.Losses.Any(loss => loss.What == "whole articles" && loss.Articles == report.Articles);
        var back = isWhole ? folder.Import(output, "terug.corpus", isForced: true).Fingerprint : "";
        var original = folder.FingerprintOf(source);
        Assert.Equal(original, report.Fingerprint);
        Assert.True((back == original) == (report.Losses.Count == 0), $"{format}: {back == original}, and lost are: {string.Join("; ", report.Lines())}");
        return back == original;
    }
}
