namespace Corpus.UnicodeTables;

/// <summary>A two-stage table: for each block of 256 code points the number of a block of classes, which equal blocks share.</summary>
public sealed class CharacterTable
{
    private const int BlockSize = 256;

    /// <exception cref="OverflowException">There are more classes or blocks than a byte can number.</exception>
    public CharacterTable(CharacterProperties[] characters)
    {
        var classes = new Dictionary<CharacterProperties, byte>();
        var blocks = new Dictionary<string, byte>(StringComparer.Ordinal);
        var index = new List<byte>();
        var units = new List<byte>();
        for (var start = 0; start < characters.Length; start += BlockSize)
        {
            var block = Array.ConvertAll(characters[start..(start + BlockSize)], c => Number(classes, c));
            var known = blocks.Count;
            index.Add(Number(blocks, Convert.ToHexString(block)));
            if (blocks.Count > known)
                units.AddRange(block);
        }

        Classes = [.. classes.OrderBy(c => c.Value).Select(c => c.Key)];
        BlockIndex = [.. index];
        Blocks = [.. units];
    }

    /// <summary>The different properties of characters.</summary>
    public IReadOnlyList<CharacterProperties> Classes { get; }

    /// <summary>The number of the block of each 256 code points.</summary>
    public byte[] BlockIndex { get; }

    /// <summary>The classes of each block's code points, block after block.</summary>
    public byte[] Blocks { get; }

    private static byte Number<T>(Dictionary<T, byte> numbers, T value)
        where T : notnull
    {
        if (!numbers.TryGetValue(value, out var number))
            numbers.Add(value, number = checked((byte)numbers.Count));
        return number;
    }
}
