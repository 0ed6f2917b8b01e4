namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>What is done with the lines of our concordances.</summary>
internal enum OwnReading
{
    /// <summary>Left, match and right of each are made strings, as the other systems have them.</summary>
    Strings,

    /// <summary>The three are read where they stand in the text; nothing is copied.</summary>
    InPlace,

    /// <summary>The lines are counted, and the first hundred made strings.</summary>
    FirstPage,
}
