namespace Corpus;

/// <summary>Any one token.</summary>
internal sealed class AnyTokenPattern : WordPattern
{
    public override string ToString() => "WordPattern.AnyToken";

    internal override IReadOnlyList<TypeSet[]> ReadingsIn(WordCutting cut, TextIndex index, CancellationToken cancellation) => [[TypeSet.All(index)]];
}
