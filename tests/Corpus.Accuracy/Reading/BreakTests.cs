using System.Globalization;
using System.Text;
using System.Text.Json;
using Corpus.Segmentation;

namespace Corpus.Accuracy;

/// <summary>
/// Reads the break tests of the Unicode Character Database as JSON (<c>WordBreakTest.json</c> and the like): a list of lines such as
/// <c>÷ 0061 × 0308 ÷</c>, a boundary or none between code points.
/// </summary>
internal static class BreakTests
{
    /// <summary>How the names of these files end.</summary>
    public const string Extension = "BreakTest.json";

    private const string Boundary = "÷";
    private const string NoBoundary = "×";

    /// <summary>Each line in UTF-8 and in UTF-16: a case is passed when both give its segments.</summary>
    public static DataSet Read(string file, ICollection<GoldProblem> problems)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var cases = new List<TestCase>();
        foreach (var line in json.RootElement.EnumerateObject().First().Value.EnumerateArray())
        {
            var segments = SegmentsOf(line.GetString()!);
            if (Find(Path.GetFileName(file), string.Concat(segments)) is not { } found)
            {
                problems.Add(new GoldProblem(file, 0, $"there are tests of words, sentences and graphemes: name the file Word{Extension}, Sentence{Extension} or Grapheme{Extension}"));
                break;
            }

            cases.Add(new TestCase([.. segments.Concat(segments).Select(Shown)], [.. found.Select(Shown)]));
        }

        return new DataSet($"Unicode {Path.GetFileNameWithoutExtension(file)}") { Cases = cases };
    }

    private static List<string> SegmentsOf(string line)
        => [.. line.Split(Boundary, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(SegmentOf)];

    private static string SegmentOf(string points) => string.Concat(
        points.Split([NoBoundary, " "], StringSplitOptions.RemoveEmptyEntries)
            .Select(point => char.ConvertFromUtf32(int.Parse(point, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));

    private static string Shown(string segment)
        => string.Join(" × ", segment.EnumerateRunes().Select(rune => rune.Value.ToString("X4", CultureInfo.InvariantCulture)));

    private static List<string>? Find(string fileName, string text) => fileName switch
    {
        "Word" + Extension => Words(text),
        "Sentence" + Extension => Sentences(text),
        "Grapheme" + Extension => Graphemes(text),
        _ => null,
    };

    private static List<string> Words(string text)
    {
        var segments = new List<string>();
        foreach (var segment in UnicodeSegments.Words(Encoding.UTF8.GetBytes(text)))
            segments.Add(Encoding.UTF8.GetString(segment));
        foreach (var segment in UnicodeSegments.Words(text.AsSpan()))
            segments.Add(segment.ToString());
        return segments;
    }

    private static List<string> Sentences(string text)
    {
        var segments = new List<string>();
        foreach (var segment in UnicodeSegments.Sentences(Encoding.UTF8.GetBytes(text)))
            segments.Add(Encoding.UTF8.GetString(segment));
        foreach (var segment in UnicodeSegments.Sentences(text.AsSpan()))
            segments.Add(segment.ToString());
        return segments;
    }

    private static List<string> Graphemes(string text)
    {
        var segments = new List<string>();
        foreach (var segment in UnicodeSegments.Graphemes(Encoding.UTF8.GetBytes(text)))
            segments.Add(Encoding.UTF8.GetString(segment));
        foreach (var segment in UnicodeSegments.Graphemes(text.AsSpan()))
            segments.Add(segment.ToString());
        return segments;
    }
}
