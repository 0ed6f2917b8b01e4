using System.Collections;
using System.Globalization;

namespace Corpus.Testing;

/// <summary>Answers of a program before and after.</summary>
internal static class ResultComparison
{
    private const int LongestResult = 120;

    public static CaseDifferences Same<TResult>(PerturbedText text, TResult before, TResult after) => Of(AreSame(before, after), text, before, after);

    public static CaseDifferences Of<TResult>(bool holds, PerturbedText text, TResult before, TResult after)
    {
        if (holds)
            return CaseDifferences.None;
        var change = text.Changes[0];
        return new CaseDifferences(1,
        [
            $"before {InWords(before)}, after {InWords(after)}",
            $"the first of {Counted(text.Changes.Count, "change")}: in the original {MarkedText.Of(text.Original, change.Start, change.Before.Length)}",
            $"in the changed text {MarkedText.Of(text.Text, change.ChangedStart, change.After.Length)}",
        ]);
    }

    public static string Counted(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    private static bool AreSame(object? before, object? after)
    {
        if (Equals(before, after))
            return true;
        return before is IEnumerable one and not string && after is IEnumerable other and not string
            && one.Cast<object?>().SequenceEqual(other.Cast<object?>(), ElementEquality.Instance);
    }

    private static string InWords(object? result)
    {
        var words = result switch
        {
            null => "null",
            string text => $"\"{text}\"",
            IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Take(LongestResult).Select(InWords))}]",
            _ => Convert.ToString(result, CultureInfo.InvariantCulture) ?? "",
        };
        return words.Length <= LongestResult ? words : string.Concat(words.AsSpan(0, char.IsHighSurrogate(words[LongestResult - 1]) ? LongestResult - 1 : LongestResult), "…");
    }

    private sealed class ElementEquality : IEqualityComparer<object?>
    {
        public static ElementEquality Instance { get; } = new();

        public new bool Equals(object? x, object? y) => AreSame(x, y);

        public int GetHashCode(object? obj) => 0;
    }
}
