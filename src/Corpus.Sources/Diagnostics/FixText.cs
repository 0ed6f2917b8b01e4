using System.Globalization;
using System.Text;

namespace Corpus.Sources;

/// <summary>
/// Fixes as one text, for the properties of a compiler's diagnostic: what reports a finding and what offers its fixes are different
/// assemblies, and the compiler lets nothing but text pass from one to the other.
/// </summary>
/// <remarks>Numbers end with <c>;</c>, and a text is its length and its characters; so titles and texts may hold anything.</remarks>
internal static class FixText
{
    /// <summary>The property that holds the fixes.</summary>
    public const string Fixes = "CorpusFixes";

    /// <summary>The property that holds the full path of the file to edit, where it is another one than that of the finding.</summary>
    public const string FixedFile = "CorpusFixedFile";

    /// <summary>Writes the fixes. O(their length).</summary>
    public static string Write(IReadOnlyList<SourceFix> fixes)
    {
        var output = new StringBuilder();
        Write(output, fixes.Count);
        foreach (var fix in fixes)
        {
            Write(output, fix.Title);
            Write(output, fix.Edits.Count);
            foreach (var edit in fix.Edits)
            {
                Write(output, edit.Place.Start);
                Write(output, edit.Place.Length);
                Write(output, edit.Text);
            }
        }

        return output.ToString();
    }

    /// <summary>Reads what <see cref="Write(IReadOnlyList{SourceFix})"/> wrote; of anything else, no fixes. O(length).</summary>
    public static IReadOnlyList<SourceFix> Read(string? text)
    {
        var fixes = new List<SourceFix>();
        var at = 0;
        return text is not null && TryRead(text, ref at, fixes) && at == text.Length ? fixes : [];
    }

    private static void Write(StringBuilder output, int number) => output.Append(number.ToString(CultureInfo.InvariantCulture)).Append(';');

    private static void Write(StringBuilder output, string value)
    {
        Write(output, value.Length);
        output.Append(value);
    }

    private static bool TryRead(string text, ref int at, List<SourceFix> fixes)
    {
        if (!TryRead(text, ref at, out int count))
            return false;
        for (; count > 0; count--)
        {
            if (!TryRead(text, ref at, out string title) || !TryRead(text, ref at, out int edits))
                return false;

            var read = new List<SourceEdit>();
            for (; edits > 0; edits--)
            {
                if (!TryRead(text, ref at, out int start) || !TryRead(text, ref at, out int length) || !TryRead(text, ref at, out string replacement))
                    return false;
                read.Add(new SourceEdit(new TextSpan(start, length), replacement));
            }

            fixes.Add(new SourceFix(title, read));
        }

        return true;
    }

    private static bool TryRead(string text, ref int at, out int number)
    {
        long read = 0;
        var start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9' && read <= int.MaxValue)
            read = (read * 10) + (text[at++] - '0');
        number = (int)Math.Min(read, int.MaxValue);
        return at > start && read <= int.MaxValue && at < text.Length && text[at++] == ';';
    }

    private static bool TryRead(string text, ref int at, out string value)
    {
        value = "";
        if (!TryRead(text, ref at, out int length) || length > text.Length - at)
            return false;
        value = text.Substring(at, length);
        at += length;
        return true;
    }
}
