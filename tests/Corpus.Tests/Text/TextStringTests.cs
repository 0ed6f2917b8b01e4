using CsCheck;

namespace Corpus.Tests;

/// <summary>A text beside strings.</summary>
public class TextStringTests
{
    private static readonly StringComparison[] Comparisons = Enum.GetValues<StringComparison>();

    [Fact]
    public void A_text_equals_the_string_that_it_reads_as()
    {
        var text = TestCorpus.Text("Eén 🙂");
        Assert.True(text.Equals("Eén 🙂") && text == "Eén 🙂" && "Eén 🙂" == text && !(text != "Eén 🙂"));
        Assert.False(text.Equals("eén 🙂") || text.Equals("Eén") || text.Equals("Eén 🙂!") || text.Equals("Eén \uD83D") || text.Equals(""));
        Assert.False(text == "eén 🙂");
    }

    [Fact]
    public void No_text_equals_null()
    {
        Assert.False(TestCorpus.Text("").Equals(null));
        Assert.False(default(Text).Equals(null, StringComparison.Ordinal) || default(Text).Equals(null, StringComparison.InvariantCulture));
    }

    [Fact]
    public void Equals_still_takes_texts_and_objects_and_hashes_fit()
    {
        var (text, same) = (TestCorpus.Text("één"), TestCorpus.Text("één"));
        Assert.True(text.Equals(same) && text.Equals((object)same));
        Assert.Equal(text.GetHashCode(), same.GetHashCode());

        // A string has another hash, and does not equal a text either.
        Assert.False(text.Equals((object)"één"));
        Assert.Equal("één", text);
        Assert.Contains(same, new HashSet<Text> { text });
    }

    [Fact]
    public void A_text_begins_and_ends_as_it_reads()
    {
        var text = TestCorpus.Text("Één brug 🙂");
        Assert.True(text.StartsWith("") && text.StartsWith("Éé") && text.StartsWith("Één brug 🙂") && !text.StartsWith("éé") && !text.StartsWith("brug"));
        Assert.True(text.EndsWith("") && text.EndsWith("🙂") && text.EndsWith("brug 🙂") && text.EndsWith("Één brug 🙂") && !text.EndsWith("Brug 🙂") && !text.EndsWith("brug"));
        Assert.False(text.StartsWith("Één brug 🙂!") || text.EndsWith("!Één brug 🙂"));
    }

    [Fact]
    public void Half_of_a_pair_begins_and_ends_it_as_in_a_string()
        => Assert.True(TestCorpus.Text("🙂").StartsWith("\uD83D") && TestCorpus.Text("🙂").EndsWith("\uDE42") && !TestCorpus.Text("🙂").EndsWith("\uD83D"));

    [Fact]
    public void Case_does_not_matter_where_it_shall_not()
    {
        var text = TestCorpus.Text("Één Brug");
        Assert.True(text.Equals("éÉN brug", StringComparison.OrdinalIgnoreCase) && !text.Equals("éÉN brug", StringComparison.Ordinal));
        Assert.True(text.StartsWith("éé", StringComparison.OrdinalIgnoreCase) && text.EndsWith("BRUG", StringComparison.OrdinalIgnoreCase));
        Assert.True(text.Equals("één BRUG", StringComparison.InvariantCultureIgnoreCase));
    }

    [Fact]
    public void Everything_is_as_with_the_string_of_the_text()
        => Gen.Select(Words(), Words(), Gen.OneOf(Comparisons)).Sample((text, value, comparison) =>
        {
            var read = TestCorpus.Text(text);
            Assert.Equal(text.Equals(value, comparison), read.Equals(value, comparison));
            Assert.Equal(text.StartsWith(value, comparison), read.StartsWith(value, comparison));
            Assert.Equal(text.EndsWith(value, comparison), read.EndsWith(value, comparison));
            Assert.Equal(text.Contains(value, comparison), read.Contains(value, comparison));
            Assert.Equal(text.IndexOf(value, comparison), read.IndexOf(value, comparison));
        });

    [Fact]
    public void A_text_is_searched_with_a_comparison()
    {
        var text = TestCorpus.Text("🙂 Één Brug");
        Assert.True(text.Contains("één BRUG", StringComparison.OrdinalIgnoreCase) && !text.Contains("één BRUG", StringComparison.Ordinal));
        Assert.Equal((3, 7, -1), (text.IndexOf("één", StringComparison.OrdinalIgnoreCase), text.IndexOf("Brug", StringComparison.Ordinal), text.IndexOf("brug", StringComparison.Ordinal)));

        // A part ends where it ends.
        Assert.False(text[3..8].Contains("brug", StringComparison.OrdinalIgnoreCase));
    }

    // Longer than what is compared at once, with a difference near the seam, or none.
    [Theory]
    [InlineData("é")]
    [InlineData("🙂")]
    [InlineData("x🙂")]
    [InlineData("ab")]
    public void A_long_text_is_compared_to_its_end(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 200));
        var read = TestCorpus.Text(text);
        Assert.True(read.Equals(text) && read.StartsWith(text) && read.EndsWith(text) && read.Equals(text.ToUpperInvariant(), StringComparison.OrdinalIgnoreCase));
        for (var at = 0; at < text.Length; at++)
        {
            var other = text[..at] + '!' + text[(at + 1)..];
            Assert.False(read.Equals(other) || read.StartsWith(other) || read.EndsWith(other));
            Assert.True(read.StartsWith(text[..at]) && read.EndsWith(text[at..]));
        }
    }

    [Fact]
    public void Null_and_comparisons_that_there_are_not_are_refused()
    {
        var text = TestCorpus.Text("x");
        Assert.Throws<ArgumentNullException>(() => text.StartsWith(null!));
        Assert.Throws<ArgumentNullException>(() => text.EndsWith(null!, StringComparison.InvariantCulture));
        Assert.Throws<ArgumentNullException>(() => text.Contains(null!, StringComparison.OrdinalIgnoreCase));
        Assert.Throws<ArgumentNullException>(() => text.IndexOf(null!, StringComparison.Ordinal));
        Assert.Throws<ArgumentException>(() => text.Contains("x", (StringComparison)6));
        Assert.Throws<ArgumentException>(() => text.IndexOf("x", (StringComparison)(-1)));
        Assert.Throws<ArgumentException>(() => text.Equals("x", (StringComparison)6));
        Assert.Throws<ArgumentException>(() => text.StartsWith("x", (StringComparison)(-1)));
        Assert.Throws<ArgumentException>(() => text.EndsWith("x", (StringComparison)6));
    }

    [Fact]
    public void Ordinal_comparisons_allocate_nothing()
    {
        var text = TestCorpus.Text("één twee 🙂 drie");
        Assert.True(Compare(text));

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Compare(text);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static bool Compare(Text text)
        => text.Equals("één twee 🙂 drie") && text.Equals("ÉÉN TWEE 🙂 DRIE", StringComparison.OrdinalIgnoreCase)
            && text.StartsWith("één") && text.StartsWith("ÉÉN", StringComparison.OrdinalIgnoreCase)
            && text.Contains("TWEE", StringComparison.OrdinalIgnoreCase) && text.IndexOf("twee", StringComparison.Ordinal) == 4
            && text.EndsWith("🙂 drie") && text.EndsWith("🙂 DRIE", StringComparison.OrdinalIgnoreCase);

    // With deseret letters, which have case and are pairs; halves of pairs are no part of a text, and may be looked for.
    private static Gen<string> Words() => Gen.OneOf("a", "A", "é", "É", "ſ", "s", "K", "k", "\U00010400", "\U00010428", "🙂", "\n").Array[0, 3].Select(string.Concat);
}
