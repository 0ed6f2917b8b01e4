using System.Reflection;

namespace Corpus.Tests;

public class CorpusImageTests
{
    private const string Resource = "format-1.0.corpus";

    private static readonly byte[] Original = TestCorpus.Image(TestCorpus.Three());

    [Fact]
    public void File_resource_and_memory_give_the_same_answers()
    {
        var expected = TestCorpus.Answers(TestCorpus.Open(Original));
        using var file = new TemporaryFile(Original);
        using var mapped = CorpusImage.Open(file.Path);
        var embedded = CorpusImage.OpenCompiled(Assembly.GetExecutingAssembly(), Resource, TestCorpus.FingerprintHex);

        Assert.Equal(expected, TestCorpus.Answers(mapped));
        Assert.Equal(expected, TestCorpus.Answers(embedded));
    }

    [Fact]
    public void A_resource_that_is_not_in_memory_is_copied()
    {
        var image = CorpusImage.OpenCompiled(new StreamAssembly(Original), Resource, TestCorpus.FingerprintHex);
        Assert.Equal(TestCorpus.Answers(TestCorpus.Open(Original)), TestCorpus.Answers(image));
    }

    [Fact]
    public void Another_fingerprint_than_the_programs_is_refused()
    {
        var other = new string('0', 64);
        var exception = Assert.Throws<CorpusImageException>(() => CorpusImage.OpenCompiled(Assembly.GetExecutingAssembly(), Resource, other));
        Assert.Equal(
            "The program and the corpus image 'format-1.0.corpus' in Corpus.Tests are from different builds: the program's articles have the " +
            $"fingerprint {other}, those of the image {TestCorpus.FingerprintHex}. Rebuild the project.",
            exception.Message);
    }

    [Fact]
    public void A_missing_file_is_a_missing_file()
        => Assert.Throws<FileNotFoundException>(() => CorpusImage.Open("/nergens.corpus".TrimStart('/')));

    [Fact]
    public void An_empty_file_is_no_image()
    {
        using var file = new TemporaryFile([]);
        Assert.Throws<CorpusImageException>(() => CorpusImage.Open(file.Path));
    }

    [Fact]
    public void A_damaged_file_is_named()
    {
        using var file = new TemporaryFile(Original[..5000]);
        var exception = Assert.Throws<CorpusImageException>(() => CorpusImage.Open(file.Path));
        Assert.Contains($"'{file.Path}'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mapped_file_may_be_replaced()
    {
        using var file = new TemporaryFile(Original);
        using var old = CorpusImage.Open(file.Path);
        ImageFile.Write(file.Path, stream => TestCorpus.Write(stream, TestCorpus.Article("nieuw", "")));
        using var replaced = CorpusImage.Open(file.Path);

        Assert.Equal(TestCorpus.Answers(TestCorpus.Open(Original)), TestCorpus.Answers(old));
        Assert.Equal("nieuw", TestCorpus.Articles(replaced)[0].Id);
    }

    [Fact]
    public void After_disposal_reading_throws()
    {
        using var file = new TemporaryFile(Original);
        var image = CorpusImage.Open(file.Path);
        var article = TestCorpus.Articles(image)[0];
        var text = article.Text;
        var paragraph = article.Paragraphs[0];
        image.Dispose();
        GC.Collect();
        GC.WaitForPendingFinalizers();

        Assert.Throws<ObjectDisposedException>(() => article.Headline);
        Assert.Throws<ObjectDisposedException>(() => article.Text);
        Assert.Throws<ObjectDisposedException>(() => text.ToString());
        Assert.Throws<ObjectDisposedException>(() => text.AsUtf8().Length);
        Assert.Throws<ObjectDisposedException>(() => text.Contains("brug"));
        Assert.Throws<ObjectDisposedException>(() => paragraph.ToString());
        Assert.Throws<ObjectDisposedException>(() => image.Name);
        Assert.Throws<ObjectDisposedException>(image.Verify);
    }

    [Fact]
    public void What_has_been_read_before_disposal_stays()
    {
        var image = TestCorpus.Open(Original);
        var article = TestCorpus.Articles(image)[0];
        var (headline, name) = (article.Headline, image.Name);
        image.Dispose();

        Assert.Equal((headline, name), (article.Headline, image.Name));
    }

    [Fact]
    public void Disposing_twice_is_disposing_once()
    {
        using var file = new TemporaryFile(Original);
        var image = CorpusImage.Open(file.Path);
        image.Dispose();
        image.Dispose();
    }

    [Fact]
    public async Task Disposal_while_others_read_harms_nobody()
    {
        using var file = new TemporaryFile(TestCorpus.Image([.. Enumerable.Range(0, 50).Select(i => TestCorpus.Article($"{i}", new string('a', 10_000)))]));
        for (var round = 0; round < 20; round++)
        {
            var image = CorpusImage.Open(file.Path);
            var readers = StartReaders(image);
            image.Dispose();
            GC.Collect();
            await Task.WhenAll(readers);
        }
    }

    [Fact]
    public void Sixty_four_threads_read_the_same_at_once()
    {
        var bytes = TestCorpus.Image([.. Enumerable.Range(0, 100).Select(i => TestCorpus.Article($"{i}", $"tekst {i} " + new string('é', 5_000)))]);
        var expected = TestCorpus.Answers(TestCorpus.Open(bytes));
        using var file = new TemporaryFile(bytes);
        using var image = CorpusImage.Open(file.Path);
        using var start = new Barrier(64);
        var actual = new string[64];

        var threads = Enumerable.Range(0, 64).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            actual[i] = TestCorpus.Answers(image);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.All(actual, answers => Assert.Equal(expected, answers));
    }

    [Fact]
    public void Opening_allocates_the_same_whatever_the_size()
    {
        var small = TestCorpus.Image(TestCorpus.Article("a", "tekst"));
        var large = TestCorpus.Image([.. Enumerable.Range(0, 2000).Select(i => TestCorpus.Article($"{i}", new string('a', 2000)))]);
        _ = AllocatedByOpening(small);

        // One bit more for each 64 KiB.
        Assert.InRange(AllocatedByOpening(large) - AllocatedByOpening(small), 0, large.Length / ImageFormat.BlockSize / 8 + 16);
    }

    // What a program does not ask for, it does not pay for.
    [Fact]
    public void The_first_article_reads_nothing_of_the_metadata()
    {
        var image = TestCorpus.RichImage();
        foreach (var tag in (uint[])[ImageFormat.Headings, ImageFormat.ValueStarts, ImageFormat.Values, ImageFormat.Card, ImageFormat.CardDetails, ImageFormat.TreebankStarts, ImageFormat.Sentences, ImageFormat.Nodes, ImageFormat.Comments])
            ImageSurgery.Put(image, ImageSurgery.Entry(image, tag) + ImageFormat.SectionOffsetAt, ulong.MaxValue);

        var article = TestCorpus.Articles(TestCorpus.Open(ImageSurgery.With(image, _ => { })))["brug"];
        Assert.Equal(("brug", 3), (article.Headline, article.Paragraphs.Count));
        Assert.Throws<CorpusImageException>(() => article.Fields["tags"]);
        Assert.Throws<CorpusImageException>(() => article.Paragraphs[0].HeadingLevel);
        Assert.Throws<CorpusImageException>(() => article.Treebank);
    }

    private static long AllocatedByOpening(byte[] image)
    {
        var memory = ImageMemory.FromBytes("test", image);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = CorpusImage.Open(memory);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Task[] StartReaders(CorpusImage image) =>
    [
        .. Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            try
            {
                foreach (var article in TestCorpus.Articles(image))
                    Assert.Equal(10_000, article.Text.IndexOf("b") + 10_001);
            }
            catch (ObjectDisposedException)
            {
                // As it should be, from some article on.
            }
        })),
    ];

    private sealed class StreamAssembly(byte[] resource) : Assembly
    {
        public override Stream? GetManifestResourceStream(string name) => new MemoryStream(resource);

        public override AssemblyName GetName() => new("Elders");
    }
}
