namespace Corpus.Benchmarks.Measuring;

/// <summary>What becomes of the rows that a verb measures.</summary>
internal abstract class SpeedResults
{
    /// <summary>Rows whose answers differ: they have no time.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>What was left out, and why.</summary>
    public List<string> Skipped { get; } = [];

    /// <summary>Does something that is measured, or notes what was wrong, and tells that it does so.</summary>
    public void Try(string what, Action measure)
    {
        Console.Error.WriteLine(what);
        try
        {
            measure();
        }
        catch (WrongAnswerException wrong)
        {
            Console.Error.WriteLine(wrong.Message);
            Errors.Add($"{what}: {wrong.Message}");
        }
    }
}
