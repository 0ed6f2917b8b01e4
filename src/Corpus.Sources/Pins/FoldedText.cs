using System.Text;

namespace Corpus.Sources;

/// <summary>
/// A text as pinned spans compare it: a run of white space is one space, a single quote is any single quote, and a double quote any double quote; all else is itself. It knows where
/// each of its units stands in the text that it was made of.
/// </summary>
/// <remarks>Nothing is normalized: <c>é</c> in one unit and in two are different words, since a span of the one has another length than of the other.</remarks>
internal sealed class FoldedText
{
    // Null where every unit stands where it stood, which is so of most texts.
    private readonly int[]? _starts;

    private FoldedText(string source, string text, int[]? starts)
    {
        Source = source;
        Text = text;
        _starts = starts;
    }

    /// <summary>The text as it was.</summary>
    public string Source { get; }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>Folds a text. O(length).</summary>
    public static FoldedText Of(string text)
    {
        var folded = new char[text.Length];
        var starts = new int[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isSpace = char.IsWhiteSpace(text[i]);
            if (isSpace && i > 0 && char.IsWhiteSpace(text[i - 1]))
                continue;
            starts[length] = i;
            folded[length++] = isSpace ? ' ' : Fold(text[i]);
        }

        return new FoldedText(text, new string(folded, 0, length), length == text.Length ? null : starts);
    }

    /// <summary>Where a stretch of the folded text stands in the text. Its first and last units must not be white space. O(1).</summary>
    public TextSpan InSource(int start, int length)
    {
        var first = StartOf(start);
        return new TextSpan(first, StartOf(start + length - 1) + 1 - first);
    }

    /// <summary>What somebody would write in C# for a stretch of the text: its own characters, with a space for a run of white space. O(length of the stretch).</summary>
    public string WordsAt(TextSpan place)
    {
        var words = new StringBuilder();
        for (var i = place.Start; i < place.End; i++)
        {
            if (!char.IsWhiteSpace(Source[i]))
                words.Append(Source[i]);
            else if (i > place.Start && !char.IsWhiteSpace(Source[i - 1]))
                words.Append(' ');
        }

        return words.ToString();
    }

    private int StartOf(int index) => _starts is null ? index : _starts[index];

    private static char Fold(char c) => c switch
    {
        '\'' or '`' or '\u00B4' or '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2039' or '\u203A' or '\u02BC' => '\'',
        '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' => '"',
        _ => c,
    };
}
