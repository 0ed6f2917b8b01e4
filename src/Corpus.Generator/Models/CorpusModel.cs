using System.Collections.Immutable;
using Corpus.Generator.Reading;
using Corpus.Sources;

namespace Corpus.Generator.Models;

/// <summary>A whole corpus, divided into the parts that are written to files of their own.</summary>
internal sealed record CorpusModel(ArticleClassModel ArticleClass, FacadeModel Facade, EquatableArray<MembersPage> Pages)
{
    /// <summary>The corpora of a project. O(corpora × articles) when the articles come in order, and few projects have more corpora than one.</summary>
    public static IEnumerable<CorpusModel> Create(
        FileLists lists, ImmutableArray<PlacedArticle> articles, ImmutableArray<DeclaredClassModel> classes, CancellationToken cancellation)
    {
        var hintNames = new HintNames();
        var typeNames = new HashSet<string>(lists.Lists.SelectMany(TypeNames), StringComparer.Ordinal);
        for (var i = 0; i < lists.Lists.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (list, card) = (lists.Lists[i], lists.CardAt(i));
            var corpusClass = list.ClassName;
            var summaries = new List<ArticleSummary>(articles.Length);
            foreach (var article in articles)
            {
                if (article.CorpusClass == corpusClass)
                    summaries.Add(article.Summary);
            }

            var outline = CorpusOutline.Create(corpusClass, card.LanguageOf(list), summaries, card.ContentHash);
            var fields = SchemaInference.Infer(outline.Articles, card.Options);
            yield return Create(list, outline, fields, classes.FirstOrDefault(type => type.IsOf(list)), typeNames, hintNames);
        }
    }

    private static CorpusModel Create(
        CorpusFileList list, CorpusOutline outline, IReadOnlyList<InferredField> fields, DeclaredClassModel? declared, ISet<string> typeNames, HintNames hintNames)
    {
        var types = new TypesModel(
            list.Namespace, list.Corpus, list.ClassName, list.HasUsing, hintNames.Unique(list.Corpus + "Article"));
        var facade = new FacadeModel(
            types,
            list.ResourceName,
            outline.Articles.Count,
            outline.Fingerprint.ToString(),
            DateRange(outline.Articles),
            hintNames.Unique(list.ClassName));
        return new CorpusModel(ArticleClassModel.Create(types, fields, declared, typeNames), facade, new EquatableArray<MembersPage>([.. PagesOf(types, list, outline, hintNames)]));
    }

    private static IEnumerable<string> TypeNames(CorpusFileList list) => [list.ClassName, list.Corpus + "Article", list.Corpus + "Fields"];

    private static IEnumerable<MembersPage> PagesOf(TypesModel types, CorpusFileList list, CorpusOutline outline, HintNames hintNames)
    {
        foreach (var (scope, articles) in NamedMembers.ByScope(list.Members, outline))
        {
            for (var first = 0; first < articles.Count; first += MembersPage.Size)
            {
                var members = new MemberModel[Math.Min(MembersPage.Size, articles.Count - first)];
                for (var i = 0; i < members.Length; i++)
                {
                    var (article, name) = (articles[first + i].Summary, articles[first + i].Name);
                    members[i] = new MemberModel(name, article.Id, article.Headline, article.Date.ToString(), article.Path);
                }

                var number = (first / MembersPage.Size) + 1;
                var hintName = hintNames.Unique($"{types.CorpusClass}{(scope.Length == 0 ? "" : "." + scope)}.{number}");
                yield return new MembersPage(types, scope, number, new EquatableArray<MemberModel>(members), hintName);
            }
        }
    }

    private static string DateRange(IReadOnlyList<ArticleSummary> articles)
    {
        PartialDate first = default, last = default;
        foreach (var article in articles)
        {
            var date = article.Date;
            if (date.IsUnknown)
                continue;
            if (first.IsUnknown || date.CompareTo(first) < 0)
                first = date;
            if (last.IsUnknown || date.CompareTo(last) > 0)
                last = date;
        }

        return first == last ? first.ToString() : $"{first} to {last}";
    }
}
