using System.Globalization;

namespace Corpus.Cli.Commands;

/// <summary>How commands write numbers; no culture matters.</summary>
internal static class ToolNumbers
{
    /// <summary>For another program: <c>12345</c>.</summary>
    public static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>For a reader: <c>12,345</c>.</summary>
    public static string Grouped(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Of things, for a reader: <c>1 article</c>, <c>12,345 articles</c>.</summary>
    /// <param name="number">How many there are.</param>
    /// <param name="noun">What one of them is called.</param>
    public static string Counted(long number, string noun) => $"{Grouped(number)} {noun}{(number == 1 ? "" : "s")}";
}
