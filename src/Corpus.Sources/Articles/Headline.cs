using System.Text;

namespace Corpus.Sources;

/// <summary>The headline of an article: its title, else its first sentence, cut at a word near 80 characters.</summary>
internal static class Headline
{
    /// <summary>How many UTF-16 units a headline that is cut may have, its ellipsis aside.</summary>
    public const int CutLength = 80;

    // Full stops that end no sentence. The segmenter's lists replace this one when sentences are in the image.
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "nr", "dr", "mr", "mrs", "ms", "mevr", "dhr", "prof", "ir", "ing", "st", "ca", "bv", "blz", "art", "jr", "sr", "vs", "no",
    };

    /// <summary>One line; empty for an article without text. O(length of the first paragraph).</summary>
    public static string Of(SourceArticle article)
    {
        if (article.Title is { } title)
            return Cut(OneLine(title.AsSpan()));
        if (article.Paragraphs.Count == 0)
            return "";

        var first = article.Paragraphs[0];
        var line = OneLine(article.Text.AsSpan(first.Start, first.Length));
        return Cut(line.Substring(0, FirstSentenceLength(line.AsSpan())));
    }

    /// <summary>
    /// The beginning of the text with every run of white space as one space: no more of it than is needed to cut it, so that what looks
    /// for the end of a sentence has little to look at, whatever the text.
    /// </summary>
    private static string OneLine(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder();
        foreach (var c in text)
        {
            if (line.Length > CutLength + 1)
                break;
            if (!Blank.IsBlankOrNewline(c))
                line.Append(c);
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd(' ');
    }

    private static string Cut(string line)
    {
        if (line.Length <= CutLength)
            return line;

        var end = line.LastIndexOf(' ', CutLength);
        if (end <= 0)
            end = char.IsLowSurrogate(line[CutLength]) ? CutLength - 1 : CutLength;
        return line.Substring(0, end).TrimEnd(' ', ',', ';', ':', '-', '–', '—', '.') + "…";
    }

    private static int FirstSentenceLength(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or '…') || (text[i] == '.' && IsAbbreviation(text[..i])))
                continue;

            var end = i + 1;
            while (end < text.Length && text[end] is '.' or '!' or '?' or '…' or '’' or '”' or '"' or '\'' or '»' or ')')
                end++;
            if (end == text.Length || (Blank.IsBlankOrNewline(text[end]) && BeginsSentence(text[end..])))
                return end;
        }

        return text.Length;
    }

    private static bool BeginsSentence(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                return !char.IsLower(c);
            if (char.IsDigit(c))
                return true;
        }

        return true;
    }

    /// <summary>Whether the full stop behind <paramref name="before"/> belongs to an initial, <c>a.u.b.</c> or a listed abbreviation.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> before)
    {
        var start = before.Length;
        while (start > 0 && (char.IsLetter(before[start - 1]) || before[start - 1] == '.'))
            start--;
        var word = before[start..];
        return word.Length == 1 || word.IndexOf('.') >= 0 || (word.Length <= 4 && Abbreviations.Contains(word.ToString()));
    }
}
