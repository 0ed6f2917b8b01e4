using System.Globalization;

namespace Corpus.Benchmarks.Building;

/// <summary>What the verb <c>build</c> is asked to do.</summary>
/// <param name="Sizes">Numbers of articles, ascending.</param>
/// <param name="Rounds">How often each build is repeated.</param>
/// <param name="IsQuick">Without NativeAOT, with fewer pairs of starts, and, without the peer, dated text only.</param>
/// <param name="Keep">Whether the generated projects stay.</param>
/// <param name="SkipPeer">Whether only Corpus is measured.</param>
/// <param name="Artifacts">A folder where the repository may have been built before, so that packing it builds what has changed since; null to build it all.</param>
/// <param name="Feed">A folder with our packages; null to pack them.</param>
/// <param name="IsTrial">Whether it is only to see that everything runs: one round, with a compiler that stays, whose times mean nothing.</param>
internal sealed record BuildOptions(IReadOnlyList<int> Sizes, int Rounds, bool IsQuick, bool Keep, bool SkipPeer, string? Artifacts, string? Feed, bool IsTrial)
{
    private const int TrialSize = 3;

    /// <summary>How often each pair of programs is started.</summary>
    public int Pairs => IsTrial ? 1 : IsQuick ? 11 : 31;

    public static bool TryParse(string[] arguments, out BuildOptions options)
    {
        options = new BuildOptions([10, 100, 1_000, 10_000], 3, false, false, false, null, null, false);
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--quick":
                    options = options with { IsQuick = true, Rounds = 2 };
                    break;
                case "--trial":
                    options = options with { Sizes = [TrialSize], Rounds = 1, IsQuick = true, SkipPeer = true, IsTrial = true };
                    break;
                case "--keep":
                    options = options with { Keep = true };
                    break;
                case "--skip-peer":
                    options = options with { SkipPeer = true };
                    break;
                case "--artifacts" when i + 1 < arguments.Length:
                    options = options with { Artifacts = Path.GetFullPath(arguments[i + 1]) };
                    i++;
                    break;
                case "--feed" when i + 1 < arguments.Length:
                    options = options with { Feed = Path.GetFullPath(arguments[i + 1]) };
                    i++;
                    break;
                case "--rounds" when i + 1 < arguments.Length && int.TryParse(arguments[i + 1], CultureInfo.InvariantCulture, out var rounds) && rounds > 0:
                    options = options with { Rounds = rounds };
                    i++;
                    break;
                case "--sizes" when i + 1 < arguments.Length && TryParseSizes(arguments[i + 1], out var sizes):
                    options = options with { Sizes = sizes };
                    i++;
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private static bool TryParseSizes(string text, out int[] sizes)
    {
        sizes = [.. text.Split(',').Select(size => int.TryParse(size, CultureInfo.InvariantCulture, out var value) ? value : 0).Order()];
        return sizes.All(size => size > 0);
    }
}
