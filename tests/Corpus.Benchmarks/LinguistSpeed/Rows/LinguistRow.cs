namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>Tasks of one kind, a row of the table.</summary>
/// <param name="Name">The row.</param>
/// <param name="Target">What it is held against.</param>
/// <param name="Tokens">How many tokens a task is about; 0 where it is about the hits only.</param>
/// <param name="Tasks">The tasks.</param>
internal sealed record LinguistRow(string Name, LinguistTarget Target, long Tokens, IReadOnlyList<LinguistTask> Tasks);
