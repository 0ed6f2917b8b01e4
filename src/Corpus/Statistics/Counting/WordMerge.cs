namespace Corpus;

/// <summary>Merges the words of several indexes, each of which has them in the order of their forms: what is written alike gets one number. Not thread-safe.</summary>
internal sealed class WordMerge
{
    // So many words are merged between two looks at the token of cancellation.
    private const int Batch = 1 << 12;

    private readonly TermEnumerator[] _heads;
    private readonly bool[] _isLeft;
    private readonly int[] _terms;
    private readonly bool _matchCase;

    private WordMerge(ReadOnlySpan<Subcorpus> parts, bool matchCase)
    {
        _matchCase = matchCase;
        (_heads, _isLeft, _terms, Numbers) = (new TermEnumerator[parts.Length], new bool[parts.Length], new int[parts.Length], new int[parts.Length][]);
        for (var i = 0; i < parts.Length; i++)
        {
            Numbers[i] = [];
            if (parts[i].TokenCount == 0)
                continue;

            // It has looked whether the lexicon has as many terms and types as it says.
            _ = parts[i].Index.VocabularyFor(parts[i].Cancellation);
            var lexicon = parts[i].Index.Lexicon;
            Numbers[i] = new int[matchCase ? lexicon.TypeCount : lexicon.TermCount];
            _heads[i] = lexicon.StartingWith("");
            _isLeft[i] = _heads[i].MoveNext();
        }
    }

    /// <summary>The number of each word of each part.</summary>
    public int[][] Numbers { get; }

    /// <summary>Of each number the first part that has the word.</summary>
    public List<int> Parts { get; } = [];

    /// <summary>Of each number that which the word has in this part.</summary>
    public List<int> Own { get; } = [];

    /// <summary>Merges them. O(words · parts).</summary>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static WordMerge Of(ReadOnlySpan<Subcorpus> parts, bool matchCase)
    {
        var merge = new WordMerge(parts, matchCase);
        var same = new List<int>();
        for (var passed = 0; merge.FindLeast(same); passed++)
        {
            if (passed % Batch == 0)
            {
                foreach (var part in parts)
                    part.Cancellation.ThrowIfCancellationRequested();
            }

            merge.Join(same);
            merge.Advance(same);
        }

        return merge;
    }

    // The parts whose next term has the least form, which is that of UTF-8, as in an index.
    private bool FindLeast(List<int> same)
    {
        same.Clear();
        for (var part = 0; part < _heads.Length; part++)
        {
            if (!_isLeft[part])
                continue;
            var order = same.Count == 0 ? 0 : _heads[part].Form.SequenceCompareTo(_heads[same[0]].Form);
            if (order < 0)
                same.Clear();
            if (order <= 0)
                same.Add(part);
        }

        return same.Count > 0;
    }

    private void Join(List<int> same)
    {
        if (_matchCase)
        {
            JoinTypes(same);
            return;
        }

        foreach (var part in same)
            Numbers[part][_terms[part]] = Own.Count;
        Add(same[0], _terms[same[0]]);
    }

    // The types of a term are few, and in the order of their forms.
    private void JoinTypes(List<int> same)
    {
        if (same is [var only])
        {
            var term = _heads[only].Current;
            for (var i = 0; i < term.TypeCount; i++)
            {
                Numbers[only][term.FirstType + i] = Own.Count;
                Add(only, term.FirstType + i);
            }

            return;
        }

        var types = new List<(string Form, int Part, int Type)>();
        foreach (var part in same)
        {
            for (var i = 0; i < _heads[part].Current.TypeCount; i++)
                types.Add((_heads[part].TypeForm(i), part, _heads[part].Current.FirstType + i));
        }

        types.Sort(static (a, b) => CodePointOrder.Instance.Compare(a.Form, b.Form) is not 0 and var order ? order : a.Part.CompareTo(b.Part));
        string? last = null;
        foreach (var (form, part, type) in types)
        {
            if (form != last)
                Add(part, type);
            Numbers[part][type] = Own.Count - 1;
            last = form;
        }
    }

    private void Add(int part, int own)
    {
        Parts.Add(part);
        Own.Add(own);
    }

    private void Advance(List<int> same)
    {
        foreach (var part in same)
        {
            _terms[part]++;
            _isLeft[part] = _heads[part].MoveNext();
        }
    }
}
