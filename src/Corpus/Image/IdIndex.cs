using System.Buffers;
using System.Text.Unicode;

namespace Corpus;

/// <summary>Finds articles by id, in the hash table of the image as it lies there. Thread-safe.</summary>
internal sealed class IdIndex
{
    private readonly ImageBytes _bytes;
    private readonly ImageSection _slots;
    private readonly FieldTable _fields;
    private readonly StringTable _strings;
    private readonly int _articles;

    /// <summary>Takes the section of the index.</summary>
    /// <exception cref="CorpusImageException">It is damaged.</exception>
    public IdIndex(ImageBytes bytes, ImageHeader header, FieldTable fields, StringTable strings, int articles)
    {
        _bytes = bytes;
        _fields = fields;
        _strings = strings;
        _articles = articles;
        _slots = header.Section(ImageFormat.IdIndex, ImageFormat.SlotSize);
        if (_slots.Count < 1 || (_slots.Count & (_slots.Count - 1)) != 0)
            throw bytes.Damaged($"its index of ids has {_slots.Count} slots");
    }

    /// <summary>The ordinal of the article with this id, or -1. O(1).</summary>
    /// <exception cref="CorpusImageException">The index is damaged.</exception>
    public int Find(string id)
    {
        // What does not fit into as many bytes as all strings have is none of them.
        var size = (int)Math.Min(3L * id.Length, Math.Min(_strings.Utf8Length, int.MaxValue));
        var rented = size > 512 ? ArrayPool<byte>.Shared.Rent(size) : null;
        var utf8 = rented is null ? stackalloc byte[512] : rented;

        // Half of a surrogate pair has no UTF-8, so no id has it.
        var found = Utf8.FromUtf16(id, utf8[..size], out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done
            ? Find(utf8[..length])
            : -1;

        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return found;
    }

    private int Find(ReadOnlySpan<byte> id)
    {
        var slot = StableHash.Of(id) & (_slots.Count - 1);
        for (var probes = 0; probes < ImageFormat.MaxProbes; probes++)
        {
            var entry = _bytes.ReadUInt32(_slots.Offset + slot * ImageFormat.SlotSize);
            if (entry == 0)
                return -1;
            if (entry > (uint)_articles)
                throw _bytes.Damaged($"its index of ids refers to article {entry - 1} of {_articles}");

            var ordinal = (int)(entry - 1);
            if (_strings.Utf8(_fields.Get(BuiltInField.Id, ordinal)).SequenceEqual(id))
                return ordinal;
            slot = (slot + 1) & (_slots.Count - 1);
        }

        return -1;
    }
}
