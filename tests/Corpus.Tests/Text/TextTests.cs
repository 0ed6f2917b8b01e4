namespace Corpus.Tests;

public class TextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("a\0b")]
    [InlineData("\uFEFFa")]
    [InlineData("één\u00A0twee 🙂\n\ne\u0301")]
    public void A_text_reads_as_it_was_written(string text)
    {
        Assert.Equal(text, TestCorpus.Text(text).ToString());
        Assert.Equal(text, TestCorpus.Text(text));
        Assert.Equal(text.Length, TestCorpus.Text(text).Length);
        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(text), TestCorpus.Text(text).AsUtf8());
    }

    [Fact]
    public void Reading_as_UTF8_allocates_nothing()
    {
        var article = TestCorpus.Articles(TestCorpus.Article("a", new string('é', 100_000)))[0];
        Assert.Equal(200_000, article.Text.AsUtf8().Length);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var length = article.Text.AsUtf8().Length;
        Assert.Equal((200_000, 0), (length, GC.GetAllocatedBytesForCurrentThread() - before));
    }

    [Fact]
    public void Reading_as_UTF8_for_the_first_time_allocates_nothing()
    {
        _ = TestCorpus.Text("a").AsUtf8();
        var article = TestCorpus.Articles(TestCorpus.Article("a", new string('é', 100_000)))[0];

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = article.Text.AsUtf8();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Looking_for_a_string_allocates_nothing()
    {
        var text = TestCorpus.Text("één twee drie");
        _ = (text.Contains("drie"), text.IndexOf("drie"));

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = (text.Contains("drie"), text.IndexOf("drie"));
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Texts_that_read_the_same_are_equal_wherever_they_stand()
    {
        var (first, second) = (TestCorpus.Text("één twee"), TestCorpus.Text("twee één twee")[5..]);
        Assert.True(first == second && !(first != second) && first.Equals((object)second));
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEqual(first, TestCorpus.Text("één Twee"));
    }

    [Fact]
    public void A_text_stands_in_interpolated_strings()
    {
        Assert.Equal("<één 🙂>", $"<{TestCorpus.Text("één 🙂")}>");
        Assert.Equal(new string('é', 5_000), $"{TestCorpus.Text(new string('é', 5_000))}");
    }

    [Fact]
    public void Formatting_into_too_little_room_writes_nothing()
    {
        Assert.False(TestCorpus.Text("één").TryFormat(new char[2], out var chars, "", null));
        Assert.False(TestCorpus.Text("één").TryFormat(new byte[4], out var bytes, "", null));
        Assert.Equal((0, 0), (chars, bytes));
    }

    [Fact]
    public void Formatting_into_UTF8_copies_the_bytes()
    {
        var buffer = new byte[6];
        Assert.True(TestCorpus.Text("één").TryFormat(buffer, out var written, "", null));
        Assert.Equal("één\0"u8, buffer);
        Assert.Equal(5, written);
    }

    [Fact]
    public void A_default_text_is_empty()
    {
        var text = default(Text);
        Assert.Equal((0, 0, "", true), (text.Length, text.Utf8Length, text.ToString(), text.IsEmpty));
        Assert.True(text.AsUtf8().IsEmpty);
        Assert.Equal(0, text.IndexOf(""));
        Assert.Equal(-1, text.IndexOf("a"));
        Assert.False(text.ContainsWord("a"));
        Assert.Equal(TestCorpus.Text(""), text);
        Assert.Equal(TestCorpus.Text("").GetHashCode(), text.GetHashCode());
        Assert.Equal("", text[..].ToString());
        Assert.Equal("", $"{text}");
        Assert.Throws<ArgumentOutOfRangeException>(() => text.Slice(0, 1));
    }
}
