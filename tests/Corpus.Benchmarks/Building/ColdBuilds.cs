using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Building;

/// <summary>Builds from nothing, restored packages aside, of a project with a corpus and of the same one without, in turn.</summary>
/// <param name="With">Seconds with a corpus.</param>
/// <param name="Without">Seconds without.</param>
/// <param name="Megabytes">The compiler's peak memory with a corpus.</param>
/// <param name="MegabytesWithout">The same without.</param>
internal sealed record ColdBuilds(Sample With, Sample Without, double Megabytes, double MegabytesWithout)
{
    /// <summary>What the corpus adds, in seconds, build by build.</summary>
    public Sample Added => With.Minus(Without);

    public static ColdBuilds Measure(BenchmarkProject project, BenchmarkProject hello, int rounds)
    {
        var (with, without) = (new Sample(), new Sample());
        for (var round = 0; round < rounds; round++)
        {
            without.Add(hello.BuildCold());
            with.Add(project.BuildCold());
        }

        // Watching takes time, so builds that are watched are not timed.
        var (memory, memoryWithout) = (new CompilerMemory(project.Folder), new CompilerMemory(hello.Folder));
        hello.BuildCold(memoryWithout.Watch);
        project.BuildCold(memory.Watch);
        return new ColdBuilds(with, without, memory.Megabytes, memoryWithout.Megabytes);
    }
}
