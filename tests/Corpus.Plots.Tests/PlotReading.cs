using ScottPlot;

namespace Corpus.Plots.Tests;

/// <summary>Reads plots.</summary>
internal static class PlotReading
{
    /// <summary>The labels of an axis, which ScottPlot makes when it draws.</summary>
    public static Tick[] TicksOf(this Plot plot, IAxis axis)
    {
        plot.RenderInMemory(400, 300);
        return [.. axis.TickGenerator.Ticks.Where(tick => tick.IsMajor)];
    }

    /// <summary>What they say.</summary>
    public static string[] LabelsOf(this Plot plot, IAxis axis) => Array.ConvertAll(plot.TicksOf(axis), tick => tick.Label);
}
