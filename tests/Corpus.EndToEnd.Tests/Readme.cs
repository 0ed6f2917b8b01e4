using System.Text.RegularExpressions;
using Corpus.EndToEnd.Tests.Running;

namespace Corpus.EndToEnd.Tests;

/// <summary>README's fenced blocks, each with its language and the line of prose before it.</summary>
internal static partial class Readme
{
    public static IReadOnlyList<(string Language, string Lead, string Content)> Blocks { get; } =
    [
        .. Fence().Matches(File.ReadAllText(Path.Combine(Repository.Root, "README.md")))
            .Select(match => (match.Groups["language"].Value, match.Groups["lead"].Value.Trim(), match.Groups["content"].Value)),
    ];

    /// <summary>The commands, in order.</summary>
    public static IReadOnlyList<string> Commands { get; } =
        [.. Blocks.Where(block => block.Language == "sh").SelectMany(block => block.Content.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>What is typed at a shell, and what is printed then.</summary>
    public static IReadOnlyList<(string Command, string Output)> Sessions { get; } =
    [
        .. Blocks.Where(block => block.Language == "console").SelectMany(block => block.Content.Split("$ ", StringSplitOptions.RemoveEmptyEntries))
            .Select(session => session.Split('\n', 2)).Select(parts => (parts[0], parts[1])),
    ];

    /// <summary>The block that follows this file name in backticks.</summary>
    public static string FileCalled(string name) => Blocks.Single(block => block.Lead.Contains($"`{name}`", StringComparison.Ordinal)).Content;

    /// <summary>The C# that shows what it prints, in comments.</summary>
    public static IReadOnlyList<string> Examples { get; } =
        [.. Blocks.Where(block => block.Language == "csharp" && OutputOf(block.Content).Any() && !block.Lead.Contains("`Program.cs`", StringComparison.Ordinal)).Select(block => block.Content)];

    /// <summary>The lines that an example shows: comments that are a line, or stand behind what prints it.</summary>
    public static IEnumerable<string> OutputOf(string example) => Output().Matches(example).Select(match => match.Groups["output"].Value);

    [GeneratedRegex(@"^(Console\.WriteLine\(.*\); )?// (?<output>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Output();

    [GeneratedRegex(@"(?<lead>[^\n]*)\n\n```(?<language>\w+)\n(?<content>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fence();
}
