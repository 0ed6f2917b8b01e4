using System.Text;

namespace Corpus.Testing;

/// <summary>Drops the marks of Latin and Greek letters.</summary>
internal sealed class AccentPerturbation(double rate) : Perturbation(rate >= 1 ? "accents dropped" : $"accents dropped {Percent(rate)}")
{
    protected override void Perturb(TextEdits edits, PerturbationRandom random)
    {
        NormalizationPerturbation.CheckData();
        var text = edits.Text;
        for (var at = 0; at < text.Length;)
        {
            var length = Clusters.LengthAt(text, at);
            if (IsLatinOrGreek(text[at]) && (length > 1 || text[at] >= '\u00C0'))
                Drop(edits, random, at, length);
            at += length;
        }
    }

    private static bool IsLatinOrGreek(char c)
        => char.IsAsciiLetter(c) || c is (>= '\u00C0' and <= '\u024F') or (>= '\u0370' and <= '\u03FF') or (>= '\u1E00' and <= '\u1FFF');

    private static bool IsAccent(char c) => c is (>= '\u0300' and <= '\u036F') or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF');

    private static char Bare(char letter)
    {
        if (letter < '\u00C0' || !char.IsLetter(letter))
            return letter;
        var parts = letter.ToString().Normalize(NormalizationForm.FormD);
        return parts.Length > 1 && parts.AsSpan(1).ContainsAnyExceptInRange('\u0300', '\u036F') ? letter : parts[0];
    }

    // A letter with its mark built in is replaced; marks that stand behind it are deleted.
    private void Drop(TextEdits edits, PerturbationRandom random, int at, int length)
    {
        var text = edits.Text;
        var bare = Bare(text[at]);
        if ((bare == text[at] && !Accents(text, at, length)) || !random.Chance(rate))
            return;
        Span<char> letter = stackalloc char[1];
        letter[0] = bare;
        edits.Replace(at, 1, letter);
        for (var i = at + 1; i < at + length; i++)
        {
            var from = i;
            while (i < at + length && IsAccent(text[i]))
                i++;
            if (i > from)
                edits.Delete(from, i - from);
        }
    }

    private static bool Accents(string text, int at, int length)
    {
        for (var i = at + 1; i < at + length; i++)
        {
            if (IsAccent(text[i]))
                return true;
        }

        return false;
    }
}
