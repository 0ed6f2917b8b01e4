using System.Text.RegularExpressions;

namespace Corpus;

/// <summary>The text has a token in whose form the regular expression finds a match.</summary>
internal sealed class WordRegexTest(Regex pattern) : TextTest
{
    public override bool IsMonotone => true;

    public override bool Holds(Text text) => text.ContainsWord(pattern);

    public override IndexAccess? AccessBy(CorpusImage image) => image.Index is { } index ? new TermPatternAccess(index, pattern) : null;

    public override double CostOf(CorpusImage image) => 10 * WordsTest.CostOfTokens(image);

    public override string ToString() => $"ContainsWord({CSharpLiteral.Of(pattern)})";
}
