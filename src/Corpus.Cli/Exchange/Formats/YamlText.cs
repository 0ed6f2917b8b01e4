using System.Globalization;
using System.Text;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Formats;

/// <summary>Writes keys and values as front matter, the way <see cref="YamlFields"/> reads them.</summary>
internal static class YamlText
{
    /// <summary>Appends a line <c>key: value</c>. O(length).</summary>
    public static void AppendKey(StringBuilder yaml, string key, SourceValue value)
    {
        AppendText(yaml, key, isKey: true);
        yaml.Append(": ");
        if (value.IsList)
            AppendList(yaml, value.Scalars);
        else
            AppendScalar(yaml, value.Scalars[0], isInList: false);
        yaml.Append('\n');
    }

    /// <summary>Appends a line with text behind the key. O(length).</summary>
    public static void AppendKey(StringBuilder yaml, string key, string text) => AppendKey(yaml, key, SourceValue.Of(new SourceScalar(text, ScalarStyle.Quoted, default)));

    private static void AppendList(StringBuilder yaml, IReadOnlyList<SourceScalar> scalars)
    {
        yaml.Append('[');
        for (var i = 0; i < scalars.Count; i++)
        {
            if (i > 0)
                yaml.Append(", ");
            AppendScalar(yaml, scalars[i], isInList: true);
        }

        yaml.Append(']');
    }

    private static void AppendScalar(StringBuilder yaml, SourceScalar scalar, bool isInList)
    {
        if (ScalarReading.IsNumberOrTruthValue(scalar) || (scalar.Style == ScalarStyle.Structure && !isInList && scalar.Text == "{}"))
            yaml.Append(scalar.Text);
        else
            AppendText(yaml, scalar.Text, isKey: false);
    }

    private static void AppendText(StringBuilder yaml, string text, bool isKey)
    {
        if (IsPlain(text, isKey))
            yaml.Append(text);
        else
            AppendQuoted(yaml, text);
    }

    // Words and spaces, as most values are; whatever could mean something else to a reader of YAML stands in quotes.
    private static bool IsPlain(string text, bool isKey)
    {
        if (text.Length == 0 || !char.IsLetter(text[0]) || text[^1] == ' ')
            return false;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.' or '/') && (isKey || c is not (' ' or '’' or '‘')))
                return false;
        }

        return !IsReserved(text);
    }

    private static bool IsReserved(string text)
        => text.Length <= 5 && text.ToUpperInvariant() is "NULL" or "TRUE" or "FALSE" or "YES" or "NO" or "ON" or "OFF" or "Y" or "N";

    // YAML 1.2.2, section 5.7: its escapes are those of JSON, and more.
    private static void AppendQuoted(StringBuilder yaml, string text)
    {
        yaml.Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                yaml.Append('\\').Append(c);
            else if (c == '\n')
                yaml.Append("\\n");
            else if (c < ' ' || c is (>= '\x7F' and <= '\xA0') or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF')
                yaml.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                yaml.Append(c);
        }

        yaml.Append('"');
    }
}
