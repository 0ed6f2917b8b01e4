using System.Globalization;

namespace Corpus;

/// <summary>Prints lines of a concordance so that the occurrences stand below each other.</summary>
internal static class KwicPrinter
{
    /// <summary>The narrowest line: room for something on both sides.</summary>
    public const int MinWidth = 20;

    /// <summary>One line, without a line feed. What there is no room for is cut, with an ellipsis in its place; the occurrence never is.</summary>
    /// <param name="left">What stands before, up to the occurrence.</param>
    /// <param name="match">The occurrence.</param>
    /// <param name="right">What stands behind.</param>
    /// <param name="width">How many characters a line has, where the occurrence is not too long.</param>
    public static string Line(string left, string match, string right, int width)
    {
        var leftWidth = (width - 2) * 2 / 5;
        var shown = CutLeft(left, leftWidth);
        return $"{new string(' ', leftWidth - TableFormat.WidthOf(shown))}{shown}[{match}]{CutRight(right, Math.Max(width - leftWidth - 2 - TableFormat.WidthOf(match), 0))}";
    }

    private static string CutLeft(string text, int width)
    {
        var elements = new StringInfo(text);
        return elements.LengthInTextElements <= width ? text : "…" + elements.SubstringByTextElements(elements.LengthInTextElements - width + 1);
    }

    private static string CutRight(string text, int width)
    {
        var elements = new StringInfo(text);
        if (elements.LengthInTextElements <= width)
            return text;
        return width <= 1 ? "…" : elements.SubstringByTextElements(0, width - 1) + "…";
    }
}
