using System.Text;

namespace Corpus.Segmentation.Tests.Unicode;

/// <summary>Unicode's own tests of boundaries, all of them, in both encodings.</summary>
public class ConformanceTests
{
    [Fact]
    public void Graphemes_are_those_of_all_1093_official_cases()
        => Check<GraphemeRules>("GraphemeBreakTest.txt", 1093);

    [Fact]
    public void Words_are_those_of_all_1826_official_cases()
        => Check<WordRules<UntailoredWords>>("WordBreakTest.txt", 1826);

    [Fact]
    public void Sentences_are_those_of_all_512_official_cases()
        => Check<SentenceRules>("SentenceBreakTest.txt", 512);

    private static void Check<TRules>(string file, int count)
        where TRules : struct, IBoundaryRules
    {
        var cases = BreakTestFile.Read(file);
        Assert.Equal(count, cases.Count);
        Assert.All(cases, pieces =>
        {
            var text = string.Concat(pieces);
            Assert.Equal(pieces, Utf16Pieces<TRules>(text));
            Assert.Equal(pieces, Utf8Pieces<TRules>(Encoding.UTF8.GetBytes(text)));
        });
    }

    private static List<string> Utf16Pieces<TRules>(string text)
        where TRules : struct, IBoundaryRules
    {
        var pieces = new List<string>();
        foreach (var piece in new BoundarySegments<char, Utf16Decoder, TRules>(text))
            pieces.Add(piece.ToString());
        return pieces;
    }

    private static List<string> Utf8Pieces<TRules>(byte[] text)
        where TRules : struct, IBoundaryRules
    {
        var pieces = new List<string>();
        foreach (var piece in new BoundarySegments<byte, Utf8Decoder, TRules>(text))
            pieces.Add(Encoding.UTF8.GetString(piece));
        return pieces;
    }
}
