namespace Corpus.Segmentation;

/// <summary>Tags of languages, as BCP 47 has them.</summary>
internal static class LanguageTag
{
    private const int LongestTag = 35;
    private const int LongestPart = 8;

    /// <summary>
    /// Whether it has the shape of a BCP 47 tag (RFC 5646): parts of letters and digits, the first one the two or three letters of ISO 639. (Section 2.2.1 leaves longer ones
    /// to names yet to be registered; so far, <c>Dutch</c> is a mistake.)
    /// </summary>
    public static bool IsWellFormed(string tag)
    {
        if (tag.Length > LongestTag)
            return false;
        var parts = tag.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(IsLetter)
            && parts.Skip(1).All(part => part.Length is >= 1 and <= LongestPart && part.All(c => IsLetter(c) || c is >= '0' and <= '9'));
    }

    private static bool IsLetter(char c) => (char)(c | 0x20) is >= 'a' and <= 'z';
}
