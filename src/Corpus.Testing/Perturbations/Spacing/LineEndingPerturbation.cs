namespace Corpus.Testing;

/// <summary>Other ends of lines; each is replaced whole, so that no place falls into the middle of one.</summary>
internal sealed class LineEndingPerturbation(LineEnding ending) : Perturbation($"line endings {NameOf(ending)}")
{
    protected override void Perturb(TextEdits edits, PerturbationRandom random)
    {
        var text = edits.Text;
        var replacement = ending switch { LineEnding.CrLf => "\r\n", LineEnding.Lf => "\n", _ => "\r" };
        for (var at = text.AsSpan().IndexOfAny('\r', '\n'); at >= 0;)
        {
            var length = text.AsSpan(at).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1;
            edits.Replace(at, length, replacement);
            at += length;
            var next = text.AsSpan(at).IndexOfAny('\r', '\n');
            at = next < 0 ? -1 : at + next;
        }
    }

    private static string NameOf(LineEnding ending) => ending switch { LineEnding.CrLf => "CRLF", LineEnding.Lf => "LF", _ => "CR" };
}
