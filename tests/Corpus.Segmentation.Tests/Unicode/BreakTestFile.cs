using System.Globalization;
using System.Text;

namespace Corpus.Segmentation.Tests.Unicode;

/// <summary>One of Unicode's files of break tests.</summary>
internal static class BreakTestFile
{
    /// <summary>Its cases: each the pieces of a text between boundaries.</summary>
    public static List<string[]> Read(string name)
    {
        var cases = new List<string[]>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Unicode", "Data", name)))
        {
            if (!line.StartsWith('#'))
                cases.Add(Array.ConvertAll(line.Split('÷', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), Piece));
        }

        return cases;
    }

    private static string Piece(string codePoints)
    {
        var piece = new StringBuilder();
        foreach (var codePoint in codePoints.Split('×', StringSplitOptions.TrimEntries))
            piece.Append(char.ConvertFromUtf32(int.Parse(codePoint, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
        return piece.ToString();
    }
}
