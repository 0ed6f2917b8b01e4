using Corpus.Sources;

namespace Corpus.Cli.Diffing;

/// <summary>What is compared of an article besides its id and member: what both an image and a file can tell.</summary>
/// <param name="Date">Its date as ISO 8601-2.</param>
/// <param name="Title">Its own title.</param>
/// <param name="Language">Its language; that of the corpus where it has none of its own.</param>
/// <param name="Text">Its text.</param>
internal readonly record struct ComparedContent(string Date, string? Title, string Language, string Text)
{
    /// <summary>A hash that is the same for the same content, wherever it was read. O(length).</summary>
    public string Hash()
    {
        var input = new HashInput();
        input.Add(Date);
        input.Add(Title);
        input.Add(Language);
        input.Add(Text);
        return input.Finish().ToShortString();
    }
}
