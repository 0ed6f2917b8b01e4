namespace Corpus.Testing;

/// <summary>Other marks for quotations.</summary>
internal sealed class QuotePerturbation(QuoteStyle style) : Perturbation($"quotes {NameOf(style)}")
{
    protected override void Perturb(TextEdits edits, PerturbationRandom random)
    {
        Span<char> mark = stackalloc char[1];
        foreach (var read in QuoteMarks.Of(edits.Text).Marks)
        {
            mark[0] = MarkOf(read);
            edits.Replace(read.At, 1, mark);
        }
    }

    private static string NameOf(QuoteStyle style) => style switch
    {
        QuoteStyle.Straight => "straight",
        QuoteStyle.StraightDouble => "\"…\"",
        QuoteStyle.StraightSingle => "'…'",
        QuoteStyle.Double => "“…”",
        QuoteStyle.Single => "‘…’",
        QuoteStyle.Low => "„…”",
        _ => "«…»",
    };

    // Opening and closing outside, opening and closing inside.
    private static string MarksOf(QuoteStyle style) => style switch
    {
        QuoteStyle.Straight or QuoteStyle.StraightDouble => "\"\"''",
        QuoteStyle.StraightSingle => "''\"\"",
        QuoteStyle.Double => "“”‘’",
        QuoteStyle.Single => "‘’“”",
        QuoteStyle.Low => "„”‚’",
        _ => "«»‹›",
    };

    private char MarkOf(QuoteMark mark)
    {
        var isInner = style == QuoteStyle.Straight ? mark.IsSingle : mark.Depth % 2 == 1;
        return MarksOf(style)[(isInner ? 2 : 0) + (mark.IsOpening ? 0 : 1)];
    }
}
