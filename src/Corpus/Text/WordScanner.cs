using System.Globalization;
using System.Text;
using Corpus.Sources;

namespace Corpus;

/// <summary>Finds the words in UTF-8 text, one after the other. Invalid bytes separate words.</summary>
/// <remarks>
/// The rule, a simplification of Unicode Standard Annex 29, section 4.1 (word boundaries WB4 to WB13b):
/// <list type="bullet">
/// <item>A word begins at a letter (L*, Nl), a decimal digit (Nd) or a connector (Pc), and goes on through all of these.</item>
/// <item>Combining marks (M*) and format characters (Cf, but not U+200B) go with the character before them, and are never a word alone.</item>
/// <item>An apostrophe (<c>'</c> or <c>’</c>) or a full stop between two letters or between two digits, and a comma between two
/// digits, go with the word; one that is doubled does not.</item>
/// <item>Everything else separates: blanks, hyphens, quotes, symbols.</item>
/// </list>
/// Canonically equivalent texts have equivalent words. They are smaller than the tokens of an article, which depend on its language: what is looked for within
/// <c>Zuid-Holland</c> is found.
/// </remarks>
internal ref struct WordScanner
{
    private readonly ReadOnlySpan<byte> _utf8;
    private int _start;
    private int _end;

    public WordScanner(ReadOnlySpan<byte> utf8) => _utf8 = utf8;

    /// <summary>The word, after <see cref="MoveNext"/>.</summary>
    public readonly ReadOnlySpan<byte> Word => _utf8[_start.._end];

    /// <summary>Whether a blank line stands between the word and the one before it.</summary>
    public bool FollowsBlankLine { get; private set; }

    /// <summary>Goes to the next word, if there is one. O(length of what is skipped).</summary>
    public bool MoveNext()
    {
        var kind = SkipToWord(out var size);
        if (_start == _utf8.Length)
        {
            _end = _start;
            return false;
        }

        var last = kind;
        _end = _start + size;
        while (_end < _utf8.Length)
        {
            kind = KindAt(_end, out size);
            if (kind is CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Connector)
                last = kind;
            else if (kind != CharacterKind.Mark && !Joins(last, kind, _end + size))
                break;
            _end += size;
        }

        return true;
    }

    private CharacterKind SkipToWord(out int size)
    {
        FollowsBlankLine = false;
        var isLineBlank = false;
        size = 0;
        for (_start = _end; _start < _utf8.Length; _start += size)
        {
            var kind = KindAt(_start, out size);
            switch (kind)
            {
                case CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Connector:
                    return kind;
                case CharacterKind.Newline:
                    FollowsBlankLine |= isLineBlank;
                    isLineBlank = true;
                    break;
                case CharacterKind.Blank:
                    break;
                default:
                    isLineBlank = false;
                    break;
            }
        }

        return CharacterKind.Other;
    }

    private readonly bool Joins(CharacterKind left, CharacterKind between, int right) => between switch
    {
        CharacterKind.Apostrophe or CharacterKind.FullStop => left is CharacterKind.Letter or CharacterKind.Digit && IsAt(right, left),
        CharacterKind.Comma => left == CharacterKind.Digit && IsAt(right, left),
        _ => false,
    };

    private readonly bool IsAt(int at, CharacterKind kind) => at < _utf8.Length && KindAt(at, out _) == kind;

    private readonly CharacterKind KindAt(int at, out int size)
    {
        var b = _utf8[at];
        if (b >= 0x80)
        {
            Rune.DecodeFromUtf8(_utf8[at..], out var rune, out size);
            return KindOf(rune);
        }

        size = 1;
        if (char.IsAsciiLetter((char)b))
            return CharacterKind.Letter;
        return (char)b switch
        {
            '\n' => CharacterKind.Newline,
            ' ' => CharacterKind.Blank,
            >= '0' and <= '9' => CharacterKind.Digit,
            '\'' => CharacterKind.Apostrophe,
            '.' => CharacterKind.FullStop,
            ',' => CharacterKind.Comma,
            '_' => CharacterKind.Connector,
            var c => Blank.IsBlank(c) ? CharacterKind.Blank : CharacterKind.Other,
        };
    }

    private static CharacterKind KindOf(Rune rune)
    {
        const int RightSingleQuote = 0x2019, ZeroWidthSpace = 0x200B;
        if (rune.Value == RightSingleQuote)
            return CharacterKind.Apostrophe;
        switch (Rune.GetUnicodeCategory(rune))
        {
            case <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber:
                return CharacterKind.Letter;
            case UnicodeCategory.DecimalDigitNumber:
                return CharacterKind.Digit;
            case UnicodeCategory.ConnectorPunctuation:
                return CharacterKind.Connector;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark:
                return CharacterKind.Mark;
            case UnicodeCategory.Format when rune.Value != ZeroWidthSpace:
                return CharacterKind.Mark;
            default:
                return rune.IsBmp && Blank.IsBlank((char)rune.Value) ? CharacterKind.Blank : CharacterKind.Other;
        }
    }
}
