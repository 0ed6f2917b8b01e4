namespace Corpus.Benchmarks.Packing;

/// <summary>What making a package took.</summary>
/// <param name="Seconds">The whole command, from nothing.</param>
/// <param name="Megabytes">Of the process that had most memory; 0 where that is not known.</param>
/// <param name="ToolMegabytes">Of <c>corpus</c>, whichever of its verbs took most, with what of the image is mapped.</param>
/// <param name="PackageBytes">The size of the package.</param>
/// <param name="ImageBytes">The size of the image.</param>
internal sealed record PackCost(double Seconds, double Megabytes, double ToolMegabytes, long PackageBytes, long ImageBytes);
