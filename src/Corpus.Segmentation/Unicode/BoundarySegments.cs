namespace Corpus.Segmentation;

/// <summary>Goes through the segments between boundaries, which together are the whole text. Allocates nothing; O(length) for all of them.</summary>
/// <typeparam name="TUnit">A unit of the text: byte of UTF-8 or char of UTF-16.</typeparam>
/// <typeparam name="TDecoder">Reads it.</typeparam>
/// <typeparam name="TRules">The boundaries.</typeparam>
internal ref struct BoundarySegments<TUnit, TDecoder, TRules>
    where TUnit : unmanaged
    where TDecoder : struct, ITextDecoder<TUnit>
    where TRules : struct, IBoundaryRules
{
    private readonly ReadOnlySpan<TUnit> _text;

    public BoundarySegments(ReadOnlySpan<TUnit> text) => _text = text;

    /// <summary>Where the segment starts, after <see cref="MoveNext"/>.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends.</summary>
    public int End { get; private set; }

    /// <summary>The segment, after <see cref="MoveNext"/>.</summary>
    public readonly ReadOnlySpan<TUnit> Current => _text.Slice(Start, End - Start);

    /// <summary>Itself.</summary>
    public readonly BoundarySegments<TUnit, TDecoder, TRules> GetEnumerator() => this;

    /// <summary>Goes to the next segment, if there is one.</summary>
    public bool MoveNext()
    {
        Start = End;
        if (Start == _text.Length)
            return false;

        End = default(TRules).Next<TUnit, TDecoder>(_text, Start);
        return true;
    }
}
