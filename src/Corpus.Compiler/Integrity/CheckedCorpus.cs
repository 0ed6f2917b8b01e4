using System.Globalization;

namespace Corpus.Compiler.Integrity;

/// <summary>An image that is fine.</summary>
/// <param name="Name">The name of the corpus.</param>
/// <param name="Count">How many articles it has.</param>
/// <param name="HasManifest">Whether it was compared with a manifest.</param>
/// <param name="PartCount">In how many parts it is; 0 if it is whole.</param>
internal sealed record CheckedCorpus(string Name, int Count, bool HasManifest, int PartCount = 0)
{
    public override string ToString()
    {
        var parts = PartCount == 0 ? "" : $" in {Number(PartCount, "part")}";
        return $"{Name}, {Number(Count, "article")}{parts}{(HasManifest ? "" : ", no manifest")}";
    }

    /// <summary>A number of things: <c>1 article</c>, <c>2,000 articles</c>.</summary>
    public static string Number(int count, string thing) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {thing}{(count == 1 ? "" : "s")}");
}
