using System.Collections.Immutable;
using Corpus.Sources;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Baseline;

/// <summary>The baseline files of a project, of which one may be missing.</summary>
/// <param name="Shipped">What was published.</param>
/// <param name="Unshipped">What has changed since.</param>
internal sealed record BaselineFiles(AdditionalText? Shipped, AdditionalText? Unshipped)
{
    /// <summary>The files among those of a project; null where there is none.</summary>
    public static BaselineFiles? In(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        AdditionalText? shipped = null, unshipped = null;
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsCalled(file, BaselineFile.ShippedName))
                shipped ??= file;
            else if (IsCalled(file, BaselineFile.UnshippedName))
                unshipped ??= file;
        }

        return shipped is null && unshipped is null ? null : new BaselineFiles(shipped, unshipped);
    }

    // Split here, not by Path: a path of Windows may be read elsewhere.
    private static bool IsCalled(AdditionalText file, string name)
        => file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1) == name;
}
