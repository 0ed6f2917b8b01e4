namespace Corpus;

/// <summary>Draws results of counting: <c>Nieuws.Articles.Trend("haven").ToPlot().SavePng("haven.png", 800, 500)</c>.</summary>
/// <remarks>
/// A plot is complete when it is made: words, axes and their limits can be changed then as those of any plot of ScottPlot. What cannot be drawn is said below its title.
/// </remarks>
public static class PlotExtensions
{
    /// <summary>
    /// The frequency per million tokens in the course of time. Periods without tokens are gaps. What the dates of articles do not put into a period is not drawn but counted below the title. O(periods).
    /// </summary>
    /// <param name="trend">The trend.</param>
    /// <exception cref="ArgumentNullException"><paramref name="trend"/> is null.</exception>
    /// <exception cref="InvalidOperationException">There is no font.</exception>
    public static StatisticsPlot ToPlot(this Trend trend)
    {
        ArgumentNullException.ThrowIfNull(trend);
        return TrendPlot.Of([trend], null);
    }

    /// <summary>Several trends on one axis of time, as of several words, or of one word in several parts of a corpus. O(periods).</summary>
    /// <param name="trends">The trends; the legend calls them by their patterns. Where there are none, the plot says so.</param>
    /// <exception cref="ArgumentNullException"><paramref name="trends"/> is null.</exception>
    /// <exception cref="ArgumentException">A trend is null, or the trends divide time in different ways.</exception>
    /// <exception cref="InvalidOperationException">There is no font.</exception>
    public static StatisticsPlot ToPlot(this IEnumerable<Trend> trends) => TrendPlot.Of(CheckedTrends(trends), null);

    /// <summary>Several trends on one axis of time, by other names than their patterns. O(periods).</summary>
    /// <param name="trends">The trends. Where there are none, the plot says so.</param>
    /// <param name="names">What the legend calls them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="trends"/> or <paramref name="names"/> are null.</exception>
    /// <exception cref="ArgumentException">A trend or a name is null, the trends divide time in different ways, or there is not a name for each.</exception>
    /// <exception cref="InvalidOperationException">There is no font.</exception>
    public static StatisticsPlot ToPlot(this IEnumerable<Trend> trends, IEnumerable<string> names)
    {
        var all = CheckedTrends(trends);
        return TrendPlot.Of(all, CheckedNames(names, all.Length));
    }

    /// <summary>
    /// The dispersion plot: a thin line for each occurrence, at its place in the running text; below it the frequency per million tokens in each part, where there are 16 or fewer. O(occurrences + parts).
    /// </summary>
    /// <param name="dispersion">The dispersion.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dispersion"/> is null.</exception>
    /// <exception cref="InvalidOperationException">There is no font.</exception>
    public static StatisticsPlot ToPlot(this Dispersion dispersion)
    {
        ArgumentNullException.ThrowIfNull(dispersion);
        return DispersionPlot.Of(dispersion);
    }

    /// <summary>Several dispersions below each other, a row for each, with Juilland's D and Gries' DP. O(occurrences).</summary>
    /// <param name="dispersions">The dispersions, the first one on top. Where there are none, the plot says so. A picture needs about 45 pixels of height for each, and 110 for the rest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dispersions"/> is null.</exception>
    /// <exception cref="ArgumentException">A dispersion is null.</exception>
    /// <exception cref="InvalidOperationException">There is no font.</exception>
    public static StatisticsPlot ToPlot(this IEnumerable<Dispersion> dispersions) => DispersionRows.Of(Checked(dispersions, nameof(dispersions)), null);

    /// <summary>Several dispersions below each other, by other names than their patterns. O(occurrences).</summary>
    /// <param name="dispersions">The dispersions, the first one on top. Where there are none, the plot says so.</param>
    /// <param name="names">What the rows are called.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dispersions"/> or <paramref name="names"/> are null.</exception>
    /// <exception cref="ArgumentException">A dispersion or a name is null, or there is not a name for each.</exception>
    /// <exception cref="InvalidOperationException">There is no font.</exception>
    public static StatisticsPlot ToPlot(this IEnumerable<Dispersion> dispersions, IEnumerable<string> names)
    {
        var all = Checked(dispersions, nameof(dispersions));
        return DispersionRows.Of(all, CheckedNames(names, all.Length));
    }

    /// <inheritdoc cref="ToPlot(KeynessList, int)"/>
    /// <remarks>15 words of either kind at most.</remarks>
    public static StatisticsPlot ToPlot(this KeynessList keywords) => ToPlot(keywords, 15);

    /// <summary>
    /// The words that are most over-used, as bars to the right, and most under-used, to the left, by the measure of the list. Measures that are ratios have an axis of
    /// doublings. Words whose measure is not finite are not drawn but counted below the title. O(words).
    /// </summary>
    /// <param name="keywords">The words.</param>
    /// <param name="count">How many words of either kind at most. A picture needs about 13 pixels of height for each word, and 110 for the rest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="keywords"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    /// <exception cref="InvalidOperationException">There is no font.</exception>
    public static StatisticsPlot ToPlot(this KeynessList keywords, int count)
    {
        ArgumentNullException.ThrowIfNull(keywords);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return KeynessPlot.Of(keywords, count);
    }

    private static Trend[] CheckedTrends(IEnumerable<Trend> trends)
    {
        var all = Checked(trends, nameof(trends));
        return Array.Find(all, trend => trend.Period != all[0].Period) is { } other
            ? throw new ArgumentException($"A trend by {all[0].Period} and one by {other.Period} have no axis in common: ask for the same period.", nameof(trends))
            : all;
    }

    private static string[] CheckedNames(IEnumerable<string> names, int count)
    {
        var all = Checked(names, nameof(names));
        return all.Length == count ? all : throw new ArgumentException($"There are {all.Length} names for {count} results.", nameof(names));
    }

    private static T[] Checked<T>(IEnumerable<T> values, string name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(values, name);
        T[] all = [.. values];
        return Array.IndexOf(all, null) is >= 0 and var missing ? throw new ArgumentException($"What is at {missing} is null.", name) : all;
    }
}
