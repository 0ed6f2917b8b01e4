using System.Text.RegularExpressions;

namespace Corpus;

/// <summary>The regular expression finds a match in the text. What stands around a part may decide, so it is not asked of the article for one.</summary>
internal sealed class RegexTest(Regex pattern) : TextTest
{
    public override bool IsMonotone => false;

    public override bool Holds(Text text) => text.ContainsMatch(pattern);

    public override double CostOf(CorpusImage image) => 1000 + BytesOf(image) * 2;

    public override string ToString() => $"ContainsMatch({CSharpLiteral.Of(pattern)})";
}
