using System.Reflection;

namespace Corpus.Testing;

/// <summary>The gold files that were embedded in the assembly of a corpus, by the item CorpusGold: the resources <c>Corpus.Gold/NAME/…</c>.</summary>
internal sealed class ResourceStore(Assembly assembly, string corpus) : IGoldStore
{
    private readonly string _prefix = $"Corpus.Gold/{corpus}/";

    public byte[]? Read(string name)
    {
        using var stream = assembly.GetManifestResourceStream(_prefix + name);
        if (stream is null)
            return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public string PathOf(string name) => name;
}
