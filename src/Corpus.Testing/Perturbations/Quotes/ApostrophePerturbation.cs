namespace Corpus.Testing;

/// <summary>Other apostrophes, where quotations keep their marks.</summary>
internal sealed class ApostrophePerturbation(bool typographic) : Perturbation(typographic ? "apostrophes typographic" : "apostrophes straight")
{
    protected override void Perturb(TextEdits edits, PerturbationRandom random)
    {
        foreach (var at in QuoteMarks.Of(edits.Text).Apostrophes)
            edits.Replace(at, 1, typographic ? "’" : "'");
    }
}
