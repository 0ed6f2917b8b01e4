namespace Corpus.Segmentation;

internal static partial class Dutch
{
    /// <summary>The tailorings of tokens.</summary>
    public static readonly TokenRules Tokens = new()
    {
        HyphenJoinsLetters = true,
        // des, het, een, ik, hem, er, eens, ons, hij.
        WordsBehindApostrophe = ["s", "t", "n", "k", "m", "r", "ns", "ie", "er"],
        GenitiveLetters = "sxz",
        ApostropheJoinsDigits = true,
        DashForCents = true,
        InitialsKeepFullStops = true,
        WordsOfOneCapital = "U",
    };
}
