using CsCheck;

namespace Corpus.Tests;

public class ImageDamageTests
{
    [Fact]
    public void Any_bit_that_flips_is_noticed_or_changes_no_answer()
    {
        var image = TestCorpus.RichImage();
        var answers = TestCorpus.Answers(TestCorpus.Open(image));
        for (var bit = 0; bit < 8 * image.Length; bit++)
        {
            image[bit / 8] ^= (byte)(1 << (bit % 8));
            AssertNoticedOr(answers, image);
            image[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Fact]
    public void Any_byte_that_flips_is_found_by_verification()
    {
        var image = TestCorpus.RichImage();
        for (var at = 0; at < image.Length; at++)
        {
            image[at] ^= 0x20;
            Assert.Throws<CorpusImageException>(() => TestCorpus.Open(image).Verify());
            image[at] ^= 0x20;
        }
    }

    [Fact]
    public void Any_truncation_is_noticed_when_opening()
    {
        var image = TestCorpus.RichImage();
        for (var length = 0; length < image.Length; length++)
            Assert.Throws<CorpusImageException>(() => TestCorpus.Open(image[..length]));
    }

    [Fact]
    public void Any_extension_is_noticed_when_opening()
    {
        var image = TestCorpus.Image(TestCorpus.Three());
        foreach (var more in (int[])[1, 4, 64, 65536])
            Assert.Throws<CorpusImageException>(() => TestCorpus.Open([.. image, .. new byte[more]]));
    }

    [Fact]
    public void A_flip_in_an_image_of_many_blocks_is_noticed_or_changes_no_answer()
    {
        var image = TestCorpus.Image([.. Enumerable.Range(0, 40).Select(i => TestCorpus.Article($"{i}", string.Join("\n\n", Enumerable.Repeat($"alinea {i}", 1000))))]);
        Assert.True(image.Length > 6 * ImageFormat.BlockSize);
        var answers = TestCorpus.Answers(TestCorpus.Open(image));

        Gen.Select(Gen.Int[0, image.Length - 1], Gen.Int[0, 7]).Sample(
            (at, bit) =>
            {
                var damaged = image.ToArray();
                damaged[at] ^= (byte)(1 << bit);
                AssertNoticedOr(answers, damaged);
            },
            iter: 300);
    }

    [Fact]
    public void Damaged_checksums_are_noticed_when_opening()
    {
        // That of the first block, of which opening reads nothing.
        var image = TestCorpus.Image(TestCorpus.Article("a", new string('b', 100_000)));
        image[ImageSurgery.Offset(image, ImageFormat.Checksums)] ^= 1;
        var exception = Assert.Throws<CorpusImageException>(() => TestCorpus.Open(image));
        Assert.Contains("the checksum of its checksums does not fit", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damage_in_one_block_leaves_articles_in_others_readable()
    {
        var image = TestCorpus.Image(TestCorpus.Article("goed", new string('a', 70_000)), TestCorpus.Article("kapot", new string('b', 200_000)));
        image[ImageFormat.HeaderSize + 150_000] ^= 1;
        var articles = TestCorpus.Articles(TestCorpus.Open(image));

        Assert.Equal(70_000, articles["goed"].Text.ToString().Length);
        Assert.Throws<CorpusImageException>(() => articles["kapot"].Text.ToString());
    }

    [Fact]
    public void Damage_is_reported_every_time()
    {
        var image = TestCorpus.Image(TestCorpus.Article("a", new string('b', 100_000)));
        image[ImageFormat.HeaderSize + 10] ^= 1;
        var article = TestCorpus.Articles(TestCorpus.Open(image))[0];

        Assert.Throws<CorpusImageException>(() => article.Text.ToString());
        Assert.Throws<CorpusImageException>(() => article.Text.ToString());
    }

    [Fact]
    public void Verification_names_the_first_damaged_article()
    {
        var image = TestCorpus.Image(
            TestCorpus.Article("goed", new string('a', 140_000)), TestCorpus.Article("kapot", new string('b', 140_000)), TestCorpus.Article("ook", new string('c', 140_000)));
        image[ImageFormat.HeaderSize + 200_000] ^= 1;
        image[ImageFormat.HeaderSize + 300_000] ^= 1;

        var exception = Assert.Throws<CorpusImageException>(() => TestCorpus.Open(image).Verify());
        Assert.Contains("in article 'kapot'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_says_where_and_what_to_do()
    {
        var image = TestCorpus.Image(TestCorpus.Article("a", "tekst"));
        image[ImageFormat.HeaderSize] ^= 1;

        var exception = Assert.Throws<CorpusImageException>(() => TestCorpus.Answers(TestCorpus.Open(image)));
        Assert.Equal(
            $"The corpus image 'test' is damaged: the checksum of its bytes 4096 to {ImageSurgery.Offset(image, ImageFormat.Checksums) - 1} " +
            "does not fit. Build or download it again.",
            exception.Message);
    }

    [Fact]
    public void Another_kind_of_file_is_no_image()
    {
        var exception = Assert.Throws<CorpusImageException>(() => TestCorpus.Open(new byte[10_000]));
        Assert.Contains("another kind of file", exception.Message, StringComparison.Ordinal);
    }

    private static void AssertNoticedOr(string answers, byte[] image)
    {
        string actual;
        try
        {
            actual = TestCorpus.Answers(TestCorpus.Open(image));
        }
        catch (CorpusImageException)
        {
            return;
        }

        Assert.Equal(answers, actual);
    }
}
