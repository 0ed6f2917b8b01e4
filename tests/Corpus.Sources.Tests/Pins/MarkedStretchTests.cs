using CsCheck;

namespace Corpus.Sources.Tests.Pins;

public class MarkedStretchTests
{
    [Theory]
    [InlineData("a🙂b", 2, 0, 0, "[…»«…]")]
    [InlineData("a🙂b", 3, 1, 1, "[…»b«]")]
    [InlineData("a🙂b", 3, 1, 2, "[…🙂»b«]")]
    public void Nothing_is_cut_amid_a_character_but_the_stretch_itself(string text, int start, int length, int context, string expected)
        => Assert.Equal(expected, MarkedStretch.Of(text.AsSpan(), start, length, context));

    [Fact]
    public void Every_stretch_of_every_text_can_be_shown()
        => Gen.Select(Gen.OneOf("a", " ", "🙂", "é", "\n", "\uD83D", "\uDE42").Array[0, 12].Select(string.Concat), Gen.Int[0, 24], Gen.Int[0, 24], Gen.Int[0, 4]).Sample((text, a, b, context) =>
        {
            var (start, end) = (Math.Min(Math.Min(a, b), text.Length), Math.Min(Math.Max(a, b), text.Length));
            var shown = MarkedStretch.Of(text.AsSpan(), start, end - start, context);
            Assert.StartsWith("[", shown, StringComparison.Ordinal);
            Assert.InRange(shown.Length, end - start + 4, end - start + 4 + 2 * (context + 1));
        });
}
