using System.Runtime.InteropServices;

namespace Corpus;

/// <summary>
/// Goes through the tokens of an article. Where each starts is the end of the one before and what lies between, so it goes forward only, or starts
/// again at a checkpoint.
/// </summary>
internal struct TokenCursor
{
    private readonly ImageBytes _bytes;
    private readonly LayerRange _range;
    private readonly int _textBytes;
    private readonly int _textUnits;
    private readonly bool _isLater;
    private int _nextLong;
    private int _byteEnd;
    private int _unitEnd;

    /// <summary>Before the first token.</summary>
    /// <param name="bytes">The body of the image.</param>
    /// <param name="range">Where the layers of the article lie.</param>
    /// <param name="textBytes">The length of its text in bytes.</param>
    /// <param name="textUnits">The same in UTF-16 units.</param>
    /// <param name="isLater">Whether the image may have kinds of tokens that are not known.</param>
    public TokenCursor(ImageBytes bytes, in LayerRange range, int textBytes, int textUnits, bool isLater)
    {
        _bytes = bytes;
        _range = range;
        _textBytes = textBytes;
        _textUnits = textUnits;
        _isLater = isLater;
    }

    /// <summary>Where the layers of the article lie.</summary>
    public readonly LayerRange Range => _range;

    /// <summary>The number of the token that comes next.</summary>
    public int Next { get; private set; }

    /// <summary>Where the last token stands.</summary>
    public TextStretch Current { get; private set; }

    /// <summary>What it is: the number of a <see cref="TokenKind"/>.</summary>
    public byte Kind { get; private set; }

    /// <summary>Where the last token that was passed ends, in bytes and in UTF-16 units.</summary>
    public readonly (int Byte, int Unit) End => (_byteEnd, _unitEnd);

    /// <summary>How many of the long tokens have come.</summary>
    public readonly int LongTokensRead => _nextLong;

    /// <summary>Reads the next token; false behind the last one. O(1).</summary>
    /// <exception cref="CorpusImageException">It is not within the text.</exception>
    public bool MoveNext()
    {
        if (Next >= _range.TokenCount)
            return false;

        var code = BitConverter.ToUInt16(_bytes.Read(_range.Tokens + (long)Next * ImageFormat.TokenSize, ImageFormat.TokenSize));
        var kind = code & ImageFormat.TokenKindMask;
        var length = (code >> ImageFormat.TokenLengthShift) & ImageFormat.TokenLengthMask;
        if (length == ImageFormat.TokenLengthMask)
        {
            ReadLong(code);
        }
        else
        {
            var gap = (code >> ImageFormat.TokenGapShift) & ImageFormat.TokenGapMask;
            Place(Math.Min(gap, 2), gap == 3 ? 1 : gap, length + 1, length + 1 - (code >> ImageFormat.TokenSurplusShift));
        }

        if (kind is 0 or > ImageFormat.MaxTokenKind)
            kind = kind != 0 && _isLater ? ImageFormat.MaxTokenKind : throw NoToken();
        Kind = (byte)kind;
        Next++;
        return true;
    }

    /// <summary>Goes to before the token with this number, at most to behind the last. O(1): at most 32 tokens are read.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public void MoveTo(int token)
    {
        // Behind the last token there is no checkpoint.
        var group = Math.Max(0, Math.Min(token, _range.TokenCount - 1)) / ImageFormat.CheckpointTokens;
        if (token < Next || group > Next / ImageFormat.CheckpointTokens)
            StartAt(group);
        SkipTo(Math.Min(token, _range.TokenCount));
    }

    /// <summary>Goes forward to before the token with this number, which is not behind the end, without looking at each: <see cref="Current"/> says nothing until the next is read. O(distance / 8).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public void SkipTo(int token)
    {
        while (Next < token)
        {
            var count = Math.Min(token - Next, TokenLengths.MaxTokens);
            var codes = MemoryMarshal.Cast<byte, ushort>(_bytes.Read(_range.Tokens + (long)Next * ImageFormat.TokenSize, count * ImageFormat.TokenSize));
            if (TokenLengths.TrySum(codes, out var length, out var units))
            {
                if (_byteEnd + length > _textBytes || _unitEnd + units > _textUnits || !Fits(units, length))
                    throw NoToken();
                (_byteEnd, _unitEnd) = (_byteEnd + length, _unitEnd + units);
                Next += count;
                continue;
            }

            // One of them is long, or none that there can be.
            for (; count > 0; count--)
                MoveNext();
        }
    }

    /// <summary>The first token that starts at the unit or after it; the number of tokens if there is none. O(log of the tokens).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public int FindFrom(int unit)
    {
        int low = 0, high = Math.Max(0, _range.TokenCount - 1) / ImageFormat.CheckpointTokens;
        while (low < high)
        {
            var middle = low + (high - low + 1) / 2;
            if (Checkpoint(middle).Unit <= unit)
                low = middle;
            else
                high = middle - 1;
        }

        StartAt(low);
        while (MoveNext())
        {
            if (Current.Start >= unit)
                return Next - 1;
        }

        return _range.TokenCount;
    }

    /// <summary>Goes to before the first token that starts at the byte or after it. O(log of the tokens).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public void MoveToByte(int start)
    {
        int low = 0, high = Math.Max(0, _range.TokenCount - 1) / ImageFormat.CheckpointTokens;
        while (low < high)
        {
            var middle = low + (high - low + 1) / 2;
            if (Checkpoint(middle).Byte <= start)
                low = middle;
            else
                high = middle - 1;
        }

        StartAt(low);
        var before = this;
        while (MoveNext() && Current.ByteStart < start)
            before = this;
        this = before;
    }

    /// <summary>The text from the first of these tokens to the last; there is at least one. O(1): at most 64 tokens are read.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public TextStretch StretchOf(int first, int count)
    {
        MoveTo(first);
        MoveNext();
        var stretch = Current;
        if (count > 1)
        {
            MoveTo(first + count - 1);
            MoveNext();
        }

        stretch.ByteLength = Current.ByteStart + Current.ByteLength - stretch.ByteStart;
        stretch.Length = Current.Start + Current.Length - stretch.Start;
        return stretch.ByteLength > 0 && Fits(stretch.Length, stretch.ByteLength) ? stretch : throw NoToken();
    }

    /// <summary>What the checkpoint says of the end of the token before the group. O(1).</summary>
    /// <exception cref="CorpusImageException">It is not within the text.</exception>
    public readonly (int Byte, int Unit) Checkpoint(int group)
    {
        if (group == 0)
            return (0, 0);

        var record = _bytes.Read(_range.Checkpoints + (group - 1L) * ImageFormat.CheckpointSize, ImageFormat.CheckpointSize);
        var (end, unit) = (BitConverter.ToUInt32(record), BitConverter.ToUInt32(record[ImageFormat.CheckpointUnitAt..]));
        if (end > _textBytes || unit > _textUnits || !Fits(unit, end))
            throw _bytes.Damaged($"checkpoint {group} of an article is at {end}, beyond its text of {_textBytes} bytes");
        return ((int)end, (int)unit);
    }

    // UTF-8 has one to three bytes for each unit of UTF-16.
    private static bool Fits(long units, long bytes) => units <= bytes && bytes <= 3 * units;

    private void StartAt(int group)
    {
        (_byteEnd, _unitEnd) = Checkpoint(group);
        Next = group * ImageFormat.CheckpointTokens;
        _nextLong = _range.LongTokenCount == 0 ? 0 : FirstLongFrom(Next);
    }

    private readonly int FirstLongFrom(int token)
    {
        int low = 0, high = _range.LongTokenCount;
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (_bytes.ReadUInt32(LongToken(middle)) < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private void ReadLong(int code)
    {
        const int NothingElse = ImageFormat.TokenKindMask | (ImageFormat.TokenLengthMask << ImageFormat.TokenLengthShift);
        if (_nextLong >= _range.LongTokenCount || (code & ~NothingElse) != 0)
            throw NoToken();

        var record = _bytes.Read(LongToken(_nextLong), ImageFormat.LongTokenSize);
        if (BitConverter.ToUInt32(record) != Next)
            throw NoToken();

        _nextLong++;
        Place(
            BitConverter.ToUInt32(record[ImageFormat.LongTokenGapAt..]), BitConverter.ToUInt32(record[ImageFormat.LongTokenGapUnitsAt..]),
            BitConverter.ToUInt32(record[ImageFormat.LongTokenLengthAt..]), BitConverter.ToUInt32(record[ImageFormat.LongTokenUnitsAt..]));
    }

    private readonly long LongToken(int index) => _range.LongTokens + (long)index * ImageFormat.LongTokenSize;

    private void Place(long gap, long gapUnits, long length, long units)
    {
        var start = _byteEnd + gap;
        var unit = _unitEnd + gapUnits;
        if (length == 0 || start + length > _textBytes || unit + units > _textUnits || !Fits(gapUnits, gap) || !Fits(units, length))
            throw NoToken();

        Current = new TextStretch { ByteStart = (int)start, ByteLength = (int)length, Start = (int)unit, Length = (int)units };
        _byteEnd = (int)(start + length);
        _unitEnd = (int)(unit + units);
    }

    private readonly CorpusImageException NoToken() => _bytes.Damaged($"token {Next} of an article is not within its text");
}
