using System.Text.Json;

namespace Corpus;

/// <summary>Names columns.</summary>
internal static class ColumnName
{
    /// <summary>The name of a measure in camelCase: <c>logDice</c>, <c>mi3</c>.</summary>
    public static string Of<TMeasure>(TMeasure measure)
        where TMeasure : struct, Enum
    {
        var name = measure.ToString();
        return name.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)) ? name.ToLowerInvariant() : JsonNamingPolicy.CamelCase.ConvertName(name);
    }
}
