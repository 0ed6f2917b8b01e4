using ScottPlot;

namespace Corpus;

/// <summary>The lines between the title and the data.</summary>
internal sealed class SubtitlePanel : IPanel
{
    private const float Gap = 6;

    /// <summary>The lines as they were given.</summary>
    public string Text { get; set; } = "";

    /// <summary>The style, and the lines as they are drawn: <see cref="HeadingLayout"/> breaks them.</summary>
    public LabelStyle Label { get; } = new() { FontSize = PlotStyles.TickSize, ForeColor = PlotStyles.Grey, Alignment = Alignment.UpperCenter };

    public bool IsVisible { get; set; } = true;

    public float MinimumSize { get; set; }

    public float MaximumSize { get; set; } = float.MaxValue;

    public Edge Edge => Edge.Top;

    public bool ShowDebugInformation { get; set; }

    private bool IsShown => IsVisible && !string.IsNullOrWhiteSpace(Label.Text);

    public float Measure(Paint paint) => IsShown ? Math.Clamp(Label.Measure(Label.Text, paint).Height + (2 * Gap), MinimumSize, MaximumSize) : 0;

    public PixelRect GetPanelRect(PixelRect rect, float size, float offset, Paint paint) => new(rect.Left, rect.Right, rect.Top - offset, rect.Top - offset - size);

    public void Render(RenderPack rp, float size, float offset)
    {
        if (!IsShown)
            return;

        Label.Render(rp.Canvas, new Pixel(rp.FigureRect.HorizontalCenter, GetPanelRect(rp.DataRect, size, offset, rp.Paint).Top + Gap), rp.Paint);
    }
}
