using Corpus.Segmentation;

namespace Corpus;

/// <summary>
/// Goes through the tokens of a UTF-8 text and the white space between them, which together are the whole text. Allocates nothing;
/// O(length) for all of them, whatever the bytes.
/// </summary>
/// <remarks>
/// Bytes that are not UTF-8 are characters U+FFFD as <see cref="System.Text.Encoding.UTF8"/> makes them: the tokens are those of the string
/// that it makes of the bytes
/// (<see cref="TokenSegments"/>).
/// </remarks>
public ref struct Utf8TokenSegments
{
    private TokenCursor<byte, Utf8Decoder> _cursor;

    internal Utf8TokenSegments(ReadOnlySpan<byte> text, LanguageRules rules) => _cursor = new TokenCursor<byte, Utf8Decoder>(text, rules);

    /// <summary>The segment, after <see cref="MoveNext"/>; its places are in bytes.</summary>
    public readonly TokenSegment Current => _cursor.Current;

    /// <summary>Itself.</summary>
    public readonly Utf8TokenSegments GetEnumerator() => this;

    /// <summary>Goes to the next segment, if there is one.</summary>
    public bool MoveNext() => _cursor.MoveNext();
}
