namespace Corpus.Sources;

/// <summary>Makes a head of what only looks like one, where the right spelling is certain: another case, a missing space, the next line.</summary>
internal static class LikenessFixes
{
    /// <summary>Fixes for a word that looks like a key but begins the text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="headEnd">Where the head before it ends, if there is one; else where the file begins.</param>
    /// <param name="hasHead">Whether there is one.</param>
    /// <param name="word">The word.</param>
    /// <param name="value">The word behind it.</param>
    public static IReadOnlyList<SourceFix> For(SourceFile file, int headEnd, bool hasHead, TextSpan word, TextSpan value)
    {
        if (Spelled(file, file.Text.Substring(word.Start, word.Length), file.Text.Substring(value.Start, value.Length)) is not { } key)
            return [];

        var edit = new SourceEdit(word, key);
        // A head is on one line.
        var start = hasHead && file.Text.IndexOfAny(['\n', '\r'], headEnd, word.Start - headEnd) >= 0 ? headEnd : word.Start;
        return [new SourceFix(
            start == word.Start ? $"Change to '{SourceFile.Shorten(key)}'" : $"Move '{SourceFile.Shorten(key)}' to the line of the head",
            start == word.Start ? [edit] : [new SourceEdit(new TextSpan(start, word.Start - start), " "), edit])];
    }

    /// <summary>How the word has to be written to be read as a key with its value; null where that is not certain.</summary>
    private static string? Spelled(SourceFile file, string word, string value)
    {
        var colon = word.IndexOf(':');
        var key = (colon < 0 ? word : word.Substring(0, colon + 1)).ToLowerInvariant();
        var glued = colon < 0 ? "" : word.Substring(colon + 1);
        var actual = glued.Length > 0 ? glued : value;
        var isCertain = key switch
        {
            "date" or "date:" => PartialDate.TryParse(actual.AsSpan(), out _),
            "name:" => Identifier.ProblemOf(actual) is null,
            _ => actual.Length > 0 && file.Options.Keys.Contains(key.TrimEnd(':'), StringComparer.Ordinal),
        };
        return !isCertain ? null : glued.Length > 0 ? $"{key} {glued}" : key;
    }
}
