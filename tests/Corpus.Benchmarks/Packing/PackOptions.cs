using System.Globalization;

namespace Corpus.Benchmarks.Packing;

/// <summary>What the verb <c>pack</c> is asked to do.</summary>
/// <param name="Sizes">Numbers of articles, ascending.</param>
/// <param name="Rounds">How often each build of a consumer is repeated.</param>
/// <param name="Pairs">How often each pair of programs is started.</param>
/// <param name="Keep">Whether the generated projects stay.</param>
/// <param name="Artifacts">A folder where the repository may have been built before; null to build it all.</param>
/// <param name="Feed">A folder with our packages; null to pack them.</param>
/// <param name="IsTrial">Whether it is only to see that everything runs: one round, with a compiler that stays, whose times mean nothing.</param>
internal sealed record PackOptions(IReadOnlyList<int> Sizes, int Rounds, int Pairs, bool Keep, string? Artifacts, string? Feed, bool IsTrial)
{
    public const string Usage = "pack [--sizes 10000,300000] [--rounds 5] [--quick] [--trial] [--artifacts FOLDER] [--feed FOLDER] [--keep]";

    private const int TrialSize = 3;

    private static readonly int[] AllSizes = [10_000, 300_000];

    public static bool TryParse(string[] arguments, out PackOptions options)
    {
        options = new PackOptions(AllSizes, 5, 31, false, null, null, false);
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--quick":
                    options = options with { Sizes = options.Sizes == AllSizes ? [AllSizes[0]] : options.Sizes, Rounds = 3, Pairs = 11 };
                    break;
                case "--trial":
                    options = options with { Sizes = [TrialSize], Rounds = 1, Pairs = 1, IsTrial = true };
                    break;
                case "--keep":
                    options = options with { Keep = true };
                    break;
                case "--artifacts" when i + 1 < arguments.Length:
                    options = options with { Artifacts = Path.GetFullPath(arguments[++i]) };
                    break;
                case "--feed" when i + 1 < arguments.Length:
                    options = options with { Feed = Path.GetFullPath(arguments[++i]) };
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
