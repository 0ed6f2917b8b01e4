namespace Corpus.Sources;

/// <summary>Decides whether a file stem is made of words, as <c>haven-dicht</c> is and <c>000_c9fe88e308fd4026</c> is not.</summary>
internal static class FileStem
{
    private const int LongestNumber = 4;

    /// <summary>
    /// The words of <paramref name="stem"/>, or null where it is an index, a date, a hash, or holds one after its first words.
    /// </summary>
    /// <remarks>
    /// The stem is cut at everything that is neither letter nor digit. Numbers in front (an index, a date) are dropped. What is left
    /// must be words (letters, or letters and a short number, as in <c>covid19</c> and <c>4x</c>) and short numbers, with at
    /// least one word of three letters, and letters must outnumber digits.
    /// </remarks>
    public static string? Words(string stem)
    {
        var parts = Parts(stem);
        var first = parts.FindIndex(part => !part.All(IsDigit));
        if (first < 0)
            return null;

        var words = parts.GetRange(first, parts.Count - first);
        var letters = words.Sum(word => word.Count(c => !IsDigit(c)));
        var digits = words.Sum(word => word.Count(IsDigit));
        return words.TrueForAll(IsWordOrNumber) && letters > digits && words.Exists(HasThreeLetters) ? string.Join(" ", words) : null;
    }

    private static List<string> Parts(string stem)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i <= stem.Length; i++)
        {
            if (i < stem.Length && (Identifier.IsPart(stem[i]) || IsApostrophe(stem[i])) && stem[i] != '_')
                continue;
            if (i > start)
                parts.Add(stem.Substring(start, i - start));
            start = i + 1;
        }

        return parts;
    }

    private static bool IsWordOrNumber(string part)
    {
        var digits = part.Count(IsDigit);
        if (digits > LongestNumber || IsHexadecimal(part, digits))
            return false;

        // Letters and digits may meet once: covid19 and 4x are words, x7k2 is a serial number.
        var changes = 0;
        for (var i = 1; i < part.Length; i++)
        {
            if (IsDigit(part[i]) != IsDigit(part[i - 1]))
                changes++;
        }

        return changes <= 1;
    }

    // Short ones must mix letters and digits: facade is a word.
    private static bool IsHexadecimal(string part, int digits)
    {
        var isMixed = part.Length >= 6 && digits > 0 && digits < part.Length;
        return (isMixed || part.Length >= 16) && part.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
    }

    private static bool HasThreeLetters(string part) => part.Count(Identifier.IsLetter) >= 3;

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsApostrophe(char c) => c is '\'' or '’';
}
