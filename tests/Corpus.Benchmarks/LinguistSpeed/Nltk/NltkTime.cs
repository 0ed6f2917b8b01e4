namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>The time of a task in NLTK, taken by its own process. Python compiles nothing as it goes, so there is no warming up beyond the answer.</summary>
/// <param name="ask">Has it done.</param>
internal sealed class NltkTime(Func<NltkAnswer> ask) : TaskTime
{
    public override void WarmUp()
    {
        // The answer was asked before.
    }

    protected override double Take()
    {
        var answer = ask();
        Check(answer.Count);
        return answer.Seconds * 1e6;
    }
}
