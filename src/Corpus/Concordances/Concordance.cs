using System.Collections;
using System.Globalization;

namespace Corpus;

/// <summary>All occurrences of a word, a phrase or a pattern in articles, each with its context (key word in context, KWIC).</summary>
/// <typeparam name="TArticle">The corpus's article class.</typeparam>
/// <typeparam name="TFields">The corpus's fields, as symbols.</typeparam>
/// <remarks>
/// <para>Lines come in the order of the articles of the query, and of the text in each, unless they are sorted. Whoever goes through them has each found when it comes, so that a million need no memory;
/// <see cref="Count"/>, a line by its place and <see cref="Sort(ConcordanceSort[])"/> find all occurrences first, in four bytes each, and remember them, and so does going through those of a pattern
/// that can be read as several sequences, as a choice of phrases can, in eight. Nothing of a line is read before it is asked for.</para>
/// <para>Immutable but for what it remembers, so thread-safe. What <see cref="ArticleQuery{TArticle, TFields}.WithCancellation"/> was given is observed throughout.</para>
/// </remarks>
public sealed class Concordance<TArticle, TFields> : IReadOnlyList<ConcordanceLine<TArticle>>
    where TArticle : Article
    where TFields : ArticleFields
{
    private const int PrintedLines = 20;
    private const int DefaultWidth = 100;

    private readonly IConcordanceSource<TArticle, TFields> _articles;
    private readonly WordPattern _pattern;
    private readonly ConcordanceContext _context;
    private readonly HitSource _hits;

    // What was done to the lines, for the signature.
    private readonly string _steps;

    internal Concordance(IConcordanceSource<TArticle, TFields> articles, CountedCorpora subcorpora, WordPattern pattern, ConcordanceContext context)
    {
        var searches = subcorpora.Search(pattern);
        HitList FindAll() => HitList.Joined(Array.ConvertAll(searches, search => search.FindAll()));
        (_articles, _pattern, _context, _steps) = (articles, pattern, context, "");
        _hits = articles.ArticlesInOrder is { } places
            ? new HitSource(subcorpora, searches, () => InOrderOf(places, subcorpora, FindAll()), isPlain: false)
            : new HitSource(subcorpora, searches, FindAll, isPlain: true);
    }

    private Concordance(Concordance<TArticle, TFields> from, HitList hits, string step)
    {
        (_articles, _pattern, _context, _steps) = (from._articles, from._pattern, from._context, from._steps + step);
        _hits = new HitSource(from.Counted, from._hits.Searches, () => hits, isPlain: false);
    }

    /// <summary>How many occurrences there are. O(1) for a word in all articles; else they are found, at a few nanoseconds each, the first time.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public int Count => _hits.Count;

    /// <summary>
    /// One line that says what was looked for, how, in which articles of which corpus (its fingerprint, its segmenters' version), and how the lines were sorted and sampled, so that the result can be had
    /// again.
    /// </summary>
    public string Signature
        => new SignatureLine("concordance")
            .Add("pattern", _pattern.ToString())
            .Add(_context.Window is null ? "within" : "window", _context.Window is { } window ? window.ToString(CultureInfo.InvariantCulture) : _context.Unit.ToString())
            .Add("lines", _steps.Length == 0 ? "all" : _steps.TrimStart('.'))
            .Add(Counted)
            .ToString();

    private CountedCorpora Counted => _hits.Counted;

    /// <summary>The line at this place, from 0. O(its tokens), once the occurrences have been found.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public ConcordanceLine<TArticle> this[int index]
    {
        get
        {
            var hits = _hits.All;
            if ((uint)index >= (uint)hits.Count)
                throw new ArgumentOutOfRangeException(nameof(index), index, $"The concordance has {hits.Count} lines, so the index must be at least 0 and less than {hits.Count}.");
            return LineAt(Readers(), hits, index, null);
        }
    }

    /// <summary>The lines sorted: by the first criterion, those that are equal in it by the next, and so on; what is equal in all of them stays in the order that it has. O(n log n).</summary>
    /// <param name="by">The criteria; <see cref="ConcordanceSort.Right"/> if there are none.</param>
    /// <exception cref="ArgumentNullException">A criterion is null.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public Concordance<TArticle, TFields> Sort(params ConcordanceSort[] by)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (by.Length == 0)
            by = [ConcordanceSort.Right];
        Array.ForEach(by, sort => ArgumentNullException.ThrowIfNull(sort, nameof(by)));

        // From the least important on: each keeps the order of the one before where its own is equal.
        return Sorted(order =>
        {
            for (var i = by.Length - 1; i >= 0; i--)
            {
                if (by[i].IsDate)
                    order.SortBy(_articles.DateKey, by[i].IsDescending);
                else
                    order.SortBy(by[i]);
            }
        }, $".Sort({string.Join(", ", by.Select(sort => sort.ToString()))})");
    }

    /// <summary>The lines by ascending values of their articles; those with equal values stay in the order that they have. O(n log n).</summary>
    /// <param name="key">The value: <c>a => a.Section</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">The lambda gives null, or what asks the metadata of another corpus.</exception>
    /// <exception cref="InvalidOperationException">The values have no order, as lists have none.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public Concordance<TArticle, TFields> SortBy(Func<TFields, OrderKey> key) => SortBy(key, isDescending: false);

    /// <summary>The lines by descending values of their articles; those with equal values stay in the order that they have. O(n log n).</summary>
    /// <inheritdoc cref="SortBy(Func{TFields, OrderKey})"/>
    public Concordance<TArticle, TFields> SortByDescending(Func<TFields, OrderKey> key) => SortBy(key, isDescending: true);

    /// <summary>A random sample of the lines, in the order that they have: every set of so many lines is as likely as every other, and the same seed gives the same one on every machine.</summary>
    /// <param name="count">How many lines; all if there are no more.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public Concordance<TArticle, TFields> Sample(int count, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var all = _hits.All;
        return new(this, all.At(SeededSample.Draw(all.Count, Math.Min(count, all.Count), seed)), string.Create(CultureInfo.InvariantCulture, $".Sample({count}, seed: {seed})"));
    }

    /// <summary>Some lines that follow each other. Lines that are not sorted are found up to the last of them and no further.</summary>
    /// <param name="skip">How many to leave out.</param>
    /// <param name="take">How many at most.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public Concordance<TArticle, TFields> Page(int skip, int take)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return new(this, _hits.Slice(skip, take), string.Create(CultureInfo.InvariantCulture, $".Page({skip}, {take})"));
    }

    /// <summary>How many lines there are of each value of their articles, the values in the order in which they first appear. All lines are counted: the numbers add up to <see cref="Count"/>.</summary>
    /// <param name="key">The value: <c>a => a.Date.Year</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">The lambda gives null, or what asks the metadata of another corpus.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public IReadOnlyList<KeyValuePair<TKey, int>> CountBy<TKey>(Func<TFields, Symbol<TKey>> key)
    {
        var source = _articles.SourceOf(key);
        var hits = _hits.All;
        var parts = Counted.Parts;
        var places = new CombinedPlace[hits.Count];
        for (var i = 0; i < places.Length; i++)
        {
            if (i % PlaceReader.Batch == 0)
                Counted.ThrowIfCancelled();
            var part = hits.PartAt(i);
            places[i] = new CombinedPlace(part, parts[part].Index.Articles.ArticleOf(hits.Starts[i]));
        }

        return parts is [var only]
            ? ArticleGroups.Count(new AnsweredSelection(only.Image, Array.ConvertAll(places, place => place.Ordinal), only.Cancellation), source)
            : CombinedGroups.Count(parts, places, source);
    }

    /// <summary>Goes through the lines; each is found when it comes.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public IEnumerator<ConcordanceLine<TArticle>> GetEnumerator() => Lines().GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Writes all lines as comma-separated values (RFC 4180), below a line of names: article, date, start and length of the occurrence in UTF-16 units, left, match, right, and every key of the articles' heads, as written there.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="cancellation">What to observe, besides what the query does: what was written by then stays.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void WriteCsv(TextWriter writer, CancellationToken cancellation = default) => TableFormat.WriteCsv(writer, this, ConcordanceColumns.Of<TArticle>(Counted), cancellation);

    /// <summary>Writes an object with the <c>signature</c> and all lines as <c>rows</c> as JSON in UTF-8; their parts are those of <see cref="WriteCsv"/>.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="cancellation">What to observe, besides what the query does: what was written by then stays.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void WriteJson(Stream stream, CancellationToken cancellation = default)
        => TableFormat.WriteJson(stream, Signature, [], this, ConcordanceColumns.Of<TArticle>(Counted), cancellation);

    /// <summary>Writes all lines for a reader, the occurrences below each other.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="width">How many characters a line has; what there is no room for is cut, with an ellipsis in its place.</param>
    /// <param name="cancellation">What to observe, besides what the query does: what was written by then stays.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is less than 20.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void Write(TextWriter writer, int width = DefaultWidth, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, KwicPrinter.MinWidth);
        foreach (var line in this)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Write(KwicLine(line, width));
            writer.Write('\n');
        }
    }

    /// <summary>For a reader: the first 20 lines, the occurrences below each other, how many more there are, and the signature.</summary>
    public override string ToString()
    {
        var print = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var line in this.Take(PrintedLines))
            print.Write(KwicLine(line, DefaultWidth) + "\n");
        if (Count > PrintedLines)
            print.Write(string.Create(CultureInfo.InvariantCulture, $"… and {Count - PrintedLines:N0} more\n"));
        print.Write(Signature);
        return print.ToString();
    }

    private static string KwicLine(ConcordanceLine<TArticle> line, int width)
    {
        var (before, match, behind) = line.Parts();
        return KwicPrinter.Line(TableFormat.OnOneLine(before), TableFormat.OnOneLine(match), TableFormat.OnOneLine(behind), width);
    }

    private HitList InOrderOf(CombinedPlace[] articles, CountedCorpora subcorpora, HitList hits)
    {
        var places = Array.ConvertAll(subcorpora.Parts, part => new int[part.Image.Count]);
        for (var i = 0; i < articles.Length; i++)
            places[articles[i].Part][articles[i].Ordinal] = i;
        var order = new HitOrder(subcorpora, _context, hits);
        order.SortBy((part, article) => places[part][article]);
        return order.Sorted();
    }

    private Concordance<TArticle, TFields> SortBy(Func<TFields, OrderKey> key, bool isDescending)
    {
        var made = _articles.KeyOf(key);
        return Sorted(order => order.SortBy(made, isDescending), $".SortBy{(isDescending ? "Descending" : "")}(a => a.{made.Path})");
    }

    private Concordance<TArticle, TFields> Sorted(Action<HitOrder> sort, string step)
    {
        var hits = _hits.All;
        if (hits.Count > 1)
        {
            var order = new HitOrder(Counted, _context, hits);
            sort(order);
            hits = order.Sorted();
        }

        return new(this, hits, step);
    }

    private IEnumerable<ConcordanceLine<TArticle>> Lines()
    {
        var readers = Readers();
        ConcordanceLine<TArticle> line = default;
        if (!_hits.IsStreamed)
        {
            var hits = _hits.All;
            for (var i = 0; i < hits.Count; i++)
            {
                if (i % PlaceReader.Batch == 0)
                    Counted.ThrowIfCancelled();
                yield return line = LineAt(readers, hits, i, line.Article);
            }

            yield break;
        }

        var starts = new uint[PlaceReader.Batch];
        for (var part = 0; part < readers.Length; part++)
        {
            if (_hits.Searches[part].Stream() is not { } reader)
                continue;
            while (reader.Read(starts) is > 0 and var count)
            {
                for (var i = 0; i < count; i++)
                    yield return line = LineAt(readers[part], part, starts[i], reader.Length, line.Article);
            }
        }
    }

    private LineReader[] Readers() => Array.ConvertAll(Counted.Parts, part => new LineReader(part, _context));

    private ConcordanceLine<TArticle> LineAt(LineReader[] readers, HitList hits, int index, TArticle? last)
        => LineAt(readers[hits.PartAt(index)], hits.PartAt(index), hits.Starts[index], hits.LengthAt(index), last);

    private ConcordanceLine<TArticle> LineAt(LineReader lines, int part, uint start, int length, TArticle? last)
    {
        lines.Read(start, length, out var place);
        var isSame = last is not null && last.Ordinal == lines.Article && ReferenceEquals(last.Image, Counted.Parts[part].Image);
        return new ConcordanceLine<TArticle>(isSame ? last! : _articles.Make(part, lines.Article), place);
    }
}
