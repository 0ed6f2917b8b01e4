using System.Collections.Concurrent;
using System.Reflection;

namespace Corpus.Testing;

/// <summary>The articles of a corpus class. An attribute can name a static class only as a <see cref="Type"/>, so they are found by reflection, here and once for each class.</summary>
internal sealed class CorpusArticles
{
    private static readonly ConcurrentDictionary<Type, CorpusArticles> Known = new();

    private readonly CombinedQuery _byId;

    private CorpusArticles(ArticleQuery query)
    {
        All = (IEnumerable<Article>)query;
        ArticleClass = ClassOf(query.GetType());
        _byId = Corpora.Of(query);
    }

    /// <summary>All articles, in the order of the corpus.</summary>
    public IEnumerable<Article> All { get; }

    /// <summary>The class of the articles.</summary>
    public Type ArticleClass { get; }

    /// <summary>The articles of a corpus class. O(1) but for the first time, when it opens the corpus.</summary>
    /// <exception cref="InvalidOperationException">It is no corpus class.</exception>
    public static CorpusArticles Of(Type corpus) => Known.GetOrAdd(corpus, static corpus => new CorpusArticles(QueryOf(corpus)));

    /// <summary>The article with this id. O(1).</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public Article Article(string id)
    {
        try
        {
            return _byId[id];
        }
        catch (KeyNotFoundException exception)
        {
            throw new InvalidOperationException($"{exception.Message} It had one when the tests were listed: list them again.", exception);
        }
    }

    private static ArticleQuery QueryOf(Type corpus)
        => corpus.GetProperty("Articles", BindingFlags.Public | BindingFlags.Static)?.GetValue(null, BindingFlags.DoNotWrapExceptions, null, null, null) is ArticleQuery query and IEnumerable<Article>
            ? query
            : throw new InvalidOperationException($"typeof({corpus.Name}) is no corpus: that is the class with a static property Articles, which is generated for each corpus.{Proposal(corpus)}");

    private static string Proposal(Type corpus)
    {
        var names = corpus.Assembly.GetCustomAttributes<CompiledCorpusAttribute>().Select(attribute => $"typeof({attribute.Corpus.Name})").Order(StringComparer.Ordinal).ToArray();
        return names.Length == 0 ? "" : $" {corpus.Assembly.GetName().Name} has {string.Join(", ", names)}.";
    }

    private static Type ClassOf(Type query) => Array.Find(query.GetInterfaces(), type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))!.GetGenericArguments()[0];
}
