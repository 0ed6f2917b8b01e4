namespace Corpus.Tests;

public class FieldValueTests
{
    private static readonly TestArticle Brug = TestCorpus.Articles(TestCorpus.Rich())["brug"];

    private static FieldValue Pages => Brug.Fields["pages"];

    private static FieldValue Tags => Brug.Fields["tags"];

    [Fact]
    public void One_value_is_the_text_as_written()
        => Assert.Equal(("12", 1, false, false), (Pages.ToString(), Pages.Count, Pages.IsList, Pages.IsMissing));

    [Fact]
    public void A_list_has_its_values_in_order()
    {
        Assert.Equal((2, true, false), (Tags.Count, Tags.IsList, Tags.IsMissing));
        Assert.Equal(("brug", "verkeer", "brug, verkeer"), (Tags[0].ToString(), Tags[1].ToString(), Tags.ToString()));
    }

    [Fact]
    public void An_empty_list_is_not_missing()
    {
        var tags = TestCorpus.Articles(TestCorpus.Rich())["zin"].Fields["tags"];
        Assert.Equal((0, true, false, ""), (tags.Count, tags.IsList, tags.IsMissing, tags.ToString()));
    }

    [Fact]
    public void A_list_is_no_word()
    {
        // The list begins at scalar 1, and string 1 is the name of the corpus: numbers of two kinds, which are not to be taken for each other.
        var tags = TestCorpus.Articles(TestCorpus.Article("a", "", [TestCorpus.Field("pages", "12"), TestCorpus.List("tags", "haven", "brug")]))[0].Fields["tags"];

        Assert.True(tags[0].Is("haven") && tags[0].IsSpelling("Haven"));
        Assert.False(tags.Is("Nieuws") || tags.Is("haven") || tags.Is("haven, brug") || tags.IsSpelling("haven, brug"));
    }

    [Fact]
    public void Default_is_the_missing_value()
    {
        var value = default(FieldValue);
        Assert.Equal((0, false, true, ""), (value.Count, value.IsList, value.IsMissing, value.ToString()));
        Assert.True(value.AsUtf8().IsEmpty);
        Assert.Empty(value.ToList(v => v.ToString()));
        Assert.False(value.TryToInt32(out _) || value.TryToInt64(out _) || value.TryToDouble(out _) || value.TryToBoolean(out _) || value.TryToDate(out _));
    }

    [Fact]
    public void A_null_is_the_missing_value()
        => Assert.Equal(default, Brug.FieldAt(0));

    [Fact]
    public void A_value_is_its_own_first()
        => Assert.Equal(Pages, Pages[0]);

    [Fact]
    public void A_value_is_a_list_of_one()
        => Assert.Equal([12], Pages.ToList(value => value.ToInt32()));

    [Fact]
    public void The_text_of_one_value_is_read_in_place()
        => Assert.True(Pages.AsUtf8().SequenceEqual("12"u8));

    [Fact]
    public void A_list_has_no_text_of_its_own()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Tags.AsUtf8().Length);
        Assert.Equal(
            "The field 'tags' is a list of 2 values, which have no text in common. Take one of them by its index, or use ToList or ToString.",
            exception.Message);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void An_index_beyond_the_values_is_refused(int index)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Tags[index]);
        Assert.Contains("The field 'tags' has 2 values, so the index must be at least 0 and less than 2.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_are_equal_if_they_read_the_same_in_whatever_image()
    {
        var other = TestCorpus.Articles(
            TestCorpus.Article("a", "", [TestCorpus.Field("n", "12"), TestCorpus.List("l", "brug", "verkeer"), TestCorpus.List("one", "12")]))[0];
        Assert.True(Pages == other.Fields["n"] && Tags == other.Fields["l"]);
        Assert.Equal(Pages.GetHashCode(), other.Fields["n"].GetHashCode());
        Assert.Equal(Tags.GetHashCode(), other.Fields["l"].GetHashCode());
        Assert.True(Pages != other.Fields["one"] && Pages != other.Fields["l"][0] && Pages != default);
    }

    [Fact]
    public void Lists_that_part_the_same_letters_differently_are_not_equal()
    {
        var article = TestCorpus.Articles(TestCorpus.Article("a", "", [TestCorpus.List("x", "ab", "c"), TestCorpus.List("y", "a", "bc")]))[0];
        Assert.NotEqual(article.Fields["x"], article.Fields["y"]);
        Assert.NotEqual(article.Fields["x"].GetHashCode(), article.Fields["y"].GetHashCode());
    }

    [Fact]
    public void A_place_that_no_key_has_is_refused()
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Brug.FieldAt(5));
        Assert.Contains("The corpus Nieuws has 5 keys, so the index must be at least 0 and less than 5. Rebuild the project.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_a_number_allocates_nothing()
    {
        var article = Brug;
        Assert.Equal(28, Sum(article));

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Sum(article);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void After_disposal_reading_throws()
    {
        var image = TestCorpus.Open(TestCorpus.RichImage());
        var article = TestCorpus.Articles(image)["brug"];
        var value = article.Fields["pages"];
        var fields = article.Fields;
        image.Dispose();

        Assert.Throws<ObjectDisposedException>(() => value.ToString());
        Assert.Throws<ObjectDisposedException>(() => value.ToInt32());
        Assert.Throws<ObjectDisposedException>(() => fields.Count);
        Assert.Throws<ObjectDisposedException>(() => article.FieldAt(1));
        Assert.Throws<ObjectDisposedException>(() => article.Treebank);
    }

    private static double Sum(TestArticle article)
        => article.FieldAt(1).ToInt32() + article.FieldAt(1).ToDouble() + article.FieldAt(4)[0].AsUtf8().Length;
}
