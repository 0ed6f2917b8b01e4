using System.Diagnostics;
using System.Text;

namespace Corpus;

/// <summary>A piece of an article that shows why a search found it: sentences, or the part of a long one, with what was found marked.</summary>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public sealed class Passage
{
    private readonly ArticleSpan _span;
    private readonly bool _isCutBefore;
    private readonly bool _isCutBehind;

    internal Passage(ArticleSpan span, IReadOnlyList<ArticleSpan> marks, double score, bool isCutBefore, bool isCutBehind)
    {
        _span = span;
        Marks = marks;
        Score = score;
        _isCutBefore = isCutBefore;
        _isCutBehind = isCutBehind;
    }

    /// <summary>The article that it belongs to.</summary>
    public Article Article => _span.Article;

    /// <summary>Where it starts in the article's text, in UTF-16 units.</summary>
    public int Start => _span.Start;

    /// <summary>Its length in UTF-16 units.</summary>
    public int Length => _span.Length;

    /// <summary>Where it ends in the article's text, in UTF-16 units: <see cref="Start"/> + <see cref="Length"/>, the unit behind its last.</summary>
    public int End => Start + Length;

    /// <summary>Its own characters, single newlines included. O(1), copies nothing.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Text Text => _span.Text;

    /// <summary>What the different terms in it are worth together.</summary>
    public double Score { get; }

    /// <summary>What was found in it, in order: words, and phrases as a whole; those that overlap are one.</summary>
    public IReadOnlyList<ArticleSpan> Marks { get; }

    /// <summary>The passage on one line, what was found between <c>»</c> and <c>«</c>: <c>… de »haven« van Zandrecht …</c>. O(length).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public override string ToString() => ToString("»", "«");

    /// <summary>The passage on one line, with marks around what was found; a cut sentence has <c>…</c> where it was cut. O(length).</summary>
    /// <param name="open">What to write before each mark.</param>
    /// <param name="close">What to write behind it.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public string ToString(string open, string close)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(close);
        var text = Text.ToString();
        var line = new StringBuilder(_isCutBefore ? "… " : "");
        var at = 0;
        foreach (var mark in Marks)
        {
            AppendLine(line, text.AsSpan(at, mark.Start - Start - at));
            line.Append(open);
            AppendLine(line, text.AsSpan(mark.Start - Start, mark.Length));
            line.Append(close);
            at = mark.End - Start;
        }

        AppendLine(line, text.AsSpan(at));
        return line.Append(_isCutBehind ? " …" : "").ToString();
    }

    private static void AppendLine(StringBuilder line, ReadOnlySpan<char> text)
    {
        const char LineSeparator = '\u2028', ParagraphSeparator = '\u2029';
        foreach (var c in text)
            line.Append(char.IsControl(c) || c is LineSeparator or ParagraphSeparator ? ' ' : c);
    }

    private string DebuggerDisplay => DebuggerText.OfSpan(Article, Start, Length);
}
