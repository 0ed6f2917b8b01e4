using System.Globalization;

namespace Corpus.Sources;

/// <summary>What C# takes for an identifier (C# standard §6.4.3), as far as members of ours need it.</summary>
internal static class Identifier
{
    private const int LongestName = 200;

    /// <summary>Whether <paramref name="name"/> can stand as the name of a member, without <c>@</c> and escapes.</summary>
    public static bool IsValid(string name) => ProblemOf(name) is null;

    /// <summary>Why <paramref name="name"/> cannot be the name of a member, and what to do; null when it can.</summary>
    public static string? ProblemOf(string name)
    {
        if (name.Length > LongestName)
            return "it is too long; use at most 200 characters";
        if (Keywords.Contains(name))
            return "it is a keyword of C#; choose another word";
        if (name.StartsWith("__", StringComparison.Ordinal)
            || name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal))
        {
            return "names that begin like this belong to the compiler; choose another beginning";
        }

        return name.Length > 0 && IsStart(name[0]) && name.All(IsPart) ? null : "use letters, digits and '_', and begin with a letter";
    }

    /// <summary>An identifier as near as can be to <paramref name="name"/>: <c>mijn-krant</c> → <c>mijn_krant</c>, <c>class</c> → <c>_class</c>.</summary>
    public static string From(string name)
    {
        var identifier = new string([.. name.Select(c => IsPart(c) ? c : '_')]);
        return identifier.Length > 0 && IsStart(identifier[0]) && !Keywords.Contains(identifier) ? identifier : "_" + identifier;
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
