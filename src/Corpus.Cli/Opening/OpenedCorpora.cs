namespace Corpus.Cli.Opening;

/// <summary>The corpora that a command works on, in the order in which they were named.</summary>
/// <param name="corpora">At least one.</param>
internal sealed class OpenedCorpora(IReadOnlyList<OpenedCorpus> corpora) : IDisposable
{
    public IReadOnlyList<OpenedCorpus> Corpora => corpora;

    /// <summary>All articles of all of them.</summary>
    /// <exception cref="ToolException">One corpus was named twice.</exception>
    public CombinedQuery Articles
    {
        get
        {
            RefuseRepeated();
            return Corpus.Corpora.Of([.. corpora.Select(corpus => corpus.Articles)]);
        }
    }

    /// <summary>Refuses a corpus that was named twice, whose articles would count twice: in a folder and in the image that it was compiled to it is the same. O(corpora²).</summary>
    /// <exception cref="ToolException">One was.</exception>
    public void RefuseRepeated()
    {
        for (var i = 1; i < corpora.Count; i++)
        {
            if (corpora.Take(i).FirstOrDefault(other => other.Image.Count > 0 && other.Image.Fingerprint == corpora[i].Image.Fingerprint) is { } other)
            {
                throw new ToolException(other.Origin == corpora[i].Origin
                    ? $"'{other.Origin}' has the same corpus twice, whose articles would count twice; name it once"
                    : $"'{other.Origin}' and '{corpora[i].Origin}' are the same corpus, whose articles would count twice; name one of them");
            }
        }
    }

    public void Dispose()
    {
        foreach (var corpus in corpora)
            corpus.Dispose();
    }
}
