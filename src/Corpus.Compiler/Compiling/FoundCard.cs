using Corpus.Sources;

namespace Corpus.Compiler.Compiling;

/// <summary>The card of a corpus, and where it lies.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Text">The text of the file.</param>
/// <param name="Card">What it says.</param>
internal sealed record FoundCard(string Path, string Text, Card Card)
{
    /// <summary>The name of the file, for findings.</summary>
    public string Name => System.IO.Path.GetFileName(Path);
}
