namespace Corpus.Cli.Opening;

/// <summary>The corpora that a command works on, in the order in which they were named.</summary>
/// <param name="corpora">At least one.</param>
internal sealed class OpenedCorpora(IReadOnlyList<OpenedCorpus> corpora) : IDisposable
{
    public IReadOnlyList<OpenedCorpus> Corpora => corpora;

    /// <summary>All articles of all of them.</summary>
    /// <exception cref="ToolException">One corpus was named twice.</exception>
    public CombinedQuery Articles => Corpus.Corpora.Of([.. corpora.Select(corpus => corpus.Articles)]);

    public void Dispose()
    {
        foreach (var corpus in corpora)
            corpus.Dispose();
    }
}
