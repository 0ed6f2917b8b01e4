namespace Corpus;

/// <summary>The words of all tokens of articles in memory, one after the other, with how far each unit of text reaches: four bytes a token and one.</summary>
internal sealed class WordSequence
{
    /// <summary>What <see cref="Room"/> says of this many tokens or more.</summary>
    public const int MaxRoom = byte.MaxValue;

    private WordSequence(int[] words, byte[] room) => (Words, Room) = (words, room);

    /// <summary>The number of each token's word; -1 where it does not count.</summary>
    public int[] Words { get; }

    /// <summary>How many tokens of the same unit follow each token, at most 255.</summary>
    public byte[] Room { get; }

    /// <summary>Reads the tokens. O(tokens).</summary>
    /// <param name="subcorpora">The articles.</param>
    /// <param name="units">What words are.</param>
    /// <param name="unit">The unit.</param>
    /// <exception cref="InvalidOperationException">There are more tokens than an array has places.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static WordSequence Of(CountedCorpora subcorpora, JoinedUnits units, ContextUnit unit)
    {
        if (subcorpora.TokenCount > Array.MaxLength)
            throw new InvalidOperationException($"The articles have {subcorpora.TokenCount:N0} tokens, of which at most {Array.MaxLength:N0} can be counted together. Count parts of them.");

        var words = GC.AllocateUninitializedArray<int>((int)subcorpora.TokenCount);
        var room = GC.AllocateUninitializedArray<byte>(words.Length);
        var start = 0;
        for (var i = 0; i < subcorpora.Parts.Length; i++)
        {
            if (units.Units[i] is not { } unitsOfPart)
                continue;
            var count = (int)subcorpora.Parts[i].TokenCount;
            Read(subcorpora.Parts[i], unitsOfPart.ByType(), words.AsSpan(start, count));
            FindRoom(subcorpora.Parts[i], unit, room.AsSpan(start, count));
            start += count;
        }

        return new WordSequence(words, room);
    }

    private static void Read(Subcorpus subcorpus, int[] wordByType, Span<int> words)
    {
        var scan = new TypeScan(subcorpus);
        for (var next = 0; next < words.Length;)
        {
            var read = words.Slice(next, Math.Min(TypeScan.Batch, words.Length - next));
            read = read[..scan.Read(read, out _)];
            foreach (ref var word in read)
                word = wordByType[word];
            next += read.Length;
        }
    }

    private static void FindRoom(Subcorpus subcorpus, ContextUnit unit, Span<byte> room)
    {
        var units = new UnitScan(subcorpus, unit);
        var start = 0;
        while (units.MoveNext())
        {
            var count = (int)(units.Current.End - units.Current.Start);
            if (count > room.Length - start)
                throw OtherUnits(subcorpus);
            var last = start + count - 1;
            if (count > MaxRoom)
                room.Slice(start, count - MaxRoom).Fill(MaxRoom);
            for (var i = Math.Max(start, last - MaxRoom + 1); i <= last; i++)
                room[i] = (byte)(last - i);
            start += count;
        }

        if (start != room.Length)
            throw OtherUnits(subcorpus);
    }

    private static CorpusImageException OtherUnits(Subcorpus subcorpus) => subcorpus.Index.Bytes.Damaged("its units have not as many tokens as its articles");
}
