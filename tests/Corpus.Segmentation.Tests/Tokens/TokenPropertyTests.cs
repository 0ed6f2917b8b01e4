using System.Text;
using CsCheck;

namespace Corpus.Segmentation.Tests.Tokens;

public class TokenPropertyTests
{
    // What the rules look at, and what may go wrong: marks, halves of pairs, bytes that are no characters.
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.OneOf(
            "a", "Z", "s", "1", "23", "456", " ", "\u00A0", "\u202F", "\n", "\r\n", "'", "’", "‘", "\"", "”", "-", "--", "‑", "–", ".", "...", ",", ",,", ":", ";", "!", "?", "/", "//", "://",
            "http", "www.", "nl", ".nl", "@", "#", "&", "+", "_", "%", "€", "(", ")", "é", "ß", "²", "½", "\u0301", "\u200D", "\u00AD", "\uFEFF", "\u200B", "😀", "👍🏽", "🇳", "☺", "\uFE0F",
            "\u20E3", "א", "״", "カ", "漢", "ก", "क", "\uD83D", "\uDE00", "\uFFFD", "\0", "bv", "nr", "bzw", "z.B.", "Mme", "l’", "'s", "´", "`", "*", "«", "中"),
        Gen.Char.Select(c => c.ToString()));

    private static readonly Gen<string> Texts = Text.Array[0, 60].Select(string.Concat);

    private static readonly string[] Languages = ["nl", "en", "de", "fr", "und"];

    [Fact]
    public void Segments_are_the_whole_text_and_none_is_empty()
        => Texts.Sample(text =>
        {
            foreach (var language in Languages)
                AssertTiles(Segments(language, text), text.Length);
        });

    [Fact]
    public void Segments_of_any_bytes_are_all_of_them()
        => Gen.Byte.Array[0, 100].Sample(bytes =>
        {
            foreach (var language in Languages)
                AssertTiles(Segments(language, bytes), bytes.Length);
        });

    [Fact]
    public void A_string_and_its_UTF_8_have_the_same_segments()
        => Texts.Sample(text =>
        {
            foreach (var language in Languages)
                AssertSame(language, text, Encoding.UTF8.GetBytes(text));
        });

    [Fact]
    public void Any_bytes_and_the_string_that_NET_makes_of_them_have_the_same_segments()
        => Gen.OneOf(Gen.Byte.Array[0, 100], Texts.Select(Encoding.UTF8.GetBytes), Gen.OneOf<byte>(0x61, 0x20, 0x80, 0xBF, 0xC3, 0xE2, 0xED, 0xA0, 0xF0, 0x9F, 0xF4, 0xFF).Array[0, 40])
            .Sample(bytes =>
            {
                foreach (var language in Languages)
                    AssertSame(language, Encoding.UTF8.GetString(bytes), bytes);
            });

    [Fact]
    public void No_segment_begins_with_what_combines_with_the_one_before()
        => Texts.Sample(text =>
        {
            foreach (var segment in Segments("nl", text))
            {
                var first = default(Utf16Decoder).Decode(text, segment.Start, out _);
                var combines = BreakProperties.WordBreakOf(first) is WordBreak.Extend or WordBreak.Format or WordBreak.ZWJ;
                Assert.False(combines && segment.Start > 0, $"U+{first:X4} at {segment.Start}");
            }
        });

    [Fact]
    public void White_space_is_blank_and_nothing_else_is()
        => Texts.Sample(text =>
        {
            foreach (var segment in Segments("nl", text))
                Assert.Equal(char.IsWhiteSpace(text[segment.Start]), segment.Kind == TokenKind.Blank);
        });

    [Fact]
    public void Going_through_a_text_allocates_nothing()
    {
        var text = string.Concat(Enumerable.Repeat("’s Morgens zag dhr. J. van Dam 1.250,50 km/u op www.example.nl, “nee” (bv. 😀)! ", 100));
        var bytes = Encoding.UTF8.GetBytes(text);
        var tokenizer = Tokenizer.For("nl");
        var segments = 0;
        long allocated = 1;
        // The first time may allocate: statics, and code that is compiled again.
        for (var i = 0; i < 100 && allocated > 0; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var segment in tokenizer.Segment(text.AsSpan()))
                segments += segment.Length;
            foreach (var segment in tokenizer.Segment(bytes.AsSpan()))
                segments += segment.Length;
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.Equal(0, allocated);
        Assert.True(segments > 0);
    }

    private static List<TokenSegment> Segments(string language, string text)
    {
        var segments = new List<TokenSegment>();
        foreach (var segment in Tokenizer.For(language).Segment(text.AsSpan()))
            segments.Add(segment);
        return segments;
    }

    private static List<TokenSegment> Segments(string language, byte[] text)
    {
        var segments = new List<TokenSegment>();
        foreach (var segment in Tokenizer.For(language).Segment(text.AsSpan()))
            segments.Add(segment);
        return segments;
    }

    private static void AssertTiles(List<TokenSegment> segments, int length)
    {
        var end = 0;
        foreach (var segment in segments)
        {
            Assert.Equal(end, segment.Start);
            Assert.True(segment.Length > 0);
            end = segment.End;
        }

        Assert.Equal(length, end);
    }

    // The two have the same characters, invalid ones as U+FFFD; where characters start differs.
    private static void AssertSame(string language, string text, byte[] bytes)
    {
        var inChars = Segments(language, text).Select(s => (Characters<char, Utf16Decoder>(text.AsSpan(s.Start, s.Length)), s.Kind));
        var inBytes = Segments(language, bytes).Select(s => (Characters<byte, Utf8Decoder>(bytes.AsSpan(s.Start, s.Length)), s.Kind));
        Assert.Equal(inChars, inBytes);
    }

    private static string Characters<TUnit, TDecoder>(ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        var characters = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            characters.Append(char.ConvertFromUtf32(default(TDecoder).Decode(text, at, out var length)));
            at += length;
        }

        return characters.ToString();
    }
}
