using System.Globalization;

namespace Corpus.Testing;

/// <summary>A changed text, the text that it was, and where the places of the one are in the other.</summary>
public sealed class PerturbedText
{
    private TextChange[]? _changes;

    internal PerturbedText(string original, string text, OffsetMap map)
    {
        Original = original;
        Text = text;
        Map = map;
    }

    /// <summary>The changed text.</summary>
    public string Text { get; }

    /// <summary>The text before.</summary>
    public string Original { get; }

    /// <summary>Where places and spans of the one are in the other.</summary>
    public OffsetMap Map { get; }

    /// <summary>Whether anything is changed.</summary>
    public bool IsChanged => !Map.IsIdentity;

    /// <summary>What was changed, in the order of the text. O(changed units) the first time.</summary>
    public IReadOnlyList<TextChange> Changes => _changes ??= Array.ConvertAll(Map.Edits.ToArray(), ChangeOf);

    /// <summary>How many changes there are, and the first of them: <c>2 changes; the first: "rn" -> "m" at 12 […een »m«aand…]</c>.</summary>
    public override string ToString()
    {
        if (!IsChanged)
            return "unchanged";
        var first = Map.Edits[0];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Map.Edits.Length} {(Map.Edits.Length == 1 ? "change" : "changes")}; the first: {ChangeOf(first)} {MarkedText.Of(Text, first.ChangedStart, first.ChangedEnd - first.ChangedStart)}");
    }

    private TextChange ChangeOf(TextEdit edit)
        => new(edit.Start, edit.ChangedStart, Original[edit.Start..edit.End], Text[edit.ChangedStart..edit.ChangedEnd]);
}
