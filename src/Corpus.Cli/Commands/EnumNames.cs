using System.CommandLine;

namespace Corpus.Cli.Commands;

/// <summary>Values of the library on a command line: the names that they have in its JSON, in any case.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    /// <summary>All of them, with commas between them.</summary>
    public static string All { get; } = string.Join(", ", Values.Select(Of));

    /// <summary>What a value is called.</summary>
    public static string Of(T value) => ColumnName.Of(value);

    /// <summary>The value of a name.</summary>
    public static bool TryRead(string text, out T value)
    {
        var place = Array.FindIndex(Values, one => string.Equals(Of(one), text, StringComparison.OrdinalIgnoreCase));
        value = place < 0 ? default : Values[place];
        return place >= 0;
    }

    /// <summary>An option that takes one of them; any other is refused before the command starts, and the message lists them.</summary>
    public static Option<T> Option(string name, string description, T usual)
    {
        var option = Create(name, description, usual);
        // Those of the library are the names of C#.
        option.CompletionSources.Clear();
        option.CompletionSources.Add([.. Values.Select(Of)]);
        return option;
    }

    private static Option<T> Create(string name, string description, T usual) => new(name)
    {
        Description = description,
        HelpName = "NAME",
        DefaultValueFactory = _ => usual,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (!TryRead(text, out var value))
                result.AddError($"{name} has no '{text}': it is one of {All}");
            return value;
        },
    };
}
