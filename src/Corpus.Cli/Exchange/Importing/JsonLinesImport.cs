using System.Globalization;
using System.Text;
using System.Text.Json;
using Corpus.Cli.Exchange.Formats;
using Corpus.Cli.Opening;

namespace Corpus.Cli.Exchange.Importing;

/// <summary>Reads JSON lines whose members are called otherwise: each line is written again with our names, and else as it stands.</summary>
/// <param name="map">How members are called.</param>
/// <param name="progress">Shows how far it is.</param>
/// <param name="cancellation">Ends the reading early.</param>
internal sealed class JsonLinesImport(KeyMap map, FileProgress progress, CancellationToken cancellation)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Makes one article file of it, line for line. O(length), in constant memory.</summary>
    public void Read(string path, string origin, ImportedFiles files)
    {
        using var bytes = File.OpenRead(path);
        using var shown = progress.Begin("importing", bytes.Length);
        using var input = new StreamReader(bytes, Strict, detectEncodingFromByteOrderMarks: false);
        using var output = files.CreateText(ImportedFiles.NameOf(path, ".jsonl"), line => $"{origin}:{line}");
        var number = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (ReadLine(input, origin, number + 1) is { } line)
        {
            cancellation.ThrowIfCancellationRequested();
            number++;
            output.Write(Renamed(number == 1 ? line.TrimStart('\uFEFF') : line, seen, string.Create(CultureInfo.InvariantCulture, $"{origin}:{number}")));
            output.Write('\n');
            shown.Set(bytes.Position);
        }

        foreach (var name in map.Theirs)
        {
            if (!seen.Contains(name))
                throw new ToolException($"no line of '{origin}' has the member '{name}' that --map names; it has {string.Join(", ", seen.Order(StringComparer.Ordinal).Take(12))}");
        }
    }

    private static string? ReadLine(StreamReader input, string origin, int number)
    {
        try
        {
            return input.ReadLine();
        }
        catch (DecoderFallbackException)
        {
            throw new ToolException($"{origin}: not far behind line {number} it is not UTF-8; save it as UTF-8");
        }
    }

    // One of them would take the place of the other. Two of one name, the reader of articles finds.
    private void RefuseTwo(JsonElement line, string place)
    {
        foreach (var theirs in map.Theirs)
        {
            if (line.TryGetProperty(theirs, out _) && map.KeyOf(theirs) is var ours && map.KeyOf(ours) == ours && line.TryGetProperty(ours, out _))
                throw new ToolException($"{place}: '{ours}' and '{theirs}', which --map says is '{ours}', are both there; map another one, or none");
        }
    }

    // A line that is no object stays, and the reader of articles says what is wrong with it.
    private string Renamed(string line, HashSet<string> seen, string place)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return line;
            RefuseTwo(document.RootElement, place);
            var json = new StringBuilder("{");
            foreach (var member in document.RootElement.EnumerateObject())
            {
                if (seen.Count < 1000)
                    seen.Add(member.Name);
                if (json.Length > 1)
                    json.Append(", ");
                JsonText.AppendString(json, map.KeyOf(member.Name));
                json.Append(": ").Append(member.Value.GetRawText());
            }

            return json.Append('}').ToString();
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // The second is what half a character gives, as in "\ud800".
            return line;
        }
    }
}
