using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;

namespace Corpus.Sources.Tests.JsonLines;

/// <summary>What holds for any file at all.</summary>
public class JsonLinesPropertyTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.OneOf("text", "id", "date", "title", "page", "a.b", "", "haven", "é😀", "2022-10", "2022-13", "x\ny", "\r\n\r\n", "\"\\", "\uFFFD", "\u0085"),
        Gen.String[Gen.Char['a', 'é'], 0, 8]);

    private static readonly Gen<string> ValidLine = Gen.Select(
        Gen.Select(Words, Values(2)).Array[0, 5],
        Words,
        (members, text) => "{\"text\":" + Quoted(text) + string.Concat(members.Select(member => ", " + Quoted(member.Item1) + ": " + member.Item2)) + "}");

    private static readonly Gen<string> Fragments = Gen.OneOf(
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d", "\\ude00", "\\u0000", "\"text\"", "\"text\":\"x\"", "{\"text\":\"x\"}", "null", "true", "-1e5", "01",
        "\n", "\r", "\r\n", "\t", " ", "\uFEFF", "\uFFFD", "\0", "😀", "é", "\u2028", "/*", "//", "\"id\":", "\"date\":");

    // Now and then a file of a kind that is too large to make a hundred thousand times.
    private static readonly Gen<string> Extremes = Gen.Select(
        Gen.OneOf("[", "{\"a\":", "k", "\\ud83d", "\0", "é😀", "{\n", "1,", "\"\n"),
        Gen.OneOf("{\"text\":\"x\",\"a\":[", "{\"text\":\"x\",\"", "{\"text\":\"", ""),
        Gen.OneOf("", "\"}", "]}"),
        (repeated, before, after) => before + string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length)) + after);

    private static readonly Gen<string> AnyFile = Gen.Frequency(
        (40, ValidLine.Array[1, 3].Select(lines => string.Join("\n", lines))),
        (40, Mutated(ValidLine)),
        (40, Fragments.Array[0, 25].Select(string.Concat)),
        (20, Gen.String));

    [Fact]
    public void Any_file_gives_articles_or_findings_and_both_lie_in_it()
    {
        AnyFile.Sample(Check, iter: 100_000);
    }

    [Fact]
    public void Extreme_files_give_articles_or_findings_and_both_lie_in_them()
    {
        Extremes.Sample(Check, iter: 40);
    }

    [Fact]
    public void A_valid_line_gives_what_another_reader_of_json_gives()
    {
        ValidLine.Sample(
            line =>
            {
                var article = Assert.Single(ArticleFileReader.Read("a.jsonl", line).Articles);

                using var json = JsonDocument.Parse(line);
                var members = json.RootElement.EnumerateObject().ToList();
                Assert.Equal(ArticleText.Body(members.First(member => member.Name == "text").Value.GetString()!, 0), article.Text);
                foreach (var field in article.Fields.Where(field => !field.Value.IsList && !field.Value.IsNull))
                {
                    if (members.FirstOrDefault(member => member.Name == field.Key) is { Value.ValueKind: JsonValueKind.String } member)
                        Assert.Equal(member.Value.GetString(), field.Value.Scalars[0].Text);
                }
            },
            iter: 20_000);
    }

    private static void Check(string file)
    {
        var reading = ArticleFileReader.Read("a.jsonl", file);

        Assert.All(reading.Diagnostics, finding => Assert.True(
            finding.Place.Start >= 0 && finding.Place.Length >= 0 && finding.Place.Start + finding.Place.Length <= file.Length && finding.Place is { Line: > 0, Column: > 0 }));
        foreach (var article in reading.Articles)
        {
            AssertWithin(article.HeadPlace, file);
            Assert.Equal('{', file[article.HeadPlace.Start]);
            Assert.All(article.Paragraphs, paragraph => Assert.True(paragraph.Start >= 0 && paragraph.Length > 0 && paragraph.End <= article.Text.Length));
            foreach (var field in article.Fields)
                CheckField(field, file);
        }
    }

    private static void CheckField(SourceField field, string file)
    {
        AssertWithin(field.KeyPlace, file);
        AssertWithin(field.Value.Place, file);
        foreach (var scalar in field.Value.Scalars)
        {
            AssertWithin(scalar.Place, file);
            var written = file.Substring(scalar.Place.Start, scalar.Place.Length);
            switch (scalar.Style)
            {
                case ScalarStyle.Plain:
                    Assert.Equal(written, scalar.Text);
                    break;
                case ScalarStyle.Quoted:
                    Assert.Equal(JsonSerializer.Deserialize<string>(written) ?? "", scalar.Text);
                    break;
                default:
                    using (var json = JsonDocument.Parse(scalar.Text))
                        Assert.True(json.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Array);
                    break;
            }
        }
    }

    private static void AssertWithin(TextSpan span, string file)
        => Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= file.Length);

    private static Gen<string> Values(int depth)
    {
        var scalar = Gen.Frequency((4, Words.Select(Quoted)), (1, Gen.OneOf("1", "-2.5e3", "true", "false", "null", "{}", "[]", "[ 1 , \"é\" ]")));
        if (depth == 0)
            return scalar;
        var inner = Values(depth - 1);
        return Gen.Frequency(
            (4, scalar),
            (1, inner.Array[0, 3].Select(values => "[" + string.Join(", ", values) + "]")),
            (1, Gen.Select(Words, inner).Array[0, 3].Select(members => "{" + string.Join(",", members.Select(member => Quoted(member.Item1) + ":" + member.Item2)) + "}")));
    }

    /// <summary>A valid file with a few characters taken away or put in.</summary>
    private static Gen<string> Mutated(Gen<string> valid)
        => Gen.Select(valid, Gen.Select(Gen.Int[0, 200], Gen.Int[0, 3], Fragments).Array[1, 3], (file, edits) =>
        {
            var text = new StringBuilder(file);
            foreach (var (at, removed, inserted) in edits)
            {
                var start = at % (text.Length + 1);
                text.Remove(start, Math.Min(removed, text.Length - start)).Insert(start, inserted);
            }

            return text.ToString();
        });

    // Some characters as escapes, the others as they are.
    private static string Quoted(string text) => text.Length % 2 == 0
        ? JsonSerializer.Serialize(text)
        : JsonSerializer.Serialize(text, Relaxed);
}
