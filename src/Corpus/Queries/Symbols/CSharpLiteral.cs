using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Corpus;

/// <summary>Writes values as C#.</summary>
internal static class CSharpLiteral
{
    private const int Longest = 200;
    private const int MostValues = 20;

    /// <summary>The value as C#; a string that is longer than 200 characters is cut.</summary>
    public static string Of<T>(T value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        string text => $"\"{Escape(text)}\"",
        char c => $"'{(c == '\'' ? "\\'" : c == '"' ? "\"" : Escape(c.ToString()))}'",
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture),
        ulong number => number.ToString(CultureInfo.InvariantCulture) + "UL",
        float number => Real(number, number.ToString("R", CultureInfo.InvariantCulture)) is var real && float.IsFinite(number) ? real + "f" : "float." + Special(number),
        double number => double.IsFinite(number) ? Real(number, number.ToString("R", CultureInfo.InvariantCulture)) : "double." + Special(number),
        PartialDate date => date.IsUnknown ? "default(PartialDate)" : $"PartialDate.Parse(\"{date}\")",
        DateInterval interval => interval.IsUnknown ? "default(DateInterval)" : $"DateInterval.Parse(\"{interval}\")",
        DateOnly day => string.Create(CultureInfo.InvariantCulture, $"new DateOnly({day.Year}, {day.Month}, {day.Day})"),
        Enum member => Member(member),
        Regex pattern => Of(pattern, Longest),
        Article article => $"Articles[{Of(article.Id)}]",
        _ => value.ToString() ?? "null",
    };

    /// <summary>The text as C#, however long.</summary>
    public static string Whole(string text) => $"\"{Escape(text, int.MaxValue)}\"";

    /// <summary>The expression as C#, however long.</summary>
    public static string Whole(Regex pattern) => Of(pattern, int.MaxValue);

    /// <summary>The values with commas between them; where there are more than 20, the first ones and how many more.</summary>
    public static string Join<T>(IEnumerable<T> values)
    {
        var all = values as ICollection<T> ?? [.. values];
        return string.Join(", ", all.Take(MostValues).Select(Of))
            + (all.Count > MostValues ? string.Create(CultureInfo.InvariantCulture, $", … {all.Count - MostValues} more") : "");
    }

    private static string Of(Regex pattern, int longest)
    {
        var text = $"\"{Escape(pattern.ToString(), longest)}\"";
        return pattern.Options == RegexOptions.None
            ? $"new Regex({text})"
            : $"new Regex({text}, {string.Join(" | ", pattern.Options.ToString().Split(", ").Select(option => "RegexOptions." + option))})";
    }

    private static string Real(double number, string digits) => number == Math.Truncate(number) && !digits.Contains('E', StringComparison.Ordinal) ? digits + ".0" : digits;

    private static string Special(double number) => double.IsNaN(number) ? "NaN" : number > 0 ? "PositiveInfinity" : "NegativeInfinity";

    // Flags without a name of their own are several members.
    private static string Member(Enum member)
    {
        var type = member.GetType().Name;
        var name = member.ToString();
        return name.Length > 0 && (char.IsAsciiDigit(name[0]) || name[0] == '-')
            ? $"({type}){(name[0] == '-' ? $"({name})" : name)}"
            : string.Join(" | ", name.Split(", ").Select(part => $"{type}.{part}"));
    }

    private static string Escape(string text, int longest = Longest)
    {
        var escaped = new StringBuilder();
        foreach (var c in text.Length <= longest ? text : $"{text[..(longest / 2)]}…{text[^(longest / 2)..]}")
        {
            _ = c switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append("\\\\"),
                '\n' => escaped.Append("\\n"),
                '\r' => escaped.Append("\\r"),
                '\t' => escaped.Append("\\t"),
                '\0' => escaped.Append("\\0"),
                _ when char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                    => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
