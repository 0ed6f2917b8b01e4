using Corpus.Sources;

namespace Corpus.Tests;

public sealed class FullDiskTests
{
    private const string Full = "No space left on device";

    private static readonly SourceArticle New = TestCorpus.Article("nieuw", "Nieuw nieuws.");
    private static readonly EncodedLayers Layers = EncodedLayers.Of(New, "nl");

    // The disk is full after so many bytes of the image; of each number one.
    [Fact]
    public void Wherever_the_disk_is_full_the_old_image_stays_and_nothing_is_left_behind()
    {
        var old = TestCorpus.Segmented(TestCorpus.Article("oud", "Oud."));
        var length = TestCorpus.Segmented(New).Length;
        using var file = new TemporaryFile(old);
        for (var room = 0; room < length; room++)
        {
            var exception = Assert.Throws<IOException>(() => ImageFile.Write(file.Path, stream => WriteNew(new FullStream(stream, room))));
            Assert.Equal(Full, exception.Message);
            if (room % 100 == 0)
                Assert.Equal(old, File.ReadAllBytes(file.Path));
        }

        Assert.Equal(old, File.ReadAllBytes(file.Path));
        Assert.Equal([file.Path], Directory.GetFiles(file.Directory));
        ImageFile.Write(file.Path, stream => WriteNew(new FullStream(stream, length)));
        CorpusImage.Open(file.Path).Verify();
    }

    // What goes to the second file: layers of a corpus that is large enough.
    [Fact]
    public void Wherever_the_second_file_is_full_so_is_the_disk()
    {
        var articles = Enumerable.Range(0, 60).Select(i => TestCorpus.Article($"a{i}", string.Concat(Enumerable.Repeat("Een woord en nog een. ", 2_000)))).ToArray();
        var layers = EncodedLayers.Of(articles[0], "nl");
        using var spool = new MemoryStream();
        Write(new MemoryStream(), spool);
        Assert.InRange(spool.Length, 100_000, 100_000_000);
        for (var room = 0L; room < spool.Length; room += 1 + spool.Length / 8)
            Assert.Equal(Full, Assert.Throws<IOException>(() => Write(new MemoryStream(), new FullStream(new MemoryStream(), room))).Message);

        void Write(Stream stream, Stream second)
        {
            var writer = new ImageWriter(stream, "Nieuws", "nl", spool: second);
            foreach (var article in articles)
                writer.Add(article, article.Id, layers);
            writer.Finish(TestCorpus.Fingerprint, [.. articles.Select(article => article.Id)]);
        }
    }

    [Theory]
    [InlineData(".test.corpus.abcdefgh.xyz", 25, false)]
    [InlineData(".test.corpus.abcd0123.x5z", 25, false)]
    [InlineData(".test.corpus.abcdefgh.xyz", 23, true)]
    [InlineData(".test.corpus.abcdefg.wxyz", 25, true)]
    [InlineData(".test.corpus.ABCDEFGH.xyz", 25, true)]
    [InlineData(".test.corpus.abcdefgh", 25, true)]
    [InlineData(".andere.corpus.abcdefgh.xyz", 25, true)]
    [InlineData("test.corpus.abcdefgh.xyz", 25, true)]
    public void What_a_killed_process_left_is_removed_after_a_day(string name, int hours, bool stays)
    {
        using var file = new TemporaryFile([]);
        var left = Path.Combine(file.Directory, name);
        File.WriteAllText(left, "half");
        File.SetLastWriteTimeUtc(left, DateTime.UtcNow.AddHours(-hours));
        ImageFile.RemoveAbandoned(file.Path);
        Assert.Equal(stays, File.Exists(left));
        Assert.True(File.Exists(file.Path));
    }

    private static void WriteNew(Stream stream)
    {
        var writer = new ImageWriter(stream, "Nieuws", "nl");
        writer.Add(New, New.Id, Layers);
        writer.Finish(TestCorpus.Fingerprint, ["NIEUW"]);
    }

    private sealed class FullStream(Stream stream, long room) : Stream
    {
        public override bool CanRead => stream.CanRead;

        public override bool CanSeek => stream.CanSeek;

        public override bool CanWrite => true;

        public override long Length => stream.Length;

        public override long Position
        {
            get => stream.Position;
            set => stream.Position = value;
        }

        public override int Read(byte[] buffer, int offset, int count) => stream.Read(buffer, offset, count);

        // As a disk does it: what fits is written.
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            var fits = (int)Math.Clamp(room - stream.Position, 0, buffer.Length);
            stream.Write(buffer[..fits]);
            if (fits < buffer.Length)
                throw new IOException(Full);
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Flush() => stream.Flush();

        public override long Seek(long offset, SeekOrigin origin) => stream.Seek(offset, origin);

        public override void SetLength(long value) => stream.SetLength(value);
    }
}
