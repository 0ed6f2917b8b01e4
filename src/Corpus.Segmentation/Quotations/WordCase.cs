namespace Corpus.Segmentation;

/// <summary>How a word begins: <c>’s-Gravendijk</c> in both ways.</summary>
[Flags]
internal enum WordCase : byte
{
    /// <summary>In neither, or the token is no word.</summary>
    None = 0,

    /// <summary>With a capital, an apostrophe before it left out.</summary>
    Capitalised = 1,

    /// <summary>In small letters, at least at its beginning.</summary>
    Lower = 2,
}
