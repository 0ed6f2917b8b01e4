namespace Corpus;

/// <summary>What reading postings costs, in nanoseconds.</summary>
internal static class TermCosts
{
    /// <summary>Finding out whether an article has a term.</summary>
    public const double Probe = 150;

    /// <summary>Finding the next position of a phrase, and comparing the tokens around it.</summary>
    public const double Position = 12;

    /// <summary>Going to the next term of the lexicon, and to its postings.</summary>
    public const double Term = 30;

    /// <summary>Adding an article of a list to a bitmap.</summary>
    public const double ListedArticle = 2;

    /// <summary>How many bytes of postings an article takes, by order of magnitude.</summary>
    public const int BytesOfArticle = 4;

    private const double BitmapByte = 0.1;

    /// <summary>Adding the articles of a term to a bitmap.</summary>
    public static double Collect(TextIndex index, in Term term) => Math.Min(term.ArticleFrequency * ListedArticle, index.ArticleCount / 8 * BitmapByte + 20);
}
