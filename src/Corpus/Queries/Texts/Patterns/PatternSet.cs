using System.Globalization;

namespace Corpus;

/// <summary>Which characters stand at one place of a regular expression. Immutable once it is built.</summary>
internal sealed class PatternSet(bool ignoreCase)
{
    private readonly List<(char First, char Last)> _ranges = [];
    private readonly List<Func<char, bool>> _kinds = [];

    /// <summary>Whether it is all but these.</summary>
    public bool IsNegated { get; set; }

    /// <summary>Whether it may have a character beyond ASCII.</summary>
    public bool IsBeyondAscii => IsNegated || _kinds.Count > 0 || _ranges.Exists(range => range.Last >= 0x80);

    /// <summary>A set of one character.</summary>
    public static PatternSet Of(char c, bool ignoreCase)
    {
        var set = new PatternSet(ignoreCase);
        set.Add(c, c);
        return set;
    }

    /// <summary>A set of all characters of a kind.</summary>
    public static PatternSet Of(Func<char, bool> kind)
    {
        var set = new PatternSet(ignoreCase: false);
        set.Add(kind);
        return set;
    }

    /// <summary>Adds the characters from one to another.</summary>
    public void Add(char first, char last) => _ranges.Add((first, last));

    /// <summary>Adds the characters of a kind, which does not depend on case.</summary>
    public void Add(Func<char, bool> kind) => _kinds.Add(kind);

    /// <summary>Whether the regular expression has a match of this character here.</summary>
    public bool Has(char c) => IsNegated != (HasKind(c) || IsInRange(c) || (ignoreCase && HasOtherCase(c)));

    /// <summary>Whether it has a character that <see cref="WordForm"/> makes this one of without case, or may have. The same for all beyond ASCII.</summary>
    public bool MayHaveFolded(char c)
    {
        // Few characters beyond ASCII come to one of ASCII: ſ, K, ’ and, to be sure, the i with a dot and that without.
        var isItself = c < 0x80 && (Has(c) || Has(char.ToUpperInvariant(c)));
        return isItself || (IsBeyondAscii && c is >= '\u0080' or 's' or 'k' or 'i' or '\'');
    }

    /// <summary>
    /// Whether another character than the two that it is in small and in capital letters is the same without case, such as the sign of Kelvin, which is a <c>k</c>.
    /// </summary>
    public static bool HasMoreCases(char c)
    {
        var small = char.ToLowerInvariant(c);
        return c is '\u0130' or '\u0131' || (c != small && c != char.ToUpperInvariant(small));
    }

    /// <summary><c>\w</c></summary>
    public static bool IsWord(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;

    private bool HasKind(char c)
    {
        foreach (var kind in _kinds)
        {
            if (kind(c))
                return true;
        }

        return false;
    }

    private bool IsInRange(char c)
    {
        foreach (var (first, last) in _ranges)
        {
            if (c >= first && c <= last)
                return true;
        }

        return false;
    }

    // .NET takes characters for the same that are the same in small letters.
    private bool HasOtherCase(char c)
    {
        var small = char.ToLowerInvariant(c);
        if (IsInRange(small))
            return true;
        var capital = char.ToUpperInvariant(small);
        return char.ToLowerInvariant(capital) == small && IsInRange(capital);
    }
}
