using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Corpus;

/// <summary>
/// Articles of several corpora, as <see cref="Corpora.Of"/> puts them together: those of each in turn, unless they are sorted. It is asked as a query of one corpus is, by what articles of
/// every corpus have; searched and counted, it gives what one corpus that was compiled of all the articles would give.
/// </summary>
/// <remarks>
/// <para>An article is of its own corpus's class: <c>if (article is KrantArticle krant)</c>. Metadata are asked of the queries before they are put together.</para>
/// <para>Each corpus answers its part from its own indexes, when articles or their number are first asked for. A query remembers its <see cref="Count"/>, and once it was sorted the order.</para>
/// <para>A lambda that symbols cannot express makes a query of <see cref="Enumerable"/> instead, which gives the same articles by looking at each.</para>
/// <para>Immutable and thread-safe. Every access makes a new article object; see <see cref="Article"/>.</para>
/// </remarks>
public class CombinedQuery : ArticleQuery, IReadOnlyList<Article>, IConcordanceSource<Article, ArticleFields>
{
    // Internal types cannot stand in the signature of a constructor that a public class has.
    private readonly object _selection;
    private readonly object _creators;

    private protected CombinedQuery(object selection, object creators) => (_selection, _creators) = (selection, creators);

    internal CombinedQuery(CombinedSelection selection, Func<ArticleHandle, Article>[] creators)
        : this((object)selection, creators)
    {
    }

    /// <summary>What each corpus says about itself, in the order of the corpora.</summary>
    public IReadOnlyList<CorpusCard> Cards => [.. Selection.Parts.Select(part => part.Image.Card)];

    /// <summary>The number of articles. O(corpora) for all articles, and for a query that has been asked before or that indexes answer with a number.</summary>
    /// <exception cref="CorpusImageException">An image is damaged where the query reads it.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    /// <exception cref="OverflowException">There are more than 2,147,483,647.</exception>
    public int Count => Selection.Count;

    internal CombinedSelection Selection => (CombinedSelection)_selection;

    internal Func<ArticleHandle, Article>[] Creators => (Func<ArticleHandle, Article>[])_creators;

    internal sealed override IReadOnlyList<ArticlePart> Parts => [.. Selection.Parts.Select((part, i) => new ArticlePart(part, Creators[i]))];

    /// <summary>The article at this place, from 0. O(corpora) once the query has been answered.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    /// <exception cref="CorpusImageException">An image is damaged where the query reads it.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public Article this[int index]
        => (uint)index < (uint)Count ? Make(Selection.PlaceAt(index)) : throw new ArgumentOutOfRangeException(
            nameof(index), index, $"The query has {Count} articles, so the index must be at least 0 and less than {Count}.");

    /// <summary>The article with this id. O(corpora), and whether the query has it, for which see <see cref="Contains"/>.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none. The message proposes an id that is close, if there is one.</exception>
    /// <exception cref="InvalidOperationException">Articles of several corpora have it: ask the one that is meant.</exception>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public Article this[string id] => TryGetValue(id, out var article) ? article : throw new KeyNotFoundException(NoArticle(id));

    /// <summary>Those of the articles for which the condition holds, in the same order.</summary>
    /// <param name="condition">The condition, of the symbols that all corpora have: <c>a => a.Date.Year == 2022</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    /// <exception cref="ArgumentException">The lambda gives null, or what asks the metadata of one corpus.</exception>
    /// <exception cref="InvalidOperationException">The lambda asks a condition for its truth, with <c>?:</c> or <c>if</c>, or a symbol for its value; or the conditions are nested too deeply: at most 1,000 conditions of different operators stand within one another.</exception>
    public CombinedQuery Where(Func<ArticleFields, Condition> condition) => With(Selection.Where(ConditionOf(condition)));

    /// <summary>Those of the articles for which a condition that was made before holds, in the same order.</summary>
    /// <param name="condition">The condition, about what articles of all corpora have, such as their dates and texts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    /// <exception cref="ArgumentException">It asks the metadata of one corpus.</exception>
    /// <exception cref="InvalidOperationException">Together with those before it is nested too deeply: at most 1,000 conditions of different operators stand within one another.</exception>
    public CombinedQuery Where(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return With(Selection.Where(Checked(condition)));
    }

    /// <summary>The articles of all corpora by ascending key; those with equal keys stay in the order that they have.</summary>
    /// <param name="key">The key: <c>a => a.Date</c>. Strings are compared by the current culture, as <see cref="Enumerable"/> does.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">The lambda gives null, or what asks the metadata of one corpus.</exception>
    /// <exception cref="InvalidOperationException">The lambda asks a condition for its truth, with <c>?:</c> or <c>if</c>, or a symbol for its value. When the articles are asked for: the values have no order, as lists have none.</exception>
    public OrderedCombinedQuery OrderBy(Func<ArticleFields, OrderKey> key) => new(new MergedSelection(Selection, [new SortKey(KeyOf(key), IsDescending: false)]), Creators);

    /// <summary>The articles of all corpora by descending key; those with equal keys stay in the order that they have.</summary>
    /// <inheritdoc cref="OrderBy"/>
    public OrderedCombinedQuery OrderByDescending(Func<ArticleFields, OrderKey> key) => new(new MergedSelection(Selection, [new SortKey(KeyOf(key), IsDescending: true)]), Creators);

    /// <summary>The articles without the first of them.</summary>
    /// <param name="count">How many to leave out. Where it is negative, none.</param>
    public CombinedQuery Skip(int count) => With(Selection.Slice(count, int.MaxValue));

    /// <summary>The first of the articles.</summary>
    /// <param name="count">How many at most. Where it is negative, none.</param>
    public CombinedQuery Take(int count) => With(Selection.Slice(0, count));

    /// <summary>How many articles there are of each value, the values in the order in which they first appear.</summary>
    /// <param name="key">The value: <c>a => a.Date.Year</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">The lambda gives null, or what asks the metadata of one corpus.</exception>
    /// <exception cref="InvalidOperationException">The lambda asks a condition for its truth, with <c>?:</c> or <c>if</c>, or a symbol for its value.</exception>
    /// <exception cref="CorpusImageException">An image is damaged where the query reads it.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public IReadOnlyList<KeyValuePair<TKey, int>> CountBy<TKey>(Func<ArticleFields, Symbol<TKey>> key)
        => Array.ConvertAll(CombinedGroups.Of(Selection.Parts, Selection.IsInTurn ? null : Selection.Places, SourceOf(key)), group => KeyValuePair.Create(group.Key, group.Places.Length));

    /// <summary>The articles by value, the values in the order in which they first appear, the articles of each in the order of this query.</summary>
    /// <inheritdoc cref="CountBy"/>
    public IReadOnlyList<IGrouping<TKey, Article>> GroupBy<TKey>(Func<ArticleFields, Symbol<TKey>> key)
        => Array.ConvertAll(
            CombinedGroups.Of(Selection.Parts, Selection.IsInTurn ? null : Selection.Places, SourceOf(key)),
            group => (IGrouping<TKey, Article>)new CombinedGroup<TKey>(group.Key, group.Places, Make));

    /// <summary>The same query, which stops when the token is cancelled, whatever its corpora were given before; see <see cref="ArticleQuery{TArticle, TFields}.WithCancellation"/>.</summary>
    /// <param name="cancellation">The token.</param>
    public virtual CombinedQuery WithCancellation(CancellationToken cancellation) => With(Selection.With(cancellation));

    /// <summary>How the query is answered: by each corpus, and over all of them. Answers the query anew.</summary>
    /// <exception cref="CorpusImageException">An image is damaged where the query reads it.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public CombinedQueryPlan Explain()
    {
        Selection.ThrowIfCancelled();
        return Selection.Explain();
    }

    /// <summary>Whether the query has the article. O(corpora), and what it costs in its corpus; see <see cref="ArticleQuery{TArticle, TFields}.Contains"/>.</summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public bool Contains(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Selection.PartOf(article.Image) is >= 0 and var part && Has(part, article.Ordinal);
    }

    /// <summary>The article with this id, if the query has it. O(corpora), and whether the query has it, for which see <see cref="Contains"/>.</summary>
    /// <param name="id">The id, exactly.</param>
    /// <param name="article">The article, or null.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="InvalidOperationException">Articles of several corpora have it: ask the one that is meant.</exception>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public bool TryGetValue(string id, [NotNullWhen(true)] out Article? article)
    {
        ArgumentNullException.ThrowIfNull(id);
        var found = new List<CombinedPlace>();
        for (var part = 0; part < Selection.Parts.Count; part++)
        {
            if (Selection.Parts[part].Image.Ids.Find(id) is >= 0 and var ordinal && Has(part, ordinal))
                found.Add(new CombinedPlace(part, ordinal));
        }

        if (found.Count > 1)
            throw Ambiguous(id, [.. found.Select(place => Selection.Parts[place.Part].Image.Name)]);
        article = found.Count == 0 ? null : Make(found[0]);
        return article is not null;
    }

    /// <summary>Goes through the articles.</summary>
    /// <exception cref="CorpusImageException">An image is damaged where the query reads it.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public IEnumerator<Article> GetEnumerator()
    {
        Selection.ThrowIfCancelled();
        foreach (var place in Selection.InOrder())
        {
            Selection.Parts[place.Part].Cancellation.ThrowIfCancellationRequested();
            yield return Make(place);
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    OrderKey IConcordanceSource<Article, ArticleFields>.DateKey => CombinedFields.Instance.Date;

    /// <inheritdoc/>
    CombinedPlace[]? IConcordanceSource<Article, ArticleFields>.ArticlesInOrder => Selection.IsInTurn && Selection.Parts.All(part => new Subcorpus(part).IsInOrder) ? null : Selection.Places;

    /// <inheritdoc/>
    Article IConcordanceSource<Article, ArticleFields>.Make(int part, int ordinal) => Make(new CombinedPlace(part, ordinal));

    /// <inheritdoc/>
    OrderKey IConcordanceSource<Article, ArticleFields>.KeyOf(Func<ArticleFields, OrderKey> key) => KeyOf(key);

    /// <inheritdoc/>
    ValueSource<TKey> IConcordanceSource<Article, ArticleFields>.SourceOf<TKey>(Func<ArticleFields, Symbol<TKey>> key) => SourceOf(key);

    /// <summary>What the query asks, as C#, and of which corpora. Asks nothing of the articles; how they are found says <see cref="Explain"/>. Longer than 500 characters, it is cut in the middle.</summary>
    public override string ToString() => Selection.ToString();

    internal Article Make(CombinedPlace place) => Creators[place.Part](new ArticleHandle(Selection.Parts[place.Part].Image, place.Ordinal));

    internal Condition ConditionOf(Func<ArticleFields, Condition> condition) => Checked(QueryLambda.Call(condition, CombinedFields.Instance));

    internal OrderKey KeyOf(Func<ArticleFields, OrderKey> key)
    {
        var made = QueryLambda.Call(key, (ArticleFields)CombinedFields.Instance);
        Check(made.Asked, made.Path, nameof(key));
        return made;
    }

    internal ValueSource<TKey> SourceOf<TKey>(Func<ArticleFields, Symbol<TKey>> key, [CallerArgumentExpression(nameof(key))] string name = "")
    {
        var source = QueryLambda.Call(key, (ArticleFields)CombinedFields.Instance, name).Source;
        Check(source.Asked, source.Path, name);
        return source;
    }

    private Condition Checked(Condition condition)
    {
        Check(condition.Asked, condition.ToString(), nameof(condition));
        return condition;
    }

    private void Check(CorpusImage? asked, string what, string name)
    {
        foreach (var part in Selection.Parts)
        {
            if (!AskedCorpus.Allows(part.Image, asked))
                throw AskedCorpus.Refusal(part.Image, asked!, what, name);
        }
    }

    private bool Has(int part, int ordinal) => Selection.Parts[part].IsAll || Selection.Parts[part].Has(ordinal);

    private CombinedQuery With(CombinedSelection selection) => new(selection, Creators);

    private string NoArticle(string id)
    {
        if (Selection.Parts.FirstOrDefault(part => part.Image.Ids.Find(id) >= 0) is { } having)
            return $"The query does not find the article with the id '{id}', which the corpus {having.Image.Name} has.";
        if (Selection.Parts is [var only])
            return NearestId.MessageFor(id, only.Image);
        var names = string.Join(", ", Selection.Parts.Select(part => part.Image.Name));
        var nearest = Selection.Parts.Select(part => (part.Image.Name, Id: NearestId.Of(id, part.Image))).FirstOrDefault(near => near.Id is not null);
        return $"None of the corpora ({names}) has an article with the id '{id}'.{(nearest.Id is null ? "" : $" Did you mean '{nearest.Id}' of {nearest.Name}?")}";
    }

    private static InvalidOperationException Ambiguous(string id, string[] names)
        => new($"{names.Length} corpora have an article with the id '{id}': {string.Join(", ", names)}. Ask the one that is meant, as in {names[0]}.Articles[\"{id}\"].");
}
