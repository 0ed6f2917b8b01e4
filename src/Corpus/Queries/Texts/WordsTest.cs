namespace Corpus;

/// <summary>The text has the words as tokens, one after the other.</summary>
internal sealed class WordsTest(string words, bool matchCase, bool isPhrase) : TextTest
{
    public override bool IsMonotone => true;

    public override bool Holds(Text text) => text.ContainsPhrase(words, matchCase);

    public override IndexAccess? AccessBy(CorpusImage image)
        => image.Index is { } index ? WordAccess.Of(index, TokenPattern.For(image, words, matchCase)) : null;

    public override double CostOf(CorpusImage image) => CostOfTokens(image);

    /// <summary>What all tokens of an article cost to compare, on average.</summary>
    public static double CostOfTokens(CorpusImage image) => 200 + BytesOf(image) / 6 * TermCosts.ComparedToken;

    public override string ToString()
        => $"{(isPhrase ? "ContainsPhrase" : "ContainsWord")}({CSharpLiteral.Of(words)}{(matchCase ? ", matchCase: true" : "")})";
}
