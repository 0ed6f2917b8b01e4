namespace Corpus;

/// <summary>What is known of all parts of a corpus together, before each is measured against it.</summary>
/// <param name="Parts">How many parts have tokens.</param>
/// <param name="Range">How many have the word.</param>
/// <param name="Frequency">How often the word is in all.</param>
/// <param name="Size">How many tokens they have.</param>
/// <param name="Rates">The sum of the relative frequencies.</param>
/// <param name="SmallestPart">The size of the smallest part.</param>
/// <param name="SmallestPartWithWord">The size of the smallest part that has the word.</param>
internal readonly record struct PartSums(int Parts, int Range, long Frequency, long Size, double Rates, long SmallestPart, long SmallestPartWithWord)
{
    /// <summary>Adds the parts up. O(parts).</summary>
    /// <exception cref="ArgumentException">There are not as many frequencies as sizes.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One is negative, or a part without tokens has the word.</exception>
    /// <exception cref="OverflowException">The sum of either exceeds the greatest <see cref="long"/>.</exception>
    public static PartSums Of(ReadOnlySpan<long> frequencies, ReadOnlySpan<long> sizes)
    {
        if (frequencies.Length != sizes.Length)
            throw new ArgumentException($"There are {frequencies.Length} frequencies but {sizes.Length} sizes: each part has one of both.", nameof(frequencies));

        int parts = 0, range = 0;
        long total = 0, size = 0, smallest = long.MaxValue, smallestWithWord = long.MaxValue;
        var rates = 0.0;
        for (var i = 0; i < sizes.Length; i++)
        {
            if ((frequencies[i] | sizes[i]) < 0)
                throw new ArgumentOutOfRangeException(frequencies[i] < 0 ? nameof(frequencies) : nameof(sizes), $"Part {i} has a frequency of {frequencies[i]} and a size of {sizes[i]}: neither can be negative.");
            if (sizes[i] == 0)
            {
                if (frequencies[i] > 0)
                    throw new ArgumentOutOfRangeException(nameof(frequencies), $"Part {i} has no tokens, and so cannot have the word {frequencies[i]} times.");
                continue;
            }

            parts++;
            size = checked(size + sizes[i]);
            smallest = Math.Min(smallest, sizes[i]);
            if (frequencies[i] == 0)
                continue;
            range++;
            total = checked(total + frequencies[i]);
            rates += (double)frequencies[i] / sizes[i];
            smallestWithWord = Math.Min(smallestWithWord, sizes[i]);
        }

        return new PartSums(parts, range, total, size, rates, smallest, smallestWithWord);
    }
}
