using System.Text;

namespace Corpus.Tests;

/// <summary>Reads comma-separated values as RFC 4180 has them, character by character.</summary>
internal static class CsvReader
{
    public static List<string[]> Read(string csv)
    {
        var lines = new List<string[]>();
        var values = new List<string>();
        var value = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < csv.Length; i++)
        {
            var c = csv[i];
            if (isQuoted && c == '"' && i + 1 < csv.Length && csv[i + 1] == '"')
                value.Append(csv[++i]);
            else if (c == '"')
                isQuoted = !isQuoted;
            else if (isQuoted || (c != ',' && c != '\n'))
                value.Append(c);
            else
            {
                values.Add(value.ToString());
                value.Clear();
                if (c == '\n')
                {
                    lines.Add([.. values]);
                    values.Clear();
                }
            }
        }

        Assert.Equal((false, 0, 0), (isQuoted, value.Length, values.Count));
        return lines;
    }
}
