using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Building;

/// <summary>Builds of what is built already, in turn: as it is, and after an edit of one article.</summary>
/// <param name="NoOp">Seconds when nothing changed.</param>
/// <param name="Edit">Seconds after an edit.</param>
internal sealed record Rebuilds(Sample NoOp, Sample Edit)
{
    public static Rebuilds Measure(BenchmarkProject project, int rounds)
    {
        var (noOp, edit) = (new Sample(), new Sample());
        for (var round = 0; round < rounds; round++)
        {
            var before = WrittenAt(project);
            noOp.Add(project.Build());
            if (WrittenAt(project) != before)
                throw new WrongAnswerException("A build when nothing had changed built something.");

            project.Edit(round);
            edit.Add(project.Build());
            if (WrittenAt(project) is var after && (after.Image == before.Image || after.Assembly == before.Assembly))
                throw new WrongAnswerException("A build after an edit built nothing.");
        }

        return new Rebuilds(noOp, edit);
    }

    private static (DateTime Image, DateTime Assembly) WrittenAt(BenchmarkProject project)
        => (File.GetLastWriteTimeUtc(project.Image), File.GetLastWriteTimeUtc(project.Assembly));
}
