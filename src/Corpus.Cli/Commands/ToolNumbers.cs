using System.Globalization;

namespace Corpus.Cli.Commands;

/// <summary>How commands write numbers; no culture matters.</summary>
internal static class ToolNumbers
{
    /// <summary>For another program: <c>12345</c>.</summary>
    public static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>For a reader: <c>12,345</c>.</summary>
    public static string Grouped(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
