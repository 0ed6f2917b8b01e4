using System.CommandLine;
using System.Globalization;

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
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => usual };
        AddRange(option, name, least, most);
        return option;
    }

    /// <summary>The same for one that need not have a value.</summary>
    public static Option<int?> CreateOptional(string name, string description, int least, int most = int.MaxValue)
    {
        var option = new Option<int?>(name) { Description = description, HelpName = "N" };
        AddRange(option, name, least, most);
        return option;
    }

    private static void AddRange(Option option, string name, int least, int most) => option.Validators.Add(result =>
    {
        var isNumber = int.TryParse(result.Tokens is [{ Value: var text }] ? text : "", NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        if (isNumber && (number < least || number > most))
            result.AddError($"{name} must be {Range(least, most)}, and not {ToolNumbers.Plain(number)}");
    });

    private static string Range(int least, int most) => most == int.MaxValue ? $"at least {ToolNumbers.Plain(least)}" : $"from {ToolNumbers.Plain(least)} to {ToolNumbers.Plain(most)}";
}
