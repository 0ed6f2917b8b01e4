namespace Corpus.Sources;

/// <summary>Fixes that add a key to the head of an article.</summary>
internal static class KeyFixes
{
    /// <summary>A fix that adds the key with a value to be overwritten; none where the format has no place for one.</summary>
    /// <param name="file">The file of the article.</param>
    /// <param name="insertion">What the article says of its head.</param>
    /// <param name="key">The key.</param>
    /// <param name="placeholder">The value, spelled as the format of the file spells it.</param>
    public static IReadOnlyList<SourceFix> Add(SourceFile file, HeadInsertion? insertion, string key, string placeholder)
    {
        if (insertion is null)
            return [];

        var text = insertion.Before + key + insertion.Between + placeholder + insertion.After;
        return [SourceFix.Replace($"Add '{SourceFile.Shorten(key)}'", new TextSpan(insertion.At, 0), WithNewlinesOf(file, text))];
    }

    // A file keeps one kind of newline.
    private static string WithNewlinesOf(SourceFile file, string text)
        => file.Text.Contains("\r\n") ? text.Replace("\r\n", "\n").Replace("\n", "\r\n") : text;
}
