using System.Buffers.Binary;
using System.Text;

namespace Corpus.Tests;

public class ImageLayoutTests
{
    [Fact]
    public void An_image_begins_with_its_magic_and_version()
        => Assert.Equal([0x89, (byte)'C', (byte)'R', (byte)'P', 13, 10, 26, 10, 1, 0, 4, 0], TestCorpus.Image()[..12]);

    [Fact]
    public void Sections_stand_in_this_order_at_multiples_of_64()
    {
        var image = TestCorpus.Image(TestCorpus.Three());
        var sections = Enumerable.Range(0, image[ImageFormat.SectionCountAt]).Select(i => ImageFormat.SectionTableAt + 32 * i).ToList();

        Assert.Equal(
            ["TEXT", "PARB", "PARX", "DOCS", "COLS", "FLDS", "STRX", "STRS", "IDIX", "INFO", "CRCS"],
            sections.Select(s => Encoding.ASCII.GetString(image, s, 4)));
        var offsets = sections.Select(s => BinaryPrimitives.ReadInt64LittleEndian(image.AsSpan(s + 8))).ToList();
        Assert.All(offsets, offset => Assert.Equal(0, offset % 64));
        Assert.Equal(offsets.Order(), offsets);
        Assert.Equal(4096, offsets[0]);
    }

    [Fact]
    public void Sections_that_are_not_in_every_image_stand_among_them_and_may_be_passed_over()
    {
        var image = TestCorpus.RichImage();
        var sections = Enumerable.Range(0, image[ImageFormat.SectionCountAt]).Select(i => ImageFormat.SectionTableAt + 32 * i).ToList();

        Assert.Equal(
            [
                "TEXT", "PARB", "PARX", "HEAD", "DOCS", "COLS", "FLDS", "VALX", "VALS", "CARD", "META", "GOLX", "SENT", "NODE", "COMM", "LAYX", "TOKS", "CHKP", "TOKE", "SNTX", "QUOT",
                "IDST", "PBEG", "POST", "LEXB", "LEXX", "STRX", "STRS", "IDIX", "INFO", "CRCS",
            ],
            sections.Select(s => Encoding.ASCII.GetString(image, s, 4)));
        Assert.Equal(
            ["HEAD", "VALX", "VALS", "CARD", "META", "GOLX", "SENT", "NODE", "COMM", "LAYX", "TOKS", "CHKP", "TOKE", "SNTX", "QUOT", "IDST", "PBEG", "POST", "LEXB", "LEXX"],
            sections.Where(s => image[s + ImageFormat.SectionFlagsAt] == 0).Select(s => Encoding.ASCII.GetString(image, s, 4)));
    }

    [Fact]
    public void A_value_that_many_articles_have_stands_once()
    {
        var image = TestCorpus.Image(
            [.. Enumerable.Range(0, 100).Select(i => TestCorpus.Article($"{i}", "", [TestCorpus.Field("a", "x"), TestCorpus.List("b", "x", "y"), TestCorpus.List("c", "x")]))]);
        Assert.Equal((1 + 3) * ImageFormat.ValueStartSize, ImageSurgery.Length(image, ImageFormat.ValueStarts));
        Assert.Equal((1 + 2 + 1) * sizeof(uint), ImageSurgery.Length(image, ImageFormat.Values));
    }

    [Fact]
    public void The_directory_says_the_type_of_each_key()
    {
        // Of brug, zin and the empty one, which has no key.
        var fields = TestCorpus.Open(TestCorpus.RichImage()).ArticleFields;
        Assert.Equal(
            [
                ("byline", new KeyType(FieldType.Text, IsList: false, IsNullable: true)), ("pages", new KeyType(FieldType.Int32, IsList: false, IsNullable: true)),
                ("section", new KeyType(FieldType.Text, IsList: false, IsNullable: true)), ("source.url", new KeyType(FieldType.Text, IsList: false, IsNullable: true)),
                ("tags", new KeyType(FieldType.Text, IsList: true, IsNullable: true)),
            ],
            Enumerable.Range(0, fields.Count).Select(i => (fields.KeyAt(i), fields.TypeAt(i))));
        Assert.Equal([3, 0, 2, 0, 0, 0, 0, 0], TypeBytes(TestCorpus.RichImage(), BuiltInFields.Last + 1));
        Assert.Equal(new byte[8], TypeBytes(TestCorpus.RichImage(), 0));
    }

    [Fact]
    public void Without_inferred_keys_the_types_are_not_known()
    {
        var fields = TestCorpus.Open(TestCorpus.Image(TestCorpus.Rich())).ArticleFields;
        Assert.All(Enumerable.Range(0, fields.Count), key => Assert.Equal(default, fields.TypeAt(key)));
    }

    [Fact]
    public void Paragraphs_take_as_many_bits_as_their_numbers_need()
    {
        // "één" is at byte 0 and 5 bytes long, 0 and 2 more than in units; "ik" is at byte 7 and 2 bytes long, 2 and 0 more. In 3, 3, 2 and 2 bits, the
        // lowest first: 000 101 00 10, 111 010 10 00, each number turned round.
        var image = TestCorpus.Image(TestCorpus.Article("a", "één\n\nik"));
        Assert.Equal([0x28, 0x5E, 0x02, .. new byte[24]], Section(image, ImageFormat.ParagraphRecords));
        Assert.Equal([0, 0, 0, 0, 0, 0, 0, 0, 3, 3, 2, 2, 0, 0, 0, 0, 3, .. new byte[15]], Section(image, ImageFormat.ParagraphBlocks));
    }

    [Fact]
    public void A_block_has_64_paragraphs()
    {
        foreach (var (count, blocks) in ((int, int)[])[(0, 0), (1, 1), (64, 1), (65, 2), (128, 2), (129, 3)])
        {
            var image = TestCorpus.Image(TestCorpus.Article("a", string.Join("\n\n", Enumerable.Repeat("x", count))));
            Assert.Equal((blocks + 1) * ImageFormat.ParagraphBlockSize, ImageSurgery.Length(image, ImageFormat.ParagraphBlocks));
            Assert.Equal(count, TestCorpus.Open(image).Documents.ParagraphCount);
        }
    }

    [Fact]
    public void Texts_stand_back_to_back_from_byte_4096_on()
    {
        var image = TestCorpus.Image(TestCorpus.Article("a", "één"), TestCorpus.Article("b", ""), TestCorpus.Article("c", "twee"));
        Assert.Equal("ééntwee", Encoding.UTF8.GetString(image, 4096, 9));
    }

    [Fact]
    public void Strings_stand_once_in_the_order_of_their_first_use()
    {
        var image = TestCorpus.Image(TestCorpus.Article("a", "", title: "kop"), TestCorpus.Article("b", "", title: "kop"));
        var strings = Encoding.UTF8.GetString(
            image, ImageSurgery.Offset(image, ImageFormat.Strings), ImageSurgery.Length(image, ImageFormat.Strings));
        Assert.Equal("Nieuws|nl|a|kop|a.txt|b|b.txt|A|B|id|name|title|headline|language|path|line|date".Replace("|", ""), strings);
    }

    [Fact]
    public void The_table_of_ids_is_at_most_half_full()
    {
        foreach (var count in (int[])[0, 1, 2, 3, 4, 5, 1000])
        {
            var image = TestCorpus.Image([.. Enumerable.Range(0, count).Select(i => TestCorpus.Article($"{i}", ""))]);
            Assert.True(ImageSurgery.Length(image, ImageFormat.IdIndex) / 4 >= 2 * count);
        }
    }

    private static byte[] Section(byte[] image, uint tag) => image.AsSpan(ImageSurgery.Offset(image, tag), ImageSurgery.Length(image, tag)).ToArray();

    private static byte[] TypeBytes(byte[] image, int entry)
        => image.AsSpan(ImageSurgery.Offset(image, ImageFormat.Fields) + entry * ImageFormat.FieldSize + ImageFormat.FieldTypeAt, 8).ToArray();
}
