using System.Globalization;

namespace Corpus.Testing;

/// <summary>How a row is named: by the id of its article, what it is of it, and the file with the line where the article begins.</summary>
internal static class RowName
{
    private const int LongestExcerpt = 40;

    /// <summary>
    /// <c>2022/haven (2022/haven.txt:1)</c> for an article, and for a sentence <c>2022/haven[3] "De schepen liggen…" (2022/haven.txt:1)</c>, with its place in the article from 0 and at most 40 units
    /// of how it begins. Characters that do not print read as spaces. O(length of the sentence).
    /// </summary>
    public static string Of(Article article, RowUnit unit, int index)
    {
        var part = unit == RowUnit.Article ? "" : string.Create(CultureInfo.InvariantCulture, $"[{index}] \"{Excerpt(unit.ItemAt(article, index).ToString() ?? "")}\"");
        return OnOneLine($"{article.Id}{part} ({article.Source})");
    }

    private static string Excerpt(string text)
    {
        if (text.Length <= LongestExcerpt)
            return text;
        var end = text.LastIndexOf(' ', LongestExcerpt);
        if (end <= 0)
            end = char.IsHighSurrogate(text[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt;
        return text[..end].TrimEnd() + "…";
    }

    private static string OnOneLine(string name) => name.AsSpan().ContainsAnyInRange('\0', '\x1F')
        ? string.Create(name.Length, name, static (line, name) =>
        {
            for (var i = 0; i < line.Length; i++)
                line[i] = char.IsControl(name[i]) ? ' ' : name[i];
        })
        : name;
}
