using System.CommandLine.Parsing;
using Corpus.Cli.Opening;
using Corpus.Sources;

namespace Corpus.Cli.Commands;

/// <summary>Refuses an option that there is not, which would else be taken for a path or a query.</summary>
internal static class UnknownOption
{
    private const string Prefix = "--";

    /// <summary>For a query, which may begin with a single dash: it does not begin like an option, unless a file is called so.</summary>
    public static void Refuse(ArgumentResult result) => Refuse(result, Prefix);

    /// <summary>For paths: none of them begins like an option, long or short, unless a file is called so.</summary>
    public static void RefuseInPaths(ArgumentResult result) => Refuse(result, CorpusOpener.StandardInput);

    private static void Refuse(ArgumentResult result, string prefix)
    {
        foreach (var value in result.Tokens.Select(token => token.Value).Where(value => value.Length > 1 && value.StartsWith(prefix, StringComparison.Ordinal) && !Path.Exists(value)))
            result.AddError(Message(value, NamesOf(result)));
    }

    private static string Message(string value, List<string> names)
    {
        var name = value.Split('=')[0];
        if (names.Contains(name))
            return $"'{name}' is no option behind {Prefix}; write options before it";
        return NearestWord.To(name, names) is { } nearest
            ? $"there is no option '{name}'; did you mean '{nearest}'?"
            : $"there is no option '{name}'; --help lists those that there are";
    }

    private static List<string> NamesOf(SymbolResult result)
    {
        var names = new List<string>();
        for (var parent = result.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is CommandResult command)
                names.AddRange(command.Command.Options.Where(option => ReferenceEquals(parent, result.Parent) || option.Recursive).Select(option => option.Name));
        }

        return names;
    }
}
