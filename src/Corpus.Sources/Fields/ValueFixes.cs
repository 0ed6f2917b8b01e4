namespace Corpus.Sources;

/// <summary>Fixes that put another value in the place of one.</summary>
internal static class ValueFixes
{
    /// <summary>A fix that writes <paramref name="value"/> instead, in the quotes of the old one; none where there is nothing to propose.</summary>
    public static IReadOnlyList<SourceFix> Replace(SourceFile file, SourceScalar scalar, string? value)
    {
        if (value is null || scalar.Place.Length == 0)
            return [];

        var first = file.Text[scalar.Place.Start];
        var isQuoted = first is '"' or '\'' && scalar.Place.Length >= 2 && file.Text[scalar.Place.End - 1] == first;
        return value.IndexOfAny(['"', '\'', '\\', '\n']) >= 0
            ? []
            : [SourceFix.Replace($"Change to '{value}'", scalar.Place, isQuoted ? first + value + first : value)];
    }
}
