using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Peer;

/// <summary>What velite takes, and what we take in the same minutes. Times are in seconds.</summary>
/// <param name="Cold"><c>velite build --clean</c>, the whole process.</param>
/// <param name="OursCold">Both our lanes from nothing, in turn with the former.</param>
/// <param name="Again"><c>velite build</c> after one edit, the whole process.</param>
/// <param name="BuildMegabytes">The peak memory of <paramref name="Cold"/>; 0 where that is not known.</param>
/// <param name="Watch">What <c>velite dev</c> takes.</param>
internal sealed record VeliteResult(Sample Cold, Sample OursCold, Sample Again, double BuildMegabytes, VeliteWatch Watch);
