using CsCheck;

namespace Corpus.Tests;

public class TextSliceTests
{
    [Fact]
    public void Parts_are_those_of_the_string_unless_they_cut_a_pair()
        => Gen.Select(Gen.OneOf("abcd", "é", "中", "🙂", "\0").Array[0, 12].Select(string.Concat), Gen.Int[0, 30], Gen.Int[0, 30]).Sample((text, start, length) =>
        {
            start = Math.Min(start, text.Length);
            length = Math.Min(length, text.Length - start);
            if (Cuts(text, start) || Cuts(text, start + length))
                Assert.Throws<ArgumentException>(() => { _ = TestCorpus.Text(text).Slice(start, length); });
            else
                Assert.Equal(text.Substring(start, length), TestCorpus.Text(text).Slice(start, length).ToString());
        });

    [Fact]
    public void A_range_is_a_part()
    {
        var text = TestCorpus.Text("één twee drie");
        Assert.Equal("twee", text[4..8].ToString());
        Assert.Equal("drie", text[^4..].ToString());
        Assert.Equal("twee", text[4..][..4].ToString());
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 4)]
    [InlineData(4, 0)]
    [InlineData(0, -1)]
    [InlineData(2, int.MaxValue)]
    public void A_part_beyond_the_text_is_refused(int start, int length)
        => Assert.Throws<ArgumentOutOfRangeException>(() => TestCorpus.Text("één").Slice(start, length));

    private static bool Cuts(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);
}
