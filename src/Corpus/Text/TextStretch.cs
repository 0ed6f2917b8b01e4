namespace Corpus;

/// <summary>A stretch of an article's text; where nothing else is said, checked to be within it as far as can be seen without reading the text.</summary>
internal struct TextStretch
{
    /// <summary>Where it starts in the text, in bytes of UTF-8.</summary>
    public int ByteStart;

    /// <summary>Its length in bytes of UTF-8.</summary>
    public int ByteLength;

    /// <summary>Where it starts in the text, in UTF-16 units.</summary>
    public int Start;

    /// <summary>Its length in UTF-16 units.</summary>
    public int Length;

    /// <summary>The four numbers as they stand in an image, held against no text yet: one above <see cref="int.MaxValue"/> is below 0 here.</summary>
    public static TextStretch Read(ReadOnlySpan<byte> record) => new()
    {
        ByteStart = BitConverter.ToInt32(record),
        ByteLength = BitConverter.ToInt32(record[ImageFormat.StretchByteLengthAt..]),
        Start = BitConverter.ToInt32(record[ImageFormat.StretchStartAt..]),
        Length = BitConverter.ToInt32(record[ImageFormat.StretchLengthAt..]),
    };

    /// <summary>Its own characters. O(1), copies nothing.</summary>
    public readonly Text In(Article article) => article.Text.Part(ByteStart, ByteLength, Length);
}
