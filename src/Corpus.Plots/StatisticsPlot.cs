using System.Text;
using ScottPlot;

namespace Corpus;

/// <summary>A plot of a result: one of ScottPlot, with a subtitle, and with the signature of the result, which the files that it writes carry.</summary>
public sealed class StatisticsPlot : Plot
{
    private readonly SubtitlePanel _subtitle = new();

    internal StatisticsPlot(string title, IEnumerable<string> notes, IEnumerable<string> signatures, IEnumerable<string> words)
    {
        var heading = PlotText.Shown(title, PlotText.LongestTitle);
        Subtitle = string.Join('\n', notes.Select(PlotText.Clean));
        Signature = string.Join('\n', signatures);
        FontName = PlotFont.NameFor(string.Concat([heading, Subtitle, .. words]));
        UseFont();
        Axes.AddPanel(_subtitle);
        Axes.Title.FullFigureCenter = true;
        Axes.Title.Label.FontSize = PlotStyles.TitleSize;
        Axes.Title.Label.Bold = PlotFont.HasBold(FontName);
        Title(heading);
        var layout = new HeadingLayout(_subtitle);
        RenderManager.RenderActions.Insert(0, layout);
        RenderManager.RenderStarting += (_, rp) => HeadingLayout.Center(rp);
        RenderManager.RenderFinished += (_, _) => layout.Restore(this);
    }

    /// <summary>What is said below the title, a line for each thing. Lines that are wider than the picture are broken.</summary>
    public string Subtitle
    {
        get => _subtitle.Text;
        set => _subtitle.Text = value;
    }

    /// <summary>The signature of the result; of several results a line for each.</summary>
    public string Signature { get; }

    internal string FontName { get; }

    /// <summary>Writes the plot as PNG, with its title and its signature as the texts <c>Title</c> and <c>Description</c>.</summary>
    /// <param name="filePath">The file.</param>
    /// <param name="width">Its width in pixels.</param>
    /// <param name="height">Its height in pixels.</param>
    /// <exception cref="ArgumentException"><paramref name="width"/> or <paramref name="height"/> is less than 1.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public new SavedImageInfo SavePng(string filePath, int width, int height)
        => Write(filePath, PngTexts.Insert(GetImageBytes(width, height, ImageFormat.Png), [("Title", Axes.Title.Label.Text), ("Description", Signature)]));

    /// <summary>Writes the plot as SVG, with its title and its signature as <c>title</c> and <c>desc</c>.</summary>
    /// <param name="filePath">The file.</param>
    /// <param name="width">Its width in pixels.</param>
    /// <param name="height">Its height in pixels.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public new SavedImageInfo SaveSvg(string filePath, int width, int height) => Write(filePath, Encoding.UTF8.GetBytes(GetSvgXml(width, height)));

    /// <summary>The plot as SVG, with its title and its signature as <c>title</c> and <c>desc</c>.</summary>
    /// <param name="width">Its width in pixels.</param>
    /// <param name="height">Its height in pixels.</param>
    public new string GetSvgXml(int width, int height) => SvgTexts.Insert(base.GetSvgXml(width, height), Axes.Title.Label.Text, Signature);

    // Not Font.Set, which knows no bold title.
    private void UseFont()
    {
        _subtitle.Label.FontName = Axes.Title.Label.FontName = Legend.FontName = FontName;
        foreach (var axis in Axes.GetAxes())
            axis.Label.FontName = axis.TickLabelStyle.FontName = FontName;
    }

    private SavedImageInfo Write(string path, byte[] content)
    {
        File.WriteAllBytes(path, content);
        return new SavedImageInfo(path, content.Length).WithRenderDetails(RenderManager.LastRender);
    }
}
