using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>NLTK's BigramCollocationFinder, which counts all pairs of the corpus whatever the word.</summary>
/// <param name="process">The process; who started it ends it.</param>
/// <param name="hasManyTokens">Whether the corpus has so many that the pairs of a window of six would take gigabytes.</param>
internal sealed class NltkFinderSystem(NltkProcess process, bool hasManyTokens) : ILinguistSystem
{
    public string Name => "NLTK's finder";

    public bool CanDo(LinguistTaskKind kind) => kind == LinguistTaskKind.Bigrams || (kind == LinguistTaskKind.Collocates && !hasManyTokens);

    public LinguistRule RuleFor(LinguistTaskKind kind) => kind == LinguistTaskKind.Collocates ? LinguistRule.PairOfHit : LinguistRule.Asked;

    public LinguistAnswer Answer(LinguistTask task)
    {
        var answer = Ask(task, LinguistAnswer.SizeFor(task));
        return LinguistAnswer.Of(answer.Compared, answer.Lines);
    }

    public SystemTime Time(LinguistTask task) => new NltkTime(() => Ask(task, 0));

    public void Dispose()
    {
        // The process is shared.
    }

    private NltkAnswer Ask(LinguistTask task, int size)
        => process.Ask(task.Kind == LinguistTaskKind.Bigrams ? "2-grams, finder" : "collocates, finder", task.Word, task.Window, size);
}
