using System.Globalization;

namespace Corpus.Testing;

/// <summary>Leaves the beginning of a text.</summary>
internal sealed class TruncationPerturbation : Perturbation
{
    private readonly int _units;
    private readonly double _fraction;
    private readonly TextBoundary _boundary;

    public TruncationPerturbation(int units, TextBoundary boundary)
        : base(string.Create(CultureInfo.InvariantCulture, $"truncated to {units} units{NameOf(boundary)}"))
        => (_units, _boundary) = (units, boundary);

    public TruncationPerturbation(double fraction, TextBoundary boundary)
        : base($"truncated to {Percent(fraction)}{NameOf(boundary)}")
        => (_units, _fraction, _boundary) = (-1, fraction, boundary);

    protected override void Perturb(TextEdits edits, PerturbationRandom random)
    {
        var text = edits.Text;
        var limit = _units >= 0 ? _units : (int)(text.Length * _fraction);
        if (limit < text.Length)
            edits.CutOff(End(text, limit, _boundary));
    }

    private static string NameOf(TextBoundary boundary) => boundary switch
    {
        TextBoundary.Character => "",
        TextBoundary.Word => " at a word",
        _ => " at a sentence",
    };

    // Where no sentence ends in time a word does, and where none does a character.
    private static int End(string text, int limit, TextBoundary boundary)
    {
        var (character, word, sentence) = (0, 0, 0);
        for (var at = 0; at < text.Length;)
        {
            var next = at + Clusters.LengthAt(text, at);
            if (next > limit)
                break;
            character = next;
            if (!char.IsWhiteSpace(text[next - 1]) && next < text.Length && char.IsWhiteSpace(text[next]))
            {
                word = next;
                if (EndsSentence(text, next))
                    sentence = next;
            }

            at = next;
        }

        return boundary switch
        {
            TextBoundary.Sentence when sentence > 0 => sentence,
            not TextBoundary.Character when word > 0 => word,
            _ => character,
        };
    }

    private static bool EndsSentence(string text, int end)
    {
        var at = end - 1;
        while (at > 0 && text[at] is '"' or '\'' or '”' or '’' or '»' or '›' or ')' or ']')
            at--;
        return text[at] is '.' or '!' or '?' or '…';
    }
}
