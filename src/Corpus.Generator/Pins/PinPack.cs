using System.Collections.Concurrent;
using Corpus.Sources;

namespace Corpus.Generator.Pins;

/// <summary>What the build wrote of referenced corpora, with those of their texts that spans are pinned in, which stay folded. Thread-safe.</summary>
internal sealed class PinPack(PinTextsFile file)
{
    private readonly ConcurrentDictionary<(string Fingerprint, string Id), PinnedArticleText?> _articles = new();

    /// <summary>Whether the texts of the corpus are here.</summary>
    public bool Has(string fingerprint) => file.Has(fingerprint);

    /// <summary>Whether the texts of the corpus are here, or why they are not.</summary>
    public bool Knows(string fingerprint) => Has(fingerprint) || SizeLeftOut(fingerprint) is not null;

    /// <summary>How many bytes of text a corpus has that was left out for them; null of any other.</summary>
    public long? SizeLeftOut(string fingerprint) => file.SizeLeftOut(fingerprint);

    /// <summary>An article; null if the corpus has none of this id.</summary>
    public PinnedArticleText? Find(string fingerprint, string id)
        => _articles.GetOrAdd(
            (fingerprint, id),
            key => file.Find(key.Fingerprint, key.Id) is { } packed ? new PinnedArticleText(key.Id, packed.Path, packed.Line, packed.Text, null) : null);
}
