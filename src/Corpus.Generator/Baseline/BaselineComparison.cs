using System.Collections.Immutable;
using Corpus.Generator.Diagnostics;
using Corpus.Sources;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Baseline;

/// <summary>The comparison of a project's corpora with its baseline, made once and handed out file by file. Thread-safe.</summary>
internal sealed class BaselineComparison(
    BaselineFiles files, ArticleCache cache, ImmutableArray<AdditionalText> additionalFiles, Compilation compilation)
{
    private readonly object _gate = new();
    private ILookup<string, Diagnostic>? _findings;

    /// <summary>The findings that stand in the file. O(corpus) the first time, then O(1).</summary>
    public IEnumerable<Diagnostic> FindingsIn(string path, CancellationToken cancellation)
    {
        // Not a Lazy: that would remember that somebody cancelled the first call.
        lock (_gate)
            _findings ??= Compare(cancellation).ToLookup(finding => finding.Location.GetLineSpan().Path, StringComparer.Ordinal);
        return _findings[path];
    }

    private List<Diagnostic> Compare(CancellationToken cancellation)
    {
        var shipped = Read(files.Shipped, isShipped: true, cancellation);
        var unshipped = Read(files.Unshipped, isShipped: false, cancellation);
        var baseline = new CorpusBaseline(shipped, unshipped);
        var corpora = new CorpusEntries(compilation, files.Lists, cache, additionalFiles, cancellation);

        var findings = new List<Diagnostic>();
        foreach (var change in BaselineComparer.Compare([.. baseline.Entries.Where(entry => !IsUnread(entry))], corpora.Entries))
        {
            var (path, place) = PlaceOf(change, baseline, corpora);
            findings.Add(Findings.ToDiagnostic(path, Finding(change, baseline, path, place).WithFixes(baseline.Note(change)), files.Unshipped?.Path));
        }

        foreach (var file in new[] { shipped, unshipped }.OfType<BaselineFile>())
            findings.AddRange(file.Source.Findings().Select(finding => Findings.ToDiagnostic(file.Source.Path, finding)));
        return findings;
    }

    // The articles of a corpus that is not live are not here; that they have gone would be the wrong conclusion.
    private bool IsUnread(BaselineEntry entry)
        => entry is BaselineArticle && files.Lists.Lists.Any(list => list.Corpus == entry.Corpus && files.Lists.OutlineOf(list) is not null);

    private static BaselineFile? Read(AdditionalText? file, bool isShipped, CancellationToken cancellation)
        => file is null ? null : BaselineFile.Read(file.Path, file.GetText(cancellation)?.ToString() ?? "", isShipped);

    /// <summary>What is there stands in the file of the article; what is gone, in its line of the baseline; a new property has no line anywhere.</summary>
    private (string Path, FilePlace Place) PlaceOf(BaselineChange change, CorpusBaseline baseline, CorpusEntries corpora)
    {
        if (change.New is BaselineArticle article)
            return corpora.PlaceOf(article);
        if (change.Old is { } old && baseline.LineOf(old) is var line)
            return (line.File.Source.Path, line.File.Source.PlaceOf(line.Place));
        return ((files.Unshipped ?? files.Shipped)!.Path, FilePlace.Beginning);
    }

    private SourceDiagnostic Finding(BaselineChange change, CorpusBaseline baseline, string path, FilePlace place)
    {
        var impact = change.Impact switch
        {
            ChangeImpact.Breaking => "a breaking change",
            ChangeImpact.Minor => "a minor change",
            _ => "a patch",
        };
        var advice = files.Unshipped is null
            ? $"make an empty {BaselineFile.UnshippedName} beside the project, to take note of it there"
            : $"take note of it in {BaselineFile.UnshippedName} ({string.Join(", ", LinesOf(change, baseline))})";
        return SourceDiagnostic.Create(RuleOf(change.Kind), path, place, change.ToString(), impact, advice);
    }

    // For those whose editor offers no fix: what they have to write, to be pasted as it is shown.
    private static IEnumerable<string> LinesOf(BaselineChange change, CorpusBaseline baseline)
    {
        if (change.Old is { } old)
            yield return $"{(baseline.LineOf(old).File.IsShipped ? "add " + BaselineLine.Removed : "take out ")}{BaselineLine.ToShown(old.ToLine())}";
        if (change.New is { } added)
            yield return "add " + BaselineLine.ToShown(added.ToLine());
    }

    private static DiagnosticRule RuleOf(BaselineChangeKind kind) => kind switch
    {
        BaselineChangeKind.ArticleRemoved => DiagnosticRules.RemovedArticle,
        BaselineChangeKind.ArticleRenamed or BaselineChangeKind.MemberRenamed => DiagnosticRules.RenamedArticle,
        BaselineChangeKind.TextChanged => DiagnosticRules.ChangedText,
        BaselineChangeKind.PropertyRemoved or BaselineChangeKind.PropertyTypeChanged => DiagnosticRules.ChangedProperty,
        _ => DiagnosticRules.NewEntry,
    };
}
