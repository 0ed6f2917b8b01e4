using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Corpus;

/// <summary>
/// Articles of a corpus: all of them, or those that a query finds. Without <see cref="OrderBy"/> they are in the order of the corpus: by path, then by
/// their place in the file.
/// </summary>
/// <typeparam name="TArticle">The corpus's article class.</typeparam>
/// <typeparam name="TFields">The corpus's fields, as symbols for queries.</typeparam>
/// <remarks>
/// <para>A query is answered when its articles or their number are first asked for, from the indexes of the image where there are any. It remembers its <see cref="Count"/>, and its
/// articles once it was gone through or asked for one by its place. What need not find them all (<c>First</c>, <c>Any</c>, <see cref="Contains"/>, <see cref="this[string]"/>) is answered
/// each time, as is <see cref="Explain"/>; and <c>query.Count(a => …)</c> makes a query of its own.</para>
/// <para>A lambda that symbols cannot express (one that calls a method of your own, say) makes a query of <see cref="Enumerable"/> instead, which gives the same
/// articles by looking at each.</para>
/// <para>Queries can be made from each other in a loop, as often as you like. Where more than 50 stand within one another (slices, orders, and what is combined with them), the
/// inner ones are answered when the next is made rather than when it is asked. Combined with others, a query that was answered before is the list of its articles.</para>
/// <para>Immutable and thread-safe. Every access makes a new article object; see <see cref="Article"/>.</para>
/// </remarks>
public class ArticleQuery<TArticle, TFields> : ArticleQuery, IReadOnlyList<TArticle>, IConcordanceSource<TArticle, TFields>
    where TArticle : Article
    where TFields : ArticleFields
{
    private readonly Func<ArticleHandle, TArticle> _create;
    private readonly TFields _fields;

    // An internal type cannot stand in the signature of a constructor that a public class has.
    private readonly object _selection;

    private protected ArticleQuery(object selection, Func<ArticleHandle, TArticle> create, TFields fields)
    {
        _selection = selection;
        _create = create;
        _fields = fields;
    }

    /// <summary>What the corpus says about itself.</summary>
    public CorpusCard Card => Selection.Image.Card;

    /// <summary>
    /// The number of articles. O(1) for all articles of the corpus, and for a query that has been asked before or that an index answers with a number.
    /// </summary>
    /// <exception cref="CorpusImageException">The image is damaged where the query reads it.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public int Count => Selection.Count;

    internal ArticleSelection Selection => (ArticleSelection)_selection;

    internal sealed override IReadOnlyList<ArticlePart> Parts => [new ArticlePart(Selection, _create)];

    internal TFields Fields => _fields;

    internal Func<ArticleHandle, TArticle> Creator => _create;

    /// <summary>The article at this place, from 0. O(1) once the query has been answered.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    /// <exception cref="CorpusImageException">The image is damaged where the query reads it.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public TArticle this[int index]
        => (uint)index < (uint)Count ? Make(Selection.OrdinalAt(index)) : throw NoArticle(index);

    /// <summary>The article with this id. O(1), and whether the query has it, for which see <see cref="Contains"/>.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none. The message proposes an id that is close, if there is one.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public TArticle this[string id]
        => TryGetValue(id, out var article) ? article : throw new KeyNotFoundException(NoArticle(id));

    /// <summary>For generated code: all articles of an image.</summary>
    /// <param name="image">The image.</param>
    /// <param name="create">Makes an article object.</param>
    /// <param name="fields">Makes the symbols.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "Only generated code calls it.")]
    public static ArticleQuery<TArticle, TFields> Create(
        CorpusImage image, Func<ArticleHandle, TArticle> create, Func<ArticleFieldsHandle, TFields> fields)
    {
        ArgumentNullException.ThrowIfNull(image);
        ArgumentNullException.ThrowIfNull(create);
        ArgumentNullException.ThrowIfNull(fields);
        return new ArticleQuery<TArticle, TFields>(new FilteredSelection(image, null, default), create, fields(new ArticleFieldsHandle(image)));
    }

    /// <summary>Those of the articles for which the condition holds, in the same order.</summary>
    /// <param name="condition">The condition, of the corpus's symbols: <c>a => a.Date.Year == 2022</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    /// <exception cref="ArgumentException">The lambda gives null, or what asks the metadata of another corpus.</exception>
    /// <exception cref="InvalidOperationException">The lambda asks a condition for its truth, with <c>?:</c> or <c>if</c>, or a symbol for its value; or the conditions are nested too deeply: at most 1,000 conditions of different operators stand within one another.</exception>
    public ArticleQuery<TArticle, TFields> Where(Func<TFields, Condition> condition) => With(Selection.Where(ConditionOf(condition)));

    /// <summary>Those of the articles for which a condition that was made before holds, in the same order.</summary>
    /// <param name="condition">
    /// The condition, made of the symbols of this corpus; or of another, if it is about what all articles have, such as their dates and texts.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    /// <exception cref="ArgumentException">It asks the metadata of another corpus.</exception>
    /// <exception cref="InvalidOperationException">Together with those before it is nested too deeply: at most 1,000 conditions of different operators stand within one another.</exception>
    public ArticleQuery<TArticle, TFields> Where(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return With(Selection.Where(Checked(condition)));
    }

    /// <summary>The articles by ascending key; those with equal keys stay in the order that they have.</summary>
    /// <param name="key">The key: <c>a => a.Date</c>. Strings are compared by the current culture, as <see cref="Enumerable"/> does.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">The lambda gives null, or what asks the metadata of another corpus.</exception>
    /// <exception cref="InvalidOperationException">The lambda asks a condition for its truth, with <c>?:</c> or <c>if</c>, or a symbol for its value. When the articles are asked for: the values have no order, as lists have none.</exception>
    public OrderedArticleQuery<TArticle, TFields> OrderBy(Func<TFields, OrderKey> key)
        => new(new SortedSelection(Selection, [new SortKey(KeyOf(key), IsDescending: false)]), _create, _fields);

    /// <summary>The articles by descending key; those with equal keys stay in the order that they have.</summary>
    /// <param name="key">The key: <c>a => a.Date</c>. Strings are compared by the current culture, as <see cref="Enumerable"/> does.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">The lambda gives null, or what asks the metadata of another corpus.</exception>
    /// <exception cref="InvalidOperationException">The lambda asks a condition for its truth, with <c>?:</c> or <c>if</c>, or a symbol for its value. When the articles are asked for: the values have no order, as lists have none.</exception>
    public OrderedArticleQuery<TArticle, TFields> OrderByDescending(Func<TFields, OrderKey> key)
        => new(new SortedSelection(Selection, [new SortKey(KeyOf(key), IsDescending: true)]), _create, _fields);

    /// <summary>The articles without the first of them.</summary>
    /// <param name="count">How many to leave out. Where it is negative, none.</param>
    public ArticleQuery<TArticle, TFields> Skip(int count) => With(Selection.Slice(count, int.MaxValue));

    /// <summary>The first of the articles.</summary>
    /// <param name="count">How many at most. Where it is negative, none.</param>
    public ArticleQuery<TArticle, TFields> Take(int count) => With(Selection.Slice(0, count));

    /// <summary>The articles that this query or the other has, in the order of the corpus, even where one of them is sorted.</summary>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The other is of another image.</exception>
    /// <exception cref="InvalidOperationException">The conditions of both together are nested too deeply: at most 1,000 conditions of different operators stand within one another.</exception>
    public ArticleQuery<TArticle, TFields> Union(ArticleQuery<TArticle, TFields> other)
    {
        var condition = ConditionOf(other);
        return Plain(Selection.AsCondition() | condition, TokenWith(other));
    }

    /// <summary>The articles that this query and the other have, in the order of this.</summary>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The other is of another image.</exception>
    /// <exception cref="InvalidOperationException">The conditions of both together are nested too deeply: at most 1,000 conditions of different operators stand within one another.</exception>
    public ArticleQuery<TArticle, TFields> Intersect(ArticleQuery<TArticle, TFields> other)
    {
        var condition = ConditionOf(other);
        return With(Observing(other).Where(condition));
    }

    /// <summary>Those of the articles that this query has, each once and in the order of this: so what was chosen by other means, such as a method of your own, is a query again.</summary>
    /// <param name="articles">The articles. Those of another image this query does not have.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> or one of them is null.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public ArticleQuery<TArticle, TFields> Intersect(IEnumerable<TArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        if (articles is ArticleQuery<TArticle, TFields> query && ReferenceEquals(query.Selection.Image, Selection.Image))
            return Intersect(query);
        var chosen = new SortedSet<int>();
        foreach (var article in articles)
        {
            ArgumentNullException.ThrowIfNull(article, nameof(articles));
            if (ReferenceEquals(article.Image, Selection.Image))
                chosen.Add(article.Ordinal);
        }

        return Having([.. chosen]);
    }

    /// <summary>The articles that this query has and the other does not, in the order of this.</summary>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The other is of another image.</exception>
    /// <exception cref="InvalidOperationException">The conditions of both together are nested too deeply: at most 1,000 conditions of different operators stand within one another.</exception>
    public ArticleQuery<TArticle, TFields> Except(ArticleQuery<TArticle, TFields> other)
    {
        var condition = ConditionOf(other);
        return With(Observing(other).Where(!condition));
    }

    /// <summary>The articles of the corpus that this query does not have, in the order of the corpus.</summary>
    /// <exception cref="InvalidOperationException">Its conditions are nested too deeply: at most 1,000 conditions of different operators stand within one another.</exception>
    public ArticleQuery<TArticle, TFields> Complement() => Plain(!Selection.AsCondition(), Selection.Cancellation);

    /// <summary>How many articles there are of each value, the values in the order in which they first appear.</summary>
    /// <param name="key">The value: <c>a => a.Date.Year</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">The lambda gives null, or what asks the metadata of another corpus.</exception>
    /// <exception cref="InvalidOperationException">The lambda asks a condition for its truth, with <c>?:</c> or <c>if</c>, or a symbol for its value.</exception>
    /// <exception cref="CorpusImageException">The image is damaged where the query reads it.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public IReadOnlyList<KeyValuePair<TKey, int>> CountBy<TKey>(Func<TFields, Symbol<TKey>> key)
        => ArticleGroups.Count(Selection, SourceOf(key));

    /// <summary>The articles by value, the values in the order in which they first appear, the articles of each in the order of this query.</summary>
    /// <param name="key">The value: <c>a => a.Date.Year</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">The lambda gives null, or what asks the metadata of another corpus.</exception>
    /// <exception cref="InvalidOperationException">The lambda asks a condition for its truth, with <c>?:</c> or <c>if</c>, or a symbol for its value.</exception>
    /// <exception cref="CorpusImageException">The image is damaged where the query reads it.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public IReadOnlyList<IGrouping<TKey, TArticle>> GroupBy<TKey>(Func<TFields, Symbol<TKey>> key)
        => ArticleGroups.Of(Selection, SourceOf(key), _create);

    /// <summary>
    /// The same query, which stops when the token is cancelled: whatever then asks it, waits for its answer or goes through its articles gets an <see cref="OperationCanceledException"/>, after a few
    /// milliseconds at most; only an article that is being read is read to its end, and a column that is made for the first query of it is finished. Queries made from this
    /// one observe the token too; where two are combined, that of the first, if it has one.
    /// </summary>
    /// <param name="cancellation">The token.</param>
    public virtual ArticleQuery<TArticle, TFields> WithCancellation(CancellationToken cancellation) => With(Selection.With(cancellation));

    /// <summary>
    /// How the query is answered: which indexes are read, what they were taken to give and gave, and what is asked of each article, and why. Answers the query anew.
    /// </summary>
    /// <exception cref="CorpusImageException">The image is damaged where the query reads it.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public QueryPlan Explain() => Selection.Explain();

    /// <summary>Whether the query has the article. An article of another image it does not have.</summary>
    /// <remarks>
    /// O(1) for all articles of the corpus, O(log articles) where a filter has found its articles, and else what it costs to ask the conditions of one article. Behind
    /// <see cref="Skip"/> or <see cref="Take"/> the query is answered, once, and its articles are looked through: O(articles).
    /// </remarks>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public bool Contains(TArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return ReferenceEquals(article.Image, Selection.Image) && Selection.Has(article.Ordinal);
    }

    /// <summary>The article with this id, if the query has it. O(1), and whether the query has it, for which see <see cref="Contains"/>.</summary>
    /// <param name="id">The id, exactly.</param>
    /// <param name="article">The article, or null.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public bool TryGetValue(string id, [NotNullWhen(true)] out TArticle? article)
    {
        ArgumentNullException.ThrowIfNull(id);
        var ordinal = Selection.Image.Ids.Find(id);
        article = ordinal < 0 || !(Selection.IsAll || Selection.Has(ordinal)) ? null : Make(ordinal);
        return article is not null;
    }

    /// <summary>Goes through the articles; allocates nothing but them, and the query's answer where it was not asked before.</summary>
    /// <exception cref="CorpusImageException">The image is damaged where the query reads it.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public ArticleEnumerator<TArticle> GetEnumerator()
        => new(Selection.Image, _create, Selection.IsAll ? null : Selection.Ordinals, Selection.Cancellation);

    /// <inheritdoc/>
    IEnumerator<TArticle> IEnumerable<TArticle>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    OrderKey IConcordanceSource<TArticle, TFields>.DateKey => _fields.Date;

    /// <inheritdoc/>
    CombinedPlace[]? IConcordanceSource<TArticle, TFields>.ArticlesInOrder
        => new Subcorpus(Selection).IsInOrder ? null : Array.ConvertAll(Selection.Ordinals, ordinal => new CombinedPlace(0, ordinal));

    /// <inheritdoc/>
    TArticle IConcordanceSource<TArticle, TFields>.Make(int part, int ordinal) => Make(ordinal);

    /// <inheritdoc/>
    OrderKey IConcordanceSource<TArticle, TFields>.KeyOf(Func<TFields, OrderKey> key) => KeyOf(key);

    /// <inheritdoc/>
    ValueSource<TKey> IConcordanceSource<TArticle, TFields>.SourceOf<TKey>(Func<TFields, Symbol<TKey>> key) => SourceOf(key);

    /// <summary>
    /// What the query asks, as C#, and of which corpus: <c>Nieuws.Articles.Where(a => a.Date.Year == 2022).Take(10)</c>. Asks nothing of the articles; how they are found says
    /// <see cref="Explain"/>. Longer than 500 characters, it is cut in the middle.
    /// </summary>
    public override string ToString() => Selection.ToString();

    internal TArticle Make(int ordinal) => _create(new ArticleHandle(Selection.Image, ordinal));

    /// <summary>Those of these articles that this query has, in its order. Nobody writes to the array.</summary>
    internal ArticleQuery<TArticle, TFields> Having(int[] ordinals) => With(Selection.Where(new SelectionCondition(new AnsweredSelection(Selection.Image, ordinals, default))));

    internal Condition ConditionOf(Func<TFields, Condition> condition) => Checked(QueryLambda.Call(condition, _fields));

    internal OrderKey KeyOf(Func<TFields, OrderKey> key)
    {
        var made = QueryLambda.Call(key, _fields);
        return AskedCorpus.Allows(Selection.Image, made.Asked) ? made : throw AskedCorpus.Refusal(Selection.Image, made.Asked!, made.Path, nameof(key));
    }

    internal ValueSource<TKey> SourceOf<TKey>(Func<TFields, Symbol<TKey>> key, [CallerArgumentExpression(nameof(key))] string name = "")
    {
        var source = QueryLambda.Call(key, _fields, name).Source;
        return AskedCorpus.Allows(Selection.Image, source.Asked) ? source : throw AskedCorpus.Refusal(Selection.Image, source.Asked!, source.Path, name);
    }

    private Condition Checked(Condition condition)
        => AskedCorpus.Allows(Selection.Image, condition.Asked) ? condition : throw AskedCorpus.Refusal(Selection.Image, condition.Asked!, condition.ToString(), nameof(condition));

    private Condition ConditionOf(ArticleQuery<TArticle, TFields> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ReferenceEquals(other.Selection.Image, Selection.Image)
            ? other.Selection.AsCondition()
            : throw new ArgumentException(
                $"It is of another image ({other.Selection.Image.Name}, {other.Selection.Image.Count} articles) than this query ({Selection.Image.Name}, " +
                $"{Selection.Image.Count} articles). Only queries of the same image can be combined.",
                nameof(other));
    }

    private CancellationToken TokenWith(ArticleQuery<TArticle, TFields> other)
        => Selection.Cancellation.CanBeCanceled ? Selection.Cancellation : other.Selection.Cancellation;

    private ArticleSelection Observing(ArticleQuery<TArticle, TFields> other)
        => Selection.Cancellation.CanBeCanceled || !other.Selection.Cancellation.CanBeCanceled ? Selection : Selection.With(other.Selection.Cancellation);

    private ArticleQuery<TArticle, TFields> Plain(Condition condition, CancellationToken cancellation)
        => With(new FilteredSelection(Selection.Image, condition, cancellation));

    private ArticleQuery<TArticle, TFields> With(ArticleSelection selection) => new(selection, _create, _fields);

    private string NoArticle(string id)
        => Selection.Image.Ids.Find(id) >= 0
            ? $"The query does not find the article with the id '{id}', which the corpus {Selection.Image.Name} has."
            : NearestId.MessageFor(id, Selection.Image);

    private ArgumentOutOfRangeException NoArticle(int index)
        => new(
            nameof(index), index,
            $"The {(Selection.IsAll ? "corpus" : "query")} has {Count} articles, so the index must be at least 0 and less than {Count}.");
}
