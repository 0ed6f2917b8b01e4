using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Corpus.Sources;

/// <summary>
/// Collects values and hashes them with SHA-256. Every value is preceded by its length, so that no two sequences of values
/// give the same bytes.
/// </summary>
internal sealed class HashInput
{
#if !NET
    // Making one takes longer than hashing an article.
    [ThreadStatic]
    private static SHA256? _sha;

#endif
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(8192);
    private int _length;

    public void Add(string? value)
    {
        if (value is null)
        {
            Add(-1);
            return;
        }

        var start = _length;
        Reserve(sizeof(int) + Encoding.UTF8.GetMaxByteCount(value.Length));
        var count = Encoding.UTF8.GetBytes(value, 0, value.Length, _bytes, start + sizeof(int));
        Add(count);
        _length += count;
    }

    public void Add(int value)
    {
        Reserve(sizeof(int));
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(_length), value);
        _length += sizeof(int);
    }

    public void Add(Hash256 value)
    {
        Reserve(Hash256.Size);
        value.CopyTo(_bytes.AsSpan(_length));
        _length += Hash256.Size;
    }

    /// <summary>The hash of all that was added. Call it once, last.</summary>
    public Hash256 Finish()
    {
#if NET
        var hash = Hash256.From(SHA256.HashData(_bytes.AsSpan(0, _length)));
#else
        var hash = Hash256.From((_sha ??= SHA256.Create()).ComputeHash(_bytes, 0, _length));
#endif
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        return hash;
    }

    private void Reserve(int count)
    {
        if (_length + count <= _bytes.Length)
            return;

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_length + count, _bytes.Length * 2));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
