namespace Corpus.Cli.Exchange.Importing;

/// <summary>What an import is asked for.</summary>
/// <param name="Source">The file, archive or folder to read.</param>
/// <param name="Output">The folder or the image to make.</param>
/// <param name="Format">The format of the source; null for what its name says.</param>
/// <param name="Map">How the source calls keys.</param>
internal sealed record ImportOptions(string Source, string Output, ExchangeFormat? Format, KeyMap Map)
{
    /// <summary>A dataset card for the corpus; null for that of the source, if it has one.</summary>
    public string? Card { get; init; }

    /// <summary>The BCP 47 tag of the articles; null if the card says it.</summary>
    public string? Language { get; init; }

    /// <summary>What separates the columns of CSV; null for a comma.</summary>
    public char? Delimiter { get; init; }

    /// <summary>Whether what is at the output may be replaced.</summary>
    public bool IsForced { get; init; }

    /// <summary>Whether an image is wanted.</summary>
    public bool IsImage => Output.EndsWith(".corpus", StringComparison.OrdinalIgnoreCase) && !Path.EndsInDirectorySeparator(Output);
}
