using Corpus.Cli.Opening;

namespace Corpus.Cli.Exchange.Importing;

/// <summary>How the columns or members of a source are called, where they are called otherwise: <c>--map text=body</c>.</summary>
internal sealed class KeyMap
{
    private readonly Dictionary<string, string> _ours = new(StringComparer.Ordinal);

    private KeyMap()
    {
    }

    /// <summary>Whether all are called as they are.</summary>
    public bool IsEmpty => _ours.Count == 0;

    /// <summary>What the source calls those that are called otherwise.</summary>
    public IEnumerable<string> Theirs => _ours.Keys;

    /// <summary>Reads the options.</summary>
    /// <exception cref="ToolException">One is no pair of names, or a name comes twice.</exception>
    public static KeyMap Of(IReadOnlyList<string> options)
    {
        var map = new KeyMap();
        foreach (var option in options)
        {
            var sign = option.IndexOf('=', StringComparison.Ordinal);
            if (sign <= 0 || sign == option.Length - 1)
                throw new ToolException($"'--map {option}' is no pair of names; write the key and the column it is in, as in --map text=body");
            var (ours, theirs) = (option[..sign], option[(sign + 1)..]);
            if (map._ours.ContainsValue(ours) || !map._ours.TryAdd(theirs, ours))
                throw new ToolException($"'--map {option}' names something that another --map names too; map each key once");
        }

        return map;
    }

    /// <summary>The key that a column or a member is.</summary>
    public string KeyOf(string name) => _ours.GetValueOrDefault(name, name);
}
