using System.Globalization;

namespace Corpus.Sources;

/// <summary>What C# takes for an identifier (C# standard §6.4.3), as far as members of ours need it.</summary>
internal static class Identifier
{
    /// <summary>Whether <paramref name="name"/> can stand as the name of a member, without <c>@</c> and escapes.</summary>
    public static bool IsValid(string name)
    {
        if (name.Length is 0 or > 200 || !IsStart(name[0]))
            return false;
        foreach (var c in name)
        {
            if (!IsPart(c))
                return false;
        }

        return !Keywords.Contains(name);
    }

    public static bool IsStart(char c) => c == '_' || IsLetter(c);

    public static bool IsPart(char c) => IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation or
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    public static bool IsLetter(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null",
        "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte",
        "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
        "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };
}
