namespace Corpus.Segmentation;

internal static partial class English
{
    /// <summary>The tailorings of tokens.</summary>
    public static readonly TokenRules Tokens = new()
    {
        SignsJoinLetters = true,
        // For it is, it was, it were, it will, them, until and and. Not 'round or 'cause: Round and Cause begin quotations too.
        WordsBehindApostrophe = ["tis", "twas", "twere", "twill", "em", "til", "n", "n'"],
        GenitiveLetters = "sxz",
        ApostropheJoinsDigits = true,
        InitialsKeepFullStops = true,
        WordsOfOneCapital = "I",
    };
}
