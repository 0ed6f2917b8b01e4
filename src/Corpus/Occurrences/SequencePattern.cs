namespace Corpus;

/// <summary>Patterns one after the other.</summary>
internal sealed class SequencePattern(WordPattern[] patterns) : WordPattern
{
    // A sequence of choices has as many readings as the product of theirs.
    private const int MaxReadings = 10_000;

    public override string ToString() => $"WordPattern.Sequence({string.Join(", ", patterns.Select(pattern => pattern.ToString()))})";

    internal override IReadOnlyList<TypeSet[]> ReadingsIn(WordCutting cut, TextIndex index, CancellationToken cancellation)
    {
        List<TypeSet[]> readings = [[]];
        foreach (var pattern in patterns)
        {
            var next = pattern.ReadingsIn(cut, index, cancellation);
            if (readings.Count * (long)next.Count > MaxReadings)
                throw new InvalidOperationException($"The pattern {TextPreview.Of(ToString())} stands for more than {MaxReadings:N0} sequences. Choose between words where one token is enough, with one regular expression or one AnyOf.");
            readings = [.. readings.SelectMany(first => next.Select(then => (TypeSet[])[.. first, .. then]))];
        }

        return readings;
    }
}
