namespace Corpus.Sources;

/// <summary>Where and how a key is added to the head of an article.</summary>
/// <param name="At">The offset in the file.</param>
/// <param name="Before">What stands before the key: <c>, "</c> in JSON.</param>
/// <param name="Between">What stands between key and value: <c>: </c>.</param>
/// <param name="After">What stands behind the value: a newline.</param>
/// <param name="HasQuotes">Whether the format has quotes for text.</param>
internal sealed record HeadInsertion(int At, string Before, string Between, string After, bool HasQuotes = true);
