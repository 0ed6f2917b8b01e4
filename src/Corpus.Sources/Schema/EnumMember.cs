namespace Corpus.Sources;

/// <summary>A member of an enum that stands for a word of a vocabulary.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Text">The word; null where the name is all there is, and every spelling of it counts (<see cref="PropertyKey.IsSame"/>).</param>
internal sealed record EnumMember(string Name, string? Text)
{
    /// <summary>Whether the member stands for this word.</summary>
    public bool StandsFor(string word) => Text is null ? PropertyKey.IsSame(Name, word) : Text == word;
}
