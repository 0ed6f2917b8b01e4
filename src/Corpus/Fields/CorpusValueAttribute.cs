namespace Corpus;

/// <summary>
/// Says which text a member of an enum stands for, where the two differ: <c>[CorpusValue("binnen- en buitenland")]</c> on a member <c>Nieuws</c>.
/// </summary>
/// <param name="value">The text, exactly as heads have it.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class CorpusValueAttribute(string value) : Attribute
{
    /// <summary>The text, exactly as heads have it.</summary>
    public string Value { get; } = value;
}
