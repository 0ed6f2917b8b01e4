using System.Numerics;

namespace Corpus;

/// <summary>What stands in every match of an automaton: whoever looks for that first runs it on few forms. Immutable, so thread-safe.</summary>
internal sealed class PatternLiterals
{
    // A letter counts twice, as a small one and as a capital.
    private const int MostBeginnings = 8;

    private readonly PatternPart _whole;
    private readonly ulong[] _following;
    private readonly short[] _letters;

    /// <summary>Finds it. O(places²).</summary>
    /// <param name="pattern">The expression.</param>
    /// <param name="masks">At which places each character of ASCII may stand in a form without case, and behind them any other.</param>
    public PatternLiterals(PatternParser pattern, ulong[] masks)
    {
        _whole = pattern.Whole;
        _following = pattern.Following;
        _letters = LettersOf(masks, pattern.Places.Count);
        var inBeginning = 0UL;
        if (pattern.IsAnchoredAtStart && !_whole.MayBeEmpty)
            Beginning = ChainFrom(_whole.First, ref inBeginning);
        Part = LongestPart(inBeginning);
        HasFewBeginnings = pattern.IsAnchoredAtStart && !_whole.MayBeEmpty && masks.Count(mask => (mask & _whole.First) != 0) <= MostBeginnings;
    }

    /// <summary>Whether every form that has a match begins with one of a few characters.</summary>
    public bool HasFewBeginnings { get; }

    /// <summary>What every form that has a match begins with, without case; empty if there is nothing.</summary>
    public byte[] Beginning { get; } = [];

    /// <summary>The longest that every such form has in it besides; empty if there is nothing.</summary>
    public byte[] Part { get; }

    // The only character that may stand at the place, if it is of ASCII; else -1. A form without case has no capitals.
    private static short[] LettersOf(ulong[] masks, int places)
    {
        var letters = new short[places];
        for (var place = 0; place < places; place++)
        {
            var having = Enumerable.Range(0, masks.Length).Where(c => (masks[c] & (1UL << place)) != 0 && !char.IsAsciiLetterUpper((char)c)).Take(2).ToArray();
            letters[place] = having is [var only] && only < masks.Length - 1 ? (short)only : (short)-1;
        }

        return letters;
    }

    private byte[] LongestPart(ulong without)
    {
        byte[] longest = [];
        for (var place = 0; place < _letters.Length; place++)
        {
            var start = 1UL << place;
            if ((without & start) != 0 || _letters[place] < 0 || !IsPassed(start))
                continue;
            var seen = without;
            if (ChainFrom(start, ref seen) is { } chain && chain.Length > longest.Length)
                longest = chain;
        }

        return longest;
    }

    // What stands from these places on as long as there is only one, and no match ends.
    private byte[] ChainFrom(ulong places, ref ulong seen)
    {
        var chain = new List<byte>();
        while (BitOperations.IsPow2(places) && (seen & places) == 0)
        {
            var place = BitOperations.TrailingZeroCount(places);
            if (_letters[place] < 0)
                break;
            chain.Add((byte)_letters[place]);
            seen |= places;
            if ((_whole.Last & places) != 0)
                break;
            places = _following[place];
        }

        return [.. chain];
    }

    // Whether no match gets by without this place.
    private bool IsPassed(ulong place)
    {
        if (_whole.MayBeEmpty)
            return false;
        var reached = 0UL;
        for (var next = _whole.First & ~place; next != 0; next &= ~reached)
        {
            var lowest = next & (~next + 1);
            if ((_whole.Last & lowest) != 0)
                return false;
            reached |= lowest;
            next |= _following[BitOperations.TrailingZeroCount(lowest)] & ~place;
        }

        return true;
    }
}
