namespace Corpus.Accuracy;

/// <summary>What is asked for.</summary>
/// <param name="Folders">The folders to score; none for the shipped gold.</param>
internal sealed record AccuracyOptions(IReadOnlyList<string> Folders)
{
    /// <summary>The folder of <see cref="ExternalData"/>; null for the one beside the repository.</summary>
    public string? Data { get; init; }

    /// <summary>How many errors of each layer of some data to print.</summary>
    public int Errors { get; init; }

    /// <summary>The layer to print; null for each.</summary>
    public Layer? Layer { get; init; }

    /// <summary>The BCP 47 tag of texts that name no language.</summary>
    public string? Language { get; init; }

    /// <summary>Whether only the table of README is printed.</summary>
    public bool IsMarkdown { get; init; }

    /// <summary>Whether gold is only checked.</summary>
    public bool IsCheck { get; init; }

    /// <summary>Whether to print which kinds are taken for which.</summary>
    public bool HasKinds { get; init; }
}
