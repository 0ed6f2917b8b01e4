namespace Corpus;

/// <summary>Finds the terms of a query in articles by reading their tokens. Not thread-safe: it remembers the words that it has seen.</summary>
internal sealed class TermFinder(TermLookup lookup)
{
    private readonly Dictionary<string, TermReading[]> _starts = new(StringComparer.Ordinal);
    private readonly List<string> _forms = [];
    private readonly List<TermReading[]> _startsAt = [];
    private readonly List<bool> _beginsParagraph = [];

    /// <summary>Gives the places of the article that have a term, by their first token. O(tokens).</summary>
    /// <param name="article">The article.</param>
    /// <param name="matches">Where to; it is made empty first.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public void Find(Article article, List<TermMatch> matches)
    {
        matches.Clear();
        Read(article);
        for (var token = 0; token < _forms.Count; token++)
        {
            foreach (var reading in _startsAt[token])
            {
                if (IsAt(token, reading))
                    matches.Add(new TermMatch(reading.Term, token, reading.Forms.Length));
            }
        }
    }

    private bool IsAt(int token, TermReading reading)
    {
        if (token + reading.Forms.Length > _forms.Count)
            return false;
        for (var i = 1; i < reading.Forms.Length; i++)
        {
            if (_beginsParagraph[token + i] || !reading.Allows(i, _forms[token + i]))
                return false;
        }

        return true;
    }

    private void Read(Article article)
    {
        _forms.Clear();
        _startsAt.Clear();
        _beginsParagraph.Clear();
        var known = _starts.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[64];
        var utf8 = article.Text.AsUtf8();
        var paragraphs = article.Paragraphs.GetEnumerator();
        var paragraphEnd = int.MinValue;
        var cursor = article.Image.Layers.Cursor(article.Ordinal);
        while (cursor.MoveNext())
        {
            var stretch = cursor.Current;
            var begins = false;
            while (stretch.Start >= paragraphEnd && paragraphs.MoveNext())
            {
                begins = true;
                paragraphEnd = paragraphs.Current.End;
            }

            _beginsParagraph.Add(begins);
            var word = utf8.Slice(stretch.ByteStart, stretch.ByteLength);
            if (!TryFold(word, buffer, out var length))
                AddForm(WordForm.Of(word, matchCase: false));
            else if (known.TryGetValue(buffer[..length], out var form, out var starts))
                Add(form, starts);
            else
                AddForm(buffer[..length].ToString());
        }

        GC.KeepAlive(article);
    }

    private void AddForm(string form)
    {
        if (!_starts.TryGetValue(form, out var starts))
            _starts.Add(form, starts = lookup.StartingAt(form));
        Add(form, starts);
    }

    private void Add(string form, TermReading[] starts)
    {
        _forms.Add(form);
        _startsAt.Add(starts);
    }

    // ASCII has its form without being decoded; it is most of what there is.
    private static bool TryFold(ReadOnlySpan<byte> word, Span<char> form, out int length)
    {
        length = word.Length;
        if (word.Length > form.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            var c = (char)word[i];
            if (c >= 0x80)
                return false;
            form[i] = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
        }

        return true;
    }
}
