using System.CommandLine;
using Corpus.Cli.Commands;

namespace Corpus.Cli.Tables;

/// <summary>The options of every command that writes a table of a statistic.</summary>
internal static class TableOptions
{
    public static Option<int> Top { get; } = NumberOption.Create("--top", "how many rows at most; 0 for all", 20, 0);

    public static Option<bool> WordsOnly { get; } = new("--words-only") { Description = "leave out tokens that have neither a letter nor a digit" };

    public static Option<int> MinCount { get; } = NumberOption.Create("--min-count", "leave out words that occur less often", 1, 1);
}
