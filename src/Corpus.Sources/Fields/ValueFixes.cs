namespace Corpus.Sources;

/// <summary>Fixes that put another value in the place of one.</summary>
internal static class ValueFixes
{
    /// <summary>A fix that writes <paramref name="value"/> instead, in the quotes of the old one; none where there is nothing to propose.</summary>
    public static IReadOnlyList<SourceFix> Replace(SourceFile file, SourceScalar scalar, string? value)
    {
        if (value is null || scalar.Place.Length == 0 || value.Any(c => c is '"' or '\'' or '\\' || char.IsControl(c)))
            return [];

        var first = file.Text[scalar.Place.Start];
        var isQuoted = first is '"' or '\'' && scalar.Place.Length >= 2 && file.Text[scalar.Place.End - 1] == first;
        var quote = isQuoted ? first.ToString() : NeedsQuotes(file, value) ? "\"" : "";
        return [SourceFix.Replace($"Change to '{SourceFile.Shorten(value)}'", scalar.Place, quote + value + quote)];
    }

    /// <summary>Whether the value has to be quoted where no quotes stood: JSON quotes all text, CoNLL-U none, and heads what is more than a word.</summary>
    private static bool NeedsQuotes(SourceFile file, string value)
    {
        if (file.Path.EndsWith(".conllu", StringComparison.OrdinalIgnoreCase))
            return false;
        return file.Path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
            || !char.IsLetter(value[0])
            || !value.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');
    }
}
