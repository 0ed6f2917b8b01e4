using System.Diagnostics.CodeAnalysis;
using ScottPlot;
using SkiaSharp;

namespace Corpus;

/// <summary>Chooses the font of a plot.</summary>
internal static class PlotFont
{
    // What a machine without settings takes for its font is the first one on its disk, which may have serifs.
    private static readonly string[] Preferred = ["Segoe UI", "Helvetica Neue", "Open Sans", "DejaVu Sans", "Noto Sans", "Liberation Sans", "Arial"];

    /// <summary>
    /// The font that the user has set (<see cref="Fonts.Default"/>), else one without serifs; but another one of the machine where that has not all characters, and the other has more of them.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no font.</exception>
    public static string NameFor(string text)
    {
        var name = Default();
        var typeface = Fonts.GetTypeface(name, bold: false, italic: false);
        if (!HasLetters(typeface))
        {
            throw new InvalidOperationException(
                "No font is installed, so that the plot would have no words. Install one (on Debian and Ubuntu: apt-get install fonts-dejavu-core; on Alpine: apk add font-dejavu), "
                + "or give one: ScottPlot.Fonts.AddFontFile(\"My Font\", \"my-font.ttf\"); ScottPlot.Fonts.Default = \"My Font\";");
        }

        if (typeface.ContainsGlyphs(text))
            return name;
        var other = Fonts.Detect(text);
        return Missing(Fonts.GetTypeface(other, bold: false, italic: false), text) < Missing(typeface, text) ? other : name;
    }

    /// <summary>Whether it has bold letters too: a font from a file may have none.</summary>
    public static bool HasBold(string name) => HasLetters(Fonts.GetTypeface(name, bold: true, italic: false));

    private static bool HasLetters([NotNullWhen(true)] SKTypeface? typeface) => typeface is not null && typeface.ContainsGlyphs("a1");

    private static string Default()
    {
        if (Fonts.Default != SKTypeface.Default.FamilyName)
            return Fonts.Default;
        var families = SKFontManager.Default.FontFamilies.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Array.Find(Preferred, families.Contains) ?? Fonts.Default;
    }

    private static int Missing(SKTypeface? typeface, string text) => text.EnumerateRunes().Count(rune => typeface is null || !typeface.ContainsGlyph(rune.Value));
}
