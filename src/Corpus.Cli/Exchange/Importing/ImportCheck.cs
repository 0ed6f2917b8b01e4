using System.Globalization;
using Corpus.Cli.Opening;
using Corpus.Cli.Terminals;
using Corpus.Compiler;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Importing;

/// <summary>Reads what an import has made, as a compiler would, and says where in the source something is wrong.</summary>
/// <param name="files">What was made.</param>
/// <param name="source">What the user calls the source.</param>
/// <param name="terminal">Where progress is shown.</param>
/// <param name="cancellation">Ends the reading early.</param>
internal sealed class ImportCheck(ImportedFiles files, string source, Terminal terminal, CancellationToken cancellation)
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _spellings = new(StringComparer.Ordinal);
    private string? _firstError;
    private long _errors;

    /// <summary>The number of articles, and the fingerprint of the corpus. O(length).</summary>
    /// <param name="list">The files.</param>
    /// <exception cref="ToolException">Something is wrong; the message has its first place.</exception>
    public (int Articles, string Fingerprint) Run(CorpusFileList list)
    {
        using var findings = new StringWriter(CultureInfo.InvariantCulture);
        var report = new Report(findings, ReportScope.All, Severities.Read("", "", []));
        var settings = CardSummary.Of(CardFile.Find(list, report)?.Card);
        var usable = PathFindings.WithoutUnusable(list, report);
        if (report.HasErrors)
            throw new ToolException(findings.ToString().Split('\n').First(line => line.Contains(": error ", StringComparison.Ordinal)).Trim());

        using var progress = terminal.Progress("checking", "articles", 0);
        var summaries = new List<ArticleSummary>();
        foreach (var file in ArticleFiles.Read(usable, list.ClassName, settings.Options, segment: null, cancellation))
        {
            foreach (var finding in file.Diagnostics.Where(finding => finding.Rule.Severity == DiagnosticSeverity.Error))
                AddError($"{files.PlaceOf(finding.Path, finding.Place.Line)}: {finding.Message}");
            _errors += file.Untold.Count;
            AddSpellings(file.Summaries, file.File.Path);
            // Names are the compiler's business: without them a summary is an id, a hash and its place.
            summaries.AddRange(file.Summaries.Select(summary => summary with { Path = file.File.Path, Headline = "", OwnName = "", Scope = "", Fields = default }));
            progress.Set(summaries.Count);
        }

        var outline = CorpusOutline.Create(list.ClassName, settings.LanguageOf(list), summaries, settings.ContentHash);
        foreach (var (first, second) in outline.Duplicates)
            AddError($"{files.PlaceOf(second.Path, second.Line)}: the id '{second.Id}' belongs to the article at {files.PlaceOf(first.Path, first.Line)} already; give each its own id");
        ThrowIfWrong(summaries.Count);
        return (summaries.Count, outline.Fingerprint.ToString());
    }

    // Several keys would be one property.
    private void AddSpellings(IEnumerable<ArticleSummary> summaries, string path)
    {
        foreach (var summary in summaries)
        {
            foreach (var key in summary.Fields.Select(field => field.Key).Where(_keys.Add))
            {
                var name = PropertyKey.Normalize(PropertyNames.NameFor(key));
                if (name.Length > 0 && !_spellings.TryAdd(name, key))
                    AddError($"{files.PlaceOf(path, summary.Line)}: {SourceDiagnostic.Create(DiagnosticRules.KeySpelling, path, FilePlace.Beginning, key, _spellings[name]).Message}");
            }
        }
    }

    private void AddError(string error)
    {
        _firstError ??= error;
        _errors++;
    }

    private void ThrowIfWrong(int articles)
    {
        if (_firstError is not null)
            throw new ToolException(_errors == 1 ? _firstError : string.Create(CultureInfo.InvariantCulture, $"{_firstError.TrimEnd('.')} (and {_errors - 1:N0} more findings)"), ExitCodes.Usage);
        if (articles == 0)
            throw new ToolException($"'{source}' has no articles in it");
    }
}
