using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.ToolStart;

/// <summary>A program that is started again and again.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Program">Its path.</param>
/// <param name="Arguments">What it is given.</param>
/// <param name="Answer">What stands in what it prints.</param>
internal sealed record ToolRun(string Name, string Program, string[] Arguments, string Answer)
{
    public Sample Times { get; } = new();

    /// <summary>Starts it, and waits for its end.</summary>
    /// <returns>How long that took, in milliseconds.</returns>
    /// <exception cref="WrongAnswerException">It printed something else.</exception>
    public double Start()
    {
        var (seconds, output) = Command.Time(Path.GetDirectoryName(Program)!, Program, new Dictionary<string, string>(), Arguments);
        return output.Contains(Answer, StringComparison.Ordinal)
            ? seconds * 1000
            : throw new WrongAnswerException($"{Program} {string.Join(' ', Arguments)} printed '{output}', where '{Answer}' should stand.");
    }
}
