namespace Corpus.Segmentation;

/// <summary>How a speaker is named beside a verb.</summary>
/// <param name="Tokens">The name with its titles, the noun phrase up to its noun, or the pronoun; empty if nobody is named.</param>
/// <param name="Name">The number of the name, or -1.</param>
/// <param name="End">The token behind the whole phrase.</param>
internal readonly record struct Mention(TokenRange Tokens, int Name, int End)
{
    /// <summary>Of nobody.</summary>
    public static readonly Mention None = new(default, -1, -1);

    /// <summary>Whether there is one.</summary>
    public bool IsSomebody => !Tokens.IsEmpty;
}
