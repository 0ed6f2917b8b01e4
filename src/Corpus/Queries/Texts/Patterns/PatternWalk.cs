namespace Corpus;

/// <summary>Goes through the terms of a lexicon in which an automaton may find a match, reading what a term shares with the one before only once. Not thread-safe.</summary>
internal sealed class PatternWalk(LexiconTable terms, PatternAutomaton automaton)
{
    // Behind the first n bytes of the form the automaton is in state n.
    private ulong[] _states = new ulong[64];
    private int _next;

    /// <summary>The number of the term.</summary>
    public int Current { get; private set; }

    /// <summary>Whether there is a match in it for certain, whichever of its letters are capitals.</summary>
    public bool IsCertain => automaton.IsCertain(_states[terms.Form(Current).Length]);

    /// <summary>Goes to the next term, if there is one.</summary>
    public bool MoveNext()
    {
        while (_next < terms.Count)
        {
            Current = _next++;
            var form = terms.Form(Current);
            var dead = Run(form);
            if (dead >= 0)
                _next = terms.NextSharingLess(_next, dead);
            else if (automaton.IsMatch(_states[form.Length]) != false)
                return true;
        }

        return false;
    }

    // How many bytes of the form are enough to tell that there is no match; -1 if it takes all.
    private int Run(ReadOnlySpan<byte> form)
    {
        if (form.Length >= _states.Length)
            Array.Resize(ref _states, Math.Max(form.Length + 1, 2 * _states.Length));
        _states[0] = automaton.Start;

        // A term may share half of a character.
        var at = terms.Shared(Current);
        while (at > 0 && at < form.Length && (form[at] & 0xC0) == 0x80)
            at--;
        return automaton.Run(form, at, _states);
    }
}
