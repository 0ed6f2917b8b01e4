using System.CommandLine;
using System.Globalization;
using Corpus.Cli.Opening;

namespace Corpus.Cli.Concordances;

/// <summary>The option that says how the lines of a concordance are sorted.</summary>
internal static class SortOption
{
    private const string Descending = "desc";
    private const string Reversed = "reverse";
    private const string Advice = "write left, right, match, date, or a place as in 1L or 2R, with -reverse (by endings) or -desc behind it, and commas between several";

    public static Option<string?> Option { get; } = new("--sort")
    {
        Description = "by left, right, match, date, or one place as in 1L or 2R; 1L-reverse compares from the last letter, date-desc goes the other way; several with commas",
        HelpName = "BY",
    };

    /// <summary>What is written, as the library has it. O(length).</summary>
    /// <exception cref="ToolException">Something is no criterion.</exception>
    public static ConcordanceSort[] Read(string text) => [.. text.Split(',').Select(ReadOne)];

    private static ConcordanceSort ReadOne(string text)
    {
        var words = text.Trim().Split('-');
        var sort = Criterion(words[0]) ?? throw new ToolException($"--sort has no criterion '{text}'; {Advice}");
        foreach (var word in words.Skip(1))
        {
            sort = word switch
            {
                Reversed => sort.ReverseWord(),
                Descending => sort.Descending(),
                _ => throw new ToolException($"--sort has no '{word}' in '{text}'; {Advice}"),
            };
        }

        return sort;
    }

    private static ConcordanceSort? Criterion(string word) => word.ToUpperInvariant() switch
    {
        "LEFT" => ConcordanceSort.Left,
        "RIGHT" => ConcordanceSort.Right,
        "MATCH" => ConcordanceSort.Match,
        "DATE" => ConcordanceSort.Date,
        ['L' or 'R', .. var number] and [var side, ..] => Place(number, side),
        [.. var number, 'L' or 'R'] and [.., var side] => Place(number, side),
        _ => null,
    };

    private static ConcordanceSort? Place(string number, char side)
        => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place is >= 1 and <= 1000 ? ConcordanceSort.At(side == 'L' ? -place : place) : null;
}
