using System.Text.RegularExpressions;

namespace Corpus;

/// <summary>Tokens in whose form a regular expression finds a match.</summary>
internal sealed class RegexPattern(Regex pattern) : WordPattern
{
    public override string ToString() => CSharpLiteral.Whole(pattern);

    internal override IReadOnlyList<TypeSet[]> ReadingsIn(WordCutting cut, TextIndex index, CancellationToken cancellation)
    {
        var matcher = new PatternMatcher(pattern);
        return TypeFinder.Find(index, PatternBeginning.Of(pattern), form => matcher.IsMatch(form), cancellation) is { Frequency: > 0 } types ? [[types]] : [];
    }
}
