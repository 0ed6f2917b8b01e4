using System.CommandLine;
using Corpus.Cli.Terminals;

namespace Corpus.Cli.Commands;

/// <summary>The options that every command has.</summary>
internal static class GlobalOptions
{
    public static Option<bool> Json { get; } = new("--json") { Description = "write JSON to standard output; the page on the tool describes the shape of each command's", Recursive = true };

    public static Option<ColorMode> Color { get; } = CreateColor();

    private static Option<ColorMode> CreateColor()
    {
        var option = EnumNames<ColorMode>.Option("--color", "when to colour: auto is on a terminal, unless NO_COLOR is set", ColorMode.Auto);
        (option.HelpName, option.Recursive) = ("auto|always|never", true);
        return option;
    }
}
