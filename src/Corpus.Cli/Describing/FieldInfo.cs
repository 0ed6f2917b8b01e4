using Corpus.Cli.Terminals;

namespace Corpus.Cli.Describing;

/// <summary>A key of articles.</summary>
/// <param name="Key">As files write it.</param>
/// <param name="Type">As C# has it: <c>string</c>, <c>int?</c>, <c>IReadOnlyList&lt;string&gt;</c>, <c>enum</c>.</param>
/// <param name="Articles">How many articles have it.</param>
internal sealed record FieldInfo(string Key, string Type, int Articles)
{
    /// <summary>The keys of a corpus, in its order. O(articles) for each.</summary>
    /// <param name="image">The corpus.</param>
    /// <param name="terminal">Where progress is shown.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static IReadOnlyList<FieldInfo> Of(CorpusImage image, Terminal terminal, CancellationToken cancellation)
    {
        var fields = image.ArticleFields;
        var infos = new List<FieldInfo>(fields.Count);
        using var progress = terminal.Progress("reading keys", "values", (long)fields.Count * image.Count);
        for (var key = 0; key < fields.Count; key++)
        {
            var articles = 0;
            for (var ordinal = 0; ordinal < image.Count; ordinal++)
            {
                cancellation.ThrowIfCancellationRequested();
                articles += fields.ValueAt(key, ordinal).IsMissing ? 0 : 1;
                progress.Set((long)key * image.Count + ordinal + 1);
            }

            infos.Add(new FieldInfo(fields.KeyAt(key), CSharpType.NameOf(fields.TypeAt(key), "enum"), articles));
        }

        return infos;
    }
}
