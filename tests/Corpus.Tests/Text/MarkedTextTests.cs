using CsCheck;

namespace Corpus.Tests;

public class MarkedTextTests
{
    [Theory]
    [InlineData("De haven van Zandrecht is dicht.", 13, 9, 24, "[De haven van »Zandrecht« is dicht.]")]
    [InlineData("De haven van Zandrecht is dicht.", 13, 9, 5, "[…van »Zandrecht« is…]")] // Five units on each side, " van " of which the word is shown; "is di" ends with a word that was cut.
    [InlineData("De haven.", 0, 2, 24, "[»De« haven.]")]
    [InlineData("De haven.", 9, 0, 24, "[De haven.»«]")]
    [InlineData("De haven\n\nis\tdicht", 3, 5, 24, "[De »haven«  is dicht]")]
    [InlineData("", 0, 0, 24, "[»«]")]
    [InlineData("abcdefghij", 4, 2, 2, "[…cd»ef«gh…]")] // No word begins or ends there.
    public void A_stretch_stands_between_marks_with_what_is_around_it(string text, int start, int length, int context, string expected)
        => Assert.Equal(expected, MarkedText.Of(text, start, length, context));

    [Fact]
    public void A_long_stretch_is_cut_in_its_middle()
    {
        var text = string.Join(' ', Enumerable.Range(100, 50)); // 199 units

        Assert.Equal("[»100 101 102 103 104 105 106 107 108 109 … 140 141 142 143 144 145 146 147 148 149«]", MarkedText.Of(text, 0, text.Length));
    }

    [Fact]
    public void No_character_is_cut_and_none_breaks_the_line()
        => Gen.Select(Gen.String, Gen.Int[0, 200], Gen.Int[0, 200], Gen.Int[0, 40]).Sample((text, a, b, context) =>
        {
            text = string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
            var start = Boundary(text, Math.Min(a, text.Length));
            var end = Boundary(text, Math.Clamp(start + b, start, text.Length));

            var marked = MarkedText.Of(text, start, end - start, context);

            return marked.StartsWith('[') && marked.EndsWith(']') && !marked.Any(char.IsControl) && marked.EnumerateRunes().All(rune => rune.Value != 0xFFFD || text.Contains('\uFFFD'));
        });

    [Theory]
    [InlineData(-1, 0, 1, "start")]
    [InlineData(6, 0, 1, "start")]
    [InlineData(0, -1, 1, "length")]
    [InlineData(3, 3, 1, "length")]
    [InlineData(0, 1, -1, "context")]
    public void A_stretch_outside_the_text_is_refused(int start, int length, int context, string parameter)
        => Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => MarkedText.Of("haven", start, length, context)).ParamName);

    private static int Boundary(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
