using System.Globalization;
using CsCheck;

namespace Corpus.Tests;

public class ChangedByteTests
{
    [Fact]
    public void The_place_of_any_byte_that_was_changed_is_found()
        => Gen.Select(Gen.Byte.Array[1, 300], Gen.Int[0, 299], Gen.Byte[1, 255]).Sample((bytes, at, change) =>
        {
            at %= bytes.Length;
            var before = Crc32C.Of(bytes);
            bytes[at] ^= change;
            Assert.Equal(at, ChangedByte.Find(bytes.Length, before ^ Crc32C.Of(bytes)));
        });

    [Fact]
    public void Two_bytes_that_were_changed_are_not_one()
    {
        var bytes = new byte[1000];
        var before = Crc32C.Of(bytes);
        bytes[10] ^= 1;
        bytes[990] ^= 1;
        Assert.Equal(-1, ChangedByte.Find(bytes.Length, before ^ Crc32C.Of(bytes)));
    }

    [Fact]
    public void Every_byte_of_a_text_that_is_changed_is_in_the_article_that_verification_names()
    {
        var articles = TestCorpus.Rich();
        var image = TestCorpus.Segmented(articles);
        var at = ImageSurgery.Offset(image, ImageFormat.Text);
        foreach (var article in articles)
        {
            var end = at + System.Text.Encoding.UTF8.GetByteCount(article.Text);
            for (; at < end; at++)
            {
                image[at] ^= 0x11;
                var message = Assert.Throws<CorpusImageException>(() => ImageVerification.Open(ImageMemory.FromBytes("test", image), default)).Message;
                Assert.Contains(string.Create(CultureInfo.InvariantCulture, $", probably for its byte {at}, in article '{article.Id}'."), message, StringComparison.Ordinal);
                image[at] ^= 0x11;
            }
        }

        ImageVerification.Open(ImageMemory.FromBytes("test", image), default).Dispose();
    }

    [Fact]
    public void Damage_to_many_bytes_is_in_one_of_the_articles_of_the_block()
    {
        var articles = Enumerable.Range(0, 30).Select(i => TestCorpus.Article($"a{i}", new string((char)('a' + i % 26), 10_000))).ToArray();
        var image = TestCorpus.Image(articles);

        // The second block: from 65,536 to 131,071 of the texts.
        image.AsSpan(ImageFormat.HeaderSize + 70_000, 100).Fill((byte)'!');
        var message = Assert.Throws<CorpusImageException>(() => TestCorpus.Open(image).Verify()).Message;
        Assert.Contains("does not fit, in one of the 8 articles from 'a6' to 'a13'.", message, StringComparison.Ordinal);
    }
}
