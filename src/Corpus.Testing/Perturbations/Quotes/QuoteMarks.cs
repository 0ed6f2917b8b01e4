namespace Corpus.Testing;

/// <summary>
/// Tells the marks of quotations from apostrophes, by what stands around them, a paragraph at a time. O(units). An apostrophe stands between letters or digits (<c>can’t</c>, <c>foto's</c>), before
/// a clipped word (<c>’s avonds</c>, <c>'tis</c>, <c>'90</c>), or behind an s where no quotation in single marks is open (<c>the dogs’ tails</c>).
/// </summary>
internal sealed class QuoteMarks
{
    private static readonly HashSet<string> ClippedWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "s", "t", "n", "m", "k", "r", "z", "ns", "tis", "twas", "em", "til", "cause", "bout", "cos",
    };

    private readonly string _text;
    private readonly List<QuoteMark> _marks = [];
    private readonly List<int> _apostrophes = [];
    private readonly OpenQuotes _open = new();

    private QuoteMarks(string text)
    {
        _text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' && i > 0 && IsBlankLineBefore(i))
                _open.Clear();
            else if (IsDouble(text[i]) && Clusters.LengthAt(text, i) == 1)
                ReadDouble(i);
            else if (IsSingle(text[i]) && Clusters.LengthAt(text, i) == 1)
                ReadSingle(i);
        }
    }

    /// <summary>The marks of quotations, in order.</summary>
    public IReadOnlyList<QuoteMark> Marks => _marks;

    /// <summary>The places of the apostrophes, in order.</summary>
    public IReadOnlyList<int> Apostrophes => _apostrophes;

    public static QuoteMarks Of(string text) => new(text);

    private static bool IsDouble(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»';

    private static bool IsSingle(char c) => c is '\'' or '‘' or '’' or '‚' or '‛' or '‹' or '›';

    private static bool IsApostrophe(char c) => c is '\'' or '‘' or '’';

    private void ReadDouble(int at)
    {
        // 19" is inches, unless a quotation is open that it can close.
        if (_text[at] == '"' && at > 0 && char.IsAsciiDigit(_text[at - 1]) && !_open.Contains(false))
            return;
        Add(at, IsOpening(at, isSingle: false), isSingle: false);
    }

    private void ReadSingle(int at)
    {
        if (IsApostrophe(_text[at]) && IsApostropheAt(at))
            _apostrophes.Add(at);
        else if (_text[at] != '‚' || at == 0 || char.IsWhiteSpace(_text[at - 1]) || IsOpeningPunctuation(_text[at - 1]))
            Add(at, IsOpening(at, isSingle: true), isSingle: true);
    }

    private bool IsApostropheAt(int at)
    {
        var (before, behind) = (IsWordAt(at - 1), IsWordAt(at + 1));
        if (before && behind)
            return true;
        if (before)
            return !_open.Contains(true) && _text[at] != '‘';
        if (!behind)
            return false;
        if (char.IsAsciiDigit(_text[at + 1]))
            return _text[at] != '‘' && IsDecade(at + 1);
        return ClippedWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(WordFrom(at + 1));
    }

    // '90 or '90s, but not '1990 or '9.
    private bool IsDecade(int at)
        => at + 1 < _text.Length && char.IsAsciiDigit(_text[at + 1]) && (at + 2 == _text.Length || !char.IsAsciiDigit(_text[at + 2]));

    // No word of the list is longer than 5, so that nothing longer need be read.
    private ReadOnlySpan<char> WordFrom(int at)
    {
        const int Longest = 6;
        var end = at;
        while (end < _text.Length && end - at < Longest && char.IsLetter(_text[end]))
            end++;
        return _text.AsSpan(at, end - at);
    }

    private bool IsOpening(int at, bool isSingle)
    {
        var beginsWord = at == 0 || char.IsWhiteSpace(_text[at - 1]) || IsOpeningPunctuation(_text[at - 1]) || (_marks.Count > 0 && _marks[^1] is { IsOpening: true } last && last.At == at - 1);
        var endsWord = at + 1 == _text.Length || char.IsWhiteSpace(_text[at + 1]);
        if (beginsWord != endsWord)
            return beginsWord;
        return !_open.Contains(isSingle);
    }

    private void Add(int at, bool isOpening, bool isSingle)
    {
        if (isOpening)
        {
            _marks.Add(new QuoteMark(at, IsOpening: true, isSingle, _open.Count));
            _open.Open(isSingle);
            return;
        }

        // What was opened within it and not closed ends with it; one that closes nothing lies in nothing.
        _marks.Add(new QuoteMark(at, IsOpening: false, isSingle, _open.Contains(isSingle) ? _open.Close(isSingle) : _open.Count));
    }

    private bool IsWordAt(int at) => at >= 0 && at < _text.Length && char.IsLetterOrDigit(_text[at]);

    private static bool IsOpeningPunctuation(char c) => c is '(' or '[' or '{' or '–' or '—' or '-' or '/';

    private bool IsBlankLineBefore(int newline)
    {
        var at = newline - 1;
        if (_text[at] == '\r')
            at--;
        return at >= 0 && _text[at] == '\n';
    }
}
