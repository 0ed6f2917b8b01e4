namespace Corpus;

/// <summary>What reading postings and texts costs, in nanoseconds.</summary>
/// <remarks>
/// From <c>dotnet run -c Release --project tests/Corpus.Benchmarks -- plan</c>, .NET 10 on a cloud machine with two cores that others used too, 4,000 articles of 200 words, 41
/// rounds; the best, rounded, since what others did made medians up to three times as long. Constants, so that a plan is the same on every machine.
/// </remarks>
internal static class TermCosts
{
    /// <summary>Finding out whether an article has a term: measured 400 in a list of 96 articles, 24 in a bitmap.</summary>
    public const double Probe = 400;

    /// <summary>Finding out whether an article has two words near each other: measured 4,500.</summary>
    public const double NearProbe = 4_500;

    /// <summary>Finding the next position of a phrase, and comparing the tokens around it: measured 15 to 22.</summary>
    public const double Position = 15;

    /// <summary>The same, one after the other, where one article is looked up: measured 1,290 for 14 of them.</summary>
    public const double SinglePosition = 60;

    /// <summary>Comparing a token within reach of a position: measured 170 for 11 tokens, 459 for 33.</summary>
    public const double Neighbour = 15;

    /// <summary>Going to the next position of one of two words that are to be near each other: measured 70.</summary>
    public const double NearPosition = 70;

    /// <summary>Going to the next term of the lexicon, and to its postings: measured 159 with 49 articles added.</summary>
    public const double Term = 50;

    /// <summary>Running an automaton on the next term of the lexicon: measured 32.</summary>
    public const double AutomatonTerm = 30;

    /// <summary>Asking a regular expression for the next type of the lexicon: measured 1,100, and 700.</summary>
    public const double AskedType = 900;

    /// <summary>Adding an article of a list to a bitmap: measured 2.3.</summary>
    public const double ListedArticle = 2;

    /// <summary>Searching a byte of text for a string: measured 0.036.</summary>
    public const double SearchedByte = 0.04;

    /// <summary>Comparing a token of a text with a word: measured 32.</summary>
    public const double ComparedToken = 30;

    /// <summary>How many bytes of postings an article takes, by order of magnitude.</summary>
    public const int BytesOfArticle = 4;

    // Measured 8.2 for eight of them.
    private const double BitmapByte = 1;

    /// <summary>Adding the articles of a term to a bitmap.</summary>
    public static double Collect(TextIndex index, in Term term) => Math.Min(term.ArticleFrequency * ListedArticle, index.ArticleCount / 8 * BitmapByte + 20);
}
