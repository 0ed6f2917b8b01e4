using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Corpus.Sources;

namespace Corpus;

/// <summary>
/// Keys with their values: those of an article's head that are not properties of every article, or those of the dataset card. Only keys that
/// have a value are there, in ordinal order. <c>default</c> is empty.
/// </summary>
/// <remarks>
/// <para>Thread-safe. Every member throws <see cref="CorpusImageException"/> where the image is damaged, and
/// <see cref="ObjectDisposedException"/> when it has to read an image that has been disposed of.</para>
/// </remarks>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Its users know it as article.Fields; the plural says enough.")]
public readonly struct FieldValues : IReadOnlyDictionary<string, FieldValue>, IEquatable<FieldValues>
{
    private readonly FieldSet? _set;
    private readonly int _ordinal;

    internal FieldValues(FieldSet set, int ordinal)
    {
        _set = set;
        _ordinal = ordinal;
    }

    /// <summary>The number of keys. O(keys of the corpus).</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var _ in this)
                count++;
            return count;
        }
    }

    /// <summary>The keys in ordinal order. A new object each time.</summary>
    public IEnumerable<string> Keys
    {
        get
        {
            foreach (var (key, _) in this)
                yield return key;
        }
    }

    /// <summary>The values in the order of their keys. A new object each time.</summary>
    public IEnumerable<FieldValue> Values
    {
        get
        {
            foreach (var (_, value) in this)
                yield return value;
        }
    }

    /// <summary>The value of the key. O(log keys), allocates nothing.</summary>
    /// <exception cref="KeyNotFoundException">It has no value. The message proposes a key that is close, if there is one.</exception>
    public FieldValue this[string key] => TryGetValue(key, out var value) ? value : throw NoKey(key);

    /// <summary>Whether both are those of the same article, or of the same card.</summary>
    public static bool operator ==(FieldValues left, FieldValues right) => left.Equals(right);

    /// <summary>Whether they are those of different ones.</summary>
    public static bool operator !=(FieldValues left, FieldValues right) => !left.Equals(right);

    /// <summary>The value of the key, if it has one. O(log keys), allocates nothing.</summary>
    /// <param name="key">The key, exactly.</param>
    /// <param name="value">The value; missing if there is none.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue(string key, out FieldValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        var index = _set is null ? -1 : _set.Find(key);
        value = index < 0 ? default : _set!.ValueAt(index, _ordinal);
        return !value.IsMissing;
    }

    /// <summary>Whether the key has a value. O(log keys), allocates nothing.</summary>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <summary>Goes through the keys that have a value, in ordinal order; allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(_set, _ordinal);

    /// <inheritdoc/>
    IEnumerator<KeyValuePair<string, FieldValue>> IEnumerable<KeyValuePair<string, FieldValue>>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both are those of the same article, or of the same card. O(1).</summary>
    public bool Equals(FieldValues other) => ReferenceEquals(_set?.Image, other._set?.Image) && _set?.GetType() == other._set?.GetType() && _ordinal == other._ordinal;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FieldValues other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_set?.Image, _ordinal);

    // Here the assembly of NearestWord is first needed.
    private KeyNotFoundException NoKey(string key)
    {
        if (_set is null)
            return new KeyNotFoundException($"There is no key '{key}': there are none at all.");

        var owner = _set.OwnerOf(_ordinal);
        if (_set.Find(key) >= 0)
            return new KeyNotFoundException($"{owner} has no value for the key '{key}', which other articles have. Use TryGetValue where it may be missing.");

        var keys = Keys.ToList();
        var advice = keys.Count == 0 ? "it has none at all" : NearestWord.Advice(NearestWord.To(key, keys), keys);
        return new KeyNotFoundException($"{owner} has no key '{key}': {advice}{(advice[^1] == '?' ? "" : ".")}");
    }

    /// <summary>Goes through keys and values.</summary>
    public struct Enumerator : IEnumerator<KeyValuePair<string, FieldValue>>
    {
        private readonly FieldSet? _set;
        private readonly int _ordinal;
        private int _next;

        internal Enumerator(FieldSet? set, int ordinal)
        {
            _set = set;
            _ordinal = ordinal;
        }

        /// <summary>The key and its value; empty before the first <see cref="MoveNext"/>.</summary>
        public KeyValuePair<string, FieldValue> Current { get; private set; }

        /// <inheritdoc/>
        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next key that has a value, if there is one.</summary>
        public bool MoveNext()
        {
            while (_set is not null && _next < _set.Count)
            {
                var index = _next++;
                var value = _set.ValueAt(index, _ordinal);
                if (value.IsMissing)
                    continue;

                Current = new KeyValuePair<string, FieldValue>(_set.KeyAt(index), value);
                return true;
            }

            Current = default;
            return false;
        }

        /// <summary>Starts again before the first key.</summary>
        public void Reset()
        {
            _next = 0;
            Current = default;
        }

        /// <summary>Has nothing to do.</summary>
        public readonly void Dispose()
        {
        }
    }
}
