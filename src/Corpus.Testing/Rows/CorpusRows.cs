using System.Globalization;
using System.Reflection;

namespace Corpus.Testing;

/// <summary>Finds the rows that an attribute asks for.</summary>
internal static class CorpusRows
{
    /// <summary>The rows, in the order of the corpus or of what <c>Where</c> gives, at least one. O(articles, and for a sample their parts).</summary>
    /// <param name="request">The attribute.</param>
    /// <param name="test">The test method that has it.</param>
    /// <typeparam name="TRow">The row as the test framework wants it.</typeparam>
    /// <exception cref="InvalidOperationException">The attribute asks for what there is not, or for nothing at all: a theory that tests nothing would pass for one that holds.</exception>
    public static List<TRow> For<TRow>(RowRequest request, MethodInfo test)
        where TRow : CorpusRow, new()
    {
        Check(request, test);
        var corpus = CorpusArticles.Of(request.Corpus!);
        RowSignature.Check(request, request.Unit.TypeFor(corpus.ArticleClass), typeof(TRow), test);

        List<Article> articles = request.Where is null ? [.. corpus.All] : WhereMember.ArticlesOf(request, corpus, test);
        var places = RowPlace.In(articles, request.Unit);
        if (places.Count == 0)
            throw NoRows(request, articles.Count, test);
        if (request.Sample is { } count)
            places = RowSample.Choose(places, count, request.Seed);
        return places.ConvertAll(place => RowOf<TRow>(request, place));
    }

    private static void Check(RowRequest request, MethodInfo test)
    {
        if (request.Corpus is null)
            throw new InvalidOperationException($"{request} on {TestName.Of(test)} names no corpus: give it the class of one, as in typeof(Krant).");
        if (request.Sample < 1)
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{request} on {TestName.Of(test)} asks for a sample of {request.Sample}: give at least 1, or leave Sample out for all rows."));
        if (request is { Where: null, WhereType: not null })
            throw new InvalidOperationException($"{request} on {TestName.Of(test)} has a WhereType and no Where: name the member of {request.WhereType.Name} that gives the articles.");
    }

    private static TRow RowOf<TRow>(RowRequest request, RowPlace place)
        where TRow : CorpusRow, new()
    {
        var row = new TRow();
        row.Set(new RowKey(request.Corpus!, request.Unit, place.Article.Id, place.Index), place.Article);
        return row;
    }

    private static InvalidOperationException NoRows(RowRequest request, int articles, MethodInfo test)
    {
        var corpus = request.Corpus!.Name;
        var found = (articles, request.Where) switch
        {
            (0, null) => $"the corpus {corpus} has no articles",
            (0, var where) => $"'{where}' finds no article of the corpus {corpus}",
            (_, null) => $"the articles of the corpus {corpus} have no {request.Unit.Plural}",
            (_, var where) => string.Create(CultureInfo.InvariantCulture, $"the {articles} articles of the corpus {corpus} that '{where}' finds have no {request.Unit.Plural}"),
        };
        return new InvalidOperationException($"{request} on {TestName.Of(test)} gives nothing to test: {found}.");
    }
}
