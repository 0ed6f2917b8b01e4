namespace Corpus;

/// <summary>
/// Says which key of an article's head a declared property reads, where the two names differ: <c>[CorpusKey("byline")]</c> on a property
/// <c>Author</c>.
/// </summary>
/// <param name="key">The key, exactly as heads have it.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CorpusKeyAttribute(string key) : Attribute
{
    /// <summary>The key, exactly as heads have it.</summary>
    public string Key { get; } = key;
}
