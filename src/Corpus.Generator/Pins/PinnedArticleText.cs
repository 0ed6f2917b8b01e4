using Corpus.Sources;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Pins;

/// <summary>The text of an article in which words are looked for.</summary>
/// <param name="id">The id of the article.</param>
/// <param name="path">The corpus-relative path of its file.</param>
/// <param name="line">The line where it begins, from 1.</param>
/// <param name="text">The text.</param>
/// <param name="location">Where its head is, for editors to go to; null where the file is not of this project.</param>
internal sealed class PinnedArticleText(string id, string path, int line, string text, Location? location)
{
    private FoldedText? _folded;

    public string Id => id;

    /// <summary>How messages name it.</summary>
    public string Description => PinLookup.ArticleName(id, path, line);

    public Location? Location => location;

    /// <summary>Its text, folded when it is first asked for. Two threads that come first may both fold it, and both are right.</summary>
    public FoldedText Text => _folded ??= FoldedText.Of(text);
}
