namespace Corpus.Segmentation;

internal static partial class English
{
    /// <summary>The tailorings of tokens.</summary>
    public static readonly TokenRules Tokens = new()
    {
        HyphenJoinsLetters = true,
        // it (is, was, were, will), them, because, until, and, about, around.
        WordsBehindApostrophe = ["tis", "twas", "twere", "twill", "em", "cause", "til", "till", "n", "n'", "bout", "round"],
        GenitiveLetters = "sxz",
        ApostropheJoinsDigits = true,
        InitialsKeepFullStops = true,
        WordsOfOneCapital = "I",
    };
}
