using System.Globalization;
using System.Text.Json;
using Corpus.Segmentation;

namespace Corpus.UnicodeTables;

/// <summary>Reads Unicode's data.</summary>
public static class UnicodeData
{
    /// <summary>How many code points there are.</summary>
    public const int CodePoints = 0x110000;

    /// <summary>
    /// The properties of all code points: of the break properties and pictographs from the files of the folder, of General_Category and White_Space
    /// from .NET 10, whose data are Unicode 16.0.
    /// </summary>
    public static CharacterProperties[] Read(string folder)
    {
        var words = ReadProperty<WordBreak>(folder, "WordBreakProperty");
        var graphemes = ReadProperty<GraphemeBreak>(folder, "GraphemeBreakProperty");
        var sentences = ReadProperty<SentenceBreak>(folder, "SentenceBreakProperty");
        var pictographic = ReadFlag(folder, "emoji-data", "Extended_Pictographic");
        var emoji = ReadFlag(folder, "emoji-data", "Emoji_Presentation");

        var characters = new CharacterProperties[CodePoints];
        for (var i = 0; i < CodePoints; i++)
        {
            characters[i] = new CharacterProperties
            {
                WordBreak = words[i],
                GraphemeBreak = graphemes[i],
                SentenceBreak = sentences[i],
                IndicConjunct = IndicConjuncts.Of(i, graphemes[i]),
                IsPictographic = pictographic[i],
                Kind = KindOf(i, emoji[i]),
            };
        }

        return characters;
    }

    private static CharacterKind KindOf(int codePoint, bool isEmoji)
    {
        if (codePoint <= char.MaxValue && char.IsWhiteSpace((char)codePoint))
            return CharacterKind.Blank;
        if (isEmoji)
            return CharacterKind.Emoji;

        return CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharacterKind.Upper,
            UnicodeCategory.LowercaseLetter => CharacterKind.Lower,
            UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => CharacterKind.Letter,
            UnicodeCategory.DecimalDigitNumber => CharacterKind.Digit,
            UnicodeCategory.OtherNumber => CharacterKind.OtherNumber,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharacterKind.Mark,
            >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation => CharacterKind.Punctuation,
            >= UnicodeCategory.MathSymbol and <= UnicodeCategory.OtherSymbol => CharacterKind.Symbol,
            _ => CharacterKind.Other,
        };
    }

    private static T[] ReadProperty<T>(string folder, string name)
        where T : struct, Enum
    {
        var values = new T[CodePoints];
        foreach (var (first, last, property) in ReadRanges(folder, name))
            values.AsSpan(first, last - first + 1).Fill(Enum.Parse<T>(property.Replace("_", "", StringComparison.Ordinal)));
        return values;
    }

    private static bool[] ReadFlag(string folder, string name, string flag)
    {
        var values = new bool[CodePoints];
        foreach (var (first, last, property) in ReadRanges(folder, name))
        {
            if (property == flag)
                values.AsSpan(first, last - first + 1).Fill(true);
        }

        return values;
    }

    private static IEnumerable<(int First, int Last, string Property)> ReadRanges(string folder, string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, name + ".json")));
        foreach (var entry in document.RootElement.GetProperty(name).EnumerateArray())
        {
            var range = entry.GetProperty("range");
            yield return (CodePoint(range[0]), CodePoint(range[range.GetArrayLength() - 1]), entry.GetProperty("property").GetString()!);
        }
    }

    private static int CodePoint(JsonElement hexadecimal) => int.Parse(hexadecimal.GetString()!, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
