namespace Corpus.Sources;

/// <summary>What a change means for those who use a corpus, in the terms of Semantic Versioning 2.0.0.</summary>
internal enum ChangeImpact
{
    /// <summary>Programs that use it compile and find what they found, with a better text.</summary>
    Patch,

    /// <summary>There is more to use.</summary>
    Minor,

    /// <summary>Programs that use it may not compile, or not find an article.</summary>
    Breaking,
}
