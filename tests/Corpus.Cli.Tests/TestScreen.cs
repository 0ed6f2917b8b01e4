using System.Globalization;
using System.Text;

namespace Corpus.Cli.Tests;

/// <summary>What a person sees of what was written to a terminal, where a line may be written over.</summary>
internal sealed class TestScreen : StringWriter
{
    public TestScreen()
        : base(CultureInfo.InvariantCulture)
        => NewLine = "\n";

    /// <summary>The lines, each with a line feed behind it but for the last.</summary>
    public string Shown()
    {
        var lines = new StringBuilder();
        var line = new StringBuilder();
        var column = 0;
        var written = ToString();
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] == '\r')
            {
                column = 0;
            }
            else if (written.AsSpan(i).StartsWith("\e[K"))
            {
                line.Length = column;
                i += 2;
            }
            else if (written[i] == '\n')
            {
                lines.Append(line).Append('\n');
                line.Clear();
                column = 0;
            }
            else
            {
                line.Length = Math.Max(line.Length, column + 1);
                line[column++] = written[i];
            }
        }

        return lines.Append(line).ToString();
    }
}
