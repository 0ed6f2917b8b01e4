namespace Corpus.Cli.Opening;

/// <summary>What a corpus came from.</summary>
internal enum CorpusKind
{
    /// <summary>A folder of article files.</summary>
    Folder,

    /// <summary>A single article file.</summary>
    File,

    /// <summary>An image, <c>.corpus</c>.</summary>
    Image,

    /// <summary>An image in parts, <c>.parts</c>.</summary>
    Parts,

    /// <summary>An assembly, <c>.dll</c> or <c>.exe</c>.</summary>
    Assembly,

    /// <summary>A NuGet package, <c>.nupkg</c>.</summary>
    Package,

    /// <summary>Standard input: an image, or articles in one of the formats.</summary>
    StandardInput,
}
