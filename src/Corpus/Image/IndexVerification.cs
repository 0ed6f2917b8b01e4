using System.Text;

namespace Corpus;

/// <summary>Checks that the text index is exactly what the tokens of the articles say.</summary>
internal sealed class IndexVerification
{
    private readonly CorpusImage _image;
    private readonly TextIndex _index;

    // Of each type its form and how many tokens have it, and of each term what the lexicon knows.
    private readonly List<byte[]> _forms = [];
    private readonly List<int> _frequencies = [];
    private readonly List<Term> _terms = [];

    private IndexVerification(CorpusImage image, TextIndex index)
    {
        _image = image;
        _index = index;
    }

    /// <summary>Checks it, if the image has one. O(tokens); memory for all types.</summary>
    /// <exception cref="CorpusImageException">Something is not what it should be.</exception>
    public static void Run(CorpusImage image)
    {
        if (image.Index is not { } index)
            return;

        var verification = new IndexVerification(image, index);
        verification.CheckBlocks();
        verification.CheckTerms();
        verification.CheckTokens();
        foreach (var term in verification._terms)
            verification.CheckPostings(term);
    }

    // Each block ends where the next begins, with its entries, types and postings.
    private void CheckBlocks()
    {
        var (type, postings, end) = (0, 0L, -1L);
        for (var i = 0; i < _index.Lexicon.BlockCount; i++)
        {
            var block = _index.Lexicon.Block(i);
            if (block.FirstType != type || block.Postings != postings || (end >= 0 && block.Entries != end))
                throw _index.Lexicon.Damaged(i);

            var entries = _index.Lexicon.Entries(block);
            for (var left = _index.Lexicon.TermsOf(i); left > 0; left--)
            {
                if (!LexiconEntry.TryRead(entries, type, postings, out var entry))
                    throw _index.Lexicon.Damaged(i);
                entries = entries[entry.Length..];
                type += entry.Term.TypeCount;
                postings += entry.Term.PostingsLength;
            }

            if (!entries.IsEmpty || type != block.TypesEnd || postings != block.PostingsEnd)
                throw _index.Lexicon.Damaged(i);
            end = block.Entries + block.Length;
        }

        if (!_index.Lexicon.IsClosed(type, postings, end))
            throw _image.Bytes.Damaged("its lexicon has more than its blocks");
    }

    // Terms, and types within a term, are in order, and each type folds to its term.
    private void CheckTerms()
    {
        var last = Array.Empty<byte>();
        for (var terms = _index.Lexicon.StartingWith(""); terms.MoveNext();)
        {
            if (_terms.Count > 0 && last.AsSpan().SequenceCompareTo(terms.Form) >= 0)
                throw _image.Bytes.Damaged($"term {_terms.Count} of its lexicon is not in order");
            last = terms.Form.ToArray();
            _terms.Add(terms.Current);
            for (var i = 0; i < terms.Current.TypeCount; i++)
            {
                var form = Encoding.UTF8.GetBytes(terms.TypeForm(i));
                if ((i > 0 && _forms[^1].AsSpan().SequenceCompareTo(form) >= 0) || !WordForm.Is(form, Encoding.UTF8.GetString(last), matchCase: false))
                    throw _image.Bytes.Damaged($"type {_forms.Count} of its lexicon is not in order, or none of its term");
                _forms.Add(form);
                _frequencies.Add(terms.TypeFrequency(i));
            }
        }
    }

    private void CheckTokens()
    {
        var counts = new int[_index.TypeCount];
        var position = 0L;
        for (var ordinal = 0; ordinal < _image.Count; ordinal++)
        {
            if (_index.FirstTokenOf(ordinal) != position)
                throw NotSo(ordinal, "the position of its first token");

            var article = new ImageVerification.AnyArticle(new ArticleHandle(_image, ordinal));
            var text = article.Text.AsUtf8();
            var cursor = _image.Layers.Cursor(ordinal);
            using var paragraphs = article.Paragraphs.GetEnumerator();
            var next = paragraphs.MoveNext() ? paragraphs.Current.Start : int.MaxValue;
            while (cursor.MoveNext())
            {
                var type = _index.TypeAt(position);
                counts[type]++;
                if (!IsForm(text.Slice(cursor.Current.ByteStart, cursor.Current.ByteLength), _forms[type]))
                    throw NotSo(ordinal, $"the type of token {cursor.Next - 1}");

                var begins = cursor.Next == 1;
                while (next <= cursor.Current.Start)
                {
                    begins = true;
                    next = paragraphs.MoveNext() ? paragraphs.Current.Start : int.MaxValue;
                }

                if (_index.Paragraphs.Begins(position) != begins)
                    throw NotSo(ordinal, $"the paragraph of token {cursor.Next - 1}");
                position++;
            }
        }

        if (position != _index.TokenCount || !counts.AsSpan().SequenceEqual(_frequencies.ToArray()))
            throw _image.Bytes.Damaged("the types of its lexicon do not have as many tokens as it says");
    }

    private static bool IsForm(ReadOnlySpan<byte> token, byte[] form)
        => (token.SequenceEqual(form) && Ascii.IsValid(token)) || WordForm.Is(token, Encoding.UTF8.GetString(form), matchCase: true);

    // So many positions in order, each of a type of the term, are all there are.
    private void CheckPostings(in Term term)
    {
        var postings = _index.PostingsOf(term);
        var articles = postings.Articles();
        var count = 0L;
        var end = 0L;
        var left = 0;
        for (var positions = postings.PositionsFrom(0); positions.MoveNext(); count++)
        {
            if (positions.Current >= end)
            {
                if (left != 0 || !articles.MoveNext())
                    throw _index.Damaged(term);
                left = articles.Frequency;
                end = _index.FirstTokenOf(articles.Ordinal + 1);
                if (_index.FirstTokenOf(articles.Ordinal) > positions.Current || end <= positions.Current)
                    throw _index.Damaged(term);
            }

            left--;
            if ((uint)(_index.TypeAt(positions.Current) - term.FirstType) >= (uint)term.TypeCount)
                throw _index.Damaged(term);
        }

        if (count != term.Frequency || left != 0 || articles.MoveNext() || !AreSkipsRight(postings))
            throw _index.Damaged(term);
    }

    // What is reached by a skip is what is reached without.
    private static bool AreSkipsRight(in TermPostings postings)
    {
        var number = 0;
        for (var positions = postings.PositionsFrom(0); positions.MoveNext(); number++)
        {
            if (number % ImageFormat.SkipPositions > 1)
                continue;
            var found = postings.PositionsFrom(positions.Current);
            if (!found.MoveNext() || found.Current != positions.Current || postings.PositionsFrom(positions.Current + 1) is var behind && behind.MoveNext() && behind.Current <= positions.Current)
                return false;
        }

        return true;
    }

    private CorpusImageException NotSo(int ordinal, string what) => _image.Bytes.Damaged($"in article {ordinal}, {what} is not what its index of words says");
}
