using System.Globalization;
using System.Text;

namespace Corpus.Testing;

/// <summary>Collects what a perturbation changes in a text, from its start to its end: each edit begins where the one before it ends, or behind. The text between the edits stays as it is.</summary>
/// <remarks>An edit that changes nothing is none; an edit never cuts a surrogate pair. Each call is O(units inserted).</remarks>
public sealed class TextEdits
{
    private readonly List<TextEdit> _edits = [];
    private readonly StringBuilder _changed = new();
    private int _end;
    private int? _cut;

    internal TextEdits(string text) => Text = text;

    /// <summary>The text that is changed.</summary>
    public string Text { get; }

    /// <summary>Puts other characters in the place of a stretch: its start is where they start, its end where they end.</summary>
    /// <param name="start">Where the stretch starts, in UTF-16 units of the text.</param>
    /// <param name="length">Its length; 0 inserts.</param>
    /// <param name="replacement">What stands there instead; <c>""</c> deletes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stretch is not within the text, or begins before the end of the edit before it.</exception>
    /// <exception cref="ArgumentException">The stretch begins or ends in a surrogate pair.</exception>
    public void Replace(int start, int length, ReadOnlySpan<char> replacement)
    {
        Check(start, length);
        if (Text.AsSpan(start, length).SequenceEqual(replacement))
            return;
        _changed.Append(Text, _end, start - _end);
        var changedStart = _changed.Length;
        _changed.Append(replacement);
        _end = start + length;
        if (length == 0 && _edits.Count > 0 && _edits[^1] is { IsInsertion: true } last && last.End == start)
            _edits[^1] = last with { ChangedEnd = _changed.Length };
        else
            _edits.Add(new TextEdit(start, _end, changedStart, _changed.Length));
    }

    /// <summary>Puts characters between two others; they are no part of a span that ends or begins there.</summary>
    /// <param name="at">The place, in UTF-16 units of the text.</param>
    /// <param name="inserted">The characters.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is not within the text, or before the end of the edit before it.</exception>
    /// <exception cref="ArgumentException">The place is in a surrogate pair.</exception>
    public void Insert(int at, ReadOnlySpan<char> inserted) => Replace(at, 0, inserted);

    /// <summary>Deletes a stretch.</summary>
    /// <param name="start">Where it starts, in UTF-16 units of the text.</param>
    /// <param name="length">Its length.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stretch is not within the text, or begins before the end of the edit before it.</exception>
    /// <exception cref="ArgumentException">The stretch begins or ends in a surrogate pair.</exception>
    public void Delete(int start, int length) => Replace(start, length, []);

    /// <summary>Cuts the text off, so that nothing behind a place is left. Spans that reach behind it are not expected in the changed text.</summary>
    /// <param name="at">The place, in UTF-16 units of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is not within the text, or before the end of the edit before it.</exception>
    /// <exception cref="ArgumentException">The place is in a surrogate pair.</exception>
    public void CutOff(int at)
    {
        Check(at, 0);
        Delete(at, Text.Length - at);
        if (at < Text.Length)
            _cut = at;
    }

    internal PerturbedText Finish()
    {
        if (_edits.Count == 0)
            return new PerturbedText(Text, Text, OffsetMap.Identity(Text.Length));
        _changed.Append(Text, _end, Text.Length - _end);
        return new PerturbedText(Text, _changed.ToString(), new OffsetMap([.. _edits], Text.Length, _changed.Length, _cut));
    }

    private void Check(int start, int length)
    {
        if (start < _end)
            throw new ArgumentOutOfRangeException(nameof(start), string.Create(CultureInfo.InvariantCulture, $"The edit at {start} begins before the end of the one before it, {_end}; edit a text from its start to its end."));
        if (length < 0 || start > Text.Length || length > Text.Length - start)
            throw new ArgumentOutOfRangeException(nameof(start), string.Create(CultureInfo.InvariantCulture, $"The edit of {length} units at {start} is not within the text, which has {Text.Length}."));
        if (IsInPair(start) || IsInPair(start + length))
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The edit of {length} units at {start} cuts a surrogate pair; edit whole characters."), nameof(start));
    }

    private bool IsInPair(int at) => at > 0 && at < Text.Length && char.IsLowSurrogate(Text[at]) && char.IsHighSurrogate(Text[at - 1]);
}
