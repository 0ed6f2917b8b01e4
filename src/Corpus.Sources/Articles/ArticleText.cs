using System.Text;

namespace Corpus.Sources;

/// <summary>Takes the text of an article out of its file.</summary>
internal static class ArticleText
{
    /// <summary>The characters from <paramref name="start"/> on, trimmed, every newline a <c>\n</c>. O(length).</summary>
    public static string Body(string file, int start)
    {
        var end = file.Length;
        while (end > start && Blank.IsBlankOrNewline(file[end - 1]))
            end--;
        while (start < end && Blank.IsBlankOrNewline(file[start]))
            start++;

        if (file.IndexOf('\r', start, end - start) < 0)
            return file.Substring(start, end - start);
        return new StringBuilder(file, start, end - start, end - start).Replace("\r\n", "\n").Replace('\r', '\n').ToString();
    }
}
