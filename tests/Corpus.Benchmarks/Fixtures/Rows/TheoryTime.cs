using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Fixtures.Rows;

/// <summary>What it takes to list the tests of a project, and to run them; whole processes, in seconds.</summary>
internal sealed class TheoryTime(TestProject project)
{
    public Sample Discovery { get; } = new();

    public Sample Run { get; } = new();

    /// <summary>Does both without taking time, so that files are in the system's cache, and what they answer is known to be right.</summary>
    public void WarmUp()
    {
        project.Discover();
        project.Run();
    }

    /// <summary>Does both, and notes the times.</summary>
    public void Measure()
    {
        Discovery.Add(project.Discover());
        Run.Add(project.Run());
    }
}
