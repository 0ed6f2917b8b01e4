using System.Globalization;
using Corpus.Generator.Pins;
using Corpus.Generator.Tests.Running;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Pins;

/// <summary>Words of articles that C# names are looked for while they are typed.</summary>
public class PinnedSpanTests
{
    private const string Missing = "'De haven is' does not stand in the article 'haven' (haven.txt:1); nearest is [»De haven van« Zandrecht is dicht. De…]";

    [Theory]
    [InlineData("Nieuws.Haven.Span([|\"De haven is\"|]);")]
    [InlineData("Nieuws.Haven.Span([|\"De haven is\"|], 1);")]
    [InlineData("Nieuws.Haven.Span([|\"De haven is\"|], number);")]
    [InlineData("Nieuws.Haven.Span(occurrence: 1, words: [|\"De haven is\"|]);")]
    [InlineData("Nieuws.Haven.Span([|Zin|]);")]
    [InlineData("Nieuws.Haven.Span([|\"De \" + \"haven is\"|]);")]
    [InlineData("Nieuws.Haven.Span([|@\"De haven is\"|]);")]
    [InlineData("Nieuws.Haven.Span([|\"\"\"De haven is\"\"\"|]);")]
    [InlineData("Nieuws.Haven.Span([|\"De\\u0020haven\\tis\"|]);")]
    [InlineData("const string Lid = \"De\"; Nieuws.Haven.Span([|$\"{Lid} haven is\"|]);")]
    [InlineData("Nieuws.Articles[\"haven\"].Span([|\"De haven is\"|]);")]
    [InlineData("Nieuws.Articles[Nieuws.Ids.Haven].Span([|\"De haven is\"|]);")]
    [InlineData("(Nieuws.Haven).Span([|\"De haven is\"|]);")]
    [InlineData("var haven = Nieuws.Haven; haven.Span([|\"De haven is\"|]);")]
    [InlineData("Article haven = Nieuws.Articles[\"haven\"]; haven.Span([|\"De haven is\"|]);")]
    [InlineData("Func<Article, int> f = _ => Nieuws.Haven.Span([|\"De haven is\"|]).Start;")]
    public async Task Words_that_do_not_stand_in_the_article_are_an_error_at_the_words(string marked)
        => Assert.Equal([PinNotes.Expected("CORP7001", marked, Missing)], await PinNotes.Of(PinNotes.Unmarked(marked)));

    [Theory]
    [InlineData("Nieuws._2022.Storm.Span([|\"op de dyk\"|]);", "'op de dyk' does not stand in the article '2022/storm' (2022/storm.txt:1); nearest is [Storm »op de dijk«.]")]
    [InlineData("Nieuws.Articles[\"de-brug\"].Span([|\"De brug was open\"|]);", "'De brug was open' does not stand in the article 'de-brug' (brug.md:1); nearest is [»De brug is open«.]")]
    [InlineData("Nieuws.Articles[\"kort-2\"].Span([|\"Nog én bericht\"|]);", "'Nog én bericht' does not stand in the article 'kort-2' (kort.jsonl:2); nearest is [»Nog een bericht«.]")]
    [InlineData("Nieuws.Haven.Span([|\"kernwapens\"|]);", "'kernwapens' does not stand in the article 'haven' (haven.txt:1); nothing in it is near; give Span words as they stand there")]
    [InlineData("Nieuws.Haven.Span([|\" \"|]);", "There are no words to look for; give Span some words of the article")]
    public async Task The_message_names_the_article_and_what_is_nearest(string marked, string message)
        => Assert.Equal([PinNotes.Expected("CORP7001", marked, message)], await PinNotes.Of(PinNotes.Unmarked(marked)));

    [Theory]
    [InlineData("Nieuws.Haven.Span([|\"stil\"|]);", "'stil' stands twice in the article 'haven' (haven.txt:1); say which one with a number from 1 to 2 behind the words, or give it more words")]
    [InlineData("Nieuws.Haven.Span([|\"stil\"|], 3);", "'stil' stands twice in the article 'haven' (haven.txt:1), so the number behind the words is from 1 to 2")]
    [InlineData("Nieuws.Haven.Span([|\"Zandrecht\"|], 0);", "'Zandrecht' stands once in the article 'haven' (haven.txt:1), so the number behind the words is 1, or left out")]
    public async Task Words_that_do_not_say_which_stretch_is_meant_are_an_error(string marked, string message)
        => Assert.Equal([PinNotes.Expected("CORP7002", marked, message)], await PinNotes.Of(PinNotes.Unmarked(marked)));

    [Theory]
    [InlineData("Nieuws.Haven.Span(\"De haven van Zandrecht\");")]
    [InlineData("Nieuws.Haven.Span(\"boten 'liggen' stil, de kranen\");")]
    [InlineData("Nieuws.Haven.Span(\"stil\", 2); Nieuws.Haven.Span(\"stil\", number);")]
    [InlineData("Nieuws.Haven.TrySpan(\"nergens\", out _); Nieuws.Haven.TrySpan(\"stil\", out _); Nieuws.Haven.TrySpan(\"stil\", 3, out _);")]
    [InlineData("Nieuws.Haven.Span(other);")]
    [InlineData("var a = Nieuws.Haven; a = Nieuws._2022.Storm; a.Span(\"Storm\");")]
    [InlineData("var a = Nieuws.Haven; Set(out a); a.Span(\"Storm\"); static void Set(out NieuwsArticle article) => article = Nieuws._2022.Storm;")]
    [InlineData("var a = Nieuws.Haven; (a, _) = (Nieuws._2022.Storm, 1); a.Span(\"Storm\");")]
    [InlineData("var a = number > 1 ? Nieuws.Haven : Nieuws._2022.Storm; a.Span(\"nergens\");")]
    [InlineData("foreach (var a in Nieuws.Articles) a.Span(\"nergens\");")]
    [InlineData("Nieuws.Articles[0].Span(\"nergens\");")]
    [InlineData("Nieuws.Articles[\"weg\"].Span(\"nergens\");")]
    [InlineData("Nieuws.Articles[other].Span(\"nergens\");")]
    [InlineData("new Eigen().Span(\"nergens\"); } private sealed class Eigen { public int Span(string words) => words.Length;")]
    public async Task What_is_right_or_not_known_before_the_program_runs_has_no_finding(string statements)
        => Assert.Empty(await PinNotes.Of(statements));

    [Fact]
    public async Task The_finding_names_the_place_of_the_article_and_the_words_to_write()
    {
        var finding = Assert.Single(await PinNotes.Analyze(PinNotes.Nieuws(), "Nieuws.Haven.Span(\"De boten 'lagen' stil,  de\");", new PinnedSpanAnalyzer()));

        Assert.Equal("De boten ‘liggen’ stil, de", finding.Properties[PinnedSpanAnalyzer.NearestWordsProperty]);
        var place = Assert.Single(finding.AdditionalLocations).GetLineSpan();
        Assert.Equal((Project.Root + "haven.txt", 1), (place.Path, place.StartLinePosition.Line));
    }

    [Fact]
    public async Task An_edited_article_is_read_again_and_no_other()
    {
        const string Statements = "Nieuws.Haven.Span(\"Zandrecht\"); Nieuws._2022.Storm.Span(\"dijk\");";
        var (project, analyzer) = (PinNotes.Nieuws(), new PinnedSpanAnalyzer());
        Assert.Empty(await PinNotes.Analyze(project, Statements, analyzer));

        var index = project.Files.FindIndex(file => file.Path.EndsWith("haven.txt", StringComparison.Ordinal));
        project.Files[index] = new MemoryText(project.Files[index].Path, "De haven van Zandregt is dicht.");

        var finding = Assert.Single(await PinNotes.Analyze(project, Statements, analyzer));
        Assert.Contains("»Zandregt«", finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_read_again_only_when_its_text_has_changed()
    {
        var cache = new PinCache();
        var (file, placement) = (new MemoryText("/a.txt", "Een."), new Models.Placement("Nieuws", "a.txt", Sources.ReadingOptions.None, null));
        var first = cache.Find(file, placement, "a", default);

        Assert.NotNull(first);
        Assert.Same(first, cache.Find(file, placement, "a", default));
        Assert.NotSame(first, cache.Find(new MemoryText("/a.txt", "Een."), placement, "a", default));
        Assert.Null(cache.Find(file, placement, "b", default));
    }

    [Fact]
    public async Task A_corpus_that_is_not_live_is_not_checked_and_a_note_says_so()
    {
        var project = new Project();
        project.Files.Add(new MemoryText("/project/obj/corpus/Nieuws.corpusoutline", "corpus-outline\t1\ncorpus\tNieuws\nnamespace\tVoorbeeld\nusings\ttrue\nunbuilt\n"));

        Assert.Equal(
            ["CORP7003 1,31 \"nergens\": The compiler of C# does not have the texts of Nieuws, so nothing checks these words now; where CorpusLive is false, the words are looked for when the program runs"],
            await PinNotes.Of(project, "Nieuws.Articles[\"haven\"].Span(\"nergens\");"));
    }

    [Fact]
    public async Task A_corpus_of_a_reference_is_checked_where_the_build_has_written_its_texts()
    {
        var referenced = PinNotes.Nieuws();
        referenced.Driver().RunGeneratorsAndUpdateCompilation(referenced.Compilation(), out var library, out _);
        var fingerprint = (string)((IFieldSymbol)library.GetTypeByMetadataName("Voorbeeld.Nieuws")!.GetMembers("Fingerprint").Single()).ConstantValue!;
        var project = new Project { AssemblyName = "Toetsen" };
        project.Others.Add(library.ToMetadataReference());

        Assert.StartsWith(
            "CORP7003 1,19 \"De haven is\": The compiler of C# does not have the texts of Nieuws, so nothing checks these words now; build the project once more",
            Assert.Single(await PinNotes.Of(project, "Nieuws.Haven.Span(\"De haven is\");")), StringComparison.Ordinal);

        project.Files.Add(new MemoryText(
            "/project/obj/references.corpustexts",
            $"corpus-texts\t1\ncorpus\t{fingerprint}\narticle\thaven\thaven.txt\t2\t42\nDe haven van Zandrecht is dicht.\nDe boten.\n\n"));
        Assert.Equal(
            ["CORP7001 1,19 \"De haven is\": 'De haven is' does not stand in the article 'haven' (haven.txt:2); nearest is [»De haven van« Zandrecht is dicht. De…]"],
            await PinNotes.Of(project, "Nieuws.Haven.Span(\"De haven is\"); Nieuws.Articles[\"haven\"].Span(\"dicht. De boten\");"));

        project.Files[^1] = new MemoryText("/project/obj/references.corpustexts", $"corpus-texts\t1\nlarge\t{fingerprint}\t9000000\n");
        Assert.Equal(
            ["CORP7003 1,19 \"De haven is\": The compiler of C# does not have the texts of Nieuws, so nothing checks these words now; they are 9000000 bytes, more than CorpusPinsLimit: set that to 9000000 in the project; else the words are looked for when the program runs"],
            await PinNotes.Of(project, "Nieuws.Haven.Span(\"De haven is\");"));
    }

    [Fact]
    public void An_article_of_a_reference_is_folded_once()
    {
        var (cache, file) = (new PinCache(), new MemoryText("/a.corpustexts", "corpus-texts\t1\ncorpus\tf1\narticle\ta\ta.txt\t1\t4\nEen.\n"));
        var first = cache.ReadTexts(file, default)!.Find("f1", "a")!;

        Assert.Same(first, cache.ReadTexts(file, default)!.Find("f1", "a"));
        Assert.Same(first.Text, first.Text);
        Assert.Null(cache.ReadTexts(file, default)!.Find("f1", "b"));
    }
}
