using System.Numerics;

namespace Corpus.Testing;

/// <summary>Typing errors, at most one a word, in letters a to z.</summary>
internal sealed class TypoPerturbation(double rate, KeyboardLayout layout, TypingErrors kinds, TypoRate per)
    : Perturbation($"typos {Percent(rate)} of {(per == TypoRate.Words ? "words" : "letters")}{(layout == KeyboardLayout.Qwerty ? "" : " (AZERTY)")}{(kinds == TypingErrors.All ? "" : $" ({kinds})")}")
{
    private readonly Keyboard _keyboard = Keyboard.Of(layout);

    protected override void Perturb(TextEdits edits, PerturbationRandom random)
    {
        var letters = new List<int>();
        for (var end = Words.Next(edits.Text, 0, letters); end >= 0; end = Words.Next(edits.Text, end, letters))
        {
            var chosen = Choose(letters, random);
            if (chosen >= 0)
                Misspell(edits, random, letters, chosen);
        }
    }

    private static char InCaseOf(char letter, char other) => char.IsAsciiLetterUpper(other) ? char.ToUpperInvariant(letter) : char.ToLowerInvariant(letter);

    private int Choose(List<int> letters, PerturbationRandom random)
    {
        if (letters.Count == 0)
            return -1;
        if (per == TypoRate.Words)
            return random.Chance(rate) ? random.Next(letters.Count) : -1;
        for (var i = 0; i < letters.Count; i++)
        {
            if (random.Chance(rate))
                return i;
        }

        return -1;
    }

    private void Misspell(TextEdits edits, PerturbationRandom random, List<int> letters, int chosen)
    {
        var (text, at) = (edits.Text, letters[chosen]);
        var possible = Possible(text, letters, chosen);
        if (possible == TypingErrors.None)
            return;
        switch (Pick(possible, random))
        {
            case TypingErrors.Substitution:
                var around = _keyboard.Around(char.ToLowerInvariant(text[at]));
                edits.Replace(at, 1, [InCaseOf(around[random.Next(around.Length)], text[at])]);
                break;
            case TypingErrors.Omission:
                edits.Delete(at, 1);
                break;
            case TypingErrors.Doubling:
                // Replaced, not inserted, so that the second is of the word where the word ends.
                edits.Replace(at, 1, [text[at], text[at]]);
                break;
            default:
                edits.Replace(at, 2, [InCaseOf(text[at + 1], text[at]), InCaseOf(text[at], text[at + 1])]);
                break;
        }
    }

    // A word of one letter is not left out, and letters that are the same are not transposed.
    private TypingErrors Possible(string text, List<int> letters, int chosen)
    {
        var at = letters[chosen];
        var possible = kinds;
        if (letters.Count == 1)
            possible &= ~TypingErrors.Omission;
        if (chosen + 1 == letters.Count || letters[chosen + 1] != at + 1 || InCaseOf(text[at], 'a') == InCaseOf(text[at + 1], 'a'))
            possible &= ~TypingErrors.Transposition;
        return possible;
    }

    private static TypingErrors Pick(TypingErrors possible, PerturbationRandom random)
    {
        var skipped = random.Next(BitOperations.PopCount((uint)possible));
        var left = (uint)possible;
        for (; skipped > 0; skipped--)
            left &= left - 1;
        return (TypingErrors)(left & (0 - left));
    }
}
