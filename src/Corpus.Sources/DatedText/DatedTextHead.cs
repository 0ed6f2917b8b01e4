namespace Corpus.Sources;

/// <summary>What the head of a dated text says.</summary>
/// <param name="Date">The date, or the unknown one.</param>
/// <param name="Name">The C# name that the article asks for.</param>
/// <param name="End">The offset where the head ends and the text may begin.</param>
internal readonly record struct DatedTextHead(PartialDate Date, string? Name, int End);
