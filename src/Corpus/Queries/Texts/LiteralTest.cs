using System.Text;

namespace Corpus;

/// <summary>The text has the string in it.</summary>
internal sealed class LiteralTest(string value) : TextTest
{
    public override bool IsMonotone => true;

    public override bool Holds(Text text) => text.Contains(value, StringComparison.Ordinal);

    // Half of a surrogate pair has no UTF-8, and yet .NET finds it in a pair: then every text is read.
    public override IndexAccess? AccessBy(CorpusImage image)
    {
        foreach (var rune in value.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar && value.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0)
                return null;
        }

        return new LiteralAccess(image, value);
    }

    public override double CostOf(CorpusImage image) => 100 + BytesOf(image) * TermCosts.SearchedByte;

    public override string ToString() => $"Contains({CSharpLiteral.Of(value)})";
}
