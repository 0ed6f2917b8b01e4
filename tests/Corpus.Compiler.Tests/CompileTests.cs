using System.Globalization;
using System.Text;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Compiler.Tests;

public sealed partial class CompileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-compile-").FullName;

    private string Output => Path.Combine(_folder, "out", "Nieuws.corpus");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_becomes_an_image()
    {
        Article("2022/haven.txt", " date 2022-10 De haven is dicht.\n\nNiemand weet waarom.");
        Article("brug.txt", "De brug is open.");

        Assert.True(Compile().Success);

        using var image = CorpusImage.Open(Output);
        Assert.Equal(("Nieuws", 2, "nl"), (image.Name, image.Count, image.Language));
        var article = new TestArticles(image)["2022/haven"];
        Assert.Equal(("Haven", "De haven is dicht.", "2022-10"), (article.Name, article.Headline, article.Date.ToString()));
        Assert.Equal(["De haven is dicht.", "Niemand weet waarom."], article.Paragraphs.Select(p => p.Text.ToString()));
        Assert.Equal("2022/haven.txt:1", article.Source.ToString());
    }

    [Fact]
    public void Articles_of_two_files_that_are_listed_under_one_path_stand_by_line()
    {
        Article("a/x.jsonl", "{\"id\": \"een\", \"text\": \"Een.\"}\n\n{\"id\": \"drie\", \"text\": \"Drie.\"}");
        Article("b/x.jsonl", "\n{\"id\": \"twee\", \"text\": \"Twee.\"}\n\n{\"id\": \"vier\", \"text\": \"Vier.\"}");
        foreach (var order in new[] { "ab", "ba" })
        {
            var list = CorpusFileList.Of(
                "Nieuws", "nl", [.. order.Select(folder => new CorpusFileEntry("x.jsonl", Path.Combine(_folder, "articles", folder.ToString(), "x.jsonl")))]);

            Assert.True(CorpusCompiler.Compile(list, Output, Report(new StringWriter()), default));

            using var image = CorpusImage.Open(Output);
            image.Verify();
            var articles = new TestArticles(image);
            Assert.Equal(["een", "twee", "drie", "vier"], Enumerable.Range(0, 4).Select(i => articles[i].Id));
            Assert.Equal(["Een", "Twee", "Drie", "Vier"], Enumerable.Range(0, 4).Select(i => articles[i].Name));
        }
    }

    [Theory]
    [InlineData("source", "source_field")]
    [InlineData("a+b", "a b")]
    [InlineData("words_printed", "wordsPrinted")]
    public void Two_keys_that_would_be_one_property_are_an_error(string first, string second)
    {
        Article("a.jsonl", $$"""{"{{first}}": "x", "{{second}}": "y", "text": "Tekst."}""");

        var (success, output) = Compile();

        Assert.False(success);
        Assert.Single(output.Split('\n'), line => line.Contains("error CORP2006: The keys '", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_very_many_findings_of_one_kind_the_rest_is_counted()
    {
        Article("a.jsonl", string.Concat(Enumerable.Repeat("{\"text\": \"De haven is dicht.\"}\n", 150)));

        var (success, output) = Compile();

        Assert.True(success);
        Assert.Equal(101, output.Split("CORP2002").Length - 1);
        Assert.EndsWith("Nieuws : warning CORP2002: There are 50 more findings of this kind; mend the first ones, and build again\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_in_the_last_article_leaves_the_old_image_and_nothing_else()
    {
        Article("a.txt", "Oud.");
        Assert.True(Compile().Success);
        var old = File.ReadAllBytes(Output);
        Article("b.txt", "Nieuw.");
        Article("z.txt", "date 2022-13 Slecht.");

        Assert.False(Compile().Success);

        Assert.Equal(old, File.ReadAllBytes(Output));
        Assert.Equal([Output], Directory.GetFiles(Path.GetDirectoryName(Output)!));
    }

    [Fact]
    public void The_same_articles_give_the_same_bytes_in_any_place_culture_and_order()
    {
        for (var i = 0; i < 600; i++)
            Article($"map{i % 7}/stuk-{i}.txt", $"date 20{10 + (i % 15)} Artikel {i} over İstanbul en W v w.");
        Compile();
        var expected = File.ReadAllBytes(Output);

        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            var list = List();
            var moved = Directory.CreateTempSubdirectory("corpus elders ").FullName;
            foreach (var file in list.Files.Reverse())
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(moved, file.Path))!);
                File.Copy(file.FullPath, Path.Combine(moved, file.Path));
            }

            var again = Path.Combine(moved, "Nieuws.corpus");
            var backward = CorpusFileList.Of("Nieuws", "nl", [.. CorpusFolder.List(moved, "Nieuws", "nl").Files.OrderDescending(Comparer<CorpusFileEntry>.Create((a, b) => string.CompareOrdinal(a.Path, b.Path)))]);
            Assert.True(CorpusCompiler.Compile(backward, again, Report(new StringWriter()), default));
            Assert.Equal(expected, File.ReadAllBytes(again));
            Directory.Delete(moved, recursive: true);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void An_error_is_printed_as_msbuild_reads_it_and_no_image_is_written()
    {
        Article("goed.txt", "date 2022 Goed.");
        Compile();
        var before = File.ReadAllBytes(Output);
        var path = Article("slecht.txt", "\n date 2022-13 Slecht.");

        var (success, output) = Compile();

        Assert.False(success);
        Assert.Equal($"{path}(2,7): error CORP1002: '2022-13' is not a date: month 13 does not exist; months run from 01 to 12\n", output);
        Assert.Equal(before, File.ReadAllBytes(Output));
        Assert.Equal([Output], Directory.GetFiles(Path.GetDirectoryName(Output)!));
    }

    [Fact]
    public void Findings_about_files_are_left_to_the_analyzer_when_asked()
    {
        Article("slecht.txt", "date 2022-13 Slecht.");
        Article("goed.txt", "Goed.");

        var (success, output) = Compile(ReportScope.Corpus);

        Assert.True(success);
        Assert.Empty(output);
        using var image = CorpusImage.Open(Output);
        Assert.Equal(2, image.Count);
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_left_out()
    {
        Article("goed.txt", "Goed.");
        File.WriteAllBytes(Path.Combine(_folder, "articles", "slecht.txt"), Encoding.Latin1.GetBytes("café"));

        Assert.False(Compile().Success);
        Assert.True(Compile(ReportScope.Corpus).Success);
        using var image = CorpusImage.Open(Output);
        Assert.Equal(1, image.Count);
    }

    [Fact]
    public void Articles_of_one_name_are_warned_about_and_told_apart()
    {
        var first = Article("1.txt", "date 2021 Haven dicht");
        Article("2.txt", "date 2022 Haven dicht");

        var (success, output) = Compile();

        Assert.True(success);
        Assert.Contains(
            $"{first}(1,1): warning CORP2002: 'HavenDicht' would be the name of '2.txt' too; this article becomes 'HavenDicht_2021'.",
            output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_of_one_id_are_an_error_that_names_both()
    {
        Article("a/haven.txt", "Een.");
        Article("b/haven.txt", "Twee.");
        var list = CorpusFileList.Parse(
            $"corpus: Nieuws\nfiles:\nhaven.txt\t{_folder}/articles/a/haven.txt\nhaven.txt\t{_folder}/articles/b/haven.txt\n");
        var output = new StringWriter { NewLine = "\n" };

        Assert.False(CorpusCompiler.Compile(list, Output, Report(output), default));
        Assert.Contains("haven.txt(1,1): error CORP2001: The id 'haven' belongs to the article in line 1 of 'haven.txt' already", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_corpus_is_a_warning_and_an_image()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "articles"));

        var (success, output) = Compile();

        Assert.True(success);
        Assert.Equal("Nieuws : warning CORP2003: The corpus 'Nieuws' has no articles; check which files it takes (the folder, or the Include of its CorpusFile items)\n", output);
        using var image = CorpusImage.Open(Output);
        Assert.Equal(0, image.Count);
    }

    [Theory]
    [InlineData("een \"goede\" dag.txt", "'\"'")]
    [InlineData("a|b.txt", "'|'")]
    [InlineData("a\nb.txt", "the control character U+000A")]
    [InlineData("a\tb.txt", "the control character U+0009")]
    public void A_path_that_the_compiler_cannot_be_given_is_an_error(string name, string what)
    {
        Article("goed.txt", "Goed.");
        Article(name, "Slecht.");

        var (success, output) = Compile(ReportScope.Corpus);

        Assert.False(success);
        Assert.Contains("error CORP2005: The path '", output, StringComparison.Ordinal);
        Assert.Contains($"holds {what}, which the compiler cannot be given; rename the file", output, StringComparison.Ordinal);
        Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_link_that_leads_back_is_not_followed_and_capital_extensions_count()
    {
        Article("goed.TXT", "Goed.");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "articles", "terug"), Path.Combine(_folder, "articles"));

        Assert.Equal("goed.TXT", Assert.Single(List().Files).Path);
    }

    [Fact]
    public void A_baseline_at_the_root_is_no_article()
    {
        Article("Corpus.Shipped.txt", "# 1.0.0\n");
        Article("Corpus.Unshipped.txt", "");
        Article("2022/Corpus.Shipped.txt", "Een artikel.");
        Article("goed.txt", "Goed.");

        Assert.Equal(["2022/Corpus.Shipped.txt", "goed.txt"], List().Files.Select(file => file.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_link_to_a_device_is_an_empty_file()
    {
        Article("goed.txt", "Goed.");
        File.CreateSymbolicLink(Path.Combine(_folder, "articles", "nul.txt"), "/dev/zero");
        File.CreateSymbolicLink(Path.Combine(_folder, "articles", "weer.txt"), "nul.txt");

        Assert.Equal(2, Compile().Output.Split("CORP1006").Length - 1);
    }

    [Fact]
    public void A_file_that_is_too_long_for_one_text_is_an_error()
    {
        Article("lang.txt", "Lang.");
        using (var file = File.OpenWrite(Path.Combine(_folder, "articles", "lang.txt")))
            file.SetLength(500_000_001);

        Assert.Contains("error CORP1010: The file cannot be read: It has 500,000,001 bytes; divide it into files of at most 500,000,000 (it is left out", Compile().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_gone_is_an_error()
    {
        var list = CorpusFileList.Parse($"corpus: Nieuws\nfiles:\nweg.txt\t{_folder}/weg.txt\n");
        var output = new StringWriter { NewLine = "\n" };

        Assert.False(CorpusCompiler.Compile(list, Output, Report(output), default));
        Assert.StartsWith($"{_folder}/weg.txt(1,1): error CORP1010: ", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CORP1002", "", "")]
    [InlineData("", "dotnet_diagnostic.CORP1002.severity = none", "")]
    [InlineData("", "dotnet_diagnostic.CORP1002.severity = warning # why", "warning")]
    [InlineData("", "DOTNET_DIAGNOSTIC.corp1002.SEVERITY = warning\n[*.cs]\ndotnet_diagnostic.CORP1002.severity = none", "warning")]
    public void Severities_come_from_the_build(string noWarn, string config, string expected)
    {
        Article("slecht.txt", "date 2022-13 Slecht.");
        var configFile = Path.Combine(_folder, "x.globalconfig");
        File.WriteAllText(configFile, $"is_global = true\n{config}\n");
        var output = new StringWriter { NewLine = "\n" };

        Assert.True(CorpusCompiler.Compile(List(), Output, new Report(output, ReportScope.All, Severities.Read(noWarn, "", [configFile])), default));

        Assert.Equal(expected.Length > 0 ? 1 : 0, output.ToString().Split("CORP1002").Length - 1);
        Assert.Contains($": {expected}".TrimEnd(' '), expected.Length > 0 ? output.ToString() : ": ", StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_becomes_an_error_when_the_build_says_so()
    {
        Article("leeg.txt", "");

        Assert.False(CorpusCompiler.Compile(
            List(), Output, new Report(new StringWriter(), ReportScope.All, Severities.Read("", "CORP1006;CS1591", [])), default));
    }

    [Fact]
    public void Cancelling_leaves_no_file()
    {
        Article("a.txt", "Tekst.");
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => CorpusCompiler.Compile(List(), Output, Report(new StringWriter()), source.Token));
        Assert.False(Directory.Exists(Path.GetDirectoryName(Output)) && Directory.GetFiles(Path.GetDirectoryName(Output)!).Length > 0);
    }

    [Fact]
    public void Articles_are_segmented_in_whatever_format()
    {
        Article("a.txt", "date 2022 De haven is dicht. Niemand weet waarom.");
        Article("b.jsonl", string.Concat(Enumerable.Range(0, 300).Select(i => $$"""{"id": "b{{i}}", "language": "nl", "text": "Artikel nummer {{i}}. Ja!"}""" + "\n")));
        Article("c.conllu", "# newdoc id = c\n# text = Dat is zo'n ding.\n1\tDat\tdat\tPRON\t_\t_\t0\troot\t_\t_\n2-3\tis zo'n\t_\t_\t_\t_\t_\t_\t_\t_\n"
            + "2\tis\tzijn\tAUX\t_\t_\t1\tcop\t_\t_\n3\tzo'n\tzo'n\tDET\t_\t_\t1\tdet\t_\t_\n4\tding\tding\tNOUN\t_\t_\t1\tdep\t_\tSpaceAfter=No\n5\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_\n\n");

        Assert.True(Compile().Success);

        using var image = CorpusImage.Open(Output);
        image.Verify();
        var articles = new TestArticles(image);
        Assert.Equal(["De haven is dicht.", "Niemand weet waarom."], articles["a"].Sentences.Select(sentence => sentence.ToString()));
        Assert.All(Enumerable.Range(0, 300), i => Assert.Equal(["Artikel", "nummer", $"{i}", ".", "Ja", "!"], articles[$"b{i}"].Tokens.Select(token => token.ToString())));
        Assert.Equal(["Dat", "is zo'n", "ding", "."], articles["c"].Tokens.Select(token => token.ToString()));
        Assert.Equal((LayerOrigin.Computed, LayerOrigin.Gold), (articles["a"].Layers.Tokens, articles["c"].Layers.Tokens));
    }

    private string Article(string path, string content)
    {
        var full = Path.Combine(_folder, "articles", path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
        return full;
    }

    private CorpusFileList List() => CorpusFolder.List(Path.Combine(_folder, "articles"), "Nieuws", "nl");

    private (bool Success, string Output) Compile(ReportScope scope = ReportScope.All)
    {
        var output = new StringWriter { NewLine = "\n" };
        return (CorpusCompiler.Compile(List(), Output, Report(output, scope), default), output.ToString());
    }

    private static Report Report(StringWriter output, ReportScope scope = ReportScope.All) => new(output, scope, Severities.Read("", "", []));
}
