using System.Runtime.InteropServices;

namespace Corpus.Testing;

/// <summary>Counts by label; not thread-safe.</summary>
internal sealed class LabelTally
{
    private readonly Dictionary<string, ScoreCounts> _counts = new(StringComparer.Ordinal);

    public void Add(string label, ScoreCounts counts)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, label, out _);
        sum += counts;
    }

    /// <summary>The counts in ordinal order of the labels.</summary>
    public LabelScore[] ToLabels() => [.. _counts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new LabelScore(pair.Key, pair.Value))];
}
