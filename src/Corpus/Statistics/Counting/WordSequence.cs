namespace Corpus;

/// <summary>The words of all tokens of a subcorpus in memory, one after the other, with how far each unit of text reaches: four bytes a token and one.</summary>
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
    /// <param name="subcorpus">The articles.</param>
    /// <param name="wordByType">The number of each type's word.</param>
    /// <param name="unit">The unit.</param>
    /// <exception cref="InvalidOperationException">There are more tokens than an array has places.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static WordSequence Of(Subcorpus subcorpus, int[] wordByType, ContextUnit unit)
    {
        if (subcorpus.TokenCount > Array.MaxLength)
            throw new InvalidOperationException($"The articles have {subcorpus.TokenCount:N0} tokens, of which at most {Array.MaxLength:N0} can be counted together. Count parts of them.");

        var words = GC.AllocateUninitializedArray<int>((int)subcorpus.TokenCount);
        var scan = new TypeScan(subcorpus);
        for (var next = 0; next < words.Length;)
        {
            var read = words.AsSpan(next, Math.Min(TypeScan.Batch, words.Length - next));
            read = read[..scan.Read(read, out _)];
            foreach (ref var word in read)
                word = wordByType[word];
            next += read.Length;
        }

        return new WordSequence(words, RoomOf(subcorpus, words.Length, unit));
    }

    private static byte[] RoomOf(Subcorpus subcorpus, int length, ContextUnit unit)
    {
        var room = GC.AllocateUninitializedArray<byte>(length);
        var units = new UnitScan(subcorpus, unit);
        var start = 0;
        while (units.MoveNext())
        {
            var count = (int)(units.Current.End - units.Current.Start);
            if (count > length - start)
                throw OtherUnits(subcorpus);
            var last = start + count - 1;
            if (count > MaxRoom)
                room.AsSpan(start, count - MaxRoom).Fill(MaxRoom);
            for (var i = Math.Max(start, last - MaxRoom + 1); i <= last; i++)
                room[i] = (byte)(last - i);
            start += count;
        }

        return start == length ? room : throw OtherUnits(subcorpus);
    }

    private static CorpusImageException OtherUnits(Subcorpus subcorpus) => subcorpus.Index.Bytes.Damaged("its units have not as many tokens as its articles");
}
