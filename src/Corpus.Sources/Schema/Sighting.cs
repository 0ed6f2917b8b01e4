namespace Corpus.Sources;

/// <summary>The first article in which something was seen.</summary>
/// <param name="Value">What was seen, as a message may show it; empty where there is nothing to show.</param>
/// <param name="Id">The article's id.</param>
/// <param name="Path">The corpus-relative path of its file.</param>
/// <param name="Line">The line where it begins, from 1.</param>
internal sealed record Sighting(string Value, string Id, string Path, int Line);
