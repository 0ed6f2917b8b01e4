using System.Text;

namespace Corpus;

/// <summary>
/// What two words must have in common to be the same: normalization form C, then <c>’</c> as <c>'</c>, then, unless case matters, each
/// character in upper and then in lower case, by simple mappings and without a culture. (Upper case first: so the two small
/// sigmas are the same, and <c>ſ</c> and <c>s</c>.)
/// </summary>
internal static class WordForm
{
    // Every character below is in form C, and none above U+02FF takes part in composing two below.
    private const char FirstCombining = '\u0300';

    // No character of form C comes from more than three of four bytes.
    private const int MaxBytesPerUnit = 16;

    // The one that Normalize refuses (with half a pair, which decoding leaves none of). It composes with nothing.
    private const char Noncharacter = '\uFFFE';

    private const char Apostrophe = '\'';
    private const char TypographicApostrophe = '\u2019';

    /// <summary>The form of the word. O(length).</summary>
    public static string Of(ReadOnlySpan<byte> word, bool matchCase)
    {
        var form = new StringBuilder(word.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in Composed(Encoding.UTF8.GetString(word)).EnumerateRunes())
            form.Append(units[..Fold(rune, matchCase).EncodeToUtf16(units)]);
        return form.ToString();
    }

    /// <summary>Whether the form of the word is this one. O(length of the form), and allocates nothing unless the word may be decomposed.</summary>
    public static bool Is(ReadOnlySpan<byte> word, ReadOnlySpan<char> form, bool matchCase)
    {
        // An ASCII letter that a mark may follow is left to the slow comparison, with the mark.
        var at = 0;
        for (; at < word.Length && word[at] < 0x80 && (at + 1 == word.Length || word[at + 1] < 0x80); at++)
        {
            if (at == form.Length || Fold((char)word[at], matchCase) != form[at])
                return false;
        }

        return at == word.Length ? at == form.Length : IsBeyondAscii(word[at..], form[at..], matchCase);
    }

    /// <summary>Whether the form of the word begins with this one. O(length of the form), and allocates nothing unless the word is beyond ASCII.</summary>
    public static bool StartsWith(ReadOnlySpan<byte> word, ReadOnlySpan<char> form, bool matchCase)
    {
        for (var i = 0; i < form.Length; i++)
        {
            // A letter that a mark may follow is left to the slow comparison, with the mark.
            if (i == word.Length)
                return false;
            if (word[i] >= 0x80 || (i + 1 < word.Length && word[i + 1] >= 0x80))
                return Of(word, matchCase).AsSpan().StartsWith(form);
            if (Fold((char)word[i], matchCase) != form[i])
                return false;
        }

        return true;
    }

    /// <summary>The form of what is no token, such as the beginning of one. O(length).</summary>
    public static string OfBeginning(string beginning, bool matchCase) => Of(Encoding.UTF8.GetBytes(beginning), matchCase);

    private static bool IsBeyondAscii(ReadOnlySpan<byte> word, ReadOnlySpan<char> form, bool matchCase)
    {
        if (word.Length > (long)form.Length * MaxBytesPerUnit)
            return false;

        var buffer = word.Length <= 128 ? stackalloc char[128] : new char[word.Length];
        var decoded = buffer[..Encoding.UTF8.GetChars(word, buffer)];
        var composed = IsSurelyComposed(decoded) ? decoded : Composed(decoded.ToString()).AsSpan();

        Span<char> units = stackalloc char[2];
        foreach (var rune in composed.EnumerateRunes())
        {
            var folded = units[..Fold(rune, matchCase).EncodeToUtf16(units)];
            if (!form.StartsWith(folded))
                return false;
            form = form[folded.Length..];
        }

        return form.IsEmpty;
    }

    private static string Composed(string word)
        => IsSurelyComposed(word) ? word : string.Join(Noncharacter, Array.ConvertAll(word.Split(Noncharacter), part => part.Normalize(NormalizationForm.FormC)));

    private static bool IsSurelyComposed(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c >= FirstCombining && c != TypographicApostrophe)
                return false;
        }

        return true;
    }

    private static char Fold(char ascii, bool matchCase) => matchCase || !char.IsAsciiLetterUpper(ascii) ? ascii : (char)(ascii | 0x20);

    private static Rune Fold(Rune rune, bool matchCase)
    {
        if (rune.IsAscii)
            return new Rune(Fold((char)rune.Value, matchCase));
        if (rune.Value == TypographicApostrophe)
            return new Rune(Apostrophe);
        return matchCase ? rune : Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune));
    }
}
