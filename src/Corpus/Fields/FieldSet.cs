namespace Corpus;

/// <summary>Keys in ordinal order, and where their values are: those of all articles, or those of the dataset card. Thread-safe.</summary>
internal abstract class FieldSet(CorpusImage image)
{
    private string[]? _keys;

    /// <summary>The image that the values lie in.</summary>
    public CorpusImage Image => image;

    /// <summary>The number of keys.</summary>
    public abstract int Count { get; }

    // Decoded when somebody looks for a key by name; generated code knows the places of its keys.
    private string[] Keys => _keys ??= ReadKeys();

    /// <summary>The key at this place. O(keys) the first time, then O(1).</summary>
    /// <exception cref="CorpusImageException">The keys are damaged.</exception>
    public string KeyAt(int index) => Keys[index];

    /// <summary>The place of the key, or a negative number. O(log keys), but for the first time.</summary>
    /// <exception cref="CorpusImageException">The keys are damaged.</exception>
    public int Find(string key) => Array.BinarySearch(Keys, key, StringComparer.Ordinal);

    /// <summary>The value of the key for an article, or for the card. O(1), allocates nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such key.</exception>
    /// <exception cref="CorpusImageException">The value is damaged.</exception>
    public FieldValue ValueAt(int index, int ordinal)
        => (uint)index < (uint)Count
            ? image.Values.Get(ReferenceAt(index, ordinal), this, index)
            : throw NoKey(index);

    /// <summary>What has the values, for messages: an article or the card.</summary>
    public abstract string OwnerOf(int ordinal);

    /// <summary>What stands for the value: 1 + its number, or 0.</summary>
    public abstract uint ReferenceAt(int index, int ordinal);

    /// <summary>The number of the string that is the key.</summary>
    protected abstract uint KeyNumberAt(int index);

    private string[] ReadKeys()
    {
        var keys = new string[Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = image.Strings.Get(KeyNumberAt(i)) ?? throw image.Bytes.Damaged($"key {i} has no name");
            if (i > 0 && string.CompareOrdinal(keys[i - 1], keys[i]) >= 0)
                throw image.Bytes.Damaged($"its keys are not in order at '{keys[i]}'");
        }

        return keys;
    }

    /// <summary>The exception for a place where no key is.</summary>
    protected ArgumentOutOfRangeException NoKey(int index)
        => new(nameof(index), index, $"The corpus {image.Name} has {Count} keys, so the index must be at least 0 and less than {Count}. Rebuild the project.");
}
