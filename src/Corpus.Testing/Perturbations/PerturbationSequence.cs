namespace Corpus.Testing;

/// <summary>One perturbation and then another.</summary>
internal sealed class PerturbationSequence(Perturbation first, Perturbation second) : Perturbation($"{first}, then {second}")
{
    internal override PerturbedText Run(string text, int seed)
    {
        var middle = first.Run(text, seed);
        var last = second.Run(middle.Text, seed);
        return new PerturbedText(text, last.Text, MapComposition.Compose(middle.Map, last.Map, text, last.Text));
    }

    protected override void Perturb(TextEdits edits, PerturbationRandom random)
        => throw new InvalidOperationException("A sequence runs its parts.");
}
