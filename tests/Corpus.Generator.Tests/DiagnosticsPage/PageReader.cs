using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Corpus.Generator.Tests.DiagnosticsPage;

/// <summary>Reads the examples of the page on diagnostics.</summary>
internal static partial class PageReader
{
    public static IReadOnlyList<Example> Read()
    {
        var examples = new List<Example>();
        var lines = File.ReadAllLines(PagePath());
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## CORP", StringComparison.Ordinal))
                examples.Add(new Example(lines[i]["## ".Length..]));
            if (!lines[i].StartsWith("```", StringComparison.Ordinal) || examples.Count == 0)
                continue;

            var end = Array.IndexOf(lines, "```", i + 1);
            Take(examples[^1], lines[i].Split(' ')[1..], lines[(i + 1)..end]);
            i = end;
        }

        return examples;
    }

    private static void Take(Example example, string[] words, string[] lines)
    {
        if (words[0] == "finding")
        {
            example.Findings = lines;
            example.IsLastOnly = words.Contains("last");
            return;
        }

        if (words[0] == "arguments")
        {
            if (words.Contains("mended"))
                example.MendedArguments = lines;
            else
                example.Arguments = lines;
            return;
        }

        example.IsPackaged |= words.Contains("packaged");
        var settings = words.Where(word => word.Contains('=', StringComparison.Ordinal)).ToDictionary(word => word.Split('=')[0], word => word.Split('=')[1], StringComparer.Ordinal);
        if (settings.TryGetValue("members", out var members))
            example.Members = bool.Parse(members);
        if (settings.TryGetValue("limit", out var limit))
            example.Limit = long.Parse(limit, CultureInfo.InvariantCulture);
        if (settings.TryGetValue("live", out var live) && words.Contains("mended"))
            example.IsMendedLive = bool.Parse(live);
        else if (live is not null)
            example.IsLive = bool.Parse(live);
        var content = string.Join('\n', lines);
        if (settings.TryGetValue("lines", out var count))
            content = string.Concat(Enumerable.Range(1, int.Parse(count, CultureInfo.InvariantCulture)).Select(number => Line(content, number, words)));
        if (settings.TryGetValue("repeat", out var times))
            content = string.Concat(Enumerable.Repeat(content, int.Parse(times, CultureInfo.InvariantCulture)));
        if (words.Contains("escaped"))
            content = Escape().Replace(content, match => match.Value == @"\t" ? "\t" : ((char)Convert.ToInt32(match.Groups["code"].Value, 16)).ToString());
        var encoding = settings.GetValueOrDefault("encoding") == "latin1" ? Encoding.Latin1 : Encoding.UTF8;
        var file = new ExampleFile(settings["file"], words.Contains("missing") ? null : encoding.GetBytes(content));
        (words.Contains("mended") ? example.Mended : example.Files).Add(file);
    }

    private static string Line(string content, int number, string[] words)
        => (words.Contains("numbered") ? content.Replace("#", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) : content) + "\n";

    private static string PagePath([CallerFilePath] string file = "")
        => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "src", "Corpus.Sdk", "docs", "diagnostics.md"));

    [GeneratedRegex(@"\\t|\\u(?<code>[0-9A-Fa-f]{4})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escape();
}
