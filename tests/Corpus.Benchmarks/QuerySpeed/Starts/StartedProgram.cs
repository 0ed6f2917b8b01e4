using System.Globalization;
using Corpus.Benchmarks.Building;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>A program that prints how many articles have a word.</summary>
/// <param name="Name">How tables call it.</param>
/// <param name="Role">What it stands for.</param>
/// <param name="Project">Its project.</param>
/// <param name="Folder">Where in the project it was published.</param>
/// <param name="Arguments">What it is started with.</param>
internal sealed record StartedProgram(string Name, StartRole Role, BenchmarkProject Project, string Folder, params string[] Arguments)
{
    /// <summary>The milliseconds of the whole process, which has to print this number.</summary>
    public double Start(int count)
    {
        var (seconds, output) = Project.Start(Folder, Arguments);
        return output.TrimEnd() == count.ToString(CultureInfo.InvariantCulture)
            ? seconds * 1000
            : throw new WrongAnswerException($"The program that {Name} prints '{output.TrimEnd()}' and not {count}.");
    }
}
