using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Corpus.Sources;

/// <summary>Reads outlines. Trusts nothing: what is no outline of this version, whole and as it was written, is a problem in words.</summary>
internal sealed class OutlineReader
{
    private readonly string _text;
    private readonly List<InferredField> _fields = [];
    private readonly List<FieldEvidence> _evidence = [];
    private readonly List<MemberScope> _scopes = [];
    private int _next;
    private string[] _line = [];

    private OutlineReader(string text) => _text = text;

    /// <summary>Reads an outline. O(length).</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="outline">The outline; null where there is a problem.</param>
    /// <param name="problem">Why the text is none.</param>
    public static bool TryRead(string text, [NotNullWhen(true)] out CompiledOutline? outline, [NotNullWhen(false)] out string? problem)
    {
        outline = null;
        problem = ProblemOf(text);
        if (problem is not null)
            return false;

        try
        {
            outline = new OutlineReader(text).Read();
            return true;
        }
        catch (FormatException wrong)
        {
            problem = wrong.Message;
            return false;
        }
    }

    /// <summary>Why the text cannot be an outline that was written here; the inside has not been looked at.</summary>
    private static string? ProblemOf(string text)
    {
        const string Format = OutlineFile.FormatWord + "\t";
        if (!text.StartsWith(Format, StringComparison.Ordinal))
            return "It is no outline of a corpus";
        var version = text.Substring(Format.Length, Math.Max(0, text.IndexOf('\n')) - Format.Length is > 0 and < 10 and var length ? length : 0).TrimEnd('\r');
        if (version != OutlineFile.Version.ToString(CultureInfo.InvariantCulture))
            return $"It has version {(version.Length == 0 ? "?" : SourceFile.OneLine(version))} of the format, and this version of Corpus.Sdk reads {OutlineFile.Version}";
        if (IsUnbuilt(text))
            return null;

        // The last line, without its newline.
        var last = text.Length < 2 ? -1 : text.LastIndexOf('\n', text.Length - 2) + 1;
        const string End = OutlineFile.EndWord + "\t";
        if (last <= 0 || text[text.Length - 1] != '\n' || string.CompareOrdinal(text, last, End, 0, End.Length) != 0)
            return "It has no end, so a part of it is missing";
        return text.Substring(last + End.Length, text.Length - 1 - last - End.Length) == OutlineFile.HashOf(text.Substring(0, last))
            ? null
            : "It is not as it was written: its checksum is another one";
    }

    private static bool IsUnbuilt(string text) => text.TrimEnd().EndsWith("\n" + OutlineFile.UnbuiltWord, StringComparison.Ordinal);

    private CompiledOutline Read()
    {
        Advance();
        var list = ReadList();
        if (Is(OutlineFile.UnbuiltWord))
            return new CompiledOutline(list, CorpusDigest.Empty, null, default, IsBuilt: false);

        var count = Number(Take(OutlineFile.CountWord, 1)[1]);
        var fingerprint = Take(OutlineFile.FingerprintWord, 1)[1];
        var dates = Take(OutlineFile.DatesWord, 1)[1];
        var first = Is(OutlineFile.FirstWord) ? Sighting(["", "", .. Take(OutlineFile.FirstWord, 3).Skip(1)]) : null;
        while (Is(OutlineFile.FieldWord))
            ReadField();
        while (Is(OutlineFile.EvidenceWord))
            ReadEvidence();
        while (Is(OutlineFile.ScopeWord))
            ReadScope();
        Take(OutlineFile.EndWord, 1);
        if (_line.Length > 0)
            throw Wrong("something stands behind its end");
        return new CompiledOutline(
            list,
            new CorpusDigest(count, fingerprint, dates, new EquatableArray<InferredField>([.. _fields]), new EquatableArray<MemberScope>([.. _scopes])),
            first,
            new EquatableArray<FieldEvidence>([.. _evidence]));
    }

    private CorpusFileList ReadList()
    {
        Take(OutlineFile.FormatWord, 1);
        var corpus = Take(OutlineFile.CorpusWord, 1)[1];
        var @namespace = Take(OutlineFile.NamespaceWord, 1)[1];
        return CorpusFileList.OfOutline(corpus, @namespace, Flag(Take(OutlineFile.UsingsWord, 1)[1]));
    }

    private void ReadField()
    {
        var line = Take(OutlineFile.FieldWord, 6);
        var members = new List<EnumMember>();
        while (Is(OutlineFile.EnumWord))
        {
            var member = Take(OutlineFile.EnumWord, 2);
            members.Add(new EnumMember(member[1], member[2]));
        }

        _fields.Add(new InferredField(
            line[1], _fields.Count, line[2], Value<FieldValueType>(line[3]), Flag(line[4]), Flag(line[5]), new EquatableArray<EnumMember>([.. members]), line[6]));
    }

    private void ReadEvidence()
    {
        var line = Take(OutlineFile.EvidenceWord, 3);
        var misfits = new List<Misfit>();
        while (Is(OutlineFile.MisfitWord))
        {
            var misfit = Take(OutlineFile.MisfitWord, 5);
            misfits.Add(new Misfit(Value<MisfitKind>(misfit[1]), Sighting([.. misfit.Skip(1)])));
        }

        var values = new List<Sighting>();
        while (Is(OutlineFile.ValueWord))
            values.Add(Sighting(Take(OutlineFile.ValueWord, 4)));
        _evidence.Add(new FieldEvidence(
            line[1], Number(line[2]), new EquatableArray<Misfit>([.. misfits]), new EquatableArray<Sighting>([.. values]), Flag(line[3])));
    }

    private void ReadScope()
    {
        var name = Take(OutlineFile.ScopeWord, 1)[1];
        var members = new List<MemberSummary>();
        while (Is(OutlineFile.MemberWord))
        {
            var member = Take(OutlineFile.MemberWord, 5);
            members.Add(new MemberSummary(member[1], member[2], member[3], member[4], member[5]));
        }

        _scopes.Add(new MemberScope(name, new EquatableArray<MemberSummary>([.. members])));
    }

    private bool Is(string word) => _line.Length > 0 && _line[0] == word;

    /// <summary>The line, which has this word and so many values behind it, and goes on to the next.</summary>
    private string[] Take(string word, int values)
    {
        var line = _line;
        if (!Is(word) || line.Length != values + 1)
            throw Wrong($"'{word}' with {values} values should stand where '{(line.Length == 0 ? "" : SourceFile.Shorten(line[0]))}' does");
        Advance();
        return line;
    }

    private void Advance()
    {
        if (_next >= _text.Length)
        {
            _line = [];
            return;
        }

        var end = _text.IndexOf('\n', _next) is >= 0 and var newline ? newline : _text.Length;

        // Only what the targets write has the newlines of the system.
        _line = [.. _text.Substring(_next, end - _next).TrimEnd('\r').Split('\t').Select(Unescape)];
        _next = end + 1;
    }

    private static string Unescape(string value)
    {
        if (value.IndexOf('\\') < 0)
            return value;

        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            text.Append(value[i] != '\\' ? value[i] : ++i == value.Length ? throw Wrong("an escape is not complete") : value[i] switch
            {
                '\\' => '\\',
                't' => '\t',
                'n' => '\n',
                'r' => '\r',
                _ => throw Wrong("an escape is none of its format"),
            });
        }

        return text.ToString();
    }

    private static Sighting Sighting(string[] line) => new(line[1], line[2], line[3], Number(line[4]));

    private static int Number(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong($"'{SourceFile.Shorten(value)}' is no number");

    private static bool Flag(string value) => value switch
    {
        "true" => true,
        "false" => false,
        _ => throw Wrong($"'{SourceFile.Shorten(value)}' is neither true nor false"),
    };

    // Not all that Enum.TryParse takes for one: numbers, lists.
    private static T Value<T>(string value)
        where T : struct, Enum
        => Enum.TryParse(value, out T known) && known.ToString() == value ? known : throw Wrong($"'{SourceFile.Shorten(value)}' is not known");

    private static FormatException Wrong(string what) => new($"It is not in its format: {what}");
}
