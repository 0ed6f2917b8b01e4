using System.Runtime.CompilerServices;

namespace Corpus.Segmentation;

/// <summary>
/// A text as the tailorings of tokens read it. Every member is O(1) unless it says otherwise, and places beyond the text are blank.
/// </summary>
/// <typeparam name="TUnit">A unit of the text: byte of UTF-8 or char of UTF-16.</typeparam>
/// <typeparam name="TDecoder">Reads it.</typeparam>
internal readonly ref struct TokenText<TUnit, TDecoder>
    where TUnit : unmanaged
    where TDecoder : struct, ITextDecoder<TUnit>
{
    public TokenText(ReadOnlySpan<TUnit> units) => Units = units;

    /// <summary>The units.</summary>
    public ReadOnlySpan<TUnit> Units { get; }

    /// <summary>How many units there are.</summary>
    public int Length
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Units.Length;
    }

    /// <summary>The unit at a place within the text: the character if it is below 128.</summary>
    public int this[int at]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => default(TDecoder).UnitAt(Units, at);
    }

    /// <summary>The unit there, or a space beyond the ends of the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int UnitOrBlank(int at) => (uint)at < (uint)Units.Length ? default(TDecoder).UnitAt(Units, at) : ' ';

    /// <summary>Whether ASCII white space, or nothing, is there: most often there is, and nothing joins over it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAsciiBlankAt(int at) => UnitOrBlank(at) is ' ' or '\n' or '\r' or '\t';

    /// <summary>The character that starts there, or a space at the end of the text.</summary>
    public int CodePointAt(int at, out int length)
    {
        if ((uint)at < (uint)Units.Length)
            return default(TDecoder).Decode(Units, at, out length);
        length = 0;
        return ' ';
    }

    /// <summary>Whether more than so many characters stand between two places. O(that many), whatever stands there.</summary>
    public bool IsLonger(int start, int end, int characters)
    {
        if (end - start <= characters)
            return false;
        for (; characters > 0 && start < end; characters--)
        {
            _ = CodePointAt(start, out var length);
            start += length;
        }

        return start < end;
    }

    /// <summary>What the character that starts there is; <see cref="CharacterKind.Blank"/> at the end of the text.</summary>
    public CharacterKind KindAt(int at) => BreakProperties.KindOf(CodePointAt(at, out _));

    /// <summary>Whether white space, or nothing, is there.</summary>
    public bool IsBlankAt(int at) => KindAt(at) == CharacterKind.Blank;

    /// <summary>Whether a letter starts there.</summary>
    public bool IsLetterAt(int at) => KindAt(at) is CharacterKind.Upper or CharacterKind.Lower or CharacterKind.Letter;

    /// <summary>Whether a letter or a digit starts there.</summary>
    public bool IsWordAt(int at) => KindAt(at) is CharacterKind.Upper or CharacterKind.Lower or CharacterKind.Letter or CharacterKind.Digit;

    /// <summary>Whether an ASCII digit is there.</summary>
    public bool IsDigitAt(int at) => UnitOrBlank(at) is >= '0' and <= '9';

    /// <summary>Whether the word that ends there ends in a letter or digit: what is not ASCII counts as one, since words have little else.</summary>
    public bool IsWordBefore(int end) => end > 0 && (this[end - 1] >= 0x80 || (AsciiCharacters.Of(this[end - 1]) & AsciiCharacters.Alphanumeric) != 0);

    /// <summary>Whether the word that ends there ends in a letter; as <see cref="IsWordBefore"/>.</summary>
    public bool IsLetterBefore(int end) => end > 0 && (this[end - 1] >= 0x80 || (AsciiCharacters.Of(this[end - 1]) & AsciiCharacters.Letter) != 0);

    /// <summary>The end of what Unicode's rules take for one word, or one mark with what combines with it. O(its length).</summary>
    public int EndOfPart(int start) => default(WordRules<TailoredWords>).Next<TUnit, TDecoder>(Units, start);

    /// <summary>The same where ASCII letters, digits or low lines before a place are known to be of it. O(what is added).</summary>
    /// <param name="end">The end so far.</param>
    /// <param name="meaning">What the last of them is (<see cref="AsciiCharacters"/>).</param>
    public int EndOfPart(int end, byte meaning)
    {
        var last = (meaning & AsciiCharacters.Letter) != 0 ? WordBreak.ALetter
            : (meaning & AsciiCharacters.Digit) != 0 ? WordBreak.Numeric
            : WordBreak.ExtendNumLet;
        return WordRules<TailoredWords>.End<TUnit, TDecoder>(Units, end, last);
    }
}
