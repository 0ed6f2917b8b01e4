using CsCheck;

namespace Corpus.Tests;

public class TextIndexOfTests
{
    // A text is of an image, and making that takes longer than searching in it.
    private const int NeedlesOfText = 10;

    // Of few kinds, so that needles are found; with both halves of pairs that have a half in common.
    private static readonly Gen<string> Texts = Gen.OneOf("a", "b", "é", "e", "\u0301", "🙂", "🙁", "🐂", "中", "\0", "\n").Array[0, 25].Select(string.Concat);

    private static readonly Gen<string> Needles = Gen.OneOf(
        Texts.Select(t => t.Length > 4 ? t[..4] : t),
        Gen.OneOf('a', 'b', 'é', 'e', '\u0301', '\uD83D', '\uDE42', '\uDC02', '\0').Array[0, 4].Select(c => new string(c)));

    [Fact]
    public void Answers_are_those_of_the_string_for_every_needle()
        => Gen.Select(Texts, Needles.Array[NeedlesOfText]).Sample(
            (text, needles) =>
            {
                var searched = TestCorpus.Text(text);
                foreach (var needle in needles)
                {
                    var expected = text.IndexOf(needle, StringComparison.Ordinal);
                    Assert.Equal(expected, searched.IndexOf(needle));
                    Assert.Equal(expected >= 0, searched.Contains(needle));
                }
            },
            iter: 2_000);

    [Fact]
    public void Answers_are_those_of_the_string_for_every_part_of_it()
        => Gen.Select(Texts, Gen.Select(Gen.Int[0, 50], Gen.Int[0, 50]).Array[NeedlesOfText]).Sample(
            (text, parts) =>
            {
                var searched = TestCorpus.Text(text);
                foreach (var (at, length) in parts)
                {
                    var start = Math.Min(at, text.Length);
                    var needle = text.Substring(start, Math.Min(length, text.Length - start));
                    Assert.Equal(text.IndexOf(needle, StringComparison.Ordinal), searched.IndexOf(needle));
                }
            },
            iter: 2_000);

    [Theory]
    [InlineData("De brug over de Luve", "Luve", 16)]
    [InlineData("één🙂twee", "twee", 5)]
    [InlineData("één", "", 0)]
    [InlineData("één", "e\u0301", -1)]
    [InlineData("brug", "Brug", -1)]
    [InlineData("brug", "bruggen", -1)]
    [InlineData("é", "éa", -1)]
    public void Offsets_count_UTF16_units(string text, string needle, int expected)
        => Assert.Equal(expected, TestCorpus.Text(text).IndexOf(needle));

    // No theory: an attribute cannot hold half of a pair.
    [Fact]
    public void Half_of_a_pair_is_found_in_a_pair_as_in_a_string()
    {
        var text = TestCorpus.Text("één🙂twee");
        Assert.Equal(3, text.IndexOf("\uD83D"));
        Assert.Equal(4, text.IndexOf("\uDE42t"));
        Assert.Equal(-1, text.IndexOf("\uDE42\uD83D"));
        Assert.True(text.Contains("n\uD83D"));
    }

    [Fact]
    public void Long_needles_are_found()
    {
        var needle = string.Concat(Enumerable.Repeat("één ", 1000));
        Assert.Equal(2, TestCorpus.Text("x " + needle + "y").IndexOf(needle));
    }

    [Fact]
    public void A_part_is_searched_within_its_bounds()
    {
        var part = TestCorpus.Text("één twee drie")[4..8];
        Assert.Equal(0, part.IndexOf("twee"));
        Assert.Equal(-1, part.IndexOf("één"));
        Assert.Equal(-1, part.IndexOf("twee "));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => TestCorpus.Text("a").IndexOf((string)null!));
        Assert.Throws<ArgumentNullException>(() => TestCorpus.Text("a").Contains((string)null!));
    }
}
