using System.Text;

namespace Corpus;

/// <summary>White space as gold files have it: one space for every run of it.</summary>
internal static class WhiteSpace
{
    /// <summary>The text with one space for every run of white space, and none around it. O(length).</summary>
    public static string Collapse(ReadOnlySpan<char> text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                collapsed.Append(c);
            else if (collapsed.Length > 0 && collapsed[^1] != ' ')
                collapsed.Append(' ');
        }

        return collapsed.ToString().TrimEnd(' ');
    }
}
