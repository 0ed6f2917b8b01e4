using System.Runtime.CompilerServices;
using System.Text;
using Corpus.Cli.Opening;

namespace Corpus.Cli.Trends;

/// <summary>Draws a trend. The only place that touches the library of plots, which no other command loads.</summary>
internal static class TrendPicture
{
    private const int Width = 800;
    private const int Height = 500;

    /// <summary>The picture as PNG or SVG.</summary>
    /// <exception cref="InvalidOperationException">There is no font.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static byte[] Draw(Trend trend, bool isPng)
    {
        var plot = trend.ToPlot();
        if (!isPng)
            return Encoding.UTF8.GetBytes(plot.GetSvgXml(Width, Height));
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("trend.png");
        plot.SavePng(path, Width, Height);
        return File.ReadAllBytes(path);
    }
}
