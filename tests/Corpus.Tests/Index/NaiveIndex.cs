namespace Corpus.Tests;

/// <summary>What the index of an image has to say, made of the tokens of its articles in the plainest way.</summary>
internal sealed class NaiveIndex
{
    private readonly Dictionary<string, List<long>> _positions = new(StringComparer.Ordinal);

    private NaiveIndex(List<string> tokens, List<int> articles, List<bool> marks, int articleCount)
    {
        Tokens = tokens;
        Articles = articles;
        Marks = marks;
        ArticleCount = articleCount;
        Types = [.. tokens.Distinct(StringComparer.Ordinal).Order(Comparer<string>.Create(Compare))];
        Terms = [.. Types.Select(TermOf).Distinct(StringComparer.Ordinal)];

        // Worked out once: each term is asked for again by every term that begins as it does.
        for (var i = 0; i < tokens.Count; i++)
        {
            var term = TermOf(tokens[i]);
            if (!_positions.TryGetValue(term, out var positions))
                _positions.Add(term, positions = []);
            positions.Add(i);
        }
    }

    /// <summary>The form of each token, with case.</summary>
    public List<string> Tokens { get; }

    /// <summary>The article of each token.</summary>
    public List<int> Articles { get; }

    /// <summary>Whether it is the first of its paragraph.</summary>
    public List<bool> Marks { get; }

    public int ArticleCount { get; }

    /// <summary>The types in order.</summary>
    public List<string> Types { get; }

    /// <summary>The terms in order.</summary>
    public List<string> Terms { get; }

    public static NaiveIndex Of(CorpusImage image)
    {
        var (tokens, articles, marks) = (new List<string>(), new List<int>(), new List<bool>());
        foreach (var article in TestCorpus.Articles(image))
        {
            var paragraph = -1;
            foreach (var token in article.Tokens)
            {
                tokens.Add(WordForm.Of(token.Text.AsUtf8(), matchCase: true));
                articles.Add(article.Ordinal);
                marks.Add(token.Paragraph.Start != paragraph);
                paragraph = token.Paragraph.Start;
            }
        }

        return new NaiveIndex(tokens, articles, marks, image.Count);
    }

    public static string TermOf(string type) => WordForm.Of(System.Text.Encoding.UTF8.GetBytes(type), matchCase: false);

    /// <summary>The positions of a term.</summary>
    public List<long> PositionsOf(string term) => _positions[term];

    /// <summary>Demands that the index of the image says the same, in everything that it can be asked.</summary>
    public static void AssertSame(CorpusImage image)
    {
        image.Verify();
        var index = image.Index!;
        var naive = Of(image);
        Assert.Equal((naive.Tokens.Count, naive.Types.Count, naive.Terms.Count), ((int)index.TokenCount, index.TypeCount, index.Lexicon.TermCount));
        naive.AssertTokens(index);

        var terms = index.Lexicon.StartingWith("");
        foreach (var term in naive.Terms)
        {
            Assert.True(terms.MoveNext());
            Assert.Equal(term, System.Text.Encoding.UTF8.GetString(terms.Form));
            Assert.True(index.Lexicon.TryFind(term, out var found));
            Assert.Equal(found, terms.Current);
            naive.AssertTypes(index, term, terms);
            naive.AssertPostings(index, term, found);
            naive.AssertRanges(index, term);
        }

        Assert.False(terms.MoveNext());
        Assert.False(terms.MoveNext());
    }

    private void AssertTokens(TextIndex index)
    {
        var types = new int[Tokens.Count];
        index.TypesFrom(0, types);
        for (var i = 0; i < Tokens.Count; i++)
        {
            Assert.Equal(Types.IndexOf(Tokens[i]), types[i]);
            Assert.Equal(types[i], index.TypeAt(i));
            Assert.Equal(Marks[i], index.Paragraphs.Begins(i));
            Assert.Equal(Articles[i], index.ArticleOf(i));
            Assert.Equal(Articles[i], index.ArticleOf(i, Articles[i]));
            Assert.Equal(Articles[i], index.Articles.ArticleOf(i));
        }

        for (var ordinal = 0; ordinal <= ArticleCount; ordinal++)
            Assert.Equal(Articles.Count(article => article < ordinal), index.FirstTokenOf(ordinal));
    }

    private void AssertTypes(TextIndex index, string term, TermEnumerator terms)
    {
        var types = Types.Where(type => TermOf(type) == term).ToList();
        Assert.Equal((Types.IndexOf(types[0]), types.Count), (terms.Current.FirstType, terms.Current.TypeCount));
        for (var i = 0; i < types.Count; i++)
        {
            Assert.Equal(types[i], terms.TypeForm(i));
            Assert.Equal(Tokens.Count(token => token == types[i]), terms.TypeFrequency(i));
            Assert.Equal(types[i], index.Lexicon.FormOf(terms.Current.FirstType + i));
            Assert.Equal(terms.Current, index.Lexicon.TermOf(terms.Current.FirstType + i));
            Assert.Equal(terms.Current.FirstType + i, index.Lexicon.TypeOf(terms.Current, types[i]));
        }

        Assert.Equal(-1, index.Lexicon.TypeOf(terms.Current, term + "\u0001"));
    }

    // The terms that begin as this one does, with their articles.
    private void AssertRanges(TextIndex index, string term)
    {
        foreach (var prefix in (string[])["", term[..1], term, term + "a"])
        {
            if (prefix.Length > 0 && char.IsSurrogate(prefix[^1]))
                continue;
            var expected = Terms.Where(other => other.StartsWith(prefix, StringComparison.Ordinal)).ToList();
            var actual = new List<Term>();
            using var bitmap = new ArticleBitmap(ArticleCount);
            var articles = new PostingCollector(index, bitmap);
            for (var range = index.Lexicon.StartingWith(System.Text.Encoding.UTF8.GetBytes(prefix)); range.MoveNext();)
            {
                actual.Add(range.Current);
                articles.Add(range.Current);
            }

            Assert.Equal(expected.Select(other => index.Lexicon.TryFind(other, out var found) ? found : default), actual);
            Assert.Equal(expected.SelectMany(PositionsOf).Select(position => Articles[(int)position]).Distinct().Order(), bitmap.ToArray());
        }
    }

    private void AssertPostings(TextIndex index, string term, Term found)
    {
        var expected = PositionsOf(term);
        var articles = expected.GroupBy(position => Articles[(int)position]).Select(group => (group.Key, group.Count())).ToList();
        Assert.Equal((expected.Count, articles.Count), ((int)found.Frequency, found.ArticleFrequency));

        var postings = index.PostingsOf(found);
        Assert.Equal(expected, Positions(postings.PositionsFrom(0)));
        var actual = new List<(int, int)>();
        for (var cursor = postings.Articles(); cursor.MoveNext();)
            actual.Add((cursor.Ordinal, cursor.Frequency));
        Assert.Equal(articles, actual);

        using var bitmap = new ArticleBitmap(ArticleCount);
        postings.AddTo(bitmap);
        for (var ordinal = 0; ordinal < ArticleCount; ordinal++)
        {
            Assert.Equal(articles.Any(article => article.Key == ordinal), bitmap[ordinal]);
            Assert.Equal(bitmap[ordinal], postings.IsIn(ordinal));
        }

        foreach (var from in expected.SelectMany(p => new[] { p - 1, p, p + 1 }).Where((_, i) => i % (1 + expected.Count / 8) == 0))
        {
            Assert.Equal(expected.Where(position => position >= from), Positions(postings.PositionsFrom(from)));
            var cursor = postings.PositionsFrom(0);
            cursor.MoveNext();
            Assert.Equal(expected.Any(position => position >= from), cursor.MoveTo(from));
            if (expected.Exists(position => position >= from))
                Assert.Equal(expected.First(position => position >= from), cursor.Current);
        }
    }

    private static List<long> Positions(PostingPositions cursor)
    {
        var positions = new List<long>();
        while (cursor.MoveNext())
            positions.Add(cursor.Current);
        return positions;
    }

    // By the UTF-8 of the term, then of the type: what is in order as code points is in order as UTF-8.
    private static int Compare(string a, string b)
    {
        var order = Bytes(TermOf(a)).AsSpan().SequenceCompareTo(Bytes(TermOf(b)));
        return order != 0 ? order : Bytes(a).AsSpan().SequenceCompareTo(Bytes(b));
    }

    private static byte[] Bytes(string form) => System.Text.Encoding.UTF8.GetBytes(form);
}
