using System.Buffers;

namespace Corpus;

/// <summary>Writes lines of comma-separated values (RFC 4180, with a line feed behind each).</summary>
internal static class CsvLine
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>Writes the values and ends the line.</summary>
    public static void Write(TextWriter writer, IEnumerable<string> values)
    {
        var isFirst = true;
        foreach (var value in values)
        {
            if (!isFirst)
                writer.Write(',');
            isFirst = false;
            Write(writer, value);
        }

        writer.Write('\n');
    }

    // Blanks at the ends are part of a value, but not all readers know it.
    private static void Write(TextWriter writer, string value)
    {
        if (!value.AsSpan().ContainsAny(Quoted) && (value.Length == 0 || (value[0] != ' ' && value[^1] != ' ')))
        {
            writer.Write(value);
            return;
        }

        writer.Write('"');
        writer.Write(value.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
