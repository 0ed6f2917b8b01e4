namespace Corpus.Testing;

/// <summary>What the attributes for xunit do, for the data of other test frameworks: names for rows, and samples that stay.</summary>
public static class TestRows
{
    /// <summary>The name of a row of an article: its id, and its file with the line, as in <c>2022/haven (2022/haven.txt:1)</c>. O(length).</summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string NameOf(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return RowName.Of(article, RowUnit.Article, 0);
    }

    /// <summary>The name of a row of a sentence: with its place in the article, from 0, and how it begins, as in <c>2022/haven[3] "De schepen liggen…" (2022/haven.txt:1)</c>. O(length).</summary>
    /// <param name="sentence">The sentence.</param>
    /// <exception cref="ArgumentException">It is of no article.</exception>
    public static string NameOf(Sentence sentence) => NameOf(sentence.Article, RowUnit.Sentence, () => sentence.Index, nameof(sentence));

    /// <summary>The name of a row of a paragraph, as that of a sentence. O(paragraphs).</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <exception cref="ArgumentException">It is of no article.</exception>
    public static string NameOf(Paragraph paragraph) => NameOf(paragraph.Article, RowUnit.Paragraph, () => IndexOf(paragraph, paragraph.Article.Paragraphs), nameof(paragraph));

    /// <summary>The name of a row of a quotation, as that of a sentence. O(quotations).</summary>
    /// <param name="quotation">The quotation.</param>
    /// <exception cref="ArgumentException">It is of no article.</exception>
    public static string NameOf(Quotation quotation) => NameOf(quotation.Article, RowUnit.Quotation, () => IndexOf(quotation, quotation.Article.Quotations), nameof(quotation));

    /// <summary>
    /// So many of the articles, in the order in which they come; all of them where there are no more. The sample depends on nothing but the seed and the ids, so that one that is added drives out
    /// one other at most. O(articles · log articles).
    /// </summary>
    /// <param name="articles">The articles, such as a query.</param>
    /// <param name="count">How many, at least 1.</param>
    /// <param name="seed">Another seed makes another sample.</param>
    /// <typeparam name="TArticle">Their class.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    public static IReadOnlyList<TArticle> Sample<TArticle>(IEnumerable<TArticle> articles, int count, int seed = 0)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return [.. RowSample.Choose(RowPlace.In(articles, RowUnit.Article), count, seed).Select(row => (TArticle)row.Article)];
    }

    /// <summary>
    /// So many of the sentences of the articles, in the order in which they come; all of them where there are no more. It is the sample of <c>SentenceData</c> of the packages for xunit: a sentence that is added
    /// drives out one other at most. O(sentences · log sentences).
    /// </summary>
    /// <param name="articles">The articles, such as a query.</param>
    /// <param name="count">How many, at least 1.</param>
    /// <param name="seed">Another seed makes another sample.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    public static IReadOnlyList<Sentence> SampleSentences(IEnumerable<Article> articles, int count, int seed = 0)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return [.. RowSample.Choose(RowPlace.In(articles, RowUnit.Sentence), count, seed).Select(row => row.Article.Sentences[row.Index])];
    }

    private static string NameOf(Article? article, RowUnit unit, Func<int> index, string parameter) => article is null
        ? throw new ArgumentException($"The {unit.Name} is default and of no article.", parameter)
        : RowName.Of(article, unit, index());

    private static int IndexOf<T>(T part, IReadOnlyList<T> parts)
        where T : IEquatable<T>
    {
        var index = 0;
        while (!parts[index].Equals(part))
            index++;
        return index;
    }
}
