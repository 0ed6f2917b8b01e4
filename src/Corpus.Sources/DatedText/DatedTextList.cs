using System.Diagnostics.CodeAnalysis;

namespace Corpus.Sources;

/// <summary>Reads values of several words in the head of a dated text: <c>"…"</c> and <c>[a, "b c"]</c>, both on one line.</summary>
internal static class DatedTextList
{
    /// <summary>Reads from the quote at <paramref name="start"/> to the next one; reports a quote that is not closed.</summary>
    public static bool TryReadQuoted(SourceFile file, int start, out SourceScalar scalar)
    {
        scalar = default;
        var end = start + 1;
        while (end < file.Text.Length && file.Text[end] != '"' && !Blank.IsNewline(file.Text[end]))
            end++;
        if (end == file.Text.Length || file.Text[end] != '"')
        {
            file.Report(
                DiagnosticRules.BadHead, new TextSpan(start, 1), "The quote is not closed on this line", "write \" behind the value");
            return false;
        }

        scalar = new SourceScalar(file.Text.Substring(start + 1, end - start - 1), ScalarStyle.Quoted, new TextSpan(start, end + 1 - start));
        return true;
    }

    /// <summary>Reads from the bracket at <paramref name="start"/> to its end; reports a list that is not closed.</summary>
    public static bool TryRead(SourceFile file, int start, [NotNullWhen(true)] out SourceValue? list)
    {
        var text = file.Text;
        var scalars = new List<SourceScalar>();
        var at = start + 1;
        while (true)
        {
            while (at < text.Length && (Blank.IsBlank(text[at]) || text[at] == ','))
                at++;
            if (at == text.Length || Blank.IsNewline(text[at]))
                break;
            if (text[at] == ']')
            {
                list = SourceValue.ListOf(scalars, new TextSpan(start, at + 1 - start));
                return true;
            }

            if (text[at] != '"' || !TryReadQuoted(file, at, out var scalar))
                scalar = Item(text, at);
            scalars.Add(scalar);
            at = scalar.Place.End;
        }

        file.Report(DiagnosticRules.BadHead, new TextSpan(start, 1), "The list is not closed on this line", "write ] behind its last value");
        list = null;
        return false;
    }

    // Several words up to a comma are one value: [hoog water, haven].
    private static SourceScalar Item(string text, int start)
    {
        var end = start;
        var last = start;
        while (end < text.Length && text[end] is not (',' or ']') && !Blank.IsNewline(text[end]))
        {
            end++;
            if (!Blank.IsBlank(text[end - 1]))
                last = end;
        }

        return new SourceScalar(text.Substring(start, last - start), ScalarStyle.Plain, new TextSpan(start, last - start));
    }
}
