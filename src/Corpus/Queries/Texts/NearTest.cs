using System.Globalization;

namespace Corpus;

/// <summary>The text has two words or phrases near each other.</summary>
internal sealed class NearTest(string first, string second, int within, bool matchCase) : TextTest
{
    public override bool IsMonotone => true;

    public override bool Holds(Text text) => text.ContainsNear(first, second, within, matchCase);

    public override IndexAccess? AccessBy(CorpusImage image)
        => image.Index is { } index
            ? NearAccess.Of(index, TokenPattern.For(image, first, matchCase), TokenPattern.For(image, second, matchCase), within)
            : null;

    public override double CostOf(CorpusImage image) => 3 * WordsTest.CostOfTokens(image);

    public override string ToString()
        => string.Create(
            CultureInfo.InvariantCulture,
            $"ContainsNear({CSharpLiteral.Of(first)}, {CSharpLiteral.Of(second)}, within: {within}{(matchCase ? ", matchCase: true" : "")})");
}
