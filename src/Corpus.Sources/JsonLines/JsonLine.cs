namespace Corpus.Sources;

/// <summary>What a line of JSON gives.</summary>
/// <param name="Text">The member <c>text</c>, its escapes resolved.</param>
/// <param name="Fields">The other members, in the order of the line.</param>
internal sealed record JsonLine(SourceScalar Text, IReadOnlyList<SourceField> Fields);
