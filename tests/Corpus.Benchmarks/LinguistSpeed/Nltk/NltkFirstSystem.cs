using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>NLTK when a text is asked for its first concordance: it has the tokens in memory and makes its index of them, which it then keeps, but not beyond the process.</summary>
/// <param name="process">The process; who started it ends it.</param>
internal sealed class NltkFirstSystem(NltkProcess process) : ILinguistSystem
{
    public string Name => "NLTK, first";

    public bool CanDo(LinguistTaskKind kind) => kind == LinguistTaskKind.Concordance;

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

    private NltkAnswer Ask(LinguistTask task, int size) => process.Ask("concordance, first", task.Word, task.Window, size);
}
