namespace Corpus;

/// <summary>What a corpus says of itself.</summary>
public sealed class CorpusCard
{
    internal CorpusCard(CorpusImage image)
    {
        Name = image.Name;
        Count = image.Count;
        Fingerprint = image.Fingerprint;
        Language = image.Language;
    }

    /// <summary>The name of the corpus as the project gives it, as an identifier.</summary>
    public string Name { get; }

    /// <summary>The number of articles.</summary>
    public int Count { get; }

    /// <summary>What the ids and the content of all articles come to: SHA-256, as 64 lower-case hexadecimal digits.</summary>
    public string Fingerprint { get; }

    /// <summary>The language of the articles that do not name their own, as a BCP 47 tag; <c>und</c> if it is not known.</summary>
    public string Language { get; }

    /// <summary>The name and the number of articles.</summary>
    public override string ToString() => $"{Name}: {Count} {(Count == 1 ? "article" : "articles")}";
}
