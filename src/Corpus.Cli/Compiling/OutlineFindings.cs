using System.Globalization;
using Corpus.Cli.Reporting;
using Corpus.Sources;

namespace Corpus.Cli.Compiling;

/// <summary>Reports what only the corpus as a whole can show.</summary>
internal static class OutlineFindings
{
    public static void Report(CorpusFileList list, CorpusOutline outline, IReadOnlyList<ReadFile> files, Report report)
    {
        var fullPaths = files.GroupBy(file => file.File.Path, StringComparer.Ordinal).ToDictionary(
            group => group.Key, group => group.First().File.FullPath, StringComparer.Ordinal);

        // A file with an error says itself why it gives no article.
        if (outline.Articles.Count == 0 && files.Count == list.Files.Count && !files.Any(file => file.HasErrors))
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
            fullPaths[article.Path],
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
