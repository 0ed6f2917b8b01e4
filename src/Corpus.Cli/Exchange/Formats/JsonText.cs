using System.Globalization;
using System.Text;
using System.Text.Json;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Formats;

/// <summary>Writes values as JSON (RFC 8259) that people can read: only what JSON demands is escaped, and what ends a line or a program somewhere.</summary>
internal static class JsonText
{
    /// <summary>Appends a string in quotes. O(length).</summary>
    public static void AppendString(StringBuilder json, string text)
    {
        json.Append('"');
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsEscaped(text[i]))
                continue;
            json.Append(text, start, i - start);
            AppendEscape(json, text[i]);
            start = i + 1;
        }

        json.Append(text, start, text.Length - start).Append('"');
    }

    /// <summary>Appends a value, or a list of them. O(length).</summary>
    public static void AppendValue(StringBuilder json, SourceValue value)
    {
        if (!value.IsList)
        {
            AppendScalar(json, value.Scalars[0], isInList: false);
            return;
        }

        json.Append('[');
        for (var i = 0; i < value.Scalars.Count; i++)
        {
            if (i > 0)
                json.Append(',');
            AppendScalar(json, value.Scalars[i], isInList: true);
        }

        json.Append(']');
    }

    private static void AppendScalar(StringBuilder json, SourceScalar scalar, bool isInList)
    {
        if (ScalarReading.IsNumberOrTruthValue(scalar))
            json.Append(ScalarReading.TryBoolean(scalar.Text, out var value) ? value ? "true" : "false" : scalar.Text);
        else if (scalar.Style == ScalarStyle.Structure && (isInList || scalar.Text == "{}") && IsStructure(scalar.Text))
            json.Append(scalar.Text);
        else
            AppendString(json, scalar.Text);
    }

    // Out of an image, a structure is text like any other, and a structure of a file is JSON that was read; this is for whoever makes one.
    private static bool IsStructure(string text)
    {
        if (text.Contains('\n', StringComparison.Ordinal) || text.Contains('\r', StringComparison.Ordinal))
            return false;
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 24 });
            return document.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // U+0085, U+2028 and U+2029 end a line for some readers of lines.
    private static bool IsEscaped(char c) => c is '"' or '\\' or < ' ' or (>= '\x7F' and <= '\x9F') or '\u2028' or '\u2029';

    private static void AppendEscape(StringBuilder json, char c)
    {
        switch (c)
        {
            case '"' or '\\':
                json.Append('\\').Append(c);
                break;
            case '\n':
                json.Append("\\n");
                break;
            case '\r':
                json.Append("\\r");
                break;
            case '\t':
                json.Append("\\t");
                break;
            default:
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
                break;
        }
    }
}
