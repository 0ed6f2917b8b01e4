using System.Runtime.InteropServices;

namespace Corpus.Testing;

/// <summary>The spans of gold and of a program by their labels: those of one label in the order that they had.</summary>
internal sealed class LabelGroups
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _labels = [];
    private readonly Side _gold;
    private readonly Side _found;

    /// <summary>Groups both. O(n).</summary>
    public LabelGroups(LabeledSpan[] gold, LabeledSpan[] found)
    {
        var (goldNumbers, foundNumbers) = (NumbersOf(gold), NumbersOf(found));
        (_gold, _found) = (new Side(gold, goldNumbers, Count), new Side(found, foundNumbers, Count));
    }

    /// <summary>How many labels there are.</summary>
    public int Count => _labels.Count;

    /// <summary>A label, in the order in which gold and then the program have them first.</summary>
    public string LabelAt(int group) => _labels[group];

    /// <summary>The spans of gold with a label.</summary>
    public ReadOnlySpan<LabeledSpan> GoldAt(int group) => _gold.At(group);

    /// <summary>The found spans with a label.</summary>
    public ReadOnlySpan<LabeledSpan> FoundAt(int group) => _found.At(group);

    private int[] NumbersOf(LabeledSpan[] spans)
    {
        var numbers = new int[spans.Length];
        for (var i = 0; i < spans.Length; i++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, spans[i].Label, out var isKnown);
            if (!isKnown)
            {
                number = _labels.Count;
                _labels.Add(spans[i].Label);
            }

            numbers[i] = number;
        }

        return numbers;
    }

    // A counting sort: where each group starts is the sum of those before it.
    private readonly struct Side
    {
        private readonly LabeledSpan[] _spans;
        private readonly int[] _ends;

        public Side(LabeledSpan[] spans, int[] numbers, int groups)
        {
            (_spans, _ends) = (new LabeledSpan[spans.Length], new int[groups + 1]);
            foreach (var number in numbers)
                _ends[number + 1]++;
            for (var group = 1; group <= groups; group++)
                _ends[group] += _ends[group - 1];
            for (var i = 0; i < spans.Length; i++)
                _spans[_ends[numbers[i]]++] = spans[i];
        }

        // Each group's start has gone up to its end, which is where the next one starts.
        public ReadOnlySpan<LabeledSpan> At(int group)
        {
            var start = group == 0 ? 0 : _ends[group - 1];
            return _spans.AsSpan(start, _ends[group] - start);
        }
    }
}
