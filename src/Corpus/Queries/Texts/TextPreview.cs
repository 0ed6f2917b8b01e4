namespace Corpus;

/// <summary>Shortens what is shown of texts.</summary>
internal static class TextPreview
{
    private const int Longest = 60;

    /// <summary>The text, cut behind 60 characters.</summary>
    public static string Of(string text)
    {
        if (text.Length <= Longest)
            return text;
        var end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
