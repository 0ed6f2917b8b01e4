namespace Corpus;

/// <summary>What the steps of a plan cost, where their indexes do not say it themselves. In nanoseconds.</summary>
/// <remarks>
/// From <c>dotnet run -c Release --project tests/Corpus.Benchmarks -- plan</c>, .NET 10 on a cloud machine with two cores that others used too, 20,000 articles, 41 rounds; median (best).
/// A plan is the same on every machine, since these are constants: what counts is how they compare with each other.
/// </remarks>
internal static class PlanCosts
{
    /// <summary>Going to the next candidate and making the article object that a condition is evaluated on: measured 18 (7).</summary>
    public const double Article = 15;

    /// <summary>Adding one article of a list to a bitmap: measured 2 (0.7).</summary>
    public const double Listed = 1;

    /// <summary>For which share of the articles a condition holds that nothing is known of: a guess, which decides the order of such conditions and no more.</summary>
    public const double UnknownShare = 0.3;

    // Making 64 articles of a bitmap, combining them with another and counting them: measured 0.8 (0.8).
    private const double BitmapWord = 0.8;

    // Renting a bitmap and giving it back: measured 18 (18).
    private const double BitmapRented = 20;

    /// <summary>Making a bitmap of so many articles, combining it with another and counting it.</summary>
    public static double Bitmap(int articles) => BitmapRented + articles / 64 * BitmapWord;
}
