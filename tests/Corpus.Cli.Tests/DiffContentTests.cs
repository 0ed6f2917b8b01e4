using Corpus.Cli.Diffing;
using Corpus.Cli.Opening;
using Corpus.Cli.Terminals;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Cli.Tests;

/// <summary>What <c>corpus diff</c> sees of articles of all formats, in a folder and in its image.</summary>
public sealed class DiffContentTests : IDisposable
{
    private const string Sentence = "1\tDe\tde\tDET\t_\t_\t2\tdet\t_\t_\n2-3\tzeedijk\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n2\tzee\tzee\tNOUN\t_\t_\t0\troot\t_\t_\n3\tdijk\tdijk\tNOUN\t_\t_\t2\tflat\t_\t_\n3.1\tis\tzijn\tVERB\t_\t_\t_\t_\t0:root\t_\n\n";

    private static readonly Dictionary<string, string> Files = new()
    {
        ["README.md"] = "---\nlanguage: nl\nkeys: [byline]\nvocabulary:\n  section: [binnenland, sport]\n---\n# De krant\n",
        ["2022/haven.txt"] = "date 2022-10 byline \"Ada de Boer\" De haven is dicht.\n\nNiemand weet waarom.",
        ["brug.txt"] = "---\npages: 12\n\"on\": true\n---\nDe brug is open.",
        ["kade.md"] = "---\nsection: sport\ntags: [haven, kade]\nsource: {url: \"https://example.org/é\"}\n---\n# De kade 🙂\n\n## Nu\n\nDe *kade* is nat.\n",
        ["nieuws.jsonl"] = "{\"id\": \"een\", \"section\": \"binnenland\", \"price\": 1.5, \"text\": \"Eén.\"}\n{\"id\": \"twee\", \"tags\": [], \"seen\": \"2020-01\", \"text\": \"Twee.\"}\n",
        ["zinnen.conllu"] = "# newdoc id = zinnen\n# sent_id = 1\n# text = De zeedijk\n" + Sentence,
    };

    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-content-").FullName;

    public static TheoryData<string, string, string, string> Changes { get; } = new()
    {
        { "2022/haven.txt", "2022-10", "2022-11", "Patch: The article '2022/haven' says something else" },
        { "2022/haven.txt", "Ada de Boer", "Ada Boer", "Patch: The article '2022/haven' says something else" },
        { "2022/haven.txt", "dicht.\n\nNiemand", "dicht.\nNiemand", "Patch: The article '2022/haven' says something else" },
        { "2022/haven.txt", "byline \"Ada de Boer\" ", "", "Breaking: The property 'Byline' of the article class is gone" },
        { "brug.txt", "12", "13", "Patch: The article 'brug' says something else" },
        { "brug.txt", "12", "\"12\"", "Breaking: The property 'Pages' of the article class was of the type 'int?' and is of 'string?'" },
        { "brug.txt", "12", "12\npagesRead: 5", "Minor: The property 'PagesRead' of the article class is new, with the type 'int?'" },
        { "kade.md", "## Nu", "### Nu", "Patch: The article 'kade' says something else" },
        { "kade.md", "[haven, kade]", "[kade, haven]", "Patch: The article 'kade' says something else" },
        { "kade.md", "section: sport\ntags: [haven, kade]", "tags: [haven, kade]\nsection: sport", "" },
        { "kade.md", "*kade*", "**kade**", "" },
        { "nieuws.jsonl", "1.5", "1", "Breaking: The property 'Price' of the article class was of the type 'double?' and is of 'int?'" },
        { "nieuws.jsonl", "2020-01", "2020", "Breaking: The property 'Seen' of the article class was of the type 'PartialDate?' and is of 'string?'" },
        { "README.md", "sport]", "sport, weer]", "Minor: The enum of the property 'Section' of the article class has now 'Weer'" },
        { "zinnen.conllu", "2\tflat\t_\t_", "2\tflat\t_\tGloss=dike", "Patch: The article 'zinnen' says something else" },
        { "zinnen.conllu", "2\tdet", "3\tdet", "Patch: The article 'zinnen' says something else" },
        { "zinnen.conllu", "0:root", "1:root", "Patch: The article 'zinnen' says something else" },
        { "zinnen.conllu", "sent_id = 1", "sent_id = 2", "Patch: The article 'zinnen' says something else" },
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_and_its_image_are_the_same()
    {
        var (folder, image) = Write("oud", Files);

        Assert.Empty(Compare(folder, folder));
        Assert.Empty(Compare(folder, image));
        Assert.Empty(Compare(image, folder));
        Assert.Empty(Compare(image, image));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_is_one_difference_from_a_folder_and_from_an_image(string file, string before, string after, string expected)
    {
        var (oldFolder, oldImage) = Write("oud", Files);
        var (newFolder, newImage) = Write(
            "nieuw", Files.ToDictionary(f => f.Key, f => f.Key == file ? f.Value.Replace(before, after, StringComparison.Ordinal) : f.Value));

        var changes = Compare(oldFolder, newFolder);

        Assert.Equal(changes, Compare(oldImage, newFolder));
        Assert.Equal(changes, Compare(oldFolder, newImage));
        Assert.Equal(changes, Compare(oldImage, newImage));
        AssertOne(expected, changes);
    }

    [Theory]
    [InlineData("section: [binnenland]", "Breaking: The enum of the property 'Section' of the article class has no more 'Sport'")]
    [InlineData("section: [binnenland, weer]", "Breaking: The enum of the property 'Section' of the article class has no more 'Sport', and now 'Weer'")]
    public void A_word_that_goes_from_a_vocabulary_breaks_programs(string vocabulary, string expected)
    {
        var withoutSport = new Dictionary<string, string>(Files) { ["kade.md"] = "---\nsection: binnenland\n---\nDe kade is nat.\n" };
        var (_, old) = Write("oud", withoutSport);
        withoutSport["README.md"] = Files["README.md"].Replace("section: [binnenland, sport]", vocabulary, StringComparison.Ordinal);
        var (folder, image) = Write("nieuw", withoutSport);

        AssertOne(expected, Compare(old, image));
        AssertOne(expected, Compare(old, folder));
    }

    [Fact]
    public void The_words_of_an_enum_that_the_articles_alone_make_are_known_from_the_image()
    {
        static Dictionary<string, string> Articles(params string[] words) => words
            .SelectMany(word => Enumerable.Range(0, 3).Select(i => (Name: $"{word}{i}.md", Text: $"---\nsection: {word}\n---\nTekst.")))
            .ToDictionary(article => article.Name, article => article.Text);
        var (folder, image) = Write("oud", Articles("binnenland", "sport"));
        var (_, later) = Write("nieuw", Articles("binnenland", "sport", "weer"));

        Assert.Empty(Compare(folder, image));
        Assert.Contains("Minor: The enum of the property 'Section' of the article class has now 'Weer'", Compare(image, later));
        Assert.Contains("Breaking: The enum of the property 'Section' of the article class has no more 'Weer'", Compare(later, image));
    }

    [Fact]
    public void Properties_whose_types_an_image_does_not_say_are_not_compared()
    {
        var path = Path.Combine(_folder, "oud.corpus");
        using (var stream = File.Create(path))
        {
            var article = Assert.Single(ArticleFileReader.Read("brug.txt", Files["brug.txt"]).Articles);
            var writer = new ImageWriter(stream, "Nieuws", "nl");
            writer.Add(article, "De brug is open.");
            writer.Finish(new byte[ImageFormat.FingerprintSize], ["Brug"]);
        }

        var (folder, _) = Write("nieuw", new() { ["brug.txt"] = Files["brug.txt"] });
        Assert.Empty(Compare(path, folder));
        Assert.Empty(Compare(folder, path));
    }

    [Fact]
    public void A_language_that_was_detected_is_no_difference()
    {
        var path = Path.Combine(_folder, "oud.corpus");
        using (var stream = File.Create(path))
        {
            var article = Assert.Single(ArticleFileReader.Read("brug.txt", Files["brug.txt"]).Articles);
            var writer = new ImageWriter(stream, "Nieuws", null);
            writer.Add(article, "De brug is open.", EncodedLayers.Of(article, null) with { Language = "fy" });
            writer.Finish(new byte[ImageFormat.FingerprintSize], ["Brug"]);
        }

        var (folder, _) = Write("nieuw", new() { ["brug.txt"] = Files["brug.txt"] });
        Assert.Empty(Compare(path, folder, language: null));
        Assert.Empty(Compare(folder, path, language: null));
        using var image = CorpusImage.Open(path);
        Assert.Equal(("und", "fy"), (image.Language, new ToolArticle(new ArticleHandle(image, 0)).Language));
    }

    // A change of a type usually comes with one of the article that made it so.
    private static void AssertOne(string expected, IReadOnlyList<string> changes)
    {
        if (expected.Length == 0)
        {
            Assert.Empty(changes);
            return;
        }

        Assert.Contains(expected, changes);
        Assert.Equal(expected.Contains("property", StringComparison.Ordinal) ? 1 : 0, changes.Count(change => change.Contains("property", StringComparison.Ordinal)));
        Assert.InRange(changes.Count(change => change.Contains("The article '", StringComparison.Ordinal)), 0, 1);
    }

    private static List<string> Compare(string old, string now, string? language = "nl")
    {
        using var terminal = Terminal.Of(Stream.Null, TextWriter.Null, TextWriter.Null);
        var (before, after) = new CorpusReader(terminal, language, default).ReadBoth(old, now);
        return [.. BaselineComparer.Compare(before.Entries, after.Entries).Select(change => $"{change.Impact}: {change}")];
    }

    private (string Folder, string Image) Write(string name, Dictionary<string, string> files)
    {
        var folder = Path.Combine(_folder, name);
        foreach (var (path, content) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllText(Path.Combine(folder, path), content);
        }

        using var output = new StringWriter();
        var image = folder + ".corpus";
        Assert.True(CorpusCompiler.Compile(CorpusFolder.List(folder, "Nieuws", "nl"), image, new Report(output, ReportScope.All, Severities.Read("", "", [])), default), output.ToString());
        using (var opened = CorpusImage.Open(image))
            opened.Verify();
        return (folder, image);
    }
}
