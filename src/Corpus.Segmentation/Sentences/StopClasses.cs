namespace Corpus.Segmentation;

/// <summary>Finds the class of a word before a full stop: by the lists of the language, else by its shape.</summary>
internal static class StopClasses
{
    // Longer is no dotted abbreviation, and no word without a vowel.
    private const int LongestDotted = 16;
    private const int LongestPart = 3;
    private const int LongestWithoutVowel = 4;

    /// <summary>The class of a word without its last full stop. O(1).</summary>
    public static StopClass Of(ReadOnlySpan<char> word, TokenKind kind, LanguageRules rules)
    {
        if (word.Length == 0 || kind is TokenKind.Url or TokenKind.Email or TokenKind.Tag)
            return StopClass.Ordinary;
        if (kind == TokenKind.Number || IsNumber(word))
            return StopClass.Number;
        if (word[word.Length - 1] is '°' or 'º')
            return StopClass.BeforeNumber;
        var listed = rules.Abbreviations.Find(word);
        return listed != AbbreviationClass.None && IsAcronym(word) ? OfAcronym(listed) : listed switch
        {
            AbbreviationClass.MayEndSentence => char.IsUpper(word[0]) ? StopClass.InName : StopClass.MayEnd,
            AbbreviationClass.BeforeName => StopClass.BeforeName,
            AbbreviationClass.BeforeNumber => StopClass.BeforeNumber,
            AbbreviationClass.NeverEndsSentence => StopClass.Never,
            _ => ByShape(word, rules),
        };
    }

    /// <summary>In capitals an abbreviation is a word of its own, which needs no full stop: <c>vs.</c>, but <c>de VS</c>.</summary>
    private static StopClass OfAcronym(AbbreviationClass listed)
        => listed == AbbreviationClass.BeforeNumber ? StopClass.WordBeforeNumber : StopClass.Ordinary;

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
            return false;
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
                return false;
        }

        return true;
    }

    private static StopClass ByShape(ReadOnlySpan<char> word, LanguageRules rules)
    {
        if (word.Length == 1)
            return char.IsLetter(word[0]) ? StopClass.Initial : StopClass.Ordinary;
        if (IsDotted(word))
            return char.IsUpper(word[0]) ? StopClass.InName : StopClass.Never;
        if (char.IsLower(word[0]) && rules.Sentences.WordsBeforeNumber.Contains(word))
            return StopClass.WordBeforeNumber;
        return IsWithoutVowel(word) && !rules.Sentences.WordsWithoutVowel.Contains(word) ? StopClass.InName : StopClass.Ordinary;
    }

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsDigit(c) && c is not ('.' or ','))
                return false;
        }

        return true;
    }

    /// <summary><c>U.S.A</c>, <c>m.b.t</c>, <c>Ph.D</c>: short parts of letters with dots between them.</summary>
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestDotted)
            return false;
        var (part, dots) = (0, 0);
        foreach (var c in word)
        {
            if (c == '.')
            {
                dots++;
                part = 0;
            }
            else if (c == '-' && part == 0 && dots > 0)
            {
                // J.-P.
                continue;
            }
            else if (!char.IsLetter(c) || ++part > LongestPart)
            {
                return false;
            }
        }

        return dots > 0 && part > 0;
    }

    /// <summary>A short word that nobody can read aloud, as <c>tlf</c> or <c>Dr</c>: an abbreviation, listed or not. One in capitals is an acronym.</summary>
    private static bool IsWithoutVowel(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWithoutVowel)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            var c = i == 0 && word[i] is >= 'A' and <= 'Z' ? (char)(word[i] | 0x20) : word[i];
            if (c is < 'a' or > 'z' or 'a' or 'e' or 'i' or 'o' or 'u' or 'y')
                return false;
        }

        return true;
    }
}
