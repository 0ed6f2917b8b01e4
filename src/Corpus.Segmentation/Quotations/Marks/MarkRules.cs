namespace Corpus.Segmentation;

/// <summary>
/// What a mark may do, by its shape and its neighbours:
/// <list type="bullet">
/// <item>A left or a low mark opens; a left one at the end of a word closes (<c>„ja“</c>).</item>
/// <item>A right mark closes. In languages without rules of their own it also opens (<c>”ja”</c>), if a closer follows.</item>
/// <item>A straight mark opens where a word begins and closes where one ends; between blanks it does either.</item>
/// <item>An apostrophe is none: between letters, before a clitic (<c>’s nachts</c>), around <c>n</c> (<c>rock ’n’ roll</c>), before the two
/// digits of a year (<c>’90s</c>), and in feet and inches (<c>6'2"</c>).</item>
/// </list>
/// </summary>
internal static class MarkRules
{
    /// <summary>What the mark may do; <see cref="MarkSides.None"/> if it is none. O(1).</summary>
    public static MarkSides SidesOf(in QuotationText text, MarkShape shape, in MarkPlace place) => shape switch
    {
        MarkShape.LowSingle or MarkShape.Grave or MarkShape.DoubledGrave => MarkSides.Open,
        MarkShape.LowDouble => place.BeginsWord ? MarkSides.Open : MarkSides.None,
        MarkShape.LeftSingle => Left(place) & ~ApostropheBefore(text, place) | (IsYear(text, place.After) ? MarkSides.Weak : MarkSides.None),
        MarkShape.LeftDouble or MarkShape.LeftGuillemet or MarkShape.LeftAngle => Left(place),
        MarkShape.RightGuillemet or MarkShape.RightAngle => place.BeginsWord ? MarkSides.Open : MarkSides.Close,
        MarkShape.RightDouble => RightDouble(text, place),
        MarkShape.RightSingle => IsApostrophe(text, place) ? MarkSides.None : RightSingle(text, place),
        MarkShape.StraightSingle => IsApostrophe(text, place) ? MarkSides.None : StraightSingle(text, place),
        MarkShape.StraightDouble => IsInches(text, place) ? MarkSides.None : Straight(place) | BareInches(text, place),
        _ => Straight(place),
    };

    private static MarkSides Left(in MarkPlace place)
    {
        if (place.BeginsWord)
            return MarkSides.Open;
        return place.IsGluedBefore ? MarkSides.Close : MarkSides.Open;
    }

    private static MarkSides Straight(in MarkPlace place)
    {
        if (place.BeginsWord)
            return MarkSides.Open;
        return place.IsGluedBefore || place.After < 0 ? MarkSides.Close : MarkSides.Open | MarkSides.Close | MarkSides.Weak;
    }

    private static MarkSides RightDouble(in QuotationText text, in MarkPlace place)
    {
        if (!place.BeginsWord)
            return MarkSides.Close;
        return text.Rules.RightMarksOpen || text.IsCapitalised(place.After) ? MarkSides.Open | MarkSides.Weak : MarkSides.Close;
    }

    private static MarkSides RightSingle(in QuotationText text, in MarkPlace place)
    {
        if (!place.BeginsWord)
            return MarkSides.Close | Genitive(text, place);
        return text.Rules.RightMarksOpen || text.IsCapitalised(place.After) ? MarkSides.Open | MarkSides.Weak : MarkSides.None;
    }

    private static MarkSides StraightSingle(in QuotationText text, in MarkPlace place)
    {
        if (!place.BeginsWord)
            return Straight(place) | Genitive(text, place);
        if (IsYear(text, place.After))
            return MarkSides.Open | MarkSides.Weak | MarkSides.Doubtful;
        var beginsSentence = place.Before < 0 || text.IsTerminal(place.Before) || text.Is(place.Before, ':');
        return beginsSentence && text.IsCapitalised(place.After) ? MarkSides.Open : MarkSides.Open | MarkSides.Weak;
    }

    /// <summary>The mark behind a word in <c>s</c>, <c>x</c> or <c>z</c> with another word behind it: <c>the dogs’ dinner</c>, <c>Jans’ fiets</c>.</summary>
    private static MarkSides Genitive(in QuotationText text, in MarkPlace place)
        => place.IsGluedBefore && place.After >= 0 && !place.IsGluedAfter && text.IsWord(place.Before) && text.IsWordOrNumber(place.After)
            && text.LastCharacter(place.Before) is 's' or 'x' or 'z' or 'S' or 'X' or 'Z'
            ? MarkSides.Doubtful
            : MarkSides.None;

    /// <summary>The mark behind a number with a word in small letters behind it: <c>a 21" screen</c>.</summary>
    private static MarkSides BareInches(in QuotationText text, in MarkPlace place)
        => place.IsGluedBefore && place.After >= 0 && !place.IsGluedAfter && char.IsDigit(text.LastCharacter(place.Before)) && text.IsLower(place.After)
            ? MarkSides.Doubtful
            : MarkSides.None;

    private static MarkSides ApostropheBefore(in QuotationText text, in MarkPlace place)
        => IsApostrophe(text, place) ? MarkSides.Open | MarkSides.Close : MarkSides.None;

    private static bool IsApostrophe(in QuotationText text, in MarkPlace place)
        => IsWithinWord(text, place) || IsBeforeClitic(text, place) || IsAroundN(text, place) || IsFeet(text, place)
            || (IsYear(text, place.After) && place.BeginsWord && text.Is(place.After - 1, '’'));

    private static bool IsWithinWord(in QuotationText text, in MarkPlace place)
        => place.IsGluedBefore && place.IsGluedAfter && text.IsWordOrNumber(place.Before) && text.IsWordOrNumber(place.After);

    /// <summary><c>’s nachts</c>, <c>’t</c>, <c>’em</c>, <c>’s-Gravendijk</c>: what is left of a word.</summary>
    private static bool IsBeforeClitic(in QuotationText text, in MarkPlace place)
    {
        if (!place.BeginsWord || !text.IsLower(place.After))
            return false;
        if (text.Is(place.After, WordClass.Clitic))
            return !EndsQuotation(text, place.After);
        var hyphen = text[place.After].IndexOf('-');
        return hyphen is 1 or 2 && text.Rules.Words.Find(text[place.After].Slice(0, hyphen)).HasFlag(WordClass.Clitic);
    }

    /// <summary>Whether a closing mark follows the letter, so that it is a letter that is quoted: <c>‘s’</c>.</summary>
    private static bool EndsQuotation(in QuotationText text, int token)
        => token + 1 < text.Count && text.IsGlued(token + 1) && text[token].Length == 1 && text.FirstCharacter(token) != 'n'
            && text.FirstCharacter(token + 1) is '’' or '\'';

    /// <summary><c>rock ’n’ roll</c>: the apostrophe before and the one behind.</summary>
    private static bool IsAroundN(in QuotationText text, in MarkPlace place)
        => (place.IsGluedAfter && IsN(text, place.After)) || (place.IsGluedBefore && IsN(text, place.Before) && IsApostropheOrWord(text, place.Before));

    private static bool IsN(in QuotationText text, int token)
        => text[token] is ['n' or 'N'] or ['\'' or '’' or '‘', 'n' or 'N'];

    private static bool IsApostropheOrWord(in QuotationText text, int token)
        => text[token].Length == 2 || (text.IsGlued(token) && text.FirstCharacter(token - 1) is '\'' or '’' or '‘');

    /// <summary><c>’90s</c>, <c>’68</c>: the two digits of a year.</summary>
    private static bool IsYear(in QuotationText text, int token)
        => token >= 0 && text[token] is [>= '0' and <= '9', >= '0' and <= '9', ..] digits && (digits.Length == 2 || !char.IsDigit(digits[2]));

    /// <summary>The foot of <c>6'2"</c>.</summary>
    private static bool IsFeet(in QuotationText text, in MarkPlace place)
        => place.IsGluedBefore && place.IsGluedAfter && char.IsDigit(text.LastCharacter(place.Before)) && char.IsDigit(text.FirstCharacter(place.After));

    /// <summary>The inch of <c>6'2"</c>.</summary>
    private static bool IsInches(in QuotationText text, in MarkPlace place)
    {
        if (!place.IsGluedBefore || !char.IsDigit(text.LastCharacter(place.Before)))
            return false;
        var number = text[place.Before];
        if (number.IndexOfAny('\'', '’', '′') > 0)
            return true;
        return place.Before >= 2 && text.IsGlued(place.Before) && text.FirstCharacter(place.Before - 1) is '\'' or '’' or '′'
            && text.IsGlued(place.Before - 1) && char.IsDigit(text.LastCharacter(place.Before - 2));
    }
}
