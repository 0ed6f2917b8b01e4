using System.Globalization;
using System.Text;

namespace Corpus.UnicodeTables;

/// <summary>Writes the C# file of the tables.</summary>
public static class TableWriter
{
    private const int ValuesPerLine = 64;

    /// <summary>The text of the file. The same for the same table.</summary>
    public static string Write(CharacterTable table)
    {
        var file = new StringBuilder();
        file.Append("// Made by tests/Corpus.UnicodeTables from the Unicode Character Database 16.0.\n")
            .Append("// Copyright © 1991-2024 Unicode, Inc. Unicode License v3: https://www.unicode.org/license.txt\n\n")
            .Append("namespace Corpus.Segmentation;\n\n")
            .Append("internal static partial class BreakProperties\n{\n");
        WriteBytes(file, "WordBreaks", table.Classes.Select(c => (byte)c.WordBreak));
        WriteBytes(file, "GraphemeBreaks", table.Classes.Select(c => (byte)c.GraphemeBreak));
        WriteBytes(file, "SentenceBreaks", table.Classes.Select(c => (byte)c.SentenceBreak));
        WriteBytes(file, "IndicConjuncts", table.Classes.Select(c => (byte)c.IndicConjunct));
        WriteBytes(file, "Pictographics", table.Classes.Select(c => c.IsPictographic ? (byte)1 : (byte)0));
        WriteBytes(file, "Kinds", table.Classes.Select(c => (byte)c.Kind));
        WriteBytes(file, "BlockIndex", table.BlockIndex);
        WriteBytes(file, "Blocks", table.Blocks);
        file.Length--;
        return file.Append("}\n").ToString();
    }

    private static void WriteBytes(StringBuilder file, string name, IEnumerable<byte> values)
    {
        file.Append(CultureInfo.InvariantCulture, $"    private static ReadOnlySpan<byte> {name} =>\n    [\n");
        foreach (var line in values.Chunk(ValuesPerLine))
            file.Append("        ").AppendJoin(',', line).Append(",\n");
        file.Append("    ];\n\n");
    }
}
