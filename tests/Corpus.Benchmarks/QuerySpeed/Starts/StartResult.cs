using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>The whole time of a process that answers one query.</summary>
/// <param name="Name">Which program, published how.</param>
/// <param name="Role">What it stands for in the targets.</param>
/// <param name="Milliseconds">A value for each round.</param>
/// <param name="ToHello">How many times as long as a program that prints the answer as a constant, published alike; median, round by round.</param>
internal sealed record StartResult(string Name, StartRole Role, Sample Milliseconds, double ToHello);
