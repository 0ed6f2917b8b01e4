namespace Corpus.Segmentation;

/// <summary>Compares names by their parts.</summary>
internal static class NameParts
{
    /// <summary>A part of a name without the ending of its genitive: <c>Merelbergen</c> of <c>Merelbergen’s</c>.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> part)
    {
        if (part.Length > 3 && part[part.Length - 1] == 's' && part[part.Length - 2] is '\'' or '’')
            return part.Slice(0, part.Length - 2);
        return part.Length > 2 && part[part.Length - 1] is '\'' or '’' ? part.Slice(0, part.Length - 1) : part;
    }

    /// <summary>The hash of a token's stem (<see cref="WordHash"/>).</summary>
    public static int HashOfStem(in QuotationText text, int token)
    {
        var word = text[token];
        var stem = Stem(word);
        return stem.Length == word.Length && text.IsWord(token) ? text.HashOf(token) : WordHash.Of(stem);
    }

    /// <summary>The first half of a double surname: <c>Smit</c> of <c>Smit-Zwaan</c>; empty if it is single.</summary>
    public static ReadOnlySpan<char> FirstHalf(ReadOnlySpan<char> part)
    {
        var hyphen = part.IndexOf('-');
        return hyphen > 1 && hyphen + 1 < part.Length && char.IsUpper(part[hyphen + 1]) ? part.Slice(0, hyphen) : default;
    }

    /// <summary>Whether the token ends a genitive, behind which no name goes on.</summary>
    public static bool IsGenitive(in QuotationText text, int token) => Stem(text[token]).Length < text[token].Length;

    /// <summary>Whether the tokens of the shorter name are the last ones or the first ones of the longer, a double surname by its first half too. O(tokens of the shorter).</summary>
    public static bool IsPartOf(in QuotationText text, TokenRange part, TokenRange whole)
        => part.Count <= whole.Count
            && (AreEqual(text, part.First, whole.End - part.Count, part.Count) || AreEqual(text, part.First, whole.First, part.Count));

    private static bool AreEqual(in QuotationText text, int left, int right, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var part = Stem(text[left + i]);
            if (!WordHash.AreEqual(part, Stem(text[right + i])) && !(i == count - 1 && WordHash.AreEqual(part, FirstHalf(text[right + i]))))
                return false;
        }

        return true;
    }
}
