using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using YamlDotNet.Core.Events;

namespace Corpus.Sources;

/// <summary>Writes a list or a mapping of YAML as one scalar of JSON.</summary>
internal sealed class YamlJson
{
    // The text is for people and for JSON parsers, never for a web page; so only what JSON demands is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // U+D800 to U+DFFF are halves of pairs; of D000 to D7FF none is ever escaped.
    private const string EscapedSurrogate = "\\uD";

    private readonly YamlEvents _events;
    private readonly YamlKeys _keys;
    private readonly Utf8JsonWriter _json;

    private YamlJson(YamlEvents events, YamlKeys keys, Utf8JsonWriter json)
    {
        _events = events;
        _keys = keys;
        _json = json;
    }

    /// <summary>Takes the list or mapping that comes next; false where the YAML ends before it does. O(its length).</summary>
    public static bool TryTake(YamlEvents events, YamlKeys keys, out SourceScalar scalar)
    {
        var start = events.PlaceOf(events.Current!).Start;
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Options))
            new YamlJson(events, keys, json).Write();

        var place = new TextSpan(start, Math.Max(0, events.LastEnd - start));
        var text = Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
        scalar = new SourceScalar(WithoutEscapedPairs(text), ScalarStyle.Structure, place);
        return events.Current is not null;
    }

    /// <summary>The writer escapes every character beyond U+FFFF, which no option of it changes; here they are put back.</summary>
    private static string WithoutEscapedPairs(string json)
    {
        if (json.IndexOf(EscapedSurrogate, StringComparison.Ordinal) < 0)
            return json;

        var text = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] != '\\')
            {
                text.Append(json[i]);
            }
            else if (string.CompareOrdinal(json, i, EscapedSurrogate, 0, EscapedSurrogate.Length) == 0)
            {
                text.Append((char)Convert.ToUInt16(json.Substring(i + 2, 4), 16));
                i += 5;
            }
            else
            {
                text.Append(json, i++, 2);
            }
        }

        return text.ToString();
    }

    private void Write()
    {
        switch (_events.Current)
        {
            case SequenceStart:
                WriteList();
                break;
            case MappingStart:
                WriteMapping();
                break;
            default:
                WriteScalar();
                break;
        }
    }

    private void WriteList()
    {
        _json.WriteStartArray();
        _events.Advance();
        while (!_events.IsAtEnd)
            Write();
        _json.WriteEndArray();
        End();
    }

    private void WriteMapping()
    {
        _json.WriteStartObject();
        _events.Advance();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!_events.IsAtEnd)
        {
            if (_keys.TryTake("", seen, out var key, out _))
            {
                _json.WritePropertyName(key);
                Write();
            }
            else
            {
                _events.Skip();
            }
        }

        _json.WriteEndObject();
        End();
    }

    private void End()
    {
        if (_events.Current is not null)
            _events.Advance();
    }

    /// <summary>A scalar; a null stands for one that could not be read, which is reported.</summary>
    private void WriteScalar()
    {
        if (!_events.TryTakeScalar(out var scalar) || YamlEvents.IsNull(scalar))
            _json.WriteNullValue();
        else if (scalar.Style == ScalarStyle.Plain && ScalarReading.TryBoolean(scalar.Text, out var value))
            _json.WriteBooleanValue(value);
        else if (scalar.Style == ScalarStyle.Plain && ScalarReading.TryDouble(scalar.Text, out _))
            _json.WriteRawValue(scalar.Text);
        else
            _json.WriteStringValue(scalar.Text);
    }
}
