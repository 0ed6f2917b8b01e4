using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Building;

/// <summary>
/// Whole <c>dotnet build</c> commands, in seconds. The four kinds take turns, so that a machine that is slower for a while is so for all
/// of them.
/// </summary>
internal sealed class BuildTimes
{
    /// <summary>From nothing, restored packages aside, without a corpus.</summary>
    public Sample ColdWithout { get; } = new();

    /// <summary>The same with a corpus.</summary>
    public Sample Cold { get; } = new();

    /// <summary>Of what is built already, when nothing changed.</summary>
    public Sample NoOp { get; } = new();

    /// <summary>After an edit of one article.</summary>
    public Sample Edit { get; } = new();

    /// <summary>What the corpus adds to a cold build, round by round.</summary>
    public Sample Added => Cold.Minus(ColdWithout);

    public static BuildTimes Measure(BenchmarkProject project, BenchmarkProject hello, int rounds)
    {
        var times = new BuildTimes();
        for (var round = 0; round < rounds; round++)
        {
            times.ColdWithout.Add(hello.BuildCold());
            times.Cold.Add(project.BuildCold());
            times.AddRebuilds(project, round);
        }

        return times;
    }

    private void AddRebuilds(BenchmarkProject project, int round)
    {
        var before = WrittenAt(project);
        NoOp.Add(project.Build());
        if (WrittenAt(project) != before)
            throw new WrongAnswerException("A build when nothing had changed built something.");

        project.Edit(round);
        Edit.Add(project.Build());
        if (WrittenAt(project) is var after && (after.Image == before.Image || after.Assembly == before.Assembly))
            throw new WrongAnswerException("A build after an edit built nothing.");
    }

    private static (DateTime Image, DateTime Assembly) WrittenAt(BenchmarkProject project)
        => (File.GetLastWriteTimeUtc(project.Image), File.GetLastWriteTimeUtc(project.Assembly));
}
