using System.Globalization;

namespace Corpus;

/// <summary>
/// Reads the stand-off format of brat (https://brat.nlplab.org/standoff.html): its text-bound annotations, the lines <c>T</c>. Offsets are code points, as Python
/// counts; relations, events, attributes, normalizations, notes and equivalences are passed over. A discontinuous annotation is refused: no layer has spans with
/// gaps, and what covers the gap would be another annotation than the annotator's.
/// </summary>
internal static class BratReader
{
    /// <summary>How the names of brat's files end.</summary>
    public const string Extension = ".ann";

    private const string KnownLines = "TREAMN#*";
    private const int Fields = 3;

    /// <summary>The annotations in the order of the text, outer ones first; lines that cannot be used are told and passed over. O(length of text and file).</summary>
    /// <param name="path">The file, as messages name it.</param>
    /// <param name="content">Its content.</param>
    /// <param name="text">The article's text.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static IReadOnlyList<BratSpan> Read(string path, string content, string text, ICollection<GoldProblem> problems)
    {
        var offsets = new CodePointOffsets(text);
        var lineOfId = new Dictionary<string, int>(StringComparer.Ordinal);
        var lineOfSpan = new Dictionary<BratSpan, int>();
        var number = 0;
        var before = problems.Count;
        foreach (var raw in content.Split('\n'))
        {
            if (problems.Count - before >= GoldProblem.Most)
                break;
            number++;
            var line = raw.TrimEnd('\r');
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var problem = line[0] == 'T' ? ReadSpan(number, line, text, offsets, lineOfId, lineOfSpan) : ProblemOfOther(line);
            if (problem is not null)
                problems.Add(new GoldProblem(path, number, problem));
        }

        return [.. lineOfSpan.Keys.OrderBy(span => span.Span.Start).ThenByDescending(span => span.Span.End).ThenBy(span => span.Label, StringComparer.Ordinal)];
    }

    private static string? ProblemOfOther(string line) => KnownLines.Contains(line[0], StringComparison.Ordinal)
        ? null
        : $"a line of brat begins with T, R, E, A, M, N, # or *, and this one with '{Shown(line)}': see https://brat.nlplab.org/standoff.html, or take the line away";

    private static string? ReadSpan(
        int number, string line, string text, CodePointOffsets offsets, Dictionary<string, int> lineOfId, Dictionary<BratSpan, int> lineOfSpan)
    {
        var fields = line.Split('\t', Fields);
        if (fields.Length < Fields)
            return FormattableString.Invariant($"a line 'T' has {Fields} fields, divided by tabs, and this one {fields.Length}: write as in 'T1<tab>PER 0 12<tab>Jan Jansen', the words last");
        if (!lineOfId.TryAdd(fields[0], number))
            return FormattableString.Invariant($"the id {Shown(fields[0])} is that of line {lineOfId[fields[0]]} too: give each annotation an id of its own");
        if (ProblemOfPlace(fields[1], text, offsets, out var span) is { } problem)
            return problem;
        if (ProblemOfWords(fields[2], text, span.Span, offsets) is { } misfit)
            return misfit;
        return lineOfSpan.TryAdd(span, number)
            ? null
            : FormattableString.Invariant($"this is the annotation of line {lineOfSpan[span]} once more, {Place(fields[1])} {Marked(text, span.Span)}: take one of the two lines away");
    }

    // The second field: a type and two offsets, with a space between.
    private static string? ProblemOfPlace(string field, string text, CodePointOffsets offsets, out BratSpan span)
    {
        span = new BratSpan(default, "");
        if (field.Contains(';', StringComparison.Ordinal))
            return $"'{Shown(field)}' is an annotation in several pieces, and a span has no gaps: annotate one stretch, or each piece by itself";
        var parts = field.Split(' ');
        if (parts.Length != 3 || !TryParseOffset(parts[1], out var start) || !TryParseOffset(parts[2], out var end))
            return $"'{Shown(field)}' is no place: write a label and two offsets with a space between them, as in 'PER 0 12', counted in characters from 0";
        if (parts[0].Length == 0)
            return $"the label is missing before '{Shown(field.TrimStart())}': write one, as in 'PER 0 12'";
        if (start >= end)
            return $"'{Shown(field)}' is empty: its end, the offset behind the last character, has to be larger than its start";
        if (end > offsets.Count)
        {
            return FormattableString.Invariant(
                $"'{Shown(field)}' is out of range, since the text has {offsets.Count} characters and ends {MarkedText.Of(text, text.Length, 0)}: offsets count from the start of the article's text, without its head; annotate this very text");
        }

        span = new BratSpan(new CharSpan(offsets.UnitOf(start), offsets.UnitOf(end)), parts[0]);
        return null;
    }

    private static bool TryParseOffset(string field, out int offset) => int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out offset);

    private static string? ProblemOfWords(string words, string text, CharSpan span, CodePointOffsets offsets)
    {
        // A carriage return at the end of a line belongs to the line.
        var covered = AsWritten(text.AsSpan(span.Start, span.Length)).TrimEnd('\r');
        var said = AsWritten(words);
        if (string.Equals(covered, said, StringComparison.Ordinal))
            return null;
        return $"the text does not have ‘{Shown(words)}’ there, but {Marked(text, span)}: {Advice(said, AsWritten(text), span.Start, offsets)}";
    }

    // Most often the text was edited, and the words stand somewhere near.
    private static string Advice(string words, string text, int near, CodePointOffsets offsets)
    {
        const string General = "annotate the text as it is now, or take the line away";
        if (words.Length == 0)
            return General;
        var before = text.LastIndexOf(words, Math.Min(text.Length - 1, near + words.Length - 1), StringComparison.Ordinal);
        var behind = text.IndexOf(words, Math.Min(text.Length, near), StringComparison.Ordinal);
        if (before < 0 && behind < 0)
            return $"the words are not in the text; {General}";
        var at = before < 0 || (behind >= 0 && behind - near < near - before) ? behind : before;
        return FormattableString.Invariant(
            $"the nearest place where it does is {offsets.CodePointOf(at)} {offsets.CodePointOf(at + words.Length)}; offsets count code points, and the article may have been edited since; write these offsets if it is this place");
    }

    /// <summary>brat writes the newlines that an annotation covers as spaces.</summary>
    private static string AsWritten(ReadOnlySpan<char> text) => text.ToString().Replace('\n', ' ');

    private static string Place(string field) => $"'{Shown(field)}'";

    private static string Marked(string text, CharSpan span) => MarkedText.Of(text, span.Start, span.Length);

    private static string Shown(string text) => GoldProblem.Shown(text);
}
