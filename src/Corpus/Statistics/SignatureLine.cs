using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Corpus;

/// <summary>Writes the line that makes a result reproducible: <c>name: key=value; key=value</c>. What was counted in what comes last.</summary>
/// <param name="result">What was computed.</param>
internal sealed class SignatureLine(string result)
{
    private readonly StringBuilder _line = new(result);
    private bool _hasParts;

    /// <summary>Adds a part, where it has a value. Line ends in it become blanks.</summary>
    public SignatureLine Add(string key, string? value)
    {
        if (value is null)
            return this;
        _line.Append(_hasParts ? "; " : ": ").Append(key).Append('=').Append(TableFormat.OnOneLine(value));
        _hasParts = true;
        return this;
    }

    /// <inheritdoc cref="Add(string, string)"/>
    public SignatureLine Add(string key, long value) => Add(key, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds how words are compared.</summary>
    public SignatureLine AddCase(bool matchCase) => Add("case", matchCase ? "matched" : "folded");

    /// <summary>
    /// Adds the corpus: its name, fingerprint and segmenters, and the articles of it: the query as C#, how many articles and tokens, and unless it is all of them the
    /// beginning of the SHA-256 of their ordinals, by which two subsets can be told apart.
    /// </summary>
    /// <param name="subcorpus">The articles.</param>
    /// <param name="prefix">Put before each key, where there is more than one corpus.</param>
    public SignatureLine Add(Subcorpus subcorpus, string prefix = "")
    {
        var image = subcorpus.Image;
        Add(prefix + "corpus", image.Name);
        Add(prefix + "fingerprint", image.Fingerprint);
        Add(prefix + "segmenter", image.SegmenterVersion);
        Add(prefix + "subset", subcorpus.IsAll ? "all" : subcorpus.Selection.ToString());
        Add(prefix + "articles", subcorpus.ArticleCount);
        if (subcorpus.Ordinals is { } ordinals)
            Add(prefix + "ordinals", Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(ordinals.AsSpan())))[..16]);
        return Add(prefix + "tokens", subcorpus.TokenCount);
    }

    /// <summary>Adds the corpora; of several, how many there are, and each of them with its number before its keys: <c>1 corpus=Krant</c>.</summary>
    /// <param name="subcorpora">The articles.</param>
    /// <param name="prefix">Put before each key, where they are one of two things that are compared.</param>
    public SignatureLine Add(CountedCorpora subcorpora, string prefix = "")
    {
        if (subcorpora.Parts is [var only])
            return Add(only, prefix);
        Add(prefix + "corpora", subcorpora.Parts.Length);
        for (var i = 0; i < subcorpora.Parts.Length; i++)
            Add(subcorpora.Parts[i], string.Create(CultureInfo.InvariantCulture, $"{prefix}{i + 1} "));
        return this;
    }

    /// <summary>The line.</summary>
    public override string ToString() => _line.ToString();
}
