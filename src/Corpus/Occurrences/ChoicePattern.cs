namespace Corpus;

/// <summary>Any of several patterns.</summary>
internal sealed class ChoicePattern(WordPattern[] patterns) : WordPattern
{
    public override string ToString() => $"WordPattern.AnyOf({string.Join(", ", patterns.Select(pattern => pattern.ToString()))})";

    internal override IReadOnlyList<TypeSet[]> ReadingsIn(WordCutting cut, TextIndex index, CancellationToken cancellation)
    {
        // Those of one token are one set of types, so that they are looked for at once.
        TypeSet[][] all = [.. patterns.SelectMany(pattern => pattern.ReadingsIn(cut, index, cancellation))];
        TypeSet[] single = [.. all.Where(reading => reading.Length == 1).Select(reading => reading[0])];
        return single.Length == 0 ? all : [[TypeSet.Union(single, index)], .. all.Where(reading => reading.Length > 1)];
    }
}
