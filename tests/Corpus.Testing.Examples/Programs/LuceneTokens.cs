using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Corpus.Testing.Examples.Programs;

/// <summary>Lucene.NET's tokenizer, which is made for searching: it leaves punctuation out.</summary>
public static class LuceneTokens
{
    /// <summary>Where the tokens are.</summary>
    public static IReadOnlyList<Range> Of(string text)
    {
        using var reader = new StringReader(text);
        using var tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        var offsets = tokenizer.GetAttribute<IOffsetAttribute>();
        var tokens = new List<Range>();
        tokenizer.Reset();
        while (tokenizer.IncrementToken())
            tokens.Add(offsets.StartOffset..offsets.EndOffset);
        return tokens;
    }
}
