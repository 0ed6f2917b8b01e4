using System.Buffers;

namespace Corpus;

/// <summary>Counts terms by the index of words.</summary>
internal sealed class IndexedTermSource(TextIndex index, int articleCount) : TermSource
{
    // So many positions or terms are read between two looks at the token of cancellation.
    private const int Batch = 1 << 14;

    private readonly TermFrequencies _word = new();

    public override bool IsOneWord(SearchTerm term, out Term word)
    {
        word = default;
        return !term.IsPrefix && term.Readings.Length == 1 && term.Readings[0].Length == 1 && index.Lexicon.TryFind(term.Readings[0][0], out word);
    }

    public override TermPostings PostingsOf(Term word) => index.PostingsOf(word);

    public override void Collect(int number, SearchTerm term, TermFrequencies articles, CancellationToken cancellation)
    {
        if (term.Readings.Length == 1 && term.Readings[0].Length > 1)
        {
            CollectPhrase(term.Readings[0], term.IsPrefix, articles, cancellation);
            return;
        }

        // What several words or readings give is added up.
        var sums = ArrayPool<int>.Shared.Rent(Math.Max(1, articleCount));
        var touched = new TermFrequencies();
        Array.Clear(sums, 0, articleCount);
        foreach (var reading in term.Readings)
        {
            if (reading.Length == 1)
                AddWords(reading[0], term.IsPrefix, sums, touched, cancellation);
            else
                AddPhrase(reading, term.IsPrefix, sums, touched, cancellation);
        }

        foreach (var ordinal in touched.Ordinals)
            articles.Add(ordinal, sums[ordinal]);
        touched.Dispose();
        ArrayPool<int>.Shared.Return(sums);
    }

    public override void Dispose() => _word.Dispose();

    private void AddWords(string form, bool isPrefix, int[] sums, TermFrequencies touched, CancellationToken cancellation)
    {
        if (!isPrefix)
        {
            if (index.Lexicon.TryFind(form, out var word))
                AddWord(word, sums, touched);
            return;
        }

        var words = index.Lexicon.StartingWith(form);
        for (var i = 1; words.MoveNext(); i++)
        {
            if (i % Batch == 0)
                cancellation.ThrowIfCancellationRequested();
            AddWord(words.Current, sums, touched);
        }
    }

    private void AddWord(Term word, int[] sums, TermFrequencies touched)
    {
        _word.Read(index.PostingsOf(word), word.ArticleFrequency);
        AddAll(_word, sums, touched);
    }

    private void AddPhrase(string[] reading, bool isPrefix, int[] sums, TermFrequencies touched, CancellationToken cancellation)
    {
        using var phrase = new TermFrequencies();
        CollectPhrase(reading, isPrefix, phrase, cancellation);
        AddAll(phrase, sums, touched);
    }

    private static void AddAll(TermFrequencies articles, int[] sums, TermFrequencies touched)
    {
        var ordinals = articles.Ordinals;
        var frequencies = articles.Frequencies;
        for (var i = 0; i < ordinals.Length; i++)
        {
            if (sums[ordinals[i]] == 0)
                touched.Add(ordinals[i], 1);
            sums[ordinals[i]] += frequencies[i];
        }
    }

    // The types of each token of the phrase are one range. The rarest word says where to look.
    private void CollectPhrase(string[] reading, bool isPrefix, TermFrequencies articles, CancellationToken cancellation)
    {
        var ranges = new (int First, int End)[reading.Length];
        var rarest = -1;
        Term rarestWord = default;
        for (var i = 0; i < reading.Length; i++)
        {
            if (isPrefix && i == reading.Length - 1)
            {
                ranges[i] = RangeOfPrefix(reading[i]);
                continue;
            }

            if (!index.Lexicon.TryFind(reading[i], out var word))
                return;
            ranges[i] = (word.FirstType, word.FirstType + word.TypeCount);
            if (rarest < 0 || word.Frequency < rarestWord.Frequency)
                (rarest, rarestWord) = (i, word);
        }

        var positions = index.PostingsOf(rarestWord).PositionsFrom(0);
        var last = 0;
        for (var i = 1; positions.MoveNext(); i++)
        {
            if (i % Batch == 0)
                cancellation.ThrowIfCancellationRequested();
            var start = positions.Current - rarest;
            if (start >= 0 && start + ranges.Length <= index.TokenCount && IsAt(start, ranges, rarest))
                articles.AddOne(last = index.ArticleOf(start, last));
        }
    }

    // An article begins with a paragraph, so that a phrase within one is within an article.
    private bool IsAt(long start, (int First, int End)[] ranges, int known)
    {
        for (var i = 0; i < ranges.Length; i++)
        {
            if (i != known && index.TypeAt(start + i) is var type && (type < ranges[i].First || type >= ranges[i].End))
                return false;
        }

        for (var i = 1; i < ranges.Length; i++)
        {
            if (index.Paragraphs.Begins(start + i))
                return false;
        }

        return true;
    }

    private (int First, int End) RangeOfPrefix(string form)
    {
        var words = index.Lexicon.StartingWith(form);
        if (!words.MoveNext())
            return (0, 0);
        var range = (First: words.Current.FirstType, End: words.Current.FirstType + words.Current.TypeCount);
        while (words.MoveNext())
            range.End = words.Current.FirstType + words.Current.TypeCount;
        return range;
    }
}
