namespace Corpus;

/// <summary>
/// Reads a regular expression whose matches have nothing to do with backtracking: characters, sets, groups, <c>|</c>, quantifiers, and anchors around the whole. Makes the
/// automaton of its places: V. Glushkov, "The abstract theory of automata", Russian Mathematical Surveys 16(5), 1961.
/// </summary>
/// <remarks>The expression is known to be correct. Whatever is not certain to mean the same here is refused.</remarks>
internal sealed class PatternParser
{
    /// <summary>The most places: four bits of a word of 64 are for something else.</summary>
    public const int MaxPlaces = 60;

    // Groups within groups, and steps in all: repeated groups are read again for each time.
    private const int MaxDepth = 32;
    private const int MaxSteps = 10_000;

    private readonly string _text;
    private readonly bool _ignoreCase;
    private readonly bool _isSingleLine;
    private readonly int _end;
    private int _at;
    private int _depth;
    private int _steps;

    private PatternParser(string text, bool ignoreCase, bool isSingleLine)
    {
        _text = text;
        _ignoreCase = ignoreCase;
        _isSingleLine = isSingleLine;
        _end = text.Length;
        IsAnchoredAtStart = Skip("^") || Skip(@"\A");
        var before = text.Length > 1 ? text[^2] : '\0';
        if (text.EndsWith('$') && before != '\\')
            (IsAnchoredAtEnd, MayEndLine, _end) = (true, true, text.Length - 1);
        else if ((text.EndsWith(@"\z", StringComparison.Ordinal) || text.EndsWith(@"\Z", StringComparison.Ordinal)) && !text.EndsWith(@"\\z", StringComparison.OrdinalIgnoreCase))
            (IsAnchoredAtEnd, MayEndLine, _end) = (true, text[^1] == 'Z', text.Length - 2);
    }

    /// <summary>Whether matches begin at the beginning only.</summary>
    public bool IsAnchoredAtStart { get; }

    /// <summary>Whether they end at the end only.</summary>
    public bool IsAnchoredAtEnd { get; }

    /// <summary>Whether they may end before a line break at the end too.</summary>
    public bool MayEndLine { get; }

    /// <summary>What stands at each place.</summary>
    public List<PatternSet> Places { get; } = [];

    /// <summary>Which places may follow each, a bit for each.</summary>
    public ulong[] Following { get; } = new ulong[MaxPlaces + 1];

    /// <summary>The whole.</summary>
    public PatternPart Whole { get; private set; }

    /// <summary>Reads it; null where it has something else in it, or more places than there may be.</summary>
    public static PatternParser? Read(string text, bool ignoreCase, bool isSingleLine)
    {
        var parser = new PatternParser(text, ignoreCase, isSingleLine);
        if (!parser.TryReadAlternatives(out var whole, out var isOne) || parser._at != parser._end)
            return null;

        // An anchor belongs to the first or last alternative alone.
        if (!isOne && (parser.IsAnchoredAtStart || parser.IsAnchoredAtEnd))
            return null;
        parser.Whole = whole;
        return parser;
    }

    private bool Skip(string expected)
    {
        if (!_text.AsSpan(_at).StartsWith(expected))
            return false;
        _at += expected.Length;
        return true;
    }

    private bool TryReadAlternatives(out PatternPart part, out bool isOne)
    {
        isOne = true;
        if (!TryReadSequence(out part))
            return false;
        while (_at < _end && _text[_at] == '|')
        {
            _at++;
            isOne = false;
            if (!TryReadSequence(out var other))
                return false;
            part = part.Or(other);
        }

        return true;
    }

    private bool TryReadSequence(out PatternPart part)
    {
        part = PatternPart.Empty;
        while (_at < _end && _text[_at] is not ('|' or ')'))
        {
            var start = _at;
            if (!TryReadOnce(out var next) || !TryReadQuantifier(out var least, out var most))
                return false;

            // .NET does not find all matches of what is repeated and may be empty, such as that of (?:a+|){1,} in nothing.
            if (next.MayBeEmpty && (least, most) != (1, 1))
                return false;
            var behind = _at;
            part = part.Then(Repeated(next, start, least, most, out var isRead), Following);
            if (!isRead)
                return false;
            _at = behind;
        }

        return true;
    }

    // The first time it has been read; the others make places of their own.
    private PatternPart Repeated(PatternPart once, int start, int least, int most, out bool isRead)
    {
        isRead = true;
        var isEndless = most == int.MaxValue;
        var times = isEndless ? Math.Max(1, least) : most;
        var all = PatternPart.Empty;
        for (var time = 1; time <= times && isRead; time++)
        {
            _at = start;
            if (time > 1)
                isRead = TryReadOnce(out once);
            if (isEndless && time == times)
                once.Repeat(Following);
            all = all.Then(time > least ? once.OrNothing() : once, Following);
        }

        return all;
    }

    private bool TryReadOnce(out PatternPart part)
    {
        part = default;
        if (++_steps > MaxSteps)
            return false;
        var c = _text[_at++];
        switch (c)
        {
            case '(':
                return TryReadGroup(out part);
            case '[':
                return PatternSetReader.TryRead(_text, ref _at, _ignoreCase, out var listed) && TryAdd(listed, out part);
            case '\\':
                return PatternSetReader.TryReadEscape(_text, ref _at, _ignoreCase, out var escaped) && TryAdd(escaped, out part);
            case '.':
                return TryAdd(PatternSet.Of(_isSingleLine ? static _ => true : static c => c != '\n'), out part);
            case '*' or '+' or '?' or '{' or '}' or ']' or '^' or '$':
                return false;
            default:
                return (!_ignoreCase || !PatternSet.HasMoreCases(c)) && TryAdd(PatternSet.Of(c, _ignoreCase), out part);
        }
    }

    private bool TryAdd(PatternSet set, out PatternPart part)
    {
        part = default;
        if (Places.Count == MaxPlaces)
            return false;
        part = PatternPart.Of(Places.Count);
        Places.Add(set);
        return true;
    }

    private bool TryReadGroup(out PatternPart part)
    {
        part = default;
        if (!Skip("?:") && _at < _end && _text[_at] == '?')
            return false;
        if (++_depth > MaxDepth || !TryReadAlternatives(out part, out _) || _at >= _end || _text[_at] != ')')
            return false;
        _at++;
        _depth--;
        return true;
    }

    // Whether it takes as much as it can or as little makes no difference to whether there is a match.
    private bool TryReadQuantifier(out int least, out int most)
    {
        (least, most) = (1, 1);
        if (_at >= _end)
            return true;
        switch (_text[_at])
        {
            case '*':
                (least, most) = (0, int.MaxValue);
                break;
            case '+':
                (least, most) = (1, int.MaxValue);
                break;
            case '?':
                (least, most) = (0, 1);
                break;
            case '{':
                return TryReadBounds(out least, out most);
            default:
                return true;
        }

        _at++;
        SkipLazy();
        return true;
    }

    private bool TryReadBounds(out int least, out int most)
    {
        _at++;
        most = 0;
        if (!TryReadNumber(out least))
            return false;
        most = least;
        if (Skip(","))
        {
            most = int.MaxValue;
            if (_at < _end && char.IsAsciiDigit(_text[_at]) && !TryReadNumber(out most))
                return false;
        }

        if (!Skip("}") || most < least)
            return false;
        SkipLazy();
        return true;
    }

    private bool TryReadNumber(out int number)
    {
        number = 0;
        var start = _at;
        for (; _at < _end && char.IsAsciiDigit(_text[_at]); _at++)
        {
            number = 10 * number + (_text[_at] - '0');
            if (number > MaxPlaces)
                return false;
        }

        return _at > start;
    }

    private void SkipLazy()
    {
        if (_at < _end && _text[_at] == '?')
            _at++;
    }
}
