using Corpus.Compiler.Pins;
using Corpus.Compiler.Tests.Integrity;
using Corpus.Sources;

namespace Corpus.Compiler.Tests.Pins;

/// <summary>The texts of referenced corpora, as the build writes them for the compiler of C#.</summary>
public sealed class TextsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-texts-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_texts_of_an_assembly_and_of_a_file_beside_one_are_written()
    {
        var image = ImageOf(TestPackage.Krant.Image);
        File.WriteAllBytes(PathOf("Krant.dll"), TestPackage.Assembly(("iets.resources", [1, 2, 3]), ("Krant.corpus", TestPackage.Krant.Image)));
        File.WriteAllBytes(PathOf("Leeg.dll"), TestPackage.Assembly());
        File.WriteAllBytes(PathOf("native.dll"), [1, 2, 3]);

        Assert.Equal(ExitCodes.Success, Write(long.MaxValue, "Leeg.dll", "Krant.dll", "native.dll"));
        var embedded = File.ReadAllText(Output);
        AssertHasAll(image, PinTextsFile.Read(embedded));

        File.WriteAllBytes(PathOf("Leeg.Krant.corpus"), TestPackage.Krant.Image);
        Assert.Equal(ExitCodes.Success, Write(long.MaxValue, "Leeg.dll"));
        Assert.Equal(embedded, File.ReadAllText(Output));

        // Both have it, and it is written once, whatever the order.
        Assert.Equal(ExitCodes.Success, Write(long.MaxValue, "Leeg.dll", "Krant.dll"));
        Assert.Equal(embedded, File.ReadAllText(Output));
    }

    [Fact]
    public void A_corpus_with_more_text_than_the_limit_is_left_out_and_its_size_is_there()
    {
        File.WriteAllBytes(PathOf("Krant.dll"), TestPackage.Assembly(("Krant.corpus", TestPackage.Krant.Image)));
        var image = ImageOf(TestPackage.Krant.Image);
        var articles = new TestArticles(image);
        var size = Enumerable.Range(0, image.Count).Sum(i => (long)articles[i].Text.Utf8Length);

        Assert.Equal(ExitCodes.Success, Write(size, "Krant.dll"));
        Assert.True(PinTextsFile.Read(File.ReadAllText(Output)).Has(image.Fingerprint));
        Assert.Equal(ExitCodes.Success, Write(size - 1, "Krant.dll"));
        Assert.Equal($"corpus-texts\t1\nlarge\t{image.Fingerprint}\t{size}\n", File.ReadAllText(Output));
    }

    [Fact]
    public void A_damaged_corpus_is_an_error_and_writes_nothing()
    {
        File.WriteAllBytes(PathOf("Krant.dll"), TestPackage.Assembly(("Krant.corpus", TestPackage.Krant.Image[..50])));

        Assert.Equal(ExitCodes.Usage, Write(long.MaxValue, "Krant.dll"));
        Assert.Equal(ExitCodes.Usage, Write(long.MaxValue, "weg.dll"));
        Assert.Equal([PathOf("Krant.dll")], Directory.GetFiles(_folder));
    }

    private string Output => PathOf("references.corpustexts");

    private static void AssertHasAll(CorpusImage image, PinTextsFile file)
    {
        var articles = new TestArticles(image);
        Assert.True(image.Count > 0);
        for (var i = 0; i < image.Count; i++)
            Assert.Equal(new PinText(articles[i].Source.Path, articles[i].Source.Line, articles[i].Text.ToString()), file.Find(image.Fingerprint, articles[i].Id));
    }

    private static CorpusImage ImageOf(byte[] bytes) => CorpusImage.Open(ImageMemory.FromBytes("Krant", bytes));

    private int Write(long limit, params string[] assemblies) => TextsCommand.Run([.. assemblies.Select(PathOf)], Output, limit);

    private string PathOf(string name) => Path.Combine(_folder, name);
}
