namespace Corpus.Sources;

/// <summary>The named articles of one class, in corpus order.</summary>
/// <param name="Name">The nested class, dotted; empty for the corpus class itself.</param>
/// <param name="Members">The articles.</param>
internal sealed record MemberScope(string Name, EquatableArray<MemberSummary> Members);
