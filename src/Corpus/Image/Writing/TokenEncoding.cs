using System.Buffers;
using System.Buffers.Binary;

namespace Corpus;

/// <summary>Encodes the tokens of an article in two bytes each (see <see cref="ImageFormat"/>).</summary>
internal sealed class TokenEncoding
{
    private readonly string _text;
    private readonly ArrayBufferWriter<byte> _longTokens = new();
    private int _byteEnd;
    private int _unitEnd;

    // The text is ASCII from what was measured last up to here.
    private int _asciiEnd;

    private TokenEncoding(string text, int count)
    {
        _text = text;
        Tokens = new byte[count * ImageFormat.TokenSize];
        Checkpoints = new byte[Math.Max(0, count - 1) / ImageFormat.CheckpointTokens * ImageFormat.CheckpointSize];
    }

    /// <summary>The article's part of TOKS.</summary>
    public byte[] Tokens { get; }

    /// <summary>The article's part of CHKP.</summary>
    public byte[] Checkpoints { get; }

    /// <summary>The article's part of TOKE.</summary>
    public byte[] LongTokens => _longTokens.WrittenCount == 0 ? [] : _longTokens.WrittenSpan.ToArray();

    /// <summary>Encodes the tokens of the text, which are in order, not empty, and do not overlap. O(length).</summary>
    public static TokenEncoding Of(string text, ReadOnlySpan<TokenSegment> tokens)
    {
        var encoding = new TokenEncoding(text, tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i > 0 && i % ImageFormat.CheckpointTokens == 0)
                encoding.AddCheckpoint(i / ImageFormat.CheckpointTokens - 1);
            encoding.Add(i, tokens[i]);
        }

        return encoding;
    }

    private void AddCheckpoint(int index)
    {
        var record = Checkpoints.AsSpan(index * ImageFormat.CheckpointSize);
        BinaryPrimitives.WriteInt32LittleEndian(record, _byteEnd);
        BinaryPrimitives.WriteInt32LittleEndian(record[ImageFormat.CheckpointUnitAt..], _unitEnd);
    }

    private void Add(int index, TokenSegment token)
    {
        var gapUnits = token.Start - _unitEnd;
        var gap = Utf8Length(_unitEnd, token.Start);
        var length = Utf8Length(token.Start, token.End);

        var gapCode = (gap, gapUnits) switch
        {
            (0, 0) => 0,
            (1, 1) => 1,
            (2, 2) => 2,
            (2, 1) => 3,
            _ => -1,
        };
        var code = (int)token.Kind;
        if (gapCode >= 0 && length <= ImageFormat.TokenLengthMask && length - token.Length <= ImageFormat.MaxTokenSurplus)
        {
            code |= (gapCode << ImageFormat.TokenGapShift)
                | ((length - 1) << ImageFormat.TokenLengthShift)
                | ((length - token.Length) << ImageFormat.TokenSurplusShift);
        }
        else
        {
            code |= ImageFormat.TokenLengthMask << ImageFormat.TokenLengthShift;
            AddLong(index, gap, gapUnits, length, token.Length);
        }

        BinaryPrimitives.WriteUInt16LittleEndian(Tokens.AsSpan(index * ImageFormat.TokenSize), (ushort)code);
        _byteEnd += gap + length;
        _unitEnd = token.End;
    }

    private void AddLong(int index, int gap, int gapUnits, int length, int units)
    {
        var record = _longTokens.GetSpan(ImageFormat.LongTokenSize);
        BinaryPrimitives.WriteInt32LittleEndian(record, index);
        BinaryPrimitives.WriteInt32LittleEndian(record[ImageFormat.LongTokenGapAt..], gap);
        BinaryPrimitives.WriteInt32LittleEndian(record[ImageFormat.LongTokenGapUnitsAt..], gapUnits);
        BinaryPrimitives.WriteInt32LittleEndian(record[ImageFormat.LongTokenLengthAt..], length);
        BinaryPrimitives.WriteInt32LittleEndian(record[ImageFormat.LongTokenUnitsAt..], units);
        _longTokens.Advance(ImageFormat.LongTokenSize);
    }

    // Most tokens are in long stretches of ASCII, whose ends are found faster than the characters of each token are looked at.
    private int Utf8Length(int start, int end)
    {
        if (end > _asciiEnd && start >= _asciiEnd)
        {
            var ascii = _text.AsSpan(start).IndexOfAnyExceptInRange('\0', '\x7F');
            _asciiEnd = ascii < 0 ? _text.Length : start + ascii;
        }

        return end <= _asciiEnd ? end - start : LongUtf8Length(_text.AsSpan(start, end - start));
    }

    // A surrogate counts for half of the four bytes of its pair; a text with half of one is in no image.
    private static int LongUtf8Length(ReadOnlySpan<char> text)
    {
        var bytes = text.Length;
        foreach (var c in text)
        {
            if (c >= 0x80)
                bytes += c < 0x800 || char.IsSurrogate(c) ? 1 : 2;
        }

        return bytes;
    }
}
