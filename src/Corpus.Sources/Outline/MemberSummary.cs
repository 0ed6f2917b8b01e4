namespace Corpus.Sources;

/// <summary>A named article, as the generated code shows it.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Id">The article's id.</param>
/// <param name="Headline">Its headline, for the doc comment.</param>
/// <param name="Date">Its date as ISO 8601-2; empty when unknown.</param>
/// <param name="Path">The corpus-relative path of its file.</param>
internal sealed record MemberSummary(string Name, string Id, string Headline, string Date, string Path);
