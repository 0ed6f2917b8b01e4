using System.Globalization;

namespace Corpus;

/// <summary>The articles of a query in three parts, of which each article is in one: to train on, to choose by, and to test with once.</summary>
/// <typeparam name="TArticle">The corpus's article class.</typeparam>
/// <typeparam name="TFields">The corpus's fields, as symbols for queries.</typeparam>
/// <remarks>Each part is a query in the order of the one that was split. Immutable and thread-safe.</remarks>
public sealed class ArticleSplit<TArticle, TFields>
    where TArticle : Article
    where TFields : ArticleFields
{
    internal ArticleSplit(ArticleQuery<TArticle, TFields> train, ArticleQuery<TArticle, TFields> dev, ArticleQuery<TArticle, TFields> test, int seed)
    {
        Train = train;
        Dev = dev;
        Test = test;
        Seed = seed;
    }

    /// <summary>The articles to train on.</summary>
    public ArticleQuery<TArticle, TFields> Train { get; }

    /// <summary>The articles to choose by.</summary>
    public ArticleQuery<TArticle, TFields> Dev { get; }

    /// <summary>The articles to test with.</summary>
    public ArticleQuery<TArticle, TFields> Test { get; }

    /// <summary>The seed that it was made with.</summary>
    public int Seed { get; }

    /// <summary>For <c>var (train, dev, test) = …</c>.</summary>
    /// <param name="train">The articles to train on.</param>
    /// <param name="dev">The articles to choose by.</param>
    /// <param name="test">The articles to test with.</param>
    public void Deconstruct(out ArticleQuery<TArticle, TFields> train, out ArticleQuery<TArticle, TFields> dev, out ArticleQuery<TArticle, TFields> test)
        => (train, dev, test) = (Train, Dev, Test);

    /// <summary><c>train 37, dev 4, test 5 of 46 articles (seed 1)</c>.</summary>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"train {Train.Count}, dev {Dev.Count}, test {Test.Count} of {Train.Count + Dev.Count + Test.Count} articles (seed {Seed})");
}
