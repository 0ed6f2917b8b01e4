using System.Globalization;

namespace Corpus.Testing;

/// <summary>
/// Where the places of a text are in its changed text, and the other way round. All places are in UTF-16 units, from 0 to the length of their text. A lookup is O(log edits); the map
/// takes O(edits), whatever the length of the text.
/// </summary>
/// <remarks>
/// <para>A <em>place</em> stands with the unit behind it: at an insertion it is mapped behind what was inserted, and a place strictly inside of what was replaced or deleted is
/// mapped to the start of the replacement. So the map is monotone, and an unchanged unit maps to itself and back.</para>
/// <para>A <em>span</em> starts with its first unit and ends with its last: what was inserted at its start or its end is no part of it, and a span that begins or ends inside of a
/// replacement has the whole replacement. A span of unchanged units keeps its text.</para>
/// </remarks>
public sealed class OffsetMap
{
    private readonly TextEdit[] _edits;

    internal OffsetMap(TextEdit[] edits, int originalLength, int changedLength, int? cut)
    {
        _edits = edits;
        OriginalLength = originalLength;
        ChangedLength = changedLength;
        Cut = cut;
    }

    /// <summary>The length of the original in UTF-16 units.</summary>
    public int OriginalLength { get; }

    /// <summary>The length of the changed text in UTF-16 units.</summary>
    public int ChangedLength { get; }

    /// <summary>Where the original was cut off, in UTF-16 units of it; null where its end is still there.</summary>
    public int? Cut { get; }

    /// <summary>Whether every place is where it was and nothing is changed.</summary>
    public bool IsIdentity => _edits.Length == 0;

    internal ReadOnlySpan<TextEdit> Edits => _edits;

    /// <summary>The map of a text that is not changed.</summary>
    /// <param name="length">The length of the text in UTF-16 units.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    public static OffsetMap Identity(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return new OffsetMap([], length, length, cut: null);
    }

    /// <summary>The place in the changed text of a place in the original.</summary>
    /// <param name="offset">The place, from 0 to <see cref="OriginalLength"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is not within the original.</exception>
    public int ToChanged(int offset)
    {
        CheckPlace(offset, OriginalLength, "original");
        return Place(offset, LastAtOrBefore(offset, fromChanged: false), fromChanged: false);
    }

    /// <summary>The place in the original of a place in the changed text.</summary>
    /// <param name="offset">The place, from 0 to <see cref="ChangedLength"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is not within the changed text.</exception>
    public int ToOriginal(int offset)
    {
        CheckPlace(offset, ChangedLength, "changed text");
        return Place(offset, LastAtOrBefore(offset, fromChanged: true), fromChanged: true);
    }

    /// <summary>What is left of a span of the original in the changed text, with its label; null where nothing is. An empty span is a place.</summary>
    /// <param name="span">The span.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span is not within the original.</exception>
    public LabeledSpan? ToChanged(LabeledSpan span)
    {
        CheckSpan(span, OriginalLength, "original");
        return Mapped(span, fromChanged: false);
    }

    /// <summary>What a span of the changed text is in the original, with its label; null where it holds only what was inserted. An empty span is a place.</summary>
    /// <param name="span">The span.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span is not within the changed text.</exception>
    public LabeledSpan? ToOriginal(LabeledSpan span)
    {
        CheckSpan(span, ChangedLength, "changed text");
        return Mapped(span, fromChanged: true);
    }

    /// <summary><c>3 edits, 120 -> 118 units</c>.</summary>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{_edits.Length} {(_edits.Length == 1 ? "edit" : "edits")}, {OriginalLength} -> {ChangedLength} units");

    internal static void CheckSpan(LabeledSpan span, int length, string text)
    {
        if (span.Start < 0 || span.Length < 0 || span.Start > length || span.Length > length - span.Start)
            throw new ArgumentOutOfRangeException(nameof(span), string.Create(CultureInfo.InvariantCulture, $"The span {span} is not within the {text}, which has {length} UTF-16 units."));
    }

    private static void CheckPlace(int offset, int length, string text)
    {
        if (offset < 0 || offset > length)
            throw new ArgumentOutOfRangeException(nameof(offset), string.Create(CultureInfo.InvariantCulture, $"{offset} is no place of the {text}; its places are 0 to {length}."));
    }

    private LabeledSpan? Mapped(LabeledSpan span, bool fromChanged)
    {
        var start = Place(span.Start, LastAtOrBefore(span.Start, fromChanged), fromChanged);
        if (span.Length == 0)
            return IsInsideOfNothing(span.Start, fromChanged) ? null : span with { Start = start };
        var end = EndOf(span.End, LastAtOrBefore(span.End - 1, fromChanged), fromChanged);
        return end <= start ? null : span with { Start = start, Length = end - start };
    }

    // A place strictly inside of a stretch that is gone.
    private bool IsInsideOfNothing(int offset, bool fromChanged)
    {
        var at = LastAtOrBefore(offset, fromChanged);
        if (at < 0)
            return false;
        var (from, to) = Sides(_edits[at], fromChanged);
        return from.Start < offset && offset < from.End && to.Start == to.End;
    }

    private int Place(int offset, int at, bool fromChanged)
    {
        if (at < 0)
            return offset;
        var (from, to) = Sides(_edits[at], fromChanged);
        return offset >= from.End ? offset + (to.End - from.End) : to.Start;
    }

    // `at` is the last edit that starts before the place, so that one which starts at it is no part of the span.
    private int EndOf(int offset, int at, bool fromChanged)
    {
        if (at < 0)
            return offset;
        var (from, to) = Sides(_edits[at], fromChanged);
        return offset > from.End ? offset + (to.End - from.End) : to.End;
    }

    private int LastAtOrBefore(int offset, bool fromChanged)
    {
        var (low, high) = (0, _edits.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Sides(_edits[middle], fromChanged).From.Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    private static ((int Start, int End) From, (int Start, int End) To) Sides(in TextEdit edit, bool fromChanged)
        => fromChanged
            ? ((edit.ChangedStart, edit.ChangedEnd), (edit.Start, edit.End))
            : ((edit.Start, edit.End), (edit.ChangedStart, edit.ChangedEnd));
}
