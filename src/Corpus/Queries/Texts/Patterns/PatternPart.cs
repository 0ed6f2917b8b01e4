using System.Numerics;

namespace Corpus;

/// <summary>A part of a regular expression: at which places its matches begin and end, a bit for each, and whether there is an empty one.</summary>
internal readonly record struct PatternPart(ulong First, ulong Last, bool MayBeEmpty)
{
    public static PatternPart Empty => new(0, 0, true);

    public static PatternPart Of(int place) => new(1UL << place, 1UL << place, false);

    public PatternPart Or(PatternPart other) => new(First | other.First, Last | other.Last, MayBeEmpty || other.MayBeEmpty);

    public PatternPart OrNothing() => this with { MayBeEmpty = true };

    /// <summary>This and behind it the other.</summary>
    public PatternPart Then(PatternPart other, ulong[] following)
    {
        Link(other.First, following);
        return new PatternPart(
            First | (MayBeEmpty ? other.First : 0),
            other.Last | (other.MayBeEmpty ? Last : 0),
            MayBeEmpty && other.MayBeEmpty);
    }

    /// <summary>Lets it follow itself.</summary>
    public void Repeat(ulong[] following) => Link(First, following);

    private void Link(ulong first, ulong[] following)
    {
        for (var last = Last; last != 0; last &= last - 1)
            following[BitOperations.TrailingZeroCount(last)] |= first;
    }
}
