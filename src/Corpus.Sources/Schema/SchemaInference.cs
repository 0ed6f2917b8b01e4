namespace Corpus.Sources;

/// <summary>Infers what the keys of a corpus are, from all of its articles.</summary>
/// <remarks>
/// <para>A key is the first of <c>bool</c>, <c>int</c>, <c>long</c>, <c>double</c> and <c>PartialDate</c> that holds all of its values, and else a <c>string</c>; a list
/// of them if any article gives a list; and nullable exactly if an article lacks it. Values are dates if at least one of them says more than a year.</para>
/// <para>Text becomes an enum if the card says so (<c>vocabulary:</c>), or if it is no list, has at most <see cref="MostWords"/> different values, and
/// each of them is used at least <see cref="LeastUses"/> times.</para>
/// </remarks>
internal static class SchemaInference
{
    /// <summary>A key with more different values is no vocabulary unless the card says so.</summary>
    public const int MostWords = 16;

    /// <summary>A word that is used less often may be a slip, and the next article may bring another one.</summary>
    public const int LeastUses = 3;

    /// <summary>An enum of more members than this helps nobody.</summary>
    public const int MostMembers = 500;

    /// <summary>The keys of the corpus in ordinal order. O(fields of all articles).</summary>
    public static IReadOnlyList<InferredField> Infer(IReadOnlyList<ArticleSummary> articles, ReadingOptions options)
    {
        var collector = new SchemaCollector(options);
        foreach (var article in articles)
            collector.Add(article);
        return collector.Conclude(articles);
    }
}
