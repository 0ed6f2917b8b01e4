using YamlDotNet.Core.Events;

namespace Corpus.Sources;

/// <summary>Reads a mapping in YAML as fields, with the exact places of keys and values.</summary>
/// <remarks>
/// Of a key given twice in one mapping the first one counts. What would make a short text long, or a head another than it looks, is refused:
/// aliases of lists and mappings, the merge key <c>&lt;&lt;</c>, keys that are no scalars.
/// </remarks>
internal sealed class YamlFields
{
    private readonly SourceFile _file;
    private readonly YamlEvents _events;
    private readonly YamlKeys _keys;
    private readonly List<SourceField> _fields = [];

    private YamlFields(SourceFile file, TextSpan yaml)
    {
        _file = file;
        _events = new YamlEvents(file, yaml);
        _keys = new YamlKeys(file, _events);
    }

    /// <summary>
    /// Reads the stretch of the file. O(length). What is wrong with it is reported; the fields before a YAML error are kept.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="yaml">Where the YAML is in it.</param>
    /// <param name="indent">What stands in front of each top-level key; null where no key can be added on a line of its own.</param>
    public static IReadOnlyList<SourceField> Read(SourceFile file, TextSpan yaml, out string? indent)
    {
        var reader = new YamlFields(file, yaml);
        indent = reader.ReadDocument();
        return reader._fields;
    }

    private string? ReadDocument()
    {
        while (_events.Current is StreamStart or DocumentStart)
            _events.Advance();

        string? indent = null;
        switch (_events.Current)
        {
            case null or StreamEnd:
                return "";
            case MappingStart start:
                indent = IndentOf(start);
                ReadMapping("");
                break;
            case Scalar scalar when scalar.Value.Length == 0:
                _events.Advance();
                break;
            case var other:
                _events.Stop(_events.PlaceOf(other), "The front matter has no keys", "write 'key: value' on each line");
                break;
        }

        while (_events.Current is DocumentEnd)
            _events.Advance();
        if (_events.Current is DocumentStart second)
            _events.Stop(_events.PlaceOf(second), "A second YAML document begins here", "end the front matter with a line of nothing but ---");
        return indent;
    }

    /// <summary>Spaces up to the column of the mapping; null in braces, or behind something else on its line.</summary>
    private string? IndentOf(MappingStart start)
    {
        var column = (int)start.Start.Column - 1;
        var at = _events.PlaceOf(start).Start;
        return start.Style == MappingStyle.Flow || column > at || _file.Text.Substring(at - column, column).Trim(' ').Length > 0
            ? null
            : new string(' ', column);
    }

    private void ReadMapping(string prefix)
    {
        _events.Advance();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!_events.IsAtEnd)
        {
            if (_keys.TryTake(prefix, seen, out var key, out var place))
                ReadValue(key, place);
            else
                _events.Skip();
        }

        if (_events.Current is not null)
            _events.Advance();
    }

    private void ReadValue(string key, TextSpan keyPlace)
    {
        // A built-in key has one value, so a mapping is kept for the message that says so.
        if (_events.Current is MappingStart && !BuiltInKeys.Contains(key))
        {
            ReadNested(key, keyPlace);
            return;
        }

        if (_events.IsAtEnd)
            return;
        var value = _events.Current switch
        {
            SequenceStart list => ListOf(list),
            MappingStart => YamlJson.TryTake(_events, _keys, out var structure) ? SourceValue.Of(structure) : null,
            _ => ScalarValue(),
        };
        if (value is not null)
            _fields.Add(new SourceField(key, keyPlace, value));
    }

    /// <summary>The keys of a mapping, with the path to it; a mapping without keys is itself a value, so that it is not lost.</summary>
    private void ReadNested(string key, TextSpan keyPlace)
    {
        var start = _events.PlaceOf(_events.Current!).Start;
        var keysBefore = _keys.Taken;
        ReadMapping(key + ".");
        if (_keys.Taken == keysBefore && _events.LastEnd > start)
        {
            var place = new TextSpan(start, _events.LastEnd - start);
            _fields.Add(new SourceField(key, keyPlace, SourceValue.Of(new SourceScalar("{}", ScalarStyle.Structure, place))));
        }
    }

    private SourceValue? ScalarValue()
    {
        if (!_events.TryTakeScalar(out var scalar))
            return null;
        return YamlEvents.IsNull(scalar) ? SourceValue.Null(scalar.Place) : SourceValue.Of(scalar);
    }

    private SourceValue? ListOf(SequenceStart list)
    {
        var start = _events.PlaceOf(list).Start;
        var scalars = new List<SourceScalar>();
        _events.Advance();
        while (!_events.IsAtEnd)
        {
            if (_events.Current is SequenceStart or MappingStart)
            {
                if (YamlJson.TryTake(_events, _keys, out var structure))
                    scalars.Add(structure);
            }
            else if (_events.TryTakeScalar(out var scalar))
            {
                scalars.Add(YamlEvents.IsNull(scalar) ? scalar with { Text = "" } : scalar);
            }
        }

        if (_events.Current is null)
            return null;
        _events.Advance();
        return SourceValue.ListOf(scalars, new TextSpan(start, Math.Max(0, _events.LastEnd - start)));
    }
}
