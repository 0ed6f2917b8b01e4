namespace Corpus.Generator;

/// <summary>Gives the generated files of a project names that differ, as the compiler wants it, in more than case.</summary>
internal sealed class HintNames
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary><paramref name="name"/> with <c>.g.cs</c>, and a number where another file has that name.</summary>
    public string Unique(string name)
    {
        var unique = name;
        for (var number = 2; !_taken.Add(unique); number++)
            unique = $"{name}-{number}";
        return unique + ".g.cs";
    }
}
