using System.Text;
using CsCheck;

namespace Corpus.Segmentation.Tests.Unicode;

public class BoundaryPropertyTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.OneOf(
            "a", "B", "1", ".", "!", ",", "'", "\"", ":", " ", "\r", "\n", "\u0308", "\u200D", "\u00AD", "א", "カ", "_", "🇳", "👍", "🏽", "क", "\u094D", "가", "ᄀ", "ᅡ", "\u0600", "\uD83D", "\uDE00", ")", "-"),
        Gen.Char.Select(c => c.ToString()));

    private static readonly Gen<string> Texts = Text.Array[0, 50].Select(string.Concat);

    [Fact]
    public void Graphemes_are_those_of_NET()
        => Texts.Sample(text =>
        {
            var expected = System.Globalization.StringInfo.ParseCombiningCharacters(text);
            Assert.Equal(expected, Starts<char, Utf16Decoder, GraphemeRules>(text));
        });

    [Fact]
    public void Words_of_any_bytes_are_those_of_the_string_that_NET_makes_of_them() => CheckEncodings<WordRules<UntailoredWords>>();

    [Fact]
    public void Graphemes_of_any_bytes_are_those_of_the_string_that_NET_makes_of_them() => CheckEncodings<GraphemeRules>();

    [Fact]
    public void Sentences_of_any_bytes_are_those_of_the_string_that_NET_makes_of_them() => CheckEncodings<SentenceRules>();

    private static void CheckEncodings<TRules>()
        where TRules : struct, IBoundaryRules
        => Gen.OneOf(Texts.Select(Encoding.UTF8.GetBytes), Gen.Byte.Array[0, 60]).Sample(bytes =>
        {
            var text = Encoding.UTF8.GetString(bytes);
            var inBytes = Starts<byte, Utf8Decoder, TRules>(bytes).Select(start => Encoding.UTF8.GetCharCount(bytes, 0, start));
            Assert.Equal(Starts<char, Utf16Decoder, TRules>(text), inBytes);
        });

    private static List<int> Starts<TUnit, TDecoder, TRules>(ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
        where TRules : struct, IBoundaryRules
    {
        var starts = new List<int>();
        var segments = new BoundarySegments<TUnit, TDecoder, TRules>(text);
        while (segments.MoveNext())
            starts.Add(segments.Start);
        return starts;
    }
}
