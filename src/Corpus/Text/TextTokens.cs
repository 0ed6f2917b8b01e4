namespace Corpus;

/// <summary>Goes through the tokens that are wholly within a text: of an article, or of a part of one. A copy goes on by itself.</summary>
internal ref struct TextTokens
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly CorpusImage _image;
    private readonly int _ordinal;
    private readonly int _start;
    private TokenCursor _cursor;
    private int _paragraphEnd;

    /// <summary>Before the first token.</summary>
    /// <param name="image">The image.</param>
    /// <param name="ordinal">The article.</param>
    /// <param name="start">Where the text begins in that of the article, in bytes.</param>
    /// <param name="utf8">The text.</param>
    public TextTokens(CorpusImage image, int ordinal, int start, ReadOnlySpan<byte> utf8)
    {
        _utf8 = utf8;
        _image = image;
        _ordinal = ordinal;
        _start = start;
        _cursor = image.Layers.Cursor(ordinal);
        if (start > 0)
            _cursor.MoveToByte(start);
        _paragraphEnd = -1;
    }

    /// <summary>The characters of the token, after <see cref="MoveNext"/>.</summary>
    public readonly ReadOnlySpan<byte> Word => _utf8.Slice(_cursor.Current.ByteStart - _start, _cursor.Current.ByteLength);

    /// <summary>Its number in the article.</summary>
    public readonly int Index => _cursor.Next - 1;

    /// <summary>Goes to the next token, if there is one. O(1).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public bool MoveNext()
    {
        if (!_cursor.MoveNext())
            return false;
        var current = _cursor.Current;
        return current.ByteStart + current.ByteLength - _start <= _utf8.Length;
    }

    /// <summary>Whether the token begins another paragraph than the one that was last asked for. O(log paragraphs), or O(1) within one.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public bool EntersParagraph()
    {
        var start = _cursor.Current.Start;
        if (start < _paragraphEnd)
            return false;
        _paragraphEnd = _image.Documents.ParagraphEndOf(_ordinal, start);
        return true;
    }
}
