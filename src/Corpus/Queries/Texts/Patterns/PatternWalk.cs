namespace Corpus;

/// <summary>
/// Goes through the terms of a lexicon in which an automaton may find a match, reading what a term shares with the one before only once, and only the terms that have in
/// them what stands in every match. Not thread-safe.
/// </summary>
internal sealed class PatternWalk
{
    // A single letter stands in too many terms.
    private const int LeastPart = 2;

    private readonly LexiconTable _terms;
    private readonly PatternAutomaton _automaton;
    private readonly byte[] _part = [];
    private readonly int _end;

    // Behind the first n bytes of the form the automaton is in state n; of the term before, so many are known.
    private ulong[] _states = new ulong[64];
    private int _known;
    private int _next;

    /// <summary>Before the first.</summary>
    public PatternWalk(LexiconTable terms, PatternAutomaton automaton)
    {
        (_terms, _automaton, _end) = (terms, automaton, terms.Count);
        _states[0] = automaton.Start;
        if (terms.HasOtherI)
            return;
        (_next, _end) = terms.StartingWith(automaton.Literals.Beginning);
        if (automaton.Literals.Part.Length >= LeastPart && (automaton.Literals.Beginning.Length > 0 || !automaton.Literals.HasFewBeginnings))
            _part = automaton.Literals.Part;
    }

    /// <summary>The number of the term.</summary>
    public int Current { get; private set; }

    /// <summary>Whether there is a match in it for certain, whichever of its letters are capitals.</summary>
    public bool IsCertain => _automaton.IsCertain(_states[_terms.Form(Current).Length]);

    /// <summary>Goes to the next term, if there is one.</summary>
    public bool MoveNext()
    {
        while (TryTake())
        {
            var form = _terms.Form(Current);
            if (form.Length > 0 && !_automaton.MayEndWith(form[^1]))
                continue;
            var dead = Run(form);
            _known = dead >= 0 ? dead : form.Length;
            if (dead >= 0 && _part.Length == 0)
                _next = _terms.NextSharingLess(_next, dead);
            else if (dead < 0 && _automaton.IsMatch(_states[form.Length]) != false)
                return true;
        }

        return false;
    }

    private bool TryTake()
    {
        if (_next >= _end)
            return false;
        Current = _next;
        if (_part.Length > 0)
        {
            Current = _terms.NextWith(_part, _next, _end);
            _known = Current == _next ? _known : 0;
        }

        _next = Current + 1;
        if (Current >= _end)
            return false;
        _known = Math.Min(_known, _terms.Shared(Current));
        return true;
    }

    // How many bytes of the form are enough to tell that there is no match; -1 if it takes all.
    private int Run(ReadOnlySpan<byte> form)
    {
        if (form.Length >= _states.Length)
            Array.Resize(ref _states, Math.Max(form.Length + 1, 2 * _states.Length));

        // A term may share half of a character.
        var at = _known;
        while (at > 0 && at < form.Length && (form[at] & 0xC0) == 0x80)
            at--;
        return _automaton.Run(form, at, _states);
    }
}
