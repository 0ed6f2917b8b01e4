using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Corpus;

/// <summary>
/// The text of an article or of a part of one, where it lies in the image: UTF-8 that is read in place. Offsets and lengths are
/// in UTF-16 units, as those of <see cref="string"/>. <c>default</c> is the empty text.
/// </summary>
/// <remarks>
/// <para>Two texts are equal if they read the same, wherever they stand. A string equals a text that reads the same, as <c>text == "x"</c> or
/// <c>text.Equals("x")</c>; but as an <see cref="object"/> it does not, since its hash is another.</para>
/// <para>Thread-safe. Whatever reads the text throws <see cref="CorpusImageException"/> where the image is damaged, and
/// <see cref="ObjectDisposedException"/> after the image has been disposed of.</para>
/// </remarks>
public readonly partial struct Text : IEquatable<Text>, ISpanFormattable, IUtf8SpanFormattable
{
    private readonly ImageBytes? _bytes;
    private readonly long _offset;

    internal Text(ImageBytes bytes, long offset, int utf8Length, int length)
    {
        _bytes = bytes;
        _offset = offset;
        Utf8Length = utf8Length;
        Length = length;
    }

    /// <summary>The length in UTF-16 units. O(1).</summary>
    public int Length { get; }

    /// <summary>The length in bytes of UTF-8. O(1).</summary>
    public int Utf8Length { get; }

    /// <summary>Whether there is nothing. O(1).</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The part that the range says, in UTF-16 units; see <see cref="Slice"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the text.</exception>
    /// <exception cref="ArgumentException">The range cuts a surrogate pair.</exception>
    public Text this[Range range]
    {
        get
        {
            var (start, length) = range.GetOffsetAndLength(Length);
            return Slice(start, length);
        }
    }

    /// <summary>The text as a string, as <see cref="ToString()"/>.</summary>
    public static implicit operator string(Text text) => text.Decode();

    /// <summary>Whether both read the same. O(length).</summary>
    public static bool operator ==(Text left, Text right) => left.Equals(right);

    /// <summary>Whether they read differently. O(length).</summary>
    public static bool operator !=(Text left, Text right) => !left.Equals(right);

    /// <summary>
    /// The text itself, in UTF-8. O(1), allocates nothing. Where it is read for the first time it is verified, at about 8 µs
    /// for 64 KiB.
    /// </summary>
    /// <remarks>The span is valid as long as the image is neither disposed of nor out of use.</remarks>
    public ReadOnlySpan<byte> AsUtf8() => _bytes is null ? [] : _bytes.Read(_offset, Utf8Length);

    /// <summary>Whether the text has <paramref name="value"/> in it: .NET's ordinal comparison, character by character. O(length).</summary>
    /// <remarks>The same as <c>ToString().Contains(value, StringComparison.Ordinal)</c>, without the string.</remarks>
    public bool Contains(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Contains(value.AsSpan());
    }

    /// <inheritdoc cref="Contains(string)"/>
    public bool Contains(ReadOnlySpan<char> value) => ByteIndexOf(value, out var index) ? index >= 0 : IndexInString(value) >= 0;

    /// <summary>
    /// Where <paramref name="value"/> first stands in the text, in UTF-16 units, or -1: .NET's ordinal comparison. O(length).
    /// </summary>
    /// <remarks>The same as <c>ToString().IndexOf(value, StringComparison.Ordinal)</c>, without the string.</remarks>
    public int IndexOf(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return IndexOf(value.AsSpan());
    }

    /// <inheritdoc cref="IndexOf(string)"/>
    public int IndexOf(ReadOnlySpan<char> value)
    {
        if (!ByteIndexOf(value, out var index))
            return IndexInString(value);
        return index <= 0 || Length == Utf8Length ? index : Utf16Length(index);
    }

    /// <summary>The part from <paramref name="start"/> on, in UTF-16 units. O(start + length); O(1) if the text is ASCII. Copies nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not within the text.</exception>
    /// <exception cref="ArgumentException">It begins or ends amid a surrogate pair, so that UTF-8 does not have it.</exception>
    public Text Slice(int start, int length)
    {
        SliceBounds.Check(start, length, Length);
        if (Length == Utf8Length)
            return Part(start, length, length);

        var utf8 = AsUtf8();
        var byteStart = Utf8Position.ByteAt(utf8, start);
        var byteLength = byteStart < 0 ? -1 : Utf8Position.ByteAt(utf8[byteStart..], length);
        if (byteLength < 0)
        {
            CheckLength(Utf8Position.Utf16Length(utf8));
            throw new ArgumentException($"The part from {start}, {length} units long, begins or ends amid a surrogate pair.", nameof(start));
        }

        GC.KeepAlive(_bytes);
        return Part(byteStart, byteLength, length);
    }

    /// <summary>Whether the other reads the same. O(length).</summary>
    public bool Equals(Text other)
    {
        var equal = Utf8Length == other.Utf8Length && AsUtf8().SequenceEqual(other.AsUtf8());
        GC.KeepAlive(_bytes);
        GC.KeepAlive(other._bytes);
        return equal;
    }

    /// <summary>Whether the other is a text, not a string, that reads the same. O(length).</summary>
    public override bool Equals(object? obj) => obj is Text other && Equals(other);

    /// <summary>A hash of what the text reads; another one in each process. O(length).</summary>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(AsUtf8());
        GC.KeepAlive(_bytes);
        return hash.ToHashCode();
    }

    /// <summary>The text as a new string. O(length).</summary>
    public override string ToString() => Decode();

    /// <summary>The text as a new string; the format and the provider do not matter.</summary>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Decode();

    /// <summary>Copies the text, if there is room; the format and the provider do not matter. O(length).</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = 0;
        if (destination.Length < Length)
            return false;

        // False would make callers try again with more room, for ever.
        _ = Utf8.ToUtf16(AsUtf8(), destination, out var read, out charsWritten);
        CheckLength(read == Utf8Length ? charsWritten : int.MaxValue);
        GC.KeepAlive(_bytes);
        return true;
    }

    /// <summary>Copies the text in UTF-8, if there is room; the format and the provider do not matter. O(length).</summary>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var fits = AsUtf8().TryCopyTo(utf8Destination);
        GC.KeepAlive(_bytes);
        bytesWritten = fits ? Utf8Length : 0;
        return fits;
    }

    /// <summary>A part that is known in bytes. O(1).</summary>
    internal Text Part(int byteStart, int byteLength, int length)
        => _bytes is null ? default : new Text(_bytes, _offset + byteStart, byteLength, length);

    private string Decode()
    {
        if (_bytes is null || Utf8Length == 0)
            return "";

        // UTF-8 has a byte for each unit at least.
        if (Length > Utf8Length)
            CheckLength(Encoding.UTF8.GetCharCount(AsUtf8()));

        // The length is known, so that the bytes need be gone through only once.
        return string.Create(Length, this, static (chars, self) =>
        {
            var status = Utf8.ToUtf16(self.AsUtf8(), chars, out _, out var written);
            self.CheckLength(status == OperationStatus.Done ? written : Encoding.UTF8.GetCharCount(self.AsUtf8()));
            GC.KeepAlive(self._bytes);
        });
    }

    // The checksums fit, or nobody would come here; so this is an image that was never written by a writer.
    private void CheckLength(int actual)
    {
        if (actual != Length)
            throw _bytes!.Damaged($"a text of {Length} UTF-16 units turns out to have {actual}");
    }

    // The characters, in a buffer that is long enough.
    private ReadOnlySpan<char> CopyTo(char[] buffer)
    {
        // A text that has more units than it says is damaged, and does not fit.
        if (!TryFormat(buffer, out var length, default, null))
            CheckLength(-1);
        return buffer.AsSpan(0, length);
    }

    private int Utf16Length(int bytes)
    {
        var length = Utf8Position.Utf16Length(AsUtf8()[..bytes]);
        GC.KeepAlive(_bytes);
        return length;
    }

    // False for a needle with half of a surrogate pair: that has no UTF-8, and yet .NET finds it in the pair.
    private bool ByteIndexOf(ReadOnlySpan<char> value, out int index)
    {
        index = -1;
        if (value.Length > Length)
            return true;

        // A needle that does not fit into as many bytes as the text has cannot be in it.
        var size = (int)Math.Min(3L * value.Length, Utf8Length);
        var rented = size > 512 ? ArrayPool<byte>.Shared.Rent(size) : null;
        var buffer = rented is null ? stackalloc byte[512] : rented;

        var status = Utf8.FromUtf16(value, buffer[..size], out _, out var length, replaceInvalidSequences: false);
        if (status == OperationStatus.Done)
            index = AsUtf8().IndexOf(buffer[..length]);

        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        GC.KeepAlive(_bytes);
        return status is OperationStatus.Done or OperationStatus.DestinationTooSmall;
    }

    private int IndexInString(ReadOnlySpan<char> value) => Decode().AsSpan().IndexOf(value);
}
