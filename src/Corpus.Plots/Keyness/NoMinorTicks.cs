using ScottPlot;

namespace Corpus;

/// <summary>No small marks between labels: between doublings they would say nothing.</summary>
internal sealed class NoMinorTicks : IMinorTickGenerator
{
    public IEnumerable<double> GetMinorTicks(double[] majorTicks, CoordinateRange range) => [];
}
