namespace Corpus;

/// <summary>Tokens that begin so.</summary>
internal sealed class BeginningPattern(string beginning, bool matchCase) : WordPattern
{
    public override string ToString() => $"WordPattern.StartingWith({CSharpLiteral.Whole(beginning)}{(matchCase ? ", matchCase: true" : "")})";

    internal override IReadOnlyList<TypeSet[]> ReadingsIn(WordCutting cut, TextIndex index, CancellationToken cancellation)
    {
        var written = WordForm.OfBeginning(beginning, matchCase: true);
        return TypeFinder.Find(index, WordForm.OfBeginning(beginning, matchCase: false), matchCase ? form => form.StartsWith(written, StringComparison.Ordinal) : null, cancellation) is { Frequency: > 0 } types
            ? [[types]]
            : [];
    }
}
