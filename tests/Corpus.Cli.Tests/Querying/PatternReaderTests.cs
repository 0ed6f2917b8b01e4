using Corpus.Cli.Opening;
using Corpus.Cli.Patterns;
using CsCheck;

namespace Corpus.Cli.Tests.Querying;

/// <summary>How patterns are read.</summary>
public sealed class PatternReaderTests
{
    // Everything that means something, and something that does not.
    private static readonly Gen<string> AnyText = Gen.Char["ab 'é*|/\\\"„”i([.+?)]{}\t\n-"].Array[0, 12].Select(chars => new string(chars));

    private static readonly Gen<string> SomeWord = Gen.Char["abéZ*|/\\\"„'i-."].Array[1, 6].Select(chars => new string(chars));

    private static readonly Gen<WordPart> SomePart = Gen.OneOf(
        Gen.Select(SomeWord, SomeWord, Gen.Bool, (first, second, isPhrase) => new WordPart(WordPartKind.Words, isPhrase ? $"{first} {second}" : first)),
        SomeWord.Select(word => new WordPart(WordPartKind.Beginning, word)),
        Gen.Const(new WordPart(WordPartKind.Any)),
        Gen.Select(Gen.OneOf("en$", "^a/b", "(a|b)c", "x\\\\/y", "[/*]", "\\."), Gen.Bool, (text, ignoresCase) => new WordPart(WordPartKind.Expression, text, ignoresCase)));

    [Theory]
    [InlineData("haven", "\"haven\"")]
    [InlineData("  de   haven ", "\"de haven\"")]
    [InlineData("haven*", "WordPattern.StartingWith(\"haven\")")]
    [InlineData("*", "WordPattern.AnyToken")]
    [InlineData("de * haven", "WordPattern.Sequence(\"de\", WordPattern.AnyToken, \"haven\")")]
    [InlineData("in de haven* *", "WordPattern.Sequence(\"in de\", WordPattern.StartingWith(\"haven\"), WordPattern.AnyToken)")]
    [InlineData("haven|kade", "WordPattern.AnyOf(\"haven\", \"kade\")")]
    [InlineData("haven|\"op de wal\"|dijk*", "WordPattern.AnyOf(\"haven\", \"op de wal\", WordPattern.StartingWith(\"dijk\"))")]
    [InlineData("de haven|kade dicht", "WordPattern.Sequence(\"de\", WordPattern.AnyOf(\"haven\", \"kade\"), \"dicht\")")]
    [InlineData("„de haven”", "\"de haven\"")]
    [InlineData("\\*", "\"*\"")]
    [InlineData("\"*\"", "\"*\"")]
    [InlineData("haven\\*", "\"haven*\"")]
    [InlineData("km/u", "\"km/u\"")]
    [InlineData("\\/s", "\"/s\"")]
    [InlineData("'s avonds", "\"'s avonds\"")]
    [InlineData("auto’s", "\"auto’s\"")]
    [InlineData("/en$/", "new Regex(\"en$\", RegexOptions.CultureInvariant)")]
    [InlineData("/en$/i", "new Regex(\"en$\", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)")]
    [InlineData("/a\\/b/|c", "WordPattern.AnyOf(new Regex(\"a/b\", RegexOptions.CultureInvariant), \"c\")")]
    public void What_is_written_is_the_pattern_of_the_library(string written, string pattern)
        => Assert.Equal(pattern, PatternReader.Read(written).ToPattern(matchCase: false).ToString());

    [Fact]
    public void Case_is_matched_in_words_and_beginnings()
        => Assert.Equal(
            "WordPattern.Sequence(WordPattern.Words(\"De\", matchCase: true), WordPattern.StartingWith(\"Haven\", matchCase: true))",
            PatternReader.Read("De Haven*").ToPattern(matchCase: true).ToString());

    [Theory]
    [InlineData("", 0)]
    [InlineData("   ", 0)]
    [InlineData("ha*ven", 2)]
    [InlineData("de **", 3)]
    [InlineData("|haven", 0)]
    [InlineData("haven| kade", 6)]
    [InlineData("haven||kade", 6)]
    [InlineData("de \"haven", 3)]
    [InlineData("de \" \"", 3)]
    [InlineData("\"de\"haven", 4)]
    [InlineData("haven\"de\"", 5)]
    [InlineData("de /en", 3)]
    [InlineData("de //", 3)]
    [InlineData("/en/x", 4)]
    [InlineData("/(/", 2)]
    [InlineData("de /a\\/[b-a]/", 11)]
    [InlineData("haven\\", 5)]
    public void What_cannot_be_read_is_pointed_at(string written, int position)
    {
        var problem = Assert.Throws<ToolException>(() => PatternReader.Read(written));

        Assert.Contains($"at position {position} of the pattern: ", problem.Message, StringComparison.Ordinal);
        Assert.Equal(position + 2, problem.Detail[1].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void A_pattern_is_read_back_as_it_was()
        => SomePart.List[1, 3].List[1, 4].Sample(places =>
        {
            var written = new ToolPattern([.. places.Select(parts => (IReadOnlyList<WordPart>)parts)]).ToString();
            var read = PatternReader.Read(written);
            Assert.Equal(places.Select(parts => string.Join(" or ", parts.Select(Describe))), read.Places.Select(parts => string.Join(" or ", parts.Select(Describe))));
        });

    [Fact]
    public void Anything_is_read_or_refused_at_a_place_that_it_has()
        => AnyText.Sample(text =>
        {
            try
            {
                PatternReader.Read(text).ToPattern(matchCase: true);
            }
            catch (ToolException problem)
            {
                Assert.Equal(2, problem.Detail.Count);
                Assert.DoesNotContain('\n', problem.Message);
            }
        });

    private static string Describe(WordPart part) => $"{part.Kind} <{part.Text}> {part.IgnoresCase}";
}
