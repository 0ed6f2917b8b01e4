namespace Corpus.Sources;

/// <summary>A file that is being read: its text, and what is found wrong with it.</summary>
/// <param name="path">The corpus-relative path.</param>
/// <param name="text">The decoded text, without lone surrogates.</param>
/// <param name="options">What the card says.</param>
/// <param name="part">Which lines of the file the text is; null for all of them.</param>
internal sealed class SourceFile(string path, string text, ReadingOptions options, FilePart? part = null)
{
    /// <summary>So many findings of one file are told one by one; nobody reads more, and a file may have millions.</summary>
    public const int MostFindings = 100;

    private readonly List<SourceDiagnostic> _findings = [];
    private LineMap? _lines;
    private int _untold;
    private bool _hasUntoldError;

    public string Path => path;

    public string Text => text;

    public ReadingOptions Options => options;

    /// <summary>Where the text begins behind a byte order mark.</summary>
    public int Start => FirstLine == 1 && text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>The path without its extension, which is the id of a file's only article.</summary>
    public string Stem
    {
        get
        {
            var dot = path.LastIndexOf('.');
            return dot > path.LastIndexOf('/') + 1 ? path.Substring(0, dot) : path;
        }
    }

    /// <summary>The number of the first line of the text in the file, from 1.</summary>
    public int FirstLine => part?.FirstLine ?? 1;

    /// <summary>The lines and columns of the stretch, lines counted in the whole file. O(log lines) after the first call.</summary>
    public FilePlace PlaceOf(TextSpan span)
    {
        var place = (_lines ??= new LineMap(text)).PlaceOf(span.Start, span.Length);
        return part is not { } of
            ? place
            : place with { Line = place.Line + of.FirstLine - 1, EndLine = place.EndLine + of.FirstLine - 1 };
    }

    /// <summary>Whether further findings are only counted, so that nobody sees their fixes and advice.</summary>
    public bool IsFull => _findings.Count >= MostFindings;

    /// <summary>Whether such a finding has been told. O(findings told).</summary>
    public bool Has(DiagnosticRule rule) => _findings.Exists(finding => finding.Rule == rule);

    /// <summary>Reports a finding at a place in the file.</summary>
    public void Report(DiagnosticRule rule, TextSpan place, params object[] arguments) => Report(rule, place, [], arguments);

    /// <summary>Reports a finding that can be mended by an edit.</summary>
    public void Report(DiagnosticRule rule, TextSpan place, IReadOnlyList<SourceFix> fixes, params object[] arguments)
    {
        if (_findings.Count < MostFindings)
        {
            _findings.Add(SourceDiagnostic.Create(rule, path, PlaceOf(place), arguments) with { Fixes = fixes });
            return;
        }

        _untold++;
        _hasUntoldError |= rule.Severity == DiagnosticSeverity.Error;
    }

    /// <summary>How many findings are only counted, and whether an error is among them.</summary>
    public (int Count, bool HasErrors) Untold => (_untold, _hasUntoldError);

    /// <summary>All findings in the order of the file; of too many, a last one that counts the rest, unless this is a part of a file.</summary>
    public IReadOnlyList<SourceDiagnostic> Findings()
    {
        // Sorted stably: two findings of one place keep the order in which they were made.
        var findings = _findings.OrderBy(finding => finding.Place.Start).ToList();
        if (_untold > 0 && part is null)
            findings.Add(More(path, _untold, _hasUntoldError));
        return findings;
    }

    /// <summary>The finding that counts those that are not told.</summary>
    public static SourceDiagnostic More(string path, int untold, bool hasErrors) => SourceDiagnostic.Create(
        hasErrors ? DiagnosticRules.MoreErrors : DiagnosticRules.MoreWarnings, path, FilePlace.Beginning, untold);

    /// <summary>A stretch of the file as a message may show it: short and on one line, however long it is.</summary>
    public string Shown(TextSpan span) => Shorten(text.Substring(span.Start, Math.Min(span.Length, LongestShown + 1)));

    /// <summary>A value as a message may show it.</summary>
    public static string Shorten(string value)
    {
        var isLong = value.Length > LongestShown;
        var shown = isLong ? value.Substring(0, char.IsHighSurrogate(value[LongestShown - 1]) ? LongestShown - 1 : LongestShown) : value;
        return OneLine(shown) + (isLong ? "…" : "");
    }

    /// <summary>The text without control characters, as messages are.</summary>
    public static string OneLine(string text) => new([.. text.Select(c => char.IsControl(c) ? ' ' : c)]);

    private const int LongestShown = 40;
}
