using System.Globalization;

namespace Corpus.Benchmarks.Measuring;

/// <summary>What a verb that times queries is asked to do.</summary>
/// <param name="Rounds">How often each query is timed.</param>
/// <param name="LibreOffice">The folder with the unpacked help; null to fetch it.</param>
/// <param name="IsQuick">Few rounds and queries, and without what takes long: for work on the library.</param>
/// <param name="Only">A part of the names of the rows that are measured; null for all.</param>
internal sealed record SpeedOptions(int Rounds, string? LibreOffice, bool IsQuick, string? Only)
{
    public const string Usage = "[--rounds 31] [--libreoffice FOLDER] [--quick] [--only ROW]";

    private const int QuickRounds = 5;

    /// <summary>How many queries a row has at most.</summary>
    public int Queries => IsQuick ? 6 : 12;

    /// <summary>Whether a row is asked for.</summary>
    public bool Wants(string row) => Only is null || row.Contains(Only, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a row is asked for that takes long: a quick run leaves it out unless it is named.</summary>
    public bool WantsSlow(string row) => Wants(row) && !(IsQuick && Only is null);

    public static bool TryParse(string[] arguments, out SpeedOptions options)
    {
        options = new SpeedOptions(31, null, false, null);
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--quick":
                    options = options with { IsQuick = true, Rounds = QuickRounds };
                    break;
                case "--rounds" when i + 1 < arguments.Length && int.TryParse(arguments[i + 1], CultureInfo.InvariantCulture, out var rounds) && rounds > 0:
                    options = options with { Rounds = rounds };
                    i++;
                    break;
                case "--libreoffice" when i + 1 < arguments.Length:
                    options = options with { LibreOffice = arguments[i + 1] };
                    i++;
                    break;
                case "--only" when i + 1 < arguments.Length:
                    options = options with { Only = arguments[i + 1] };
                    i++;
                    break;
                default:
                    return false;
            }
        }

        return true;
    }
}
