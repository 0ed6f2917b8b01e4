using System.Globalization;

namespace Corpus.Testing;

/// <summary>How a row is named: by the id of its article, what it is of it, and the file with the line where the article begins.</summary>
internal static class RowName
{
    private const int LongestExcerpt = 40;

    /// <summary>
    /// <c>2022/haven (2022/haven.txt:1)</c> for an article, and for a sentence <c>2022/haven[3] "De schepen liggen…" (2022/haven.txt:1)</c>, with its place in the article from 0 and at most 40 units
    /// of how it begins. Control characters, and what separates lines and paragraphs (U+2028, U+2029), read as spaces. O(length of the sentence).
    /// </summary>
    public static string Of(Article article, RowUnit unit, int index)
    {
        var part = unit == RowUnit.Article ? "" : string.Create(CultureInfo.InvariantCulture, $"[{index}] \"{Excerpt(unit.ItemAt(article, index).ToString() ?? "")}\"");
        return OnOneLine(ArticleName.Of(article, part));
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

    private static string OnOneLine(string name)
    {
        const char LineSeparator = '\u2028', ParagraphSeparator = '\u2029';
        return name.Any(IsBreak) ? string.Concat(name.Select(c => IsBreak(c) ? ' ' : c)) : name;

        static bool IsBreak(char c) => char.IsControl(c) || c is LineSeparator or ParagraphSeparator;
    }
}
