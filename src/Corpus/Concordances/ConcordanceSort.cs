using System.Globalization;

namespace Corpus;

/// <summary>What the lines of a concordance are sorted by. Immutable.</summary>
/// <remarks>
/// Words are compared without case, code point by code point (not by a culture), so that the order is the same on every machine. Where a line has no word at a place, because its
/// article or the window ends before, it comes first.
/// </remarks>
public sealed record ConcordanceSort
{
    private ConcordanceSort(string name) => Name = name;

    /// <summary>By what stands before the occurrence: the word next to it first, then the one before that, and so on.</summary>
    public static ConcordanceSort Left { get; } = new(nameof(Left)) { From = -1, Step = -1 };

    /// <summary>By the occurrence itself: its first word, then the next, and so on.</summary>
    public static ConcordanceSort Match { get; } = new(nameof(Match)) { IsMatch = true, Step = 1 };

    /// <summary>By what stands behind the occurrence: the word next to it first, then the next, and so on.</summary>
    public static ConcordanceSort Right { get; } = new(nameof(Right)) { From = 1, Step = 1 };

    /// <summary>By the date of the article; unknown dates come last.</summary>
    public static ConcordanceSort Date { get; } = new(nameof(Date)) { IsDate = true };

    internal string Name { get; private init; }

    internal bool IsDate { get; private init; }

    internal bool IsMatch { get; private init; }

    internal bool IsDescending { get; private init; }

    internal bool IsReversed { get; private init; }

    // The first word, counted from the occurrence as At counts; 0 for none.
    internal int From { get; private init; }

    // To the next word; 0 where there is one only.
    internal int Step { get; private init; }

    /// <summary>By one word of the context: 1 is the first word behind the occurrence (R1), -1 the last before it (L1).</summary>
    /// <param name="place">Which; not 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="place"/> is 0, or more than 1,000 away.</exception>
    public static ConcordanceSort At(int place)
        => place is 0 or < -1000 or > 1000
            ? throw new ArgumentOutOfRangeException(nameof(place), place, "The place must be from 1 to 1,000 for words behind the occurrence, or from -1 to -1,000 for words before it; ConcordanceSort.Match is the occurrence.")
            : new ConcordanceSort(string.Create(CultureInfo.InvariantCulture, $"At({place})")) { From = place };

    /// <summary>The same, but words are compared from their last letter to their first (a reverse-word or retrograde order), so that endings stand together. Dates stay as they are.</summary>
    public ConcordanceSort ReverseWord() => IsDate || IsReversed ? this : this with { IsReversed = true, Name = Name + ".ReverseWord()" };

    /// <summary>The same, the other way round.</summary>
    public ConcordanceSort Descending() => this with { IsDescending = !IsDescending, Name = IsDescending ? Name.Replace(".Descending()", "", StringComparison.Ordinal) : Name + ".Descending()" };

    /// <summary>As C#, without the name of the class.</summary>
    public override string ToString() => Name;
}
