using System.Text;
using System.Text.Json;
using CsCheck;

namespace Corpus.Cli.Tests.Exchange;

/// <summary>Corpora of all kinds of keys and characters, as the JSON lines of their articles.</summary>
internal static class RandomCorpus
{
    private static readonly string[] Pieces =
    [
        "haven", "De zee", "‘dicht’", "’s-Gravendijk", "“ja”", "\"", "'", ",", ";", "\t", "\n", "\n\n", "\u00A0", "\u2028", "\u0085", "\u0001", "\r\n", "é", "😀", "#", "---", "[1]", "{}", "\\", "<b>", "&amp;", "5", "1.50",
        "true", "null", "~", "=", "|", "_", "date 2022", ": ", " ", "  ", ".", "Hij zei: ‘Kom.’ Zij kwam.", "\uFEFF", "*", "# x", "name: X", "-- ",
    ];

    private static readonly string[] Dates = ["2022", "2022-10", "2022-10-11", "2022-1X", "2022?", "1999-12-31"];

    private static readonly string[] Spellings = ["5", "-0", "1.50", "1e3", "0.1", "123456789012", "-7", "1E+20", "3.0"];

    private static readonly Gen<string> Words = Gen.OneOf(Pieces).Array[1, 6].Select(string.Concat);

    private static readonly Gen<string> Value = Gen.Frequency(
        (6, Words.Select(text => JsonSerializer.Serialize(text))),
        (3, Gen.OneOf(Spellings)),
        (2, Gen.Int.Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        (2, Gen.OneOf("true", "false")),
        (2, Gen.OneOf(Dates).Select(date => JsonSerializer.Serialize(date))),
        (1, Gen.OneOf("\"\"", "null", "\"5\"", "\"true\"", "{}", "[]", "\"[\"", "\"\\\"x\\\"\"")));

    private static readonly Gen<string> List = Value.Array[0, 3].Select(values => $"[{string.Join(",", values.Where(value => value != "{}"))}]");

    private static readonly Gen<string> Member = Gen.Select(
        Gen.OneOf("author", "pages", "rating", "tags", "is open", "source.url", "Größe", "a,b", "x\"y", "published"),
        Gen.Frequency((5, Value), (2, List)),
        (key, value) => $"{JsonSerializer.Serialize(key)}: {value}");

    private static readonly Gen<string> Head = Gen.Select(
        Sometimes(Gen.OneOf(Dates).Select(date => $"\"date\": \"{date}\"")),
        Sometimes(Words.Select(title => $"\"title\": {JsonSerializer.Serialize(title)}")),
        Sometimes(Gen.OneOf("\"language\": \"fr\"", "\"language\": \"nl\"")),
        Sometimes(Gen.OneOf("\"name\": \"Haven\"", "\"name\": \"DeZee\"")),
        (date, title, language, name) => string.Join(", ", new[] { date, title, language, name }.Where(member => member.Length > 0)));

    /// <summary>The lines of a corpus of one to five articles.</summary>
    public static Gen<string> Lines { get; } = Gen.Select(Head, Member.Array[0, 5], Words.Array[0, 5].Select(string.Concat))
        .Array[1, 5]
        .Select(articles =>
        {
            var lines = new StringBuilder();
            for (var i = 0; i < articles.Length; i++)
            {
                var (head, members, text) = articles[i];
                var distinct = members.DistinctBy(member => member[..member.IndexOf(':', StringComparison.Ordinal)]);
                lines.Append("{\"id\": \"").Append(i).Append("-ja/b ’x\", ").Append(string.Join(", ", distinct.Prepend(head).Where(member => member.Length > 0).Append($"\"text\": {JsonSerializer.Serialize(text)}"))).Append("}\n");
            }

            return lines.ToString();
        });

    private static Gen<string> Sometimes(Gen<string> member) => Gen.Frequency((1, member), (2, Gen.Const("")));
}
