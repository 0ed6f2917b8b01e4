using System.Buffers.Binary;

namespace Corpus.Tests;

/// <summary>Images whose checksums fit and in which one number of the metadata lies. What is not asked for is still read.</summary>
public class ForgedMetadataTests
{
    private static readonly byte[] Original = TestCorpus.RichImage();

    private static int ValueCount => ImageSurgery.Length(Original, ImageFormat.ValueStarts) / ImageFormat.ValueStartSize - 1;

    [Fact]
    public void A_value_that_is_not_there_is_damaged()
    {
        // The card's five values, then those of "brug" in the order of its keys: section, pages, tags.
        var image = Forged(Column(1), (uint)ValueCount + 1);
        Assert.Contains($"it refers to value {ValueCount} of {ValueCount}", Reading(image, () => Brug(image).Fields["pages"]), StringComparison.Ordinal);
        Assert.Equal("binnenland", Brug(image).Fields["section"].ToString());
    }

    [Theory]
    [InlineData(0, 1_000u, "value 0 reaches from scalar 1000 to 1")]
    [InlineData(4, 2u, "value 0 reaches from scalar 0 to 1")]
    [InlineData(8, 0u, "value 0 reaches from scalar 0 to 0")]
    [InlineData(8, 2u, "value 0 reaches from scalar 0 to 2")]
    [InlineData(8, uint.MaxValue, "value 0 reaches from scalar 0 to 4294967295")]
    public void A_value_of_impossible_scalars_is_damaged(int at, uint number, string what)
    {
        // The first value is that of the card's first key.
        var image = Forged(ImageSurgery.Offset(Original, ImageFormat.ValueStarts) + at, number);
        Assert.Contains(what, Reading(image, () => image.Card.Citation ?? ""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0u, "scalar 0 of its values has no text")]
    [InlineData(10_000u, "string 10000 of")]
    public void A_scalar_without_text_is_damaged(uint text, string what)
    {
        var image = Forged(ImageSurgery.Offset(Original, ImageFormat.Values), text);
        Assert.Contains(what, Reading(image, () => image.Card.Citation ?? ""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_outside_its_section_is_damaged_where_fields_are_read()
    {
        var image = Forged(Directory(1) + ImageFormat.FieldOffsetAt, uint.MaxValue);
        Assert.Contains("the column of field 'pages' does not fit", Reading(image, () => Brug(image).Fields["section"]), StringComparison.Ordinal);
        Assert.Equal("brug", Brug(image).Id);
    }

    [Fact]
    public void A_column_of_a_kind_that_is_not_known_is_ignored()
    {
        var image = Forged(Directory(1) + ImageFormat.FieldKindAt, 99);
        Assert.Equal(["section", "tags"], Brug(image).Fields.Keys);
    }

    [Fact]
    public void Keys_that_are_not_in_order_are_damaged()
    {
        var name = BinaryPrimitives.ReadUInt32LittleEndian(Original.AsSpan(Directory(1)));
        var image = Forged(Directory(2), name);
        Assert.Contains("its keys are not in order at 'pages'", Reading(image, () => Brug(image).Fields.ContainsKey("tags")), StringComparison.Ordinal);
        Assert.Equal("12", Brug(image).FieldAt(1).ToString());
    }

    [Fact]
    public void A_key_without_name_is_damaged()
    {
        var image = Forged(Directory(1), 0);
        Assert.Contains("key 1 has no name", Reading(image, () => Brug(image).Fields.ContainsKey("tags")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8u)]
    [InlineData(0x0001_0000u)]
    [InlineData(0x0004_0001u)]
    public void A_type_that_there_is_not_is_damaged(uint type)
    {
        var image = Forged(Directory(1) + ImageFormat.FieldTypeAt, type);
        Assert.Contains("the type of its key 'pages' is none", Reading(image, () => image.ArticleFields.TypeAt(1)), StringComparison.Ordinal);
        Assert.Equal("12", Brug(image).Fields["pages"].ToString());
    }

    [Fact]
    public void A_type_of_a_later_version_is_not_known()
    {
        var image = TestCorpus.Open(ImageSurgery.With(Original, i =>
        {
            i[ImageFormat.MinorVersionAt]++;
            ImageSurgery.Put(i, Directory(1) + ImageFormat.FieldTypeAt, 8u);
        }));
        image.Verify();
        Assert.Equal(default, image.ArticleFields.TypeAt(1));
        Assert.Equal(new KeyType(FieldType.Text, IsList: false, IsNullable: true), image.ArticleFields.TypeAt(0));
    }

    [Theory]
    [InlineData(1, 0x0000_0003u, "the key 'pages' of article 1 is not of its type")]
    [InlineData(4, 0x0002_0001u, "the key 'tags' of article 0 is not of its type")]
    public void A_type_that_the_values_do_not_have_is_found_by_verification(int key, uint type, string what)
    {
        var image = Forged(Directory(key) + ImageFormat.FieldTypeAt, type);
        Assert.Contains(what, Assert.Throws<CorpusImageException>(image.Verify).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_of_the_card_that_is_not_there_is_damaged()
    {
        var image = Forged(ImageSurgery.Offset(Original, ImageFormat.Card), 10_000u);
        Assert.Contains("string 10000 of", Reading(image, () => image.Card.Tags), StringComparison.Ordinal);
        Assert.Equal("Nieuws", image.Card.Name);
    }

    [Fact]
    public void A_text_of_the_card_that_is_not_there_is_damaged()
    {
        var image = Forged(ImageSurgery.Offset(Original, ImageFormat.Info) + ImageFormat.InfoTextAt, 10_000u);
        Assert.Contains("string 10000 of", Reading(image, () => image.Card.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_of_level_7_is_damaged()
    {
        var image = TestCorpus.Open(ImageSurgery.With(Original, i => i[ImageSurgery.Offset(i, ImageFormat.Headings) + 1] = 7));
        Assert.Contains("paragraph 1 is a heading of level 7", Reading(image, () => Brug(image).Paragraphs[1].HeadingLevel), StringComparison.Ordinal);
        Assert.Equal(1, Brug(image).Paragraphs[0].HeadingLevel);
    }

    [Fact]
    public void Levels_for_another_number_of_paragraphs_are_damaged()
    {
        var entry = ImageSurgery.Entry(Original, ImageFormat.Headings);
        var image = TestCorpus.Open(ImageSurgery.With(Original, i => (i[entry + ImageFormat.SectionLengthAt], i[entry + ImageFormat.SectionDetailAt]) = (4, 4)));
        Assert.Contains("it has 4 levels of headings for 5 paragraphs", Reading(image, () => Brug(image).Paragraphs[0].IsHeading), StringComparison.Ordinal);
    }

    [Fact]
    public void Sentences_that_are_not_there_are_damaged()
    {
        var image = Forged(ImageSurgery.Offset(Original, ImageFormat.TreebankStarts) + 2 * ImageFormat.TreebankStartSize, 3u);
        Assert.Contains("the sentences of article 1 reach from 0 to 3", Reading(image, () => Zin(image).Treebank), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ImageFormat.SentenceNodeAt, "the nodes of article 1 reach from 100 to 7")]
    [InlineData(ImageFormat.SentenceCommentAt, "the comments of article 1 reach from 100 to 2")]
    public void Nodes_and_comments_that_are_not_there_are_damaged(int at, string what)
    {
        var image = Forged(ImageSurgery.Offset(Original, ImageFormat.Sentences) + at, 100u);
        var sentence = Zin(image).Treebank[0];
        Assert.Equal("Ik zie 🙂 het.", sentence.ToString());
        Assert.Contains(what, Reading(image, () => at == ImageFormat.SentenceNodeAt ? sentence.Nodes : sentence.Comments), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, uint.MaxValue)]
    [InlineData(ImageFormat.StretchByteLengthAt, 1_000u)]
    [InlineData(ImageFormat.StretchStartAt, uint.MaxValue)]
    [InlineData(ImageFormat.StretchLengthAt, 1_000u)]
    public void A_sentence_or_a_node_outside_its_text_is_damaged(int at, uint number)
    {
        var sentence = Forged(ImageSurgery.Offset(Original, ImageFormat.Sentences) + at, number);
        Assert.Contains("a sentence of article 1 is not within its text", Reading(sentence, () => Zin(sentence).Treebank[0]), StringComparison.Ordinal);

        var node = Forged(ImageSurgery.Offset(Original, ImageFormat.Nodes) + at, number);
        Assert.Contains("a node of article 1 is not within its text", Reading(node, () => Zin(node).Treebank[0].Nodes[0].Text), StringComparison.Ordinal);
        Assert.Equal("Ik", Zin(node).Treebank[0].Nodes[0].Form);
    }

    [Theory]
    [InlineData(ImageFormat.StretchStartAt)]
    [InlineData(ImageFormat.StretchLengthAt)]
    public void A_sentence_or_a_node_that_counts_wrongly_is_found_by_verification(int at)
    {
        // The first sentence starts at 0, the fourth node at 3.
        foreach (var section in (uint[])[ImageFormat.Sentences, ImageFormat.Nodes])
        {
            var record = ImageSurgery.Offset(Original, section) + (section == ImageFormat.Nodes ? 3 * ImageFormat.NodeSize : 0);
            var number = BinaryPrimitives.ReadUInt32LittleEndian(Original.AsSpan(record + at));
            var image = TestCorpus.Open(ImageSurgery.With(Original, i =>
            {
                ImageSurgery.Put(i, record + at, number + (number > 0 ? uint.MaxValue : 0));
                if (number == 0)
                    ImageSurgery.Put(i, record, 1u);
            }));
            Assert.Throws<CorpusImageException>(image.Verify);
        }
    }

    [Fact]
    public void A_node_that_ends_where_it_says_but_starts_elsewhere_is_found_by_verification()
    {
        // "zie 🙂" from byte 3, eight bytes.
        var record = ImageSurgery.Offset(Original, ImageFormat.Nodes) + ImageFormat.NodeSize;
        var image = TestCorpus.Open(ImageSurgery.With(Original, i =>
        {
            ImageSurgery.Put(i, record, 4u);
            ImageSurgery.Put(i, record + ImageFormat.StretchByteLengthAt, 7u);
        }));
        Assert.Equal("ie 🙂", System.Text.Encoding.UTF8.GetString(Zin(image).Treebank[0].Nodes[1].Text.AsUtf8()));
        Assert.Contains("a sentence or a node of article 1 is not what it says", Assert.Throws<CorpusImageException>(image.Verify).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ImageFormat.NodeIdAt, 0x8000_0000u, "node 0 has the id 2147483648")]
    [InlineData(ImageFormat.NodeHeadAt, 0x8000_0001u, "node 0 has the head 2147483649")]
    [InlineData(ImageFormat.NodeKindAt, 3u, "node 0 has the kind 3")]
    [InlineData(ImageFormat.NodeFormAt, 0u, "node 0 has no form")]
    [InlineData(ImageFormat.NodeFormAt, 10_000u, "string 10000 of")]
    [InlineData(ImageFormat.NodeMiscAt, 10_000u, "string 10000 of")]
    public void A_node_with_an_impossible_number_is_damaged(int at, uint number, string what)
    {
        var image = Forged(ImageSurgery.Offset(Original, ImageFormat.Nodes) + at, number);
        var node = Zin(image).Treebank[0].Nodes[0];
        Assert.Contains(what, Reading(image, () => (node.Id, node.Head, node.Kind, node.Form, node.Misc)), StringComparison.Ordinal);
        Assert.Equal("ik", node.Lemma);
    }

    [Fact]
    public void A_comment_that_is_not_there_is_damaged()
    {
        var image = Forged(ImageSurgery.Offset(Original, ImageFormat.Comments) + sizeof(uint), 10_000u);
        var comments = Zin(image).Treebank[0].Comments;
        Assert.Equal("sent_id = 1", comments[0]);
        Assert.Contains("string 10000 of", Reading(image, () => comments[1]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ImageFormat.Values)]
    [InlineData(ImageFormat.Sentences)]
    [InlineData(ImageFormat.Nodes)]
    [InlineData(ImageFormat.Comments)]
    public void A_section_without_its_counterpart_is_damaged(uint tag)
    {
        var image = TestCorpus.Open(ImageSurgery.With(Original, i => ImageSurgery.Put(i, ImageSurgery.Entry(i, tag), 0x5A5A5A5Au)));
        Assert.Throws<CorpusImageException>(image.Verify);
        Assert.Equal("brug", Brug(image).Id);
    }

    [Theory]
    [InlineData(ImageFormat.Headings)]
    [InlineData(ImageFormat.Card)]
    [InlineData(ImageFormat.CardDetails)]
    [InlineData(ImageFormat.TreebankStarts)]
    public void A_section_that_may_be_missing_may_be_missing(uint tag)
        => TestCorpus.Open(ImageSurgery.With(Original, i => ImageSurgery.Put(i, ImageSurgery.Entry(i, tag), 0x5A5A5A5Au))).Verify();

    [Fact]
    public void A_string_that_is_not_UTF8_is_found_by_verification()
    {
        var image = TestCorpus.Open(ImageSurgery.With(Original, i => i[ImageSurgery.Offset(i, ImageFormat.Strings)] = 0xFF));
        Assert.Contains("string 1 is not UTF-8", Assert.Throws<CorpusImageException>(image.Verify).Message, StringComparison.Ordinal);
    }

    // The message of the exception that comes when it is read, and that verification finds it too.
    private static string Reading(CorpusImage image, Func<object> read)
    {
        Assert.Throws<CorpusImageException>(image.Verify);
        return Assert.Throws<CorpusImageException>(read).Message;
    }

    private static CorpusImage Forged(int at, uint number) => TestCorpus.Open(ImageSurgery.With(Original, image => ImageSurgery.Put(image, at, number)));

    private static TestArticle Brug(CorpusImage image) => TestCorpus.Articles(image)[0];

    private static TestArticle Zin(CorpusImage image) => TestCorpus.Articles(image)[1];

    // The entry of the key at this place: byline, pages, section, source.url, tags.
    private static int Directory(int place) => ImageSurgery.Offset(Original, ImageFormat.Fields) + (BuiltInFields.Last + place) * ImageFormat.FieldSize;

    private static int Column(int place)
        => ImageSurgery.Offset(Original, ImageFormat.Columns) + (int)BinaryPrimitives.ReadInt64LittleEndian(Original.AsSpan(Directory(place) + ImageFormat.FieldOffsetAt));
}
