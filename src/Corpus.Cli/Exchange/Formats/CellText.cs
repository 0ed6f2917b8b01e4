using System.Text;
using System.Text.Json;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Formats;

/// <summary>Writes the value of a key into one cell of a table of text, and reads it again as the same.</summary>
/// <remarks>
/// A cell is what it says: text, a number, a truth value. An empty one is no value. Only what could be taken for something else is JSON: a list is an array; and text that is empty, looks like a
/// number or a truth value, or begins like JSON is a string in quotes. A cell that begins so and is no JSON is text.
/// </remarks>
internal static class CellText
{
    private const int MaxDepth = 24;

    /// <summary>The cell of a value. O(length).</summary>
    public static string Of(SourceValue value)
    {
        if (value.IsNull)
            return "";
        if (!value.IsList && !IsAmbiguous(value.Scalars[0]))
            return value.Scalars[0].Text;
        var json = new StringBuilder();
        JsonText.AppendValue(json, value);
        return json.ToString();
    }

    /// <summary>The value of a cell; null for no value. O(length).</summary>
    public static SourceValue? Read(string cell)
    {
        if (cell.Length == 0)
            return null;
        return cell[0] is '[' or '"' && ReadJson(cell) is { } value ? value : SourceValue.Of(new SourceScalar(cell, ScalarStyle.Plain, default));
    }

    private static bool IsAmbiguous(SourceScalar scalar)
        => scalar.Text.Length == 0 || scalar.Text[0] is '[' or '"' || (scalar.Style != ScalarStyle.Plain && ScalarReading.IsNumberOrTruthValue(scalar with { Style = ScalarStyle.Plain }));

    private static SourceValue? ReadJson(string cell)
    {
        try
        {
            using var document = JsonDocument.Parse(cell, new JsonDocumentOptions { MaxDepth = MaxDepth });
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Array ? SourceValue.ListOf([.. root.EnumerateArray().Select(ScalarOf)], default) : SourceValue.Of(ScalarOf(root));
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // The latter of half a surrogate pair.
            return null;
        }
    }

    private static SourceScalar ScalarOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => new SourceScalar(element.GetString()!, ScalarStyle.Quoted, default),
        JsonValueKind.Null => new SourceScalar("", ScalarStyle.Quoted, default),
        JsonValueKind.Object or JsonValueKind.Array => new SourceScalar(element.GetRawText(), ScalarStyle.Structure, default),
        _ => new SourceScalar(element.GetRawText(), ScalarStyle.Plain, default),
    };
}
