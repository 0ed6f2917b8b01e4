using System.Runtime.CompilerServices;

namespace Corpus.Segmentation;

/// <summary>What ASCII characters mean to tokens, for the quick path that most text takes.</summary>
internal static class AsciiCharacters
{
    /// <summary>A letter.</summary>
    public const byte Letter = 1;

    /// <summary>A digit.</summary>
    public const byte Digit = 2;

    /// <summary>The low line, which joins letters and digits.</summary>
    public const byte LowLine = 4;

    /// <summary>White space.</summary>
    public const byte Blank = 8;

    /// <summary>A word ends before it, whatever follows.</summary>
    public const byte EndsWord = 16;

    /// <summary>A word that has a letter at its end ends before it, whatever follows.</summary>
    public const byte EndsLetters = 32;

    /// <summary>A token of its own, whatever stands around it.</summary>
    public const byte Alone = 64;

    /// <summary>A symbol as tokens go: Unicode has % and some others under punctuation.</summary>
    public const byte Symbol = 128;

    /// <summary>A letter or digit.</summary>
    public const byte Alphanumeric = Letter | Digit;

    /// <summary>What words are made of.</summary>
    public const byte Word = Letter | Digit | LowLine;

    private const byte L = Letter;
    private const byte D = Digit;
    private const byte B = Blank | EndsWord | EndsLetters;
    private const byte C = EndsWord | EndsLetters; // controls
    private const byte A = Alone | EndsWord | EndsLetters; // ( ) and other marks that nothing joins
    private const byte S = Alone | Symbol | EndsWord | EndsLetters;
    private const byte J = Symbol; // symbols that may join or begin a token: # & + @
    private const byte M = EndsLetters; // , and ; which may join digits
    private const byte E = EndsWord | EndsLetters; // ! and ?, which make runs

    // One row has 16 characters.
    private static ReadOnlySpan<byte> Table =>
    [
        C, C, C, C, C, C, C, C, C, B, B, B, B, B, C, C,
        C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C,
        /*   ! " # $ % & ' ( ) * + , - . / */
        B, E, A, J, S, S, J, 0, A, A, S, J, M, 0, 0, 0,
        /* 0-9 : ; < = > ? */
        D, D, D, D, D, D, D, D, D, D, 0, M, S, S, S, E,
        /* @ A-O */
        J, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
        /* P-Z [ \ ] ^ _ */
        L, L, L, L, L, L, L, L, L, L, L, A, S, A, S, LowLine,
        /* ` a-o */
        0, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
        /* p-z { | } ~ DEL */
        L, L, L, L, L, L, L, L, L, L, L, A, S, A, S, C,
    ];

    /// <summary>The meanings of a character, as flags.</summary>
    /// <param name="character">It, below 128.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Of(int character) => Table[character];
}
