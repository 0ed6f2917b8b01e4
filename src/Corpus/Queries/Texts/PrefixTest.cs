namespace Corpus;

/// <summary>The text has a token that begins so.</summary>
internal sealed class PrefixTest(string prefix, bool matchCase) : TextTest
{
    public override bool IsMonotone => true;

    public override bool Holds(Text text) => text.ContainsWordPrefix(prefix, matchCase);

    public override IndexAccess? AccessBy(CorpusImage image)
        => image.Index is not { } index ? null
            : matchCase ? TermsAccess.StartingWith(index, prefix)
            : new PrefixAccess(index, prefix);

    public override double CostOf(CorpusImage image) => WordsTest.CostOfTokens(image) / 3;

    public override string ToString() => $"ContainsWordPrefix({CSharpLiteral.Of(prefix)}{(matchCase ? ", matchCase: true" : "")})";
}
