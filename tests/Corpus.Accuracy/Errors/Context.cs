namespace Corpus.Accuracy;

/// <summary>Text around a place, on one line.</summary>
internal static class Context
{
    private const int Length = 50;

    public static string Before(string text, int end)
    {
        var start = Math.Max(0, end - Length);
        return (start > 0 ? "…" : "") + OneLine(text.AsSpan(start, end - start));
    }

    public static string After(string text, int start)
    {
        var end = Math.Min(text.Length, start + Length);
        return OneLine(text.AsSpan(start, end - start)) + (end < text.Length ? "…" : "");
    }

    /// <summary>The text with a sign for every newline.</summary>
    public static string OneLine(ReadOnlySpan<char> text) => text.ToString().Replace("\n\n", " ¶ ", StringComparison.Ordinal).Replace('\n', '⏎');
}
