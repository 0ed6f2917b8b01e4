using System.Collections.Immutable;
using Corpus.Generator.Reading;
using Corpus.Sources;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Baseline;

/// <summary>The baseline files of a project, of which one may be missing.</summary>
/// <param name="Shipped">What was published.</param>
/// <param name="Unshipped">What has changed since.</param>
/// <param name="Lists">The corpora of the project, which had to be known to tell these files from articles.</param>
internal sealed record BaselineFiles(AdditionalText? Shipped, AdditionalText? Unshipped, FileLists Lists)
{
    /// <summary>The files among those of a project; null where there is none. An article may have such a name, and is none of them.</summary>
    public static BaselineFiles? In(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var candidates = files.Where(file => IsCalled(file, BaselineFile.ShippedName) || IsCalled(file, BaselineFile.UnshippedName)).ToList();
        if (candidates.Count == 0)
            return null;

        var lists = FileLists.Of(files, cancellation);
        candidates.RemoveAll(file => lists.PlacementsOf(file.Path).Count > 0);
        return candidates.Count == 0
            ? null
            : new BaselineFiles(
                candidates.Find(file => IsCalled(file, BaselineFile.ShippedName)), candidates.Find(file => IsCalled(file, BaselineFile.UnshippedName)), lists);
    }

    // Split here, not by Path: a path of Windows may be read elsewhere.
    private static bool IsCalled(AdditionalText file, string name)
        => file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1) == name;
}
