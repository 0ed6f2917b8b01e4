namespace Corpus.Segmentation;

/// <summary>With what a sentence may begin.</summary>
internal enum BeginningKind : byte
{
    /// <summary>With nothing: a comma, a closing bracket, or no token.</summary>
    None,

    /// <summary>A word with a capital.</summary>
    Capital,

    /// <summary>A word in lower case.</summary>
    Lower,

    /// <summary>A word in lower case with a capital in it: <c>iPhone</c>.</summary>
    InnerCapital,

    /// <summary>A number, or an amount.</summary>
    Number,

    /// <summary>Something that has no capitals: a word of another script, an address, an emoji.</summary>
    Uncased,
}
