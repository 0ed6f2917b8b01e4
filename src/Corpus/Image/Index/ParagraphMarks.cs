using System.Numerics;

namespace Corpus;

/// <summary>Which tokens are the first of their paragraphs, a bit each. Thread-safe.</summary>
internal sealed class ParagraphMarks
{
    private readonly ImageBytes _bytes;
    private readonly long _offset;
    private readonly long _tokenCount;

    /// <summary>Takes the section.</summary>
    /// <exception cref="CorpusImageException">It is not that of so many tokens.</exception>
    public ParagraphMarks(ImageBytes bytes, ImageSection marks, long tokenCount)
    {
        if (marks.Count != (tokenCount + 63) / 64)
            throw bytes.Damaged($"its index of words is not that of its {tokenCount} tokens");
        (_bytes, _offset, _tokenCount) = (bytes, marks.Offset, tokenCount);
    }

    /// <summary>Whether the token at the position is the first of a paragraph. O(1).</summary>
    public bool Begins(long position)
    {
        CheckPosition(position);
        return (_bytes.Read(_offset + (position >> 3), 1)[0] & (1 << (int)(position & 7))) != 0;
    }

    /// <summary>Whether a paragraph begins at one of the positions from <paramref name="start"/> up to but not with <paramref name="end"/>. O(their number / 64).</summary>
    public bool BeginsIn(long start, long end)
    {
        while (start < end)
        {
            var marks = MarksAround(start) >> (int)(start & 63);
            var count = (int)Math.Min(64 - (start & 63), end - start);
            if (count < 64)
                marks &= (1UL << count) - 1;
            if (marks != 0)
                return true;
            start += count;
        }

        return false;
    }

    /// <summary>The first token of the paragraph that the token at the position is in. O(tokens before / 64).</summary>
    public long StartOf(long position)
    {
        while (true)
        {
            var marks = MarksAround(position) << (int)(63 - (position & 63));
            if (marks != 0)
                return position - BitOperations.LeadingZeroCount(marks);
            if (position < 64)
                return 0;
            position = (position & ~63L) - 1;
        }
    }

    /// <summary>The position behind the last token of the paragraph that the token at the position is in, at most <paramref name="end"/>. O(tokens behind / 64).</summary>
    public long EndOf(long position, long end)
    {
        for (position++; position < end; position = (position | 63) + 1)
        {
            var marks = MarksAround(position) >> (int)(position & 63);
            if (marks != 0)
                return Math.Min(end, position + BitOperations.TrailingZeroCount(marks));
        }

        return end;
    }

    /// <summary>The marks of the 64 tokens that the position is one of; the first has a number that is a multiple of 64.</summary>
    public ulong MarksAround(long position)
    {
        CheckPosition(position);
        return BitConverter.ToUInt64(_bytes.Read(_offset + ((position >> 6) << 3), sizeof(ulong)));
    }

    private void CheckPosition(long position)
    {
        if ((ulong)position >= (ulong)_tokenCount)
            throw _bytes.Damaged($"there is no token {position} among its {_tokenCount}");
    }
}
