namespace Corpus;

/// <summary>Writes distances in Rice's code (R. F. Rice, Some Practical Universal Noiseless Coding Techniques, JPL 79-22, 1979; see <see cref="ImageFormat"/>).</summary>
internal sealed class DistanceWriter
{
    private readonly IndexBuffer _bytes = new();
    private int _low;
    private ulong _word;
    private int _filled;

    /// <summary>All of it, after <see cref="End"/>.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.Bytes;

    /// <summary>How many bits there are so far, the number of low bits aside.</summary>
    public uint BitLength => checked((uint)(8L * (_bytes.Length - 1) + _filled));

    /// <summary>Begins anew.</summary>
    /// <param name="low">How many bits of each stand as they are.</param>
    public void Begin(int low)
    {
        _bytes.Clear();
        _bytes.Add((byte)low);
        (_low, _word, _filled) = (low, 0, 0);
    }

    /// <summary>Adds a distance. O(distance / 2 to the low bits).</summary>
    public void Add(uint distance)
    {
        var zeros = distance >> _low;
        for (; zeros >= 32; zeros -= 32)
            AddBits(0, 32);
        var low = distance & ((1u << _low) - 1);
        if (zeros + _low < 32)
        {
            AddBits(((low << 1) | 1) << (int)zeros, (int)zeros + 1 + _low);
            return;
        }

        AddBits(1u << (int)zeros, (int)zeros + 1);
        AddBits(low, _low);
    }

    /// <summary>Fills the last byte.</summary>
    public void End()
    {
        for (; _filled > 0; _filled -= 8, _word >>= 8)
            _bytes.Add((byte)_word);
    }

    // At most 32.
    private void AddBits(uint bits, int count)
    {
        _word |= (ulong)bits << _filled;
        _filled += count;
        if (_filled < 32)
            return;
        _bytes.Add((uint)_word);
        _word >>= 32;
        _filled -= 32;
    }
}
