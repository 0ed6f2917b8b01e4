using System.Globalization;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Compiler.Compiling;

/// <summary>Reports what only the corpus as a whole can show.</summary>
internal static class OutlineFindings
{
    /// <summary>Reports what is wrong with articles taken together, and with there being none.</summary>
    /// <param name="list">The files of the corpus.</param>
    /// <param name="outline">Its articles.</param>
    /// <param name="hasUnread">Whether a file gave no article for a reason of its own, which has been told.</param>
    /// <param name="paths">Where the files lie.</param>
    /// <param name="report">Takes the findings.</param>
    public static void Report(CorpusFileList list, CorpusOutline outline, bool hasUnread, FilePaths paths, Report report)
    {
        if (outline.Articles.Count == 0 && !hasUnread)
            report.Add(list.Corpus, SourceDiagnostic.Create(DiagnosticRules.EmptyCorpus, "", FilePlace.Beginning, list.Corpus));

        foreach (var (first, second) in outline.Duplicates)
            Add(second, DiagnosticRules.DuplicateId, second.Id, first.Path, first.Line);

        if (NamedMembers.HasMembers(list.Members, outline))
            ReportCollisions(list, outline, Add);

        foreach (var (_, articles) in NamedMembers.Overfull(list.Members, outline))
        {
            Add(
                articles[0].Summary,
                DiagnosticRules.TooManyMembers,
                articles.Count.ToString("N0", CultureInfo.InvariantCulture),
                NamedMembers.MostInOneClass.ToString("N0", CultureInfo.InvariantCulture));
        }

        void Add(ArticleSummary article, DiagnosticRule rule, params object[] arguments) => report.Add(
            paths.FullPathOf(article.Path),
            SourceDiagnostic.Create(rule, article.Path, FilePlace.Beginning with { Line = article.Line }, arguments));
    }

    private static void ReportCollisions(CorpusFileList list, CorpusOutline outline, Action<ArticleSummary, DiagnosticRule, object[]> add)
    {
        var withoutMembers = NamedMembers.Overfull(list.Members, outline).Select(scope => scope.Scope).ToHashSet(StringComparer.Ordinal);
        var groups = outline.Articles.Zip(outline.Names, (article, name) => new NamedArticle(article, name))
            .Where(article => !withoutMembers.Contains(article.Summary.Scope))
            .GroupBy(article => (article.Summary.Scope, article.Summary.OwnName));
        foreach (var group in groups)
        {
            foreach (var article in group.Where(article => article.Name != article.Summary.OwnName))
            {
                var other = group.FirstOrDefault(candidate => candidate != article);
                var others = other is null
                    ? "another article, a folder, or a member that every corpus class has"
                    : other.Summary.Path == article.Summary.Path ? $"the article in line {other.Summary.Line} too" : $"'{other.Summary.Path}' too";
                add(article.Summary, DiagnosticRules.NameCollision, [article.Summary.OwnName, others, article.Name]);
            }
        }
    }
}
