using System.Numerics;

namespace Corpus;

/// <summary>Encodes the positions of a term (see <see cref="ImageFormat"/>).</summary>
/// <param name="articles">The articles of the corpus.</param>
internal sealed class PostingsEncoding(ArticleStarts articles)
{
    private readonly IndexBuffer _list = new();
    private readonly DistanceWriter _positions = new();
    private readonly IndexBuffer _skips = new();
    private int[] _ordinals = new int[64];
    private int[] _frequencies = new int[64];

    /// <summary>How many articles the last term was in.</summary>
    public int ArticleFrequency { get; private set; }

    /// <summary>Encodes the positions, which are in order and more than one. O(their number).</summary>
    public void Encode(ReadOnlySpan<uint> positions, IndexBuffer destination)
    {
        EncodePositions(positions);
        CountArticles(positions);
        EncodeList();

        destination.Clear();
        var bitmap = (articles.Count + 7) / 8;
        var ones = (ArticleFrequency + 7) / 8;
        var others = OthersLength();
        if ((long)bitmap + ones + others < _list.Length)
        {
            destination.AddNumber((uint)(bitmap + ones + others) << 1 | 1);
            AddBitmaps(destination, bitmap, ones);
        }
        else
        {
            destination.AddNumber((uint)_list.Length << 1);
            destination.Add(_list.Bytes);
        }

        destination.Add(_skips.Bytes);
        destination.Add(_positions.Bytes);
    }

    private void EncodePositions(ReadOnlySpan<uint> positions)
    {
        var low = LowBits(positions);
        _skips.Clear();
        _positions.Begin(low);
        var next = 0u;
        for (var i = 0; i < positions.Length; i++)
        {
            var position = positions[i];
            if (i > 0 && i % ImageFormat.SkipPositions == 0)
            {
                _skips.Add(position);
                _skips.Add(_positions.BitLength);
            }
            else
            {
                _positions.Add(position - next);
            }

            next = position + 1;
        }

        _positions.End();
    }

    // How many bits of a distance stand as they are, so that all take the fewest. The number about the mean's is best if words come by chance; fewer
    // are where they come in heaps.
    private static int LowBits(ReadOnlySpan<uint> positions)
    {
        var best = Math.Max(0, BitOperations.Log2(positions[^1] / (uint)positions.Length + 1));
        var fewest = BitLength(positions, best);
        for (var low = best - 1; low >= 0 && BitLength(positions, low) is var length && length < fewest; low--)
            (best, fewest) = (low, length);
        return best;
    }

    private static long BitLength(ReadOnlySpan<uint> positions, int low)
    {
        var length = (long)positions.Length * (low + 1);
        var next = 0u;
        foreach (var position in positions)
        {
            length += (position - next) >> low;
            next = position + 1;
        }

        return length;
    }

    private void CountArticles(ReadOnlySpan<uint> positions)
    {
        ArticleFrequency = 0;
        for (var i = 0; i < positions.Length;)
        {
            var ordinal = articles.ArticleOf(positions[i], out var end);
            var first = i;
            while (i < positions.Length && positions[i] < end)
                i++;
            if (ArticleFrequency == _ordinals.Length)
            {
                Array.Resize(ref _ordinals, 2 * ArticleFrequency);
                Array.Resize(ref _frequencies, 2 * ArticleFrequency);
            }

            (_ordinals[ArticleFrequency], _frequencies[ArticleFrequency]) = (ordinal, i - first);
            ArticleFrequency++;
        }
    }

    private void EncodeList()
    {
        _list.Clear();
        var next = 0;
        for (var i = 0; i < ArticleFrequency; i++)
        {
            var isOne = _frequencies[i] == 1;
            _list.AddNumber((uint)(_ordinals[i] - next) << 1 | (isOne ? 1u : 0u));
            if (!isOne)
                _list.AddNumber((uint)_frequencies[i] - 2);
            next = _ordinals[i] + 1;
        }
    }

    private int OthersLength()
    {
        var length = 0;
        foreach (var frequency in _frequencies.AsSpan(0, ArticleFrequency))
        {
            if (frequency > 1)
                length += IndexNumber.SizeOf((uint)frequency - 2);
        }

        return length;
    }

    private void AddBitmaps(IndexBuffer destination, int bitmapLength, int onesLength)
    {
        var bitmap = destination.AddZeros(bitmapLength);
        foreach (var ordinal in _ordinals.AsSpan(0, ArticleFrequency))
            bitmap[ordinal >> 3] |= (byte)(1 << (ordinal & 7));

        var ones = destination.AddZeros(onesLength);
        for (var i = 0; i < ArticleFrequency; i++)
        {
            if (_frequencies[i] == 1)
                ones[i >> 3] |= (byte)(1 << (i & 7));
        }

        foreach (var frequency in _frequencies.AsSpan(0, ArticleFrequency))
        {
            if (frequency > 1)
                destination.AddNumber((uint)frequency - 2);
        }
    }
}
