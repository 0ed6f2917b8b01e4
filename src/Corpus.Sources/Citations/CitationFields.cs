using System.Text.Json;

namespace Corpus.Sources;

/// <summary>The keys of a <c>CITATION.cff</c>, or those under one of its keys.</summary>
/// <param name="fields">All keys of the file, mappings with dotted keys.</param>
/// <param name="prefix">The path to the keys, with a dot at its end; empty for those of the file itself.</param>
internal sealed class CitationFields(IReadOnlyList<SourceField> fields, string prefix)
{
    /// <summary>The field of the key, if it has a value.</summary>
    public SourceField? Find(string key) => fields.FirstOrDefault(field => field.Key == prefix + key && !field.Value.IsNull);

    /// <summary>Whether there is any of the keys.</summary>
    public bool Any() => fields.Any(field => field.Key.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>The value of the key; null where it has none, or none that is one text.</summary>
    public string? Text(string key) => Find(key) is { Value: { IsList: false, Scalars: [{ Style: not ScalarStyle.Structure, Text: { Length: > 0 } text }] } } ? text : null;

    /// <summary>The value of the first of the keys that has one.</summary>
    public string? FirstText(params string[] keys) => keys.Select(Text).FirstOrDefault(text => text is not null);

    /// <summary>The texts of the list, or the one text.</summary>
    public IReadOnlyList<string> Texts(string key)
        => Find(key) is { } field ? [.. field.Value.Scalars.Where(scalar => scalar.Style != ScalarStyle.Structure && scalar.Text.Length > 0).Select(scalar => scalar.Text)] : [];

    /// <summary>The people and groups of the list; those without a name are left out.</summary>
    public IReadOnlyList<CitationAuthor> Authors(string key)
        => Find(key) is { } field ? [.. field.Value.Scalars.Select(AuthorOf).OfType<CitationAuthor>()] : [];

    /// <summary>The person or group that an entry of a list of authors describes; null where it has no name.</summary>
    public static CitationAuthor? AuthorOf(SourceScalar entry)
    {
        if (entry.Style != ScalarStyle.Structure)
            return null;
        using var json = JsonDocument.Parse(entry.Text);
        if (json.RootElement.ValueKind != JsonValueKind.Object)
            return null;

        string Part(string key) => json.RootElement.TryGetProperty(key, out var value) ? (value.ValueKind == JsonValueKind.String ? value.GetString()! : value.ToString()).Trim() : "";
        if (Part("name") is { Length: > 0 } group)
            return new CitationAuthor(group, IsGroup: true);

        var family = Joined(Part("name-particle"), Part("family-names"));
        var given = Part("given-names");
        if (family.Length == 0 || given.Length == 0)
            return new[] { family, given, Part("alias") }.FirstOrDefault(name => name.Length > 0) is { } name ? new CitationAuthor(name) : null;
        var suffix = Part("name-suffix");
        return new CitationAuthor(Joined(given, family, suffix), string.Join(", ", new[] { family, suffix, given }.Where(part => part.Length > 0)));
    }

    private static string Joined(params string[] parts) => string.Join(" ", parts.Where(part => part.Length > 0));
}
