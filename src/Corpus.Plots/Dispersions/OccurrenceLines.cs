using ScottPlot;
using SkiaSharp;

namespace Corpus;

/// <summary>
/// A row of a dispersion plot: a thin line for each occurrence. Where several fall on one pixel they are one line, so that a picture does not grow with the corpus.
/// </summary>
public sealed class OccurrenceLines : IPlottable
{
    internal OccurrenceLines(IReadOnlyList<long> offsets, long tokens, double bottom, double top, Color color)
    {
        (Offsets, Tokens, Bottom, Top) = (offsets, tokens, bottom, top);
        LineStyle = new LineStyle(1, color) { AntiAlias = false };
    }

    /// <summary>Where the lines are, in tokens from the beginning of the text, ascending.</summary>
    public IReadOnlyList<long> Offsets { get; }

    /// <summary>How long the text is: so far goes the pale band behind the lines.</summary>
    public long Tokens { get; }

    /// <summary>The lower end of the lines.</summary>
    public double Bottom { get; }

    /// <summary>The upper end of the lines.</summary>
    public double Top { get; }

    /// <summary>How the lines look.</summary>
    public LineStyle LineStyle { get; set; }

    /// <summary>What is behind them.</summary>
    public Color BandColor { get; set; } = PlotStyles.Pale;

    /// <inheritdoc/>
    public bool IsVisible { get; set; } = true;

    /// <inheritdoc/>
    public IAxes Axes { get; set; } = new Axes();

    /// <summary>None: a row is named beside it.</summary>
    public IEnumerable<LegendItem> LegendItems => [];

    /// <summary>All of the text, and the height of the row.</summary>
    public AxisLimits GetAxisLimits() => new(0, Math.Max(1, Tokens), Bottom, Top);

    /// <inheritdoc/>
    public void Render(RenderPack rp)
    {
        ArgumentNullException.ThrowIfNull(rp);
        var (bottom, top) = (Axes.GetPixelY(Bottom), Axes.GetPixelY(Top));
        Drawing.FillRectangle(rp.Canvas, new PixelRect(Axes.GetPixelX(0), Axes.GetPixelX(Tokens), bottom, top), rp.Paint, new FillStyle { Color = BandColor });
        if (!LineStyle.CanBeRendered)
            return;

        using var path = new SKPath();
        var last = float.NaN;
        foreach (var offset in Offsets)
        {
            // In the middle of a pixel, where a line of one pixel is sharp; the last token is inside the band.
            var x = MathF.Floor(Math.Min(Axes.GetPixelX(offset), Axes.GetPixelX(Tokens) - 1)) + 0.5f;
            if (x == last || x < rp.DataRect.Left || x > rp.DataRect.Right)
                continue;
            path.MoveTo(x, bottom);
            path.LineTo(x, top);
            last = x;
        }

        LineStyle.Render(rp.Canvas, path, rp.Paint);
    }
}
