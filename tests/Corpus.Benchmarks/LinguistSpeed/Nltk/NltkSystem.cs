using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>NLTK, over lists of our tokens that it holds in memory with its own index.</summary>
/// <param name="process">The process; who started it ends it.</param>
internal sealed class NltkSystem(NltkProcess process) : ILinguistSystem
{
    public string Name => "NLTK";

    public bool CanDo(LinguistTaskKind kind) => true;

    public LinguistRule RuleFor(LinguistTaskKind kind) => LinguistRule.Asked;

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

    private NltkAnswer Ask(LinguistTask task, int size) => process.Ask(NameOf(task.Kind), task.Word, task.Window, size);

    private static string NameOf(LinguistTaskKind kind) => kind switch
    {
        LinguistTaskKind.Concordance => "concordance",
        LinguistTaskKind.SortedConcordance => "sorted concordance",
        LinguistTaskKind.FrequencyList => "frequency list",
        LinguistTaskKind.FrequencyListOfPart => "frequency list of part",
        LinguistTaskKind.Collocates => "collocates",
        LinguistTaskKind.Bigrams => "2-grams",
        LinguistTaskKind.Keyness => "keyness",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
