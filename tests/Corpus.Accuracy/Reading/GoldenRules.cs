using System.Text.Json;
using Corpus.Segmentation;

namespace Corpus.Accuracy;

/// <summary>
/// Reads the golden rules of pySBD (<c>pysbd_golden.json</c>): texts with their sentences, which are compared without the white space around them.
/// Its other groups expect that the text is cleaned, which a library that keeps texts as they are does not do; they are left out.
/// </summary>
internal static class GoldenRules
{
    public const string FileName = "pysbd_golden.json";

    private static readonly (string Group, string Name, string Language)[] Groups =
    [
        ("GOLDEN_NL_RULES", "Dutch", "nl"), ("GOLDEN_EN_RULES", "English", "en"), ("GOLDEN_DE_RULES", "German", "de"), ("GOLDEN_FR_RULES", "French", "fr"),
    ];

    public static IEnumerable<DataSet> Read(string file, ICollection<GoldProblem> problems)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var sets = new List<DataSet>();
        foreach (var (group, name, language) in Groups)
        {
            var rules = json.RootElement.EnumerateObject().FirstOrDefault(member => member.Name.Contains(group, StringComparison.Ordinal));
            if (rules.Value.ValueKind == JsonValueKind.Array)
                sets.Add(new DataSet($"pySBD {name}") { Cases = [.. rules.Value.EnumerateArray().Select(rule => CaseOf(rule, language))] });
            else
                problems.Add(new GoldProblem(file, 0, $"it has no group {group}: a list of objects with 'text' and 'sentences'"));
        }

        return sets;
    }

    private static TestCase CaseOf(JsonElement rule, string language)
    {
        var text = rule.GetProperty("text").GetString()!;
        IReadOnlyList<ParagraphSpan> paragraphs = StructureFinder.Paragraphs(text);
        var found = StructureFinder.Find(text, paragraphs, language).Sentences!;
        return new TestCase(
            [.. rule.GetProperty("sentences").EnumerateArray().Select(sentence => sentence.GetString()!.Trim())],
            [.. found.Select(span => text[span.Start..span.End])]);
    }
}
