namespace Corpus;

/// <summary>What the steps of a plan cost, where their indexes do not say it themselves. In nanoseconds.</summary>
internal static class PlanCosts
{
    /// <summary>Making the article object that a condition is evaluated on, and going to the next candidate.</summary>
    public const double Article = 25;

    /// <summary>For which share of the articles a condition holds that nothing is known of.</summary>
    public const double UnknownShare = 0.3;

    /// <summary>Adding one article of a list to a bitmap.</summary>
    public const double Listed = 1;

    /// <summary>Combining and counting 64 articles of a bitmap.</summary>
    private const double BitmapWord = 0.5;

    /// <summary>Renting a bitmap.</summary>
    private const double BitmapRented = 50;

    /// <summary>Making a bitmap of so many articles, combining it with another and counting it.</summary>
    public static double Bitmap(int articles) => BitmapRented + articles / 64 * BitmapWord;
}
