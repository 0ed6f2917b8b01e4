using System.Globalization;
using System.Text.Json;
using CsCheck;

namespace Corpus.Sources.Tests.Formats;

/// <summary>An article before it is written in one of the formats that have a head and a text.</summary>
/// <param name="Keys">Its keys, each once: a text, a number, a truth value, or an array of texts.</param>
/// <param name="Paragraphs">Its text; each paragraph is lines of words without markup.</param>
/// <param name="Newline">What ends the lines of the file.</param>
internal sealed record WrittenArticle(IReadOnlyList<(string Key, object Value)> Keys, IReadOnlyList<string> Paragraphs, string Newline)
{
    // What each of the formats would take for something else, were it not quoted.
    private static readonly Gen<string> Value = Gen.OneOf(
        Gen.OneOf("", "5", "true", "null", "~", "2022-10", "De haven: dicht", "# 3", "'t Zand", "[a]", "{a: b}", "a, b", "- a", "--", "C:\\haven", "café 😀", " los ", "date 2022", "*m", "|"),
        Gen.OneOf("Mieke", "haven", "hoog", "water").Array[1, 3].Select(words => string.Join(' ', words)));

    private static readonly Gen<object> AnyValue = Gen.OneOf(
        Value.Select(text => (object)text),
        Value.Array[0, 3].Select(list => (object)list),
        Gen.Int.Select(number => (object)number),
        Gen.Long.Select(number => (object)number),
        Gen.Double[-1e6, 1e6].Select(number => (object)number),
        Gen.Bool.Select(truth => (object)truth));

    private static readonly Gen<string> Line = Gen.OneOf("De", "haven", "is", "dicht.", "date", "2022-10", "name:", "author", "section:", "É", "😀", "zei zij", "10", "tags [a]")
        .Array[1, 5].Select(words => string.Join(' ', words));

    private static readonly Gen<(string, object)[]> AllKeys = Gen.Select(
        Value.Select(title => ("title", (object)title)),
        Gen.OneOf("2022", "2022-10", "2022-10-11", "198X", "2022-10~").Select(date => ("date", (object)new Bare(date))),
        Gen.OneOf("HavenDicht", "Été").Select(name => ("name", (object)new Bare(name))),
        Gen.OneOf("nl", "nl-BE").Select(tag => ("language", (object)tag)),
        AnyValue.Select(value => ("author", value)),
        AnyValue.Select(value => ("section", value)),
        AnyValue.Select(value => ("source.page", value)),
        (title, date, name, language, author, section, page) => new[] { title, date, name, language, author, section, page });

    /// <summary>Articles with an id and any of the keys, in any order.</summary>
    public static Gen<WrittenArticle> Any { get; } = Gen.Select(
        Gen.Shuffle(Enumerable.Range(0, 7).ToArray()), Gen.Int[0, 7], AllKeys, Line.Array[1, 3].Select(lines => string.Join('\n', lines)).Array[1, 3], Gen.OneOf("\n", "\r\n"),
        (order, count, keys, paragraphs, newline) => new WrittenArticle([("id", "h 1"), .. order.Take(count).Select(i => keys[i])], paragraphs, newline));

    /// <summary>What the card has to say for it to be a dated text.</summary>
    public static ReadingOptions Options { get; } = new(new EquatableArray<string>(["id", "title", "language", "author", "section", "source.page"]), default);

    private string Text => string.Join("\n\n", Paragraphs).Replace("\n", Newline, StringComparison.Ordinal);

    public string AsDatedText() => string.Concat(Keys.Select(pair => $"{pair.Key}{(pair.Key == "name" ? ":" : "")} {OnOneLine(pair.Value)} ")) + "-- " + Text;

    public string AsFrontMatter()
        => string.Join(Newline, ["---", .. Keys.Select(pair => $"{pair.Key}: {InYaml(pair.Value)}"), "---", Text]);

    public string AsJsonLine()
        => "{" + string.Concat(Keys.Select(pair => $"\"{pair.Key}\": {InJson(pair.Value)}, ")) + $"\"text\": {JsonSerializer.Serialize(Text)}}}" + Newline;

    private static string OnOneLine(object value) => value switch
    {
        string text => $"\"{text}\"",
        string[] list => $"[{string.Join(", ", list.Select(OnOneLine))}]",
        _ => Plain(value),
    };

    private static string InYaml(object value) => value switch
    {
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        string[] list => $"[{string.Join(", ", list.Select(InYaml))}]",
        _ => Plain(value),
    };

    private static string InJson(object value) => value switch
    {
        string or string[] => JsonSerializer.Serialize(value),
        Bare { Text: var text } => $"\"{text}\"",
        _ => Plain(value),
    };

    private static string Plain(object value) => value switch
    {
        bool truth => truth ? "true" : "false",
        Bare { Text: var text } => text,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>A value that needs no quotes, except in JSON.</summary>
    private sealed record Bare(string Text);
}
