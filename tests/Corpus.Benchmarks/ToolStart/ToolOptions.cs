using System.Globalization;

namespace Corpus.Benchmarks.ToolStart;

/// <summary>What the verb <c>tool</c> is asked to do.</summary>
/// <param name="Rounds">How often everything is started.</param>
/// <param name="Tool">The installed tool; null to pack and install it.</param>
internal sealed record ToolOptions(int Rounds, string? Tool)
{
    public const string Usage = "tool [--rounds 31] [--tool PATH]";

    public static bool TryParse(string[] arguments, out ToolOptions options)
    {
        options = new ToolOptions(31, null);
        for (var i = 0; i + 1 < arguments.Length; i += 2)
        {
            switch (arguments[i])
            {
                case "--rounds" when int.TryParse(arguments[i + 1], CultureInfo.InvariantCulture, out var rounds) && rounds > 0:
                    options = options with { Rounds = rounds };
                    break;
                case "--tool":
                    options = options with { Tool = Path.GetFullPath(arguments[i + 1]) };
                    break;
                default:
                    return false;
            }
        }

        return arguments.Length % 2 == 0;
    }
}
