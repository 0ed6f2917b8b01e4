using System.Text.Json;
using Corpus.Segmentation;

namespace Corpus.Accuracy;

/// <summary>
/// Reads texts (<c>*.txt</c>) with gold beside them (<c>*.gold.json</c>): paragraphs, each with <c>sentences</c>, each with <c>span</c> and <c>tokens</c>,
/// as pairs of offsets in code points.
/// </summary>
internal static class OffsetGold
{
    public const string Extension = ".gold.json";

    public static DataSet Read(string name, string folder, string? language, ICollection<GoldProblem> problems)
    {
        var documents = new List<Document>();
        foreach (var file in Directory.GetFiles(folder, "*" + Extension).Order(StringComparer.Ordinal))
        {
            try
            {
                documents.Add(ReadDocument(name, file, language));
            }
            catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentOutOfRangeException or IOException)
            {
                problems.Add(new GoldProblem(file, 0, $"{wrong.Message} Expected are paragraphs with sentences with 'span' and 'tokens', in code points of the .txt beside it"));
            }
        }

        return new DataSet(name) { Documents = documents };
    }

    private static Document ReadDocument(string name, string file, string? language)
    {
        var text = File.ReadAllText(file[..^Extension.Length] + ".txt");
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var offsets = UnitsOfCodePoints(text);
        var sentences = json.RootElement.GetProperty("paragraphs").EnumerateArray()
            .SelectMany(paragraph => paragraph.GetProperty("sentences").EnumerateArray()).ToList();
        var gold = new Annotation(
            [.. sentences.SelectMany(sentence => sentence.GetProperty("tokens").EnumerateArray()).Select(SpanOf)],
            [.. sentences.Select(sentence => SpanOf(sentence.GetProperty("span")))],
            null);
        var tag = language ?? LanguageOfTreebank(json.RootElement) ?? LanguageDetector.Detect(text);
        return new Document($"{name} {Path.GetFileName(file)[..^Extension.Length]}", text, StructureFinder.Paragraphs(text), tag, gold);

        CharSpan SpanOf(JsonElement pair) => new(offsets[pair[0].GetInt32()], offsets[pair[1].GetInt32()]);
    }

    /// <summary>The language that the name of a treebank has, as in <c>UD_Dutch-Alpino</c>.</summary>
    private static string? LanguageOfTreebank(JsonElement root)
    {
        var source = root.TryGetProperty("source", out var value) ? value.GetString() ?? "" : "";
        if (source.StartsWith("UD_Dutch-", StringComparison.Ordinal))
            return "nl";
        return source.StartsWith("UD_English-", StringComparison.Ordinal) ? "en" : null;
    }

    private static List<int> UnitsOfCodePoints(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
            offsets.Add(i);
        offsets.Add(text.Length);
        return offsets;
    }
}
