namespace Corpus.Segmentation;

/// <summary>Addresses of pages and of people. No language has its own.</summary>
internal static class Addresses
{
    // RFC 5321, section 4.5.3.1, in characters. They bound what is looked at in vain.
    private const int LongestLocalPart = 64;
    private const int LongestDomain = 255;
    private const int LongestScheme = 20;

    private const int ShortestTopLevelDomain = 2;
    private const int LongestTopLevelDomain = 4;

    // Without www. or a scheme, a name with full stops is an address of a page only if it ends so: else it is more often a file or a slip.
    // The generic ones that are in use everywhere, and those of the countries where the languages with rules are spoken.
    private static readonly string[] TopLevelDomains =
    [
        "com", "org", "net", "info", "edu", "gov", "int", "io",
        "nl", "be", "de", "at", "ch", "fr", "lu", "uk", "ie", "us", "eu",
    ];

    /// <summary>Whether <c>www.</c> and a letter or digit are there.</summary>
    public static bool BeginsWithWww<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int start)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
        => (text[start] | 0x20) == 'w'
            && (text.UnitOrBlank(start + 1) | 0x20) == 'w'
            && (text.UnitOrBlank(start + 2) | 0x20) == 'w'
            && text.UnitOrBlank(start + 3) == '.'
            && text.IsWordAt(start + 4);

    /// <summary>Whether the word is the scheme of an address: <c>https</c> before <c>://</c>.</summary>
    public static bool IsScheme<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int start, int end)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        if (text.UnitOrBlank(end + 1) != '/' || text.UnitOrBlank(end + 2) != '/' || !text.IsWordAt(end + 3) || end - start > LongestScheme)
            return false;

        for (var i = start; i < end; i++)
        {
            if (text[i] >= 0x80 || (AsciiCharacters.Of(text[i]) & AsciiCharacters.Alphanumeric) == 0)
                return false;
        }

        return true;
    }

    /// <summary>Whether the word is the name of a site: <c>nu.nl</c>.</summary>
    public static bool IsSite<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int start, int end)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        var at = end - ShortestTopLevelDomain;
        while (at > start + 1 && end - at < LongestTopLevelDomain && text[at - 1] != '.')
            at--;
        return at > start + 1 && text[at - 1] == '.' && IsTopLevelDomain(text, at, end) && EndOfDomain(text, start) == end;
    }

    // In one case: in zin.De a space was forgotten.
    private static bool IsTopLevelDomain<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int start, int end)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        var toLower = text[start] is >= 'A' and <= 'Z' ? 0x20 : 0;
        foreach (var domain in TopLevelDomains)
        {
            var i = 0;
            while (i < domain.Length && domain.Length == end - start && text[start + i] == domain[i] - toLower)
                i++;
            if (i == domain.Length)
                return true;
        }

        return false;
    }

    /// <summary>
    /// The end of an address of a page: white space, a quote or an angle bracket ends it. Punctuation at its end is not of it, nor is a
    /// closing bracket without an opening one in it. O(its length).
    /// </summary>
    public static int EndOfUrl<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int start, int at)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        var open = 0;
        while (at < text.Length)
        {
            var codePoint = text.CodePointAt(at, out var length);
            if (!IsOfUrl(codePoint))
                break;
            open += codePoint is '(' or '[' ? 1 : codePoint is ')' or ']' ? -1 : 0;
            at += length;
        }

        for (; at > start + 1; at--)
        {
            var last = text[at - 1];
            if (last is ')' or ']' && open < 0)
                open++;
            else if (last is not ('.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*'))
                break;
        }

        return at;
    }

    /// <summary>The end of an e-mail address whose local part begins with the word: <c>jan.jansen+nieuws@example.org</c>.</summary>
    /// <returns>Its end; -1 if it is none.</returns>
    public static int EndOfEmail<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int start, int end)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        var at = start;
        while (at - start <= LongestLocalPart && at < text.Length && IsOfLocalPart(text[at]))
            at++;
        return at >= end && text.UnitOrBlank(at) == '@' ? EndOfDomain(text, at + 1) : -1;
    }

    /// <summary>The end of a name of a domain: labels with full stops between them, the last one of letters.</summary>
    /// <returns>Its end; -1 if it is none, or too long. Lengths are in characters, which have more units in one encoding than in the other.</returns>
    private static int EndOfDomain<TUnit, TDecoder>(in TokenText<TUnit, TDecoder> text, int start)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        var labels = 0;
        var characters = 0;
        var end = -1;
        for (var at = start; characters <= LongestDomain; at++, characters++)
        {
            var label = characters;
            var hasLettersOnly = true;
            while (characters <= LongestDomain)
            {
                var isLetter = text.IsLetterAt(at);
                if (!isLetter && !text.IsDigitAt(at) && text.UnitOrBlank(at) != '-')
                    break;
                hasLettersOnly &= isLetter;
                _ = text.CodePointAt(at, out var length);
                at += length;
                characters++;
            }

            if (characters > LongestDomain)
                break;
            if (characters == label)
                return end;
            labels++;
            if (labels > 1)
                end = hasLettersOnly && characters - label > 1 ? at : end;
            if (text.UnitOrBlank(at) != '.')
                return hasLettersOnly ? end : -1;
        }

        return -1;
    }

    private static bool IsOfLocalPart(int unit)
        => unit < 0x80 && ((AsciiCharacters.Of(unit) & AsciiCharacters.Word) != 0 || unit is '.' or '-' or '+' or '%');

    private static bool IsOfUrl(int codePoint)
        => codePoint is > ' ' and not ('"' or '<' or '>' or '«' or '»' or '‹' or '›' or '…' or (>= 0x2018 and <= 0x201F) or 0x7F or 0xFFFD)
            && (codePoint < 0x80 || IsOfUrl(BreakProperties.KindOf(codePoint), BreakProperties.WordBreakOf(codePoint)));

    // What is invisible is of it only where it combines with what is (WB4).
    private static bool IsOfUrl(CharacterKind kind, WordBreak property)
        => kind != CharacterKind.Blank && (kind != CharacterKind.Other || property is WordBreak.Extend or WordBreak.Format or WordBreak.ZWJ);
}
