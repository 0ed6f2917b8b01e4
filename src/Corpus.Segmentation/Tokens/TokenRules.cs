namespace Corpus.Segmentation;

/// <summary>How a language's tokens differ from Unicode's words: data of the tailorings.</summary>
internal sealed class TokenRules
{
    /// <summary>Of a language that we have no rules for.</summary>
    public static readonly TokenRules Root = new() { ColonJoinsLetters = true };

    /// <summary>Whether a colon between two letters joins them, as Unicode has it for Swedish.</summary>
    public bool ColonJoinsLetters { get; init; }

    /// <summary>
    /// Whether hyphens and other signs join letters (<see cref="Hyphens"/>, <see cref="Joiners"/>), and full stops in names (<see
    /// cref="TokenStops"/>).
    /// </summary>
    public bool SignsJoinLetters { get; init; }

    /// <summary>
    /// The words that begin with an apostrophe, in lower case and without it; with one at the end if they have one there (<c>'n'</c>).
    /// </summary>
    public string[] WordsBehindApostrophe { get; init; } = [];

    /// <summary>Letters behind which an apostrophe at the end of a word makes a genitive: <c>Jans' boek</c>.</summary>
    public string GenitiveLetters { get; init; } = "";

    /// <summary>Whether an apostrophe joins digits to what follows (<c>80'er</c>) and stands for the century of a year (<c>'90</c>).</summary>
    public bool ApostropheJoinsDigits { get; init; }

    /// <summary>Whether a round amount has a dash for its cents: <c>25,-</c>.</summary>
    public bool DashForCents { get; init; }

    /// <summary>
    /// Whether initials and letters with full stops keep the last one, as abbreviations that are listed do: <see cref="TokenStops"/>.
    /// </summary>
    public bool InitialsKeepFullStops { get; init; }

    /// <summary>Capitals that are words themselves, so that a full stop behind one more often ends a sentence than an initial: <c>I</c>.</summary>
    public string WordsOfOneCapital { get; init; } = "";
}
