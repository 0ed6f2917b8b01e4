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
            var digest = lists.OutlineOf(list)?.Digest ?? DigestOf(list, card, articles);
            yield return Create(list, digest, classes.FirstOrDefault(type => type.IsOf(list)), typeNames, hintNames);
        }
    }

    private static CorpusDigest DigestOf(CorpusFileList list, CardSummary card, ImmutableArray<PlacedArticle> articles)
    {
        var corpusClass = list.ClassName;
        var summaries = new List<ArticleSummary>(articles.Length);
        foreach (var article in articles)
        {
            if (article.CorpusClass == corpusClass)
                summaries.Add(article.Summary);
        }

        var outline = CorpusOutline.Create(corpusClass, card.LanguageOf(list), summaries, card.ContentHash);
        return CorpusDigest.Of(list.Members, outline, SchemaInference.Infer(outline.Articles, card.Options));
    }

    private static CorpusModel Create(CorpusFileList list, CorpusDigest digest, DeclaredClassModel? declared, ISet<string> typeNames, HintNames hintNames)
    {
        var types = new TypesModel(
            list.Namespace, list.Corpus, list.ClassName, list.HasUsing, hintNames.Unique(list.Corpus + "Article"));
        var facade = new FacadeModel(types, list.ResourceName, digest.Count, digest.Fingerprint, digest.Dates, hintNames.Unique(list.ClassName));
        return new CorpusModel(
            ArticleClassModel.Create(types, digest.Fields, declared, typeNames), facade, new EquatableArray<MembersPage>([.. PagesOf(types, digest, hintNames)]));
    }

    private static IEnumerable<string> TypeNames(CorpusFileList list) => [list.ClassName, list.Corpus + "Article", list.Corpus + "Fields"];

    private static IEnumerable<MembersPage> PagesOf(TypesModel types, CorpusDigest digest, HintNames hintNames)
    {
        foreach (var scope in digest.Scopes)
        {
            for (var first = 0; first < scope.Members.Count; first += MembersPage.Size)
            {
                var members = new MemberSummary[Math.Min(MembersPage.Size, scope.Members.Count - first)];
                for (var i = 0; i < members.Length; i++)
                    members[i] = scope.Members[first + i];

                var number = (first / MembersPage.Size) + 1;
                var hintName = hintNames.Unique($"{types.CorpusClass}{(scope.Name.Length == 0 ? "" : "." + scope.Name)}.{number}");
                yield return new MembersPage(types, scope.Name, number, new EquatableArray<MemberSummary>(members), hintName);
            }
        }
    }
}
