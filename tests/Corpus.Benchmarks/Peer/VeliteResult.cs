using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Peer;

/// <summary>What velite takes. Times are in seconds.</summary>
/// <param name="Cold"><c>velite build --clean</c>, the whole process.</param>
/// <param name="Again"><c>velite build</c> after one edit, the whole process.</param>
/// <param name="BuildMegabytes">The peak memory of the former; 0 where that is not known.</param>
/// <param name="Watch">What <c>velite dev</c> takes.</param>
internal sealed record VeliteResult(Sample Cold, Sample Again, double BuildMegabytes, VeliteWatch Watch);
