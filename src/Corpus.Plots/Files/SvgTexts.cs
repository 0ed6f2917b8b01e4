using System.Security;

namespace Corpus;

/// <summary>Writes into SVG what it is a picture of (SVG 2, section 5.8).</summary>
internal static class SvgTexts
{
    /// <summary>The same picture with a <c>title</c> and a <c>desc</c>, as the first elements of its root.</summary>
    public static string Insert(string svg, string title, string description)
    {
        var root = svg.IndexOf("<svg", StringComparison.Ordinal);
        var end = svg.IndexOf('>', root) + 1;
        return $"{svg[..end]}\n\t<title>{Escaped(title)}</title>\n\t<desc>{Escaped(description)}</desc>{svg[end..]}";
    }

    private static string Escaped(string text) => SecurityElement.Escape(PlotText.Clean(text));
}
