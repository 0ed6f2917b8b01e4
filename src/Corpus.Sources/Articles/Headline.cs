using System.Text;
using Corpus.Segmentation;

namespace Corpus.Sources;

/// <summary>The headline of an article: its title, else its first sentence, cut at a word near 80 characters.</summary>
internal static class Headline
{
    /// <summary>How many UTF-16 units a headline that is cut may have, its ellipsis aside.</summary>
    public const int CutLength = 80;

    /// <summary>
    /// One line; empty for an article without text. What is read of the title or the first paragraph has a bound, runs of white space aside: the first
    /// sentence is looked for in no more than a few characters above <see cref="CutLength"/>.
    /// </summary>
    public static string Of(SourceArticle article)
    {
        if (article.Title is { } title)
            return Cut(OneLine(title.AsSpan()));
        if (article.Paragraphs.Count == 0)
            return "";

        var first = article.Paragraphs[0];
        var line = OneLine(article.Text.AsSpan(first.Start, first.Length));
        return Cut(line.Substring(0, FirstSentence.EndIn(line.AsSpan(), article.Language)));
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
}
