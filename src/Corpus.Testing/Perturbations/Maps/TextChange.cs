using System.Globalization;

namespace Corpus.Testing;

/// <summary>One place where a perturbed text differs from its original.</summary>
/// <param name="Start">Where it starts in the original, in UTF-16 units.</param>
/// <param name="ChangedStart">Where it starts in the changed text, in UTF-16 units.</param>
/// <param name="Before">What stood there; <c>""</c> where something was inserted.</param>
/// <param name="After">What stands there now; <c>""</c> where something was deleted.</param>
public readonly record struct TextChange(int Start, int ChangedStart, string Before, string After)
{
    /// <summary><c>"rn" -> "m" at 12</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"\"{Before}\" -> \"{After}\" at {Start}");
}
