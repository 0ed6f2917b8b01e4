using System.Globalization;
using System.Text;

namespace Corpus;

/// <summary>Makes words fit for pictures.</summary>
internal static class PlotText
{
    /// <summary>How many characters (as a reader counts them) of a title are shown.</summary>
    public const int LongestTitle = 200;

    /// <summary>The same of a word beside an axis.</summary>
    public const int LongestWord = 30;

    /// <summary>The same of a name in a legend.</summary>
    public const int LongestName = 40;

    /// <summary>A number as English writes it, with up to three decimals.</summary>
    public static string Number(double value) => value.ToString("#,0.###", CultureInfo.InvariantCulture);

    /// <summary>How many there are of what: <c>1 article</c>, <c>1,234 articles</c>.</summary>
    public static string Count(long number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number:#,0} {what}{(number == 1 ? "" : "s")}");

    /// <summary>What a reader calls a pattern: the words of <c>"de haven"</c>, and any other pattern as it is.</summary>
    public static string NameOf(string pattern)
        => pattern is ['"', .. var words, '"'] && words.AsSpan().IndexOfAny('"', '\\') < 0 ? words : pattern;

    /// <summary>Without what is neither to be drawn nor allowed in XML: control characters and halves of characters.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isDrawn = rune.Value == '\n' || (!Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF));
            clean.Append(isDrawn ? rune.ToString() : "\uFFFD");
        }

        return clean.ToString();
    }

    /// <summary>Clean, in one line, and cut where it is longer.</summary>
    public static string Shown(string text, int longest)
    {
        var clean = Clean(text).ReplaceLineEndings(" ");
        if (clean.Length <= longest)
            return clean;
        var elements = StringInfo.ParseCombiningCharacters(clean);
        return elements.Length <= longest ? clean : clean[..elements[longest - 1]] + "…";
    }

    /// <summary>Breaks lines at spaces so that none is wider; words that are wider are broken inside.</summary>
    /// <param name="text">The text, which may have several lines.</param>
    /// <param name="width">How wide a line may be.</param>
    /// <param name="widthOf">How wide a text without line breaks is.</param>
    public static string Wrap(string text, double width, Func<string, double> widthOf)
        => string.Join('\n', text.Split('\n').SelectMany(line => LinesOf(line, width, widthOf)));

    private static IEnumerable<string> LinesOf(string text, double width, Func<string, double> widthOf)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (widthOf(longer) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
                yield return line;
            line = word;
            while (widthOf(line) > width && LongestBeginning(line, width, widthOf) is > 0 and var length && length < line.Length)
            {
                yield return line[..length];
                line = line[length..];
            }
        }

        yield return line;
    }

    // At least one character, however narrow the picture.
    private static int LongestBeginning(string word, double width, Func<string, double> widthOf)
    {
        var ends = StringInfo.ParseCombiningCharacters(word).Skip(1).Append(word.Length).ToArray();
        var (low, high) = (0, ends.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = widthOf(word[..ends[middle]]) <= width ? (middle, high) : (low, middle - 1);
        }

        return ends[low];
    }
}
