using ScottPlot;

namespace Corpus;

/// <summary>Breaks the title and the subtitle into lines that are as wide as the picture, before its layout is computed.</summary>
/// <param name="subtitle">The subtitle.</param>
internal sealed class HeadingLayout(SubtitlePanel subtitle) : IRenderAction
{
    private const float Margin = 24;

    // The title is ScottPlot's, so that it can be changed as that of any plot; between renderings it is whole.
    private string _title = "";

    public void Render(RenderPack rp)
    {
        var title = rp.Plot.Axes.Title.Label;
        _title = title.Text;
        title.Text = Broken(title, _title, rp);
        subtitle.Label.Text = Broken(subtitle.Label, subtitle.Text, rp);
    }

    /// <summary>Moves the title into the middle of the picture once the layout is known: ScottPlot leaves out what is to the right of the data.</summary>
    public static void Center(RenderPack rp) => rp.Plot.Axes.Title.Label.OffsetX = (rp.FigureRect.Right - rp.DataRect.Right) / 2;

    /// <summary>Makes the title whole again.</summary>
    public void Restore(Plot plot) => plot.Axes.Title.Label.Text = _title;

    private static string Broken(LabelStyle style, string text, RenderPack rp)
        => PlotText.Wrap(text, Math.Max(1, (rp.FigureRect.Width / (float)rp.Plot.ScaleFactor) - Margin), line => style.Measure(line, rp.Paint).Width);
}
