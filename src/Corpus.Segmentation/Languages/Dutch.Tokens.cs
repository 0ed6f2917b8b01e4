namespace Corpus.Segmentation;

internal static partial class Dutch
{
    /// <summary>The tailorings of tokens.</summary>
    public static readonly TokenRules Tokens = new()
    {
        SignsJoinLetters = true,
        // For des, het, een, ik, hem and er. Not 'er or 'ns: Er and NS begin quotations more often.
        WordsBehindApostrophe = ["s", "t", "n", "k", "m", "r"],
        GenitiveLetters = "sxz",
        ApostropheJoinsDigits = true,
        DashForCents = true,
        InitialsKeepFullStops = true,
        WordsOfOneCapital = "U",
    };
}
