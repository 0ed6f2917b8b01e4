using System.Globalization;

namespace Corpus;

/// <summary>One turn of a cross-validation: the articles that are held out in it, and all others.</summary>
/// <typeparam name="TArticle">The corpus's article class.</typeparam>
/// <typeparam name="TFields">The corpus's fields, as symbols for queries.</typeparam>
/// <remarks>Both parts are queries in the order of the one that was divided. Immutable and thread-safe.</remarks>
public sealed class ArticleFold<TArticle, TFields>
    where TArticle : Article
    where TFields : ArticleFields
{
    internal ArticleFold(int index, ArticleQuery<TArticle, TFields> train, ArticleQuery<TArticle, TFields> test)
    {
        Index = index;
        Train = train;
        Test = test;
    }

    /// <summary>Which of the folds is held out, from 0.</summary>
    public int Index { get; }

    /// <summary>The articles of all other folds.</summary>
    public ArticleQuery<TArticle, TFields> Train { get; }

    /// <summary>The articles of this fold, which are of no other.</summary>
    public ArticleQuery<TArticle, TFields> Test { get; }

    /// <summary><c>fold 0: train 41, test 5</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"fold {Index}: train {Train.Count}, test {Test.Count}");
}
