using System.Globalization;
using System.Text;

namespace Corpus.Sources;

/// <summary>Writes outlines (<see cref="CompiledOutline"/>), and says how their files are written.</summary>
/// <remarks>
/// UTF-8 without a byte order mark, lines that end in <c>\n</c>, each a word and values with tabs between them; in a value, <c>\\</c>, <c>\t</c>, <c>\n</c> and <c>\r</c> stand for
/// those characters. The first line names the format and its version, the last one has the SHA-256 of all before it, so that a file that was cut or changed is
/// never taken for a corpus. An editor that comes before the first build gets one that the build's targets wrote: the first lines, and <c>unbuilt</c> instead of the rest.
/// </remarks>
internal static class OutlineFile
{
    /// <summary>How the names of these files end.</summary>
    public const string Extension = ".corpusoutline";

    /// <summary>The version that is written and read. A build makes its outlines itself, so no other one has to be understood.</summary>
    public const int Version = 1;

    internal const string FormatWord = "corpus-outline";
    internal const string CorpusWord = "corpus";
    internal const string NamespaceWord = "namespace";
    internal const string UsingsWord = "usings";
    internal const string UnbuiltWord = "unbuilt";
    internal const string CountWord = "count";
    internal const string FingerprintWord = "fingerprint";
    internal const string DatesWord = "dates";
    internal const string FirstWord = "first";
    internal const string FieldWord = "field";
    internal const string EnumWord = "enum";
    internal const string EvidenceWord = "evidence";
    internal const string MisfitWord = "misfit";
    internal const string ValueWord = "value";
    internal const string ScopeWord = "scope";
    internal const string MemberWord = "member";
    internal const string EndWord = "end";

    /// <summary>The outline as text. O(length). The same outline gives the same text.</summary>
    public static string Write(CompiledOutline outline)
    {
        var text = new StringBuilder();
        Line(FormatWord, Number(Version));
        Line(CorpusWord, outline.List.Name);
        Line(NamespaceWord, outline.List.Namespace);
        Line(UsingsWord, Flag(outline.List.HasUsing));
        Line(CountWord, Number(outline.Digest.Count));
        Line(FingerprintWord, outline.Digest.Fingerprint);
        Line(DatesWord, outline.Digest.Dates);
        if (outline.First is { } first)
            Line(FirstWord, first.Id, first.Path, Number(first.Line));
        foreach (var field in outline.Digest.Fields)
        {
            Line(FieldWord, field.Key, field.PropertyName, field.Type.ToString(), Flag(field.IsList), Flag(field.IsNullable), field.Witness);
            foreach (var member in field.Members)
                Line(EnumWord, member.Name, member.Text ?? "");
        }

        foreach (var evidence in outline.Evidence)
        {
            Line(EvidenceWord, evidence.Key, Number(evidence.Lacking), Flag(evidence.HasAllValues));
            foreach (var misfit in evidence.Misfits)
                Line(MisfitWord, misfit.Kind.ToString(), misfit.First.Value, misfit.First.Id, misfit.First.Path, Number(misfit.First.Line));
            foreach (var value in evidence.Values)
                Line(ValueWord, value.Value, value.Id, value.Path, Number(value.Line));
        }

        foreach (var scope in outline.Digest.Scopes)
        {
            Line(ScopeWord, scope.Name);
            foreach (var member in scope.Members)
                Line(MemberWord, member.Name, member.Id, member.Headline, member.Date, member.Path);
        }

        var hash = HashOf(text.ToString());
        Line(EndWord, hash);
        return text.ToString();

        void Line(string word, params string[] values)
        {
            text.Append(word);
            foreach (var value in values)
                Append(text.Append('\t'), value);
            text.Append('\n');
        }
    }

    /// <summary>What the last line says of all before it.</summary>
    internal static string HashOf(string text)
    {
        var input = new HashInput();
        input.Add(text);
        return input.Finish().ToString();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Flag(bool value) => value ? "true" : "false";

    private static void Append(StringBuilder text, string value)
    {
        foreach (var c in value)
        {
            _ = c switch
            {
                '\\' => text.Append(@"\\"),
                '\t' => text.Append(@"\t"),
                '\n' => text.Append(@"\n"),
                '\r' => text.Append(@"\r"),
                _ => text.Append(c),
            };
        }
    }
}
