namespace Corpus;

/// <summary>What reading postings costs, in nanoseconds.</summary>
internal static class TermCosts
{
    /// <summary>Finding out whether an article has a term.</summary>
    public const double Probe = 150;

    /// <summary>Finding the next position of a phrase, and comparing the tokens around it.</summary>
    public const double Position = 12;

    private const double ListedArticle = 2;
    private const double BitmapByte = 0.1;

    /// <summary>Adding the articles of a term to a bitmap.</summary>
    public static double Collect(TextIndex index, in Term term) => Math.Min(term.ArticleFrequency * ListedArticle, index.ArticleCount / 8 * BitmapByte + 20);
}
