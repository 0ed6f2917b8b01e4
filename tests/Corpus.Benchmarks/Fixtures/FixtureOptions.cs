using System.Globalization;

namespace Corpus.Benchmarks.Fixtures;

/// <summary>What the verb <c>fixtures</c> is asked to do.</summary>
/// <param name="Rows">How many rows a theory has.</param>
/// <param name="Tokens">How many tokens are scored, at least.</param>
/// <param name="Rounds">How often each test project is listed and run.</param>
/// <param name="Keep">Whether the generated projects stay.</param>
/// <param name="Artifacts">A folder where the repository may have been built before; null to build it all.</param>
/// <param name="Feed">A folder with our packages; null to pack them.</param>
/// <param name="SkipRows">Whether scores alone are measured.</param>
/// <param name="SkipScores">Whether rows alone are measured.</param>
internal sealed record FixtureOptions(int Rows, int Tokens, int Rounds, bool Keep, string? Artifacts, string? Feed, bool SkipRows, bool SkipScores)
{
    public const string Usage = "fixtures [--rows 10000] [--tokens 1000000] [--rounds 7] [--quick] [--skip-rows] [--skip-scores] [--artifacts FOLDER] [--feed FOLDER] [--keep]";

    // A score is short beside a process, and its time the more uncertain.
    private const int ScoresPerRound = 3;

    /// <summary>How often each score is timed.</summary>
    public int ScoreRounds => ScoresPerRound * Rounds;

    public static bool TryParse(string[] arguments, out FixtureOptions options)
    {
        options = new FixtureOptions(10_000, 1_000_000, 7, false, null, null, false, false);
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--quick":
                    options = options with { Rows = 100, Tokens = 50_000, Rounds = 1 };
                    break;
                case "--skip-rows":
                    options = options with { SkipRows = true };
                    break;
                case "--skip-scores":
                    options = options with { SkipScores = true };
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
                case "--rows" when i + 1 < arguments.Length && IsNumber(arguments[i + 1], out var rows):
                    options = options with { Rows = rows };
                    i++;
                    break;
                case "--tokens" when i + 1 < arguments.Length && IsNumber(arguments[i + 1], out var tokens):
                    options = options with { Tokens = tokens };
                    i++;
                    break;
                case "--rounds" when i + 1 < arguments.Length && IsNumber(arguments[i + 1], out var rounds):
                    options = options with { Rounds = rounds };
                    i++;
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private static bool IsNumber(string text, out int number) => int.TryParse(text, CultureInfo.InvariantCulture, out number) && number > 0;
}
