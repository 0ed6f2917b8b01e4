using System.Buffers.Binary;
using Corpus.Sources;

namespace Corpus;

/// <summary>Writes the dataset card.</summary>
internal sealed class CardWriter
{
    private readonly List<(uint Key, uint Reference)> _entries = [];

    /// <summary>Numbers what is in the card. O(length).</summary>
    /// <exception cref="ArgumentException">Something in it has half of a surrogate pair, or a key comes twice or is one too many.</exception>
    public CardWriter(Card card, StringTableWriter strings, ValueTableWriter values)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in card.Fields.OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            var reference = values.Add(field.Value);
            if (reference == 0)
                continue;
            if (!keys.Add(field.Key))
                throw new ArgumentException($"The card has the key '{SourceFile.Shorten(field.Key)}' twice.", nameof(card));
            _entries.Add((strings.Add(field.Key), reference));
        }

        if (_entries.Count > ImageFormat.MaxCardKeys)
            throw new ArgumentException($"The card has {_entries.Count} keys; at most {ImageFormat.MaxCardKeys} are possible.", nameof(card));
        Text = strings.Add(card.Text);
    }

    /// <summary>The number of the string that is the card's text.</summary>
    public uint Text { get; }

    /// <summary>Whether any key has a value.</summary>
    public bool HasKeys => _entries.Count > 0;

    /// <summary>Writes the keys and what stands for their values. O(keys).</summary>
    public void WriteTo(BodyWriter body)
    {
        Span<byte> bytes = stackalloc byte[ImageFormat.CardEntrySize];
        foreach (var (key, reference) in _entries)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes, key);
            BinaryPrimitives.WriteUInt32LittleEndian(bytes[ImageFormat.CardValueAt..], reference);
            body.Write(bytes);
        }
    }
}
