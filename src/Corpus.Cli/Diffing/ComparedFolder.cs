using Corpus.Cli.Opening;
using Corpus.Cli.Terminals;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Cli.Diffing;

/// <summary>Reads a folder of article files for a comparison, without compiling it.</summary>
internal static class ComparedFolder
{
    /// <summary>All articles of the folder; null where it has errors, which are reported. O(length of all files).</summary>
    public static ComparedCorpus? Read(string folder, string? name, string? language, Report report, Terminal terminal, CancellationToken cancellation)
    {
        var list = CorpusFolder.List(folder, name, language);
        FolderOpener.Look(terminal, folder, list);
        var settings = CardSummary.Of(CardFile.Read(list, report));
        using var progress = terminal.Progress("reading", "articles", 0);
        var files = Counted(ArticleFiles.Read(PathFindings.WithoutUnusable(list, report), list.ClassName, settings.Options, segment: null, cancellation), progress).ToList();
        foreach (var file in files)
        {
            foreach (var finding in file.Diagnostics.Where(finding => finding.Rule.Severity == DiagnosticSeverity.Error))
                report.Add(file.File.FullPath, finding);
        }

        var outline = CorpusOutline.Create(list.ClassName, "", [.. files.SelectMany(file => file.Summaries)]);
        foreach (var (first, second) in outline.Duplicates)
        {
            report.Add(Path.Combine(folder, second.Path), SourceDiagnostic.Create(
                DiagnosticRules.DuplicateId, second.Path, FilePlace.Beginning with { Line = second.Line }, second.Id, first.Path, first.Line));
        }

        return report.HasErrors ? null : new ComparedCorpus(
            list.Corpus, language, [.. Articles(settings.LanguageOf(list), outline, files)],
            [.. ComparedProperties.Of(SchemaInference.Infer(outline.Articles, settings.Options))]);
    }

    private static IEnumerable<ReadFile> Counted(IEnumerable<ReadFile> files, ProgressLine progress)
    {
        var done = 0L;
        foreach (var file in files)
        {
            progress.Set(done += file.Articles.Count);
            yield return file;
        }
    }

    private static IEnumerable<BaselineArticle> Articles(string language, CorpusOutline outline, List<ReadFile> files)
    {
        // An image names every article, however many there are.
        var members = MemberPaths.Of(wanted: true, outline);
        foreach (var article in files.SelectMany(file => file.Articles))
        {
            yield return new BaselineArticle(
                "", article.Id, members.GetValueOrDefault(article.Id, BaselineArticle.NoMember), ComparedContent.Of(article, language).Hash());
        }
    }
}
