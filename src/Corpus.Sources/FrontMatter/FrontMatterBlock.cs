using System.Diagnostics.CodeAnalysis;

namespace Corpus.Sources;

/// <summary>The lines of front matter and the keys in them, before anybody says what the keys mean.</summary>
/// <param name="Keys">The keys in the order of the file, mappings with dotted keys.</param>
/// <param name="Place">The first line.</param>
/// <param name="Insertion">Where a key could be added; null where the matter is no block mapping.</param>
/// <param name="BodyStart">The offset behind the last line.</param>
internal sealed record FrontMatterBlock(IReadOnlyList<SourceField> Keys, TextSpan Place, HeadInsertion? Insertion, int BodyStart)
{
    private const string Opening = "---";

    // A head of so many characters is a text that lost its second line ---.
    private const int MostCharacters = 64 * 1024;

    /// <summary>
    /// Finds the first line <c>---</c> and the next one, which may also be <c>...</c>, and reads what is between them. Where there is no second
    /// one, that is reported, and all behind the first is text.
    /// </summary>
    public static bool TryRead(SourceFile file, [NotNullWhen(true)] out FrontMatterBlock? block)
    {
        block = null;
        if (!IsLine(file.Text, file.Start, Opening))
            return false;

        var place = new TextSpan(file.Start, Opening.Length);
        var start = NextLine(file.Text, file.Start);
        var end = start;
        while (end < file.Text.Length && !IsLine(file.Text, end, Opening) && !IsLine(file.Text, end, "..."))
            end = NextLine(file.Text, end);

        block = end < file.Text.Length
            ? Read(file, place, new TextSpan(start, end - start))
            : Unclosed(file, place, start);
        return true;
    }

    private static FrontMatterBlock Unclosed(SourceFile file, TextSpan place, int bodyStart)
    {
        file.Report(
            DiagnosticRules.BadFrontMatter, place, "The front matter that begins here has no end", "write a line --- behind its last key (all of it is text so far)");
        return new FrontMatterBlock([], place, null, bodyStart);
    }

    private static FrontMatterBlock Read(SourceFile file, TextSpan place, TextSpan yaml)
    {
        var bodyStart = NextLine(file.Text, yaml.End);
        if (yaml.Length > MostCharacters)
        {
            file.Report(
                DiagnosticRules.BadFrontMatter,
                place,
                $"The front matter has {yaml.Length} characters",
                $"use at most {MostCharacters}, and write what is text behind it (none of its keys is read)");
            return new FrontMatterBlock([], place, null, bodyStart);
        }

        var keys = YamlFields.Read(file, yaml, out var indent);
        var newline = file.Text.Substring(place.End, yaml.Start - place.End).TrimStart(' ', '\t');
        var insertion = indent is null ? null : new HeadInsertion(yaml.End, indent, ": ", newline);
        return new FrontMatterBlock(keys, place, insertion, bodyStart);
    }

    private static bool IsLine(string text, int start, string marker)
    {
        if (string.CompareOrdinal(text, start, marker, 0, marker.Length) != 0)
            return false;
        var end = start + marker.Length;
        while (end < text.Length && Blank.IsBlank(text[end]))
            end++;
        return end == text.Length || Blank.IsNewline(text[end]);
    }

    private static int NextLine(string text, int at)
    {
        while (at < text.Length && !Blank.IsNewline(text[at]))
            at++;
        if (at == text.Length)
            return at;
        return text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
    }
}
