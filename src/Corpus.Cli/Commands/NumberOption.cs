using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace Corpus.Cli.Commands;

/// <summary>Makes options that take a number in a range: any other is refused before the command starts.</summary>
internal static class NumberOption
{
    /// <param name="name">Its name, as in <c>--limit</c>.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="usual">What it is where it is not given.</param>
    /// <param name="least">The least that it may be.</param>
    /// <param name="most">The most that it may be.</param>
    public static Option<int> Create(string name, string description, int usual, int least, int most = int.MaxValue)
        => new(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => usual, CustomParser = result => Read(result, name, least, most) };

    /// <summary>The same for one that need not have a value.</summary>
    public static Option<int?> CreateOptional(string name, string description, int least, int most = int.MaxValue)
        => new(name) { Description = description, HelpName = "N", CustomParser = result => Read(result, name, least, most) };

    private static int Read(ArgumentResult result, string name, int least, int most)
    {
        var text = result.Tokens[0].Value;
        if (!BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            result.AddError($"{name} takes a number, and not '{text}'");
        else if (number < least || number > most)
            result.AddError($"{name} must be {Range(least, most)}, and not {text}");
        else
            return (int)number;
        return least;
    }

    private static string Range(int least, int most) => most == int.MaxValue ? $"at least {ToolNumbers.Plain(least)}" : $"from {ToolNumbers.Plain(least)} to {ToolNumbers.Plain(most)}";
}
