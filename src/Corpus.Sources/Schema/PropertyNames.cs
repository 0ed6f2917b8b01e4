namespace Corpus.Sources;

/// <summary>Gives the keys of a corpus properties that every article does not have already.</summary>
internal static class PropertyNames
{
    // What an article has by itself, now or by the design; a property of that name would hide it.
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "Id", "Name", "Date", "Title", "Headline", "Language", "Text", "Paragraphs", "Sentences", "Tokens", "Quotations", "Source", "Fields", "Field",
        "Layers", "Treebank", "TokenAt", "SentenceAt", "Span", "TrySpan", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    /// <summary>Whether every article has a member of this name.</summary>
    public static bool IsTaken(string name) => Taken.Contains(name);

    /// <summary>The name that a key has if no other has it before; empty where none can be made.</summary>
    public static string NameFor(string key)
    {
        var name = PropertyKey.NameOf(key);
        return IsTaken(name) ? name + "Field" : name;
    }

    /// <summary>
    /// The names in the order of the keys, which is ordinal. Where an article has a member of that name already, <c>Field</c> is added (<c>source</c> →
    /// <c>SourceField</c>). Of several spellings of one name the first one has it, and the others none. O(keys).
    /// </summary>
    public static string[] Assign(IReadOnlyList<string> keys)
    {
        var names = new string[keys.Count];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < keys.Count; i++)
        {
            var name = NameFor(keys[i]);
            names[i] = name.Length > 0 && seen.Add(PropertyKey.Normalize(name)) ? name : "";
        }

        return names;
    }
}
