using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Corpus;

/// <summary>
/// A regular expression as an automaton whose state is one word: a bit for each place that the last character may have stood at (G. Navarro and M. Raffinot, "Fast and
/// Simple Character Classes and Bounded Gaps Pattern Matching", Journal of Computational Biology 10(6), 2003). In state 0 there is no match any more. Immutable, so
/// thread-safe.
/// </summary>
internal sealed class PatternAutomaton
{
    // There is a match, whatever follows; the expression itself has to be asked; of a form without case, a character beyond ASCII was read.
    private const ulong Found = 1UL << 63;
    private const ulong Unclear = 1UL << 62;
    private const ulong BeyondAscii = 1UL << 61;
    private const ulong Sticky = Found | Unclear | BeyondAscii;

    // Up to here what may stand at the places is kept for each character.
    private const int Kept = 0x180;

    // Without case the sets are not told apart from here on.
    private const int FirstBeyondAscii = 0x80;

    private readonly PatternSet[] _places;
    private readonly ulong[] _following;
    private readonly ulong[] _masks;
    private readonly ulong[] _foldedMasks;
    private readonly ulong _stay;
    private readonly ulong _foundAt;
    private readonly ulong _foundAtEnd;
    private readonly bool _mayEndLine;
    private readonly bool _mayEndAnywhere;
    private readonly bool _isExactInAscii;

    private PatternAutomaton(PatternParser pattern, bool ignoresCase)
    {
        IgnoresCase = ignoresCase;
        var whole = pattern.Whole;
        _places = [.. pattern.Places];
        _mayEndLine = pattern.MayEndLine;
        _mayEndAnywhere = whole.MayBeEmpty || !pattern.IsAnchoredAtEnd;

        // Before the first character it is at a place of its own, which it stays at where a match may begin later.
        var beginning = 1UL << _places.Length;
        pattern.Following[_places.Length] = whole.First;
        _stay = pattern.IsAnchoredAtStart ? 0 : beginning;
        (_foundAt, _foundAtEnd) = pattern.IsAnchoredAtEnd ? (0UL, whole.Last | (whole.MayBeEmpty ? beginning : 0)) : (whole.Last, 0UL);
        Start = beginning | (whole.MayBeEmpty && !pattern.IsAnchoredAtEnd ? Found : 0);
        _following = Unions(pattern.Following, _places.Length + 1);
        _masks = new ulong[Kept];
        for (var c = '\0'; c < Kept; c++)
            _masks[c] = MaskOf(c);
        _foldedMasks = new ulong[FirstBeyondAscii + 1];
        for (var c = '\0'; c <= FirstBeyondAscii; c++)
            _foldedMasks[c] = FoldedMaskOf(c);
        Literals = new PatternLiterals(pattern, _foldedMasks);
        _isExactInAscii = ignoresCase && _foldedMasks.AsSpan(0, FirstBeyondAscii).SequenceEqual(_masks.AsSpan(0, FirstBeyondAscii));
    }

    /// <summary>What stands in every match, in forms that have no i with a dot or without.</summary>
    public PatternLiterals Literals { get; }

    /// <summary>Whether case makes no difference.</summary>
    public bool IgnoresCase { get; }

    /// <summary>The state before the first character.</summary>
    public ulong Start { get; }

    /// <summary>The automaton of an expression; null where it has something in it that an automaton cannot do. O(its length).</summary>
    /// <param name="pattern">The expression.</param>
    /// <param name="isOfCulture">Whether it was made with the current culture.</param>
    public static PatternAutomaton? Of(Regex pattern, bool isOfCulture)
    {
        const RegexOptions Known = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Singleline;
        if ((pattern.Options & ~Known) != RegexOptions.None)
            return null;

        // The capital of i is another in Turkish.
        var ignoresCase = pattern.Options.HasFlag(RegexOptions.IgnoreCase);
        if (ignoresCase && !pattern.Options.HasFlag(RegexOptions.CultureInvariant) && !(isOfCulture && Regex.IsMatch("I", "^i", RegexOptions.IgnoreCase, PatternMatcher.Limit)))
            return null;
        return PatternParser.Read(pattern.ToString(), ignoresCase, pattern.Options.HasFlag(RegexOptions.Singleline)) is { } read ? new PatternAutomaton(read, ignoresCase) : null;
    }

    /// <summary>Whether there is a match in a form that ends in this state; null if the expression has to be asked.</summary>
    public bool? IsMatch(ulong state) => (state & Unclear) != 0 ? null : (state & (Found | _foundAtEnd)) != 0;

    /// <summary>Whether a form without case that ends in this state, in which there may be a match, has one for certain, and so has every other that differs in case alone.</summary>
    public bool IsCertain(ulong state) => _isExactInAscii && (state & (Unclear | BeyondAscii)) == 0;

    /// <summary>Whether a form without case that ends with this byte may have a match.</summary>
    public bool MayEndWith(byte last) => _mayEndAnywhere || last >= FirstBeyondAscii || (_foldedMasks[last] & (_foundAtEnd | Unclear)) != 0;

    /// <summary>Whether there is a match in a form; null if the expression has to be asked. O(length).</summary>
    /// <param name="form">In UTF-8.</param>
    public bool? IsMatch(ReadOnlySpan<byte> form)
    {
        var state = Start;
        for (var at = 0; at < form.Length && state != 0;)
        {
            var c = form[at];
            if (c < 0x80)
                (state, at) = (Next(state, _masks[c]), at + 1);
            else
                state = NextBeyondAscii(state, form, ref at, isFolded: false);
        }

        return IsMatch(state);
    }

    /// <summary>
    /// Goes through a form without case, as <see cref="WordForm"/> has it. There may be a match in it if there is one in a form that comes to it. O(bytes read).
    /// </summary>
    /// <param name="form">In UTF-8.</param>
    /// <param name="at">Where the first character is that is read; up to here the states are known.</param>
    /// <param name="states">The state behind the first bytes of the form, by their number.</param>
    /// <returns>How many bytes are enough to tell that there is no match; -1 if the end was reached.</returns>
    public int Run(ReadOnlySpan<byte> form, int at, Span<ulong> states)
    {
        var masks = _foldedMasks.AsSpan(0, FirstBeyondAscii);
        var following = _following;
        var (sticky, places) = (states[at] & Sticky, states[at] & ~Sticky);
        while ((uint)at < (uint)form.Length)
        {
            var c = form[at];
            if (c < FirstBeyondAscii)
            {
                // Next, apart from the bits that stay: each step waits for the one before.
                var next = following[(byte)places];
                for (var table = 256; (places >>= 8) != 0; table += 256)
                    next |= following[table + (byte)places];
                var mask = masks[c];
                places = (next & mask & ~Sticky) | _stay;
                sticky |= (mask & Unclear) | ((places & _foundAt) == 0 ? 0 : Found);
                states[++at] = places | sticky;
            }
            else
            {
                var before = at;
                var state = NextBeyondAscii(places | sticky, form, ref at, isFolded: true);
                states[(before + 1)..(at + 1)].Fill(state | BeyondAscii);
                (sticky, places) = (state & Sticky | BeyondAscii, state & ~Sticky);
            }

            if ((places | (sticky & ~BeyondAscii)) == 0)
                return at;
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Next(ulong state, ulong mask)
    {
        var following = _following;
        var places = state & ~Sticky;
        var next = following[(byte)places];
        for (var table = 256; (places >>= 8) != 0; table += 256)
            next |= following[table + (byte)places];
        next = (next & mask & ~Sticky) | _stay;
        return next | (mask & Unclear) | (state & Sticky) | ((next & _foundAt) == 0 ? 0 : Found);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong NextBeyondAscii(ulong state, ReadOnlySpan<byte> form, ref int at, bool isFolded)
    {
        Rune.DecodeFromUtf8(form[at..], out var rune, out var length);
        at += length;
        Span<char> units = stackalloc char[2];
        foreach (var unit in units[..rune.EncodeToUtf16(units)])
        {
            var mask = isFolded ? _foldedMasks[FirstBeyondAscii] | (IsUnclear(unit) ? Unclear : 0)
                : unit < Kept ? _masks[unit] : MaskOf(unit);
            state = Next(state, mask);
        }

        return state;
    }

    // For each eight places and each set of them what follows any of these.
    private static ulong[] Unions(ulong[] following, int count)
    {
        var unions = new ulong[(count + 7) / 8 * 256];
        for (var i = 0; i < unions.Length; i++)
        {
            var places = i & 0xFF;
            if (places == 0)
                continue;
            var lowest = (i >> 8) * 8 + BitOperations.TrailingZeroCount(places);
            unions[i] = unions[i & ~0xFF | (places & (places - 1))] | (lowest < count ? following[lowest] : 0);
        }

        return unions;
    }

    private ulong MaskOf(char c)
    {
        var mask = IsUnclear(c) ? Unclear : 0;
        for (var i = 0; i < _places.Length; i++)
            mask |= _places[i].Has(c) ? 1UL << i : 0;
        return mask;
    }

    private ulong FoldedMaskOf(char c)
    {
        var mask = IsUnclear(c) ? Unclear : 0;
        for (var i = 0; i < _places.Length; i++)
            mask |= _places[i].MayHaveFolded(c) ? 1UL << i : 0;
        return mask;
    }

    // The i with a dot and that without are the same as others in some cultures only.
    private bool IsUnclear(char c) => (c == '\n' && _mayEndLine) || (IgnoresCase && c is '\u0130' or '\u0131');
}
