using System.Text;
using static System.FormattableString;

namespace Corpus.Testing;

/// <summary>
/// Finds strings in a text, one behind the other: where a program gives its sentences or tokens as strings. White space does not count, in the text or in the strings; between two
/// strings may stand what is no letter or digit (a tokenizer may leave punctuation out). Nothing is guessed: a string that is not there is an error.
/// </summary>
internal static class StringAlignment
{
    private const int LongestQuote = 60;

    /// <summary>
    /// The spans of the strings. O(length of the text + of the strings) where what is left out between them does not begin like the string behind it; at worst each place that is left out
    /// costs the length of that string.
    /// </summary>
    public static LabeledSpan[] Align(ScoredText scored, IEnumerable<string> strings)
    {
        var spans = new List<LabeledSpan>();
        var at = 0;
        foreach (var given in strings)
        {
            var number = spans.Count + 1;
            if (string.IsNullOrWhiteSpace(given))
                throw scored.Refuse(Invariant($"string {number} is {(given is null ? "null" : "blank")}. Leave out what is no text."));
            var span = Find(scored.Text, at, given.Trim())
                ?? throw scored.Refuse(Invariant(
                    $"string {number}, “{Quote(given)}”, does not stand next in the text, at {MarkedText.Of(scored.Text, at, 0)}. Strings are the text's own, in order and unchanged; where a program changes or drops words, give spans."));
            spans.Add(span);
            at = span.End;
        }

        return [.. spans];
    }

    private static LabeledSpan? Find(string text, int from, string sought)
    {
        for (var start = from; start < text.Length;)
        {
            if (EndOf(text, start, sought) is { } end)
                return new LabeledSpan(start, end - start);

            // Letters beyond the BMP are two units; a lone surrogate is no letter.
            _ = Rune.DecodeFromUtf16(text.AsSpan(start), out var character, out var length);
            if (Rune.IsLetterOrDigit(character))
                return null;
            start += length;
        }

        return null;
    }

    // Where the string ends that begins here, if it does.
    private static int? EndOf(string text, int at, string sought)
    {
        if (text[at] != sought[0])
            return null;
        foreach (var c in sought)
        {
            if (char.IsWhiteSpace(c))
                continue;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            if (at == text.Length || text[at] != c)
                return null;
            at++;
        }

        return at;
    }

    private static string Quote(string given) => given.Length <= LongestQuote ? given : string.Concat(given.AsSpan(0, LongestQuote), "…");
}
