namespace Corpus.Sources;

/// <summary>
/// Maps offsets in the UTF-8 of a line to offsets in its file, for callers that ask in ascending order. All answers of a line together are
/// O(its length), and each is O(1) if the line is ASCII.
/// </summary>
/// <param name="text">The text of the file, without lone surrogates.</param>
/// <param name="line">The line in it.</param>
/// <param name="byteCount">The length of the line's UTF-8.</param>
internal struct Utf8Offsets(string text, TextSpan line, int byteCount)
{
    private int _bytes;
    private int _at = line.Start;

    /// <summary>The offset in the file of the character that the byte belongs to; no less than the last answer.</summary>
    public int CharAt(long byteOffset)
    {
        if (byteCount == line.Length)
            return line.Start + (int)byteOffset;

        while (_bytes < byteOffset && _at < line.End)
        {
            var (bytes, chars) = SizeOf(text[_at]);
            if (_bytes + bytes > byteOffset)
                break;
            _bytes += bytes;
            _at += chars;
        }

        return _at;
    }

    private static (int Bytes, int Chars) SizeOf(char c) => c switch
    {
        < '\x80' => (1, 1),
        < '\u0800' => (2, 1),
        _ when char.IsSurrogate(c) => (4, 2),
        _ => (3, 1),
    };
}
