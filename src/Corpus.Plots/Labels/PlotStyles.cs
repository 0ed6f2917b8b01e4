using ScottPlot;

namespace Corpus;

/// <summary>Sizes in pixels and colours, the same in all plots.</summary>
internal static class PlotStyles
{
    public const float TitleSize = 16;
    public const float LabelSize = 13;
    public const float TickSize = 12;

    /// <summary>Below it, words are hard to read on a screen.</summary>
    public const float SmallestSize = 10;

    public static readonly Color Grey = Color.FromHex("#555555");
    public static readonly Color Pale = Color.FromHex("#F0F0F0");

    // Blue and vermilion of Okabe and Ito's palette (2008), which people who do not see all colours can tell apart.
    public static readonly Color Over = Color.FromHex("#0072B2");
    public static readonly Color Under = Color.FromHex("#D55E00");

    private static readonly Color[] Series = [Over, Under, Color.FromHex("#009E73"), Color.FromHex("#CC79A7"), Color.FromHex("#E69F00"), Color.FromHex("#56B4E9"), Color.FromHex("#000000")];
    private static readonly MarkerShape[] Markers = [MarkerShape.FilledCircle, MarkerShape.FilledSquare, MarkerShape.FilledTriangleUp, MarkerShape.FilledDiamond, MarkerShape.FilledTriangleDown];

    public static Color ColorOf(int series) => Series[series % Series.Length];

    /// <summary>Of another period than the colours, so that no two of 35 series look the same. Not dashes: SVG files of Skia have none.</summary>
    public static MarkerShape MarkerOf(int series) => Markers[series % Markers.Length];

    /// <summary>Words instead of data, in the middle, and no axes.</summary>
    public static void SayOnly(StatisticsPlot plot, string text)
    {
        var annotation = plot.Add.Annotation(PlotText.Clean(text), Alignment.MiddleCenter);
        annotation.LabelFontName = plot.FontName;
        annotation.LabelFontSize = TitleSize;
        annotation.LabelFontColor = Grey;
        annotation.LabelBackgroundColor = Colors.Transparent;
        annotation.LabelBorderWidth = 0;
        annotation.LabelShadowColor = Colors.Transparent;
        plot.Axes.SetLimits(0, 1, 0, 1);
        plot.HideGrid();
        foreach (var axis in plot.Axes.GetAxes())
            axis.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
    }

    /// <summary>The label of an axis.</summary>
    public static void Label(IAxis axis, string text)
    {
        axis.Label.Text = PlotText.Clean(text);
        axis.Label.Bold = false;
        axis.Label.FontSize = LabelSize;
    }

    /// <summary>Numbers on an axis, with commas between thousands.</summary>
    public static void Number(IAxis axis, bool isWhole = false)
    {
        axis.TickGenerator = new ScottPlot.TickGenerators.NumericAutomatic { LabelFormatter = PlotText.Number, IntegerTicksOnly = isWhole };
        axis.TickLabelStyle.FontSize = TickSize;
    }

    /// <summary>Words on an axis.</summary>
    public static void Name(IAxis axis, IEnumerable<(double Place, string Word)> words, float size = TickSize)
    {
        axis.TickGenerator = new ScottPlot.TickGenerators.NumericManual([.. words.Select(word => new Tick(word.Place, word.Word))]);
        axis.TickLabelStyle.FontSize = size;
        axis.MajorTickStyle.Length = 0;
    }
}
