using Corpus.Segmentation;

namespace Corpus;

/// <summary>
/// Goes through the tokens of a UTF-16 text and the white space between them, which together are the whole text. Allocates nothing;
/// O(length) for all of them, whatever the text.
/// </summary>
/// <remarks>
/// Half of a surrogate pair is a character of its own, U+FFFD: the tokens are those of the UTF-8 that <see
/// cref="System.Text.Encoding.UTF8"/> makes of the text
/// (<see cref="Utf8TokenSegments"/>).
/// </remarks>
public ref struct TokenSegments
{
    private TokenCursor<char, Utf16Decoder> _cursor;

    internal TokenSegments(ReadOnlySpan<char> text, LanguageRules rules) => _cursor = new TokenCursor<char, Utf16Decoder>(text, rules);

    /// <summary>The segment, after <see cref="MoveNext"/>.</summary>
    public readonly TokenSegment Current => _cursor.Current;

    /// <summary>Itself.</summary>
    public readonly TokenSegments GetEnumerator() => this;

    /// <summary>Goes to the next segment, if there is one.</summary>
    public bool MoveNext() => _cursor.MoveNext();
}
