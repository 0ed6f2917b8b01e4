using System.Text;
using System.Text.Json;

namespace Corpus.Sources;

/// <summary>Reads the members of the object on one line of JSON, each with its place in the file.</summary>
/// <remarks>
/// The place of a key is what stands between its quotes; that of a value is all of it. The members of an object within become fields with dotted
/// keys; an object or a list within a list, an empty object and an object that is the value of a built-in key are kept as JSON.
/// </remarks>
internal ref struct JsonLineReader
{
    private const int MaxDepth = 32;
    private const int LongestKey = 200;
    private const int MostMembers = 1_000;

    // A value of one character takes thirty times its size here.
    private const int MostValues = 100_000;

    private readonly SourceFile _file;
    private readonly TextSpan _line;
    private readonly int _byteCount;
    private readonly List<SourceField> _fields = [];
    private Utf8JsonReader _json;
    private Utf8Offsets _offsets;
    private SourceScalar? _text;
    private int _members;
    private int _values;

    /// <summary>Begins to read <paramref name="line"/> of the file, which begins with a brace and is <paramref name="utf8"/>.</summary>
    public JsonLineReader(SourceFile file, TextSpan line, ReadOnlySpan<byte> utf8)
    {
        _file = file;
        _line = line;
        _byteCount = utf8.Length;
        _json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        _offsets = new Utf8Offsets(file.Text, line, utf8.Length);
    }

    /// <summary>The members, or null if the line is no article, which is reported. O(length).</summary>
    public JsonLine? Read()
    {
        try
        {
            _json.Read();
            if (!ReadMembers(path: null))
                return null;
            // Nothing may follow the object; if it does, this says so.
            _json.Read();
        }
        catch (JsonException fault)
        {
            // The parser's place may lie before the last token that was read, so the mapping starts anew.
            var at = new Utf8Offsets(_file.Text, _line, _byteCount).CharAt(fault.BytePositionInLine ?? 0);
            var (place, problem, advice) = JsonFault.Explain(_file.Text, _line, at, IsAtMaxDepth(), IsBehindTheObject());
            Refuse(place, problem, advice);
            return null;
        }

        if (_text is { } text)
            return new JsonLine(text, _fields);
        Refuse(new TextSpan(_line.Start, 1), "The object has no member 'text'", "add one with the text of the article");
        return null;
    }

    // The parser does not count the level that a bracket has just opened.
    private readonly bool IsAtMaxDepth()
        => _json.CurrentDepth + (_json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0) >= MaxDepth;

    private readonly bool IsBehindTheObject() => _json.CurrentDepth == 0 && _json.TokenType == JsonTokenType.EndObject;

    /// <summary>Reads the members of the object that has just begun; false if the line is refused.</summary>
    private bool ReadMembers(string? path)
    {
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var place = PlaceOfKey();
            if (!TryString(place, out var name))
                return false;
            var key = path is null ? name : path + "." + name;
            if (key.Length > LongestKey)
                return Refuse(place, $"The key has more than {LongestKey} characters", "choose a shorter one");
            if (++_members > MostMembers)
                return Refuse(place, $"The object has more than {MostMembers} members", "keep those that an article needs");

            _json.Read();
            if (path is null && key == BuiltInKeys.Text ? !ReadText(place) : !ReadMember(key, place))
                return false;
        }

        return true;
    }

    private bool ReadText(TextSpan keyPlace)
    {
        var isString = _json.TokenType == JsonTokenType.String;
        if (!TryValue(out var scalar))
            return false;
        if (_text is not null)
        {
            _file.Report(DiagnosticRules.RepeatedKey, keyPlace, BuiltInKeys.Text);
            return true;
        }

        _text = scalar;
        return isString || Refuse(scalar.Place, "The text is no string", "write it between quotes");
    }

    private bool ReadMember(string key, TextSpan keyPlace)
    {
        switch (_json.TokenType)
        {
            case JsonTokenType.StartObject when !BuiltInKeys.Contains(key):
                return ReadObject(key, keyPlace);
            case JsonTokenType.StartArray:
                return ReadList(key, keyPlace);
            case JsonTokenType.Null:
                Add(key, keyPlace, SourceValue.Null(PlaceOfToken()));
                return true;
            default:
                if (!TryValue(out var scalar))
                    return false;
                Add(key, keyPlace, SourceValue.Of(scalar));
                return true;
        }
    }

    private bool ReadObject(string key, TextSpan keyPlace)
    {
        var start = PlaceOfToken().Start;
        var members = _members;
        if (!ReadMembers(key))
            return false;
        if (_members == members)
            Add(key, keyPlace, SourceValue.Of(new SourceScalar("{}", ScalarStyle.Structure, FromTo(start, PlaceOfToken()))));
        return true;
    }

    private bool ReadList(string key, TextSpan keyPlace)
    {
        var start = PlaceOfToken().Start;
        var scalars = new List<SourceScalar>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            if (!TryValue(out var scalar))
                return false;
            if (++_values > MostValues)
                return Refuse(scalar.Place, $"The object has more than {MostValues} values in its lists", "keep those that an article needs");
            scalars.Add(scalar);
        }

        Add(key, keyPlace, SourceValue.ListOf(scalars, FromTo(start, PlaceOfToken())));
        return true;
    }

    private readonly void Add(string key, TextSpan keyPlace, SourceValue value) => _fields.Add(new SourceField(key, keyPlace, value));

    private bool TryValue(out SourceScalar scalar)
        => _json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? TryStructure(out scalar) : TryScalar(out scalar);

    /// <summary>The string, number or literal that is the current token; a null is an empty text.</summary>
    private bool TryScalar(out SourceScalar scalar)
    {
        var place = PlaceOfToken();
        var isString = _json.TokenType == JsonTokenType.String;
        var text = "";
        if (isString && !TryString(new TextSpan(place.Start + 1, place.Length - 2), out text))
        {
            scalar = default;
            return false;
        }

        if (_json.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False)
            text = _file.Text.Substring(place.Start, place.Length);
        scalar = new SourceScalar(text, isString || text.Length == 0 ? ScalarStyle.Quoted : ScalarStyle.Plain, place);
        return true;
    }

    /// <summary>The object or list that begins with the current token, as JSON without blanks; its strings are checked like all others.</summary>
    private bool TryStructure(out SourceScalar scalar)
    {
        scalar = default;
        var place = PlaceOfToken();
        var depth = _json.CurrentDepth;
        do
        {
            var isText = _json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
            if (isText && _json.ValueIsEscaped && !TryString(PlaceOfKey(), out _))
                return false;
        }
        while (_json.Read() && _json.CurrentDepth > depth);

        place = FromTo(place.Start, PlaceOfToken());
        scalar = new SourceScalar(Compact(place), ScalarStyle.Structure, place);
        return true;
    }

    private readonly string Compact(TextSpan place)
    {
        var compact = new StringBuilder(place.Length);
        var isInString = false;
        for (var i = place.Start; i < place.End; i++)
        {
            var c = _file.Text[i];
            if (!isInString && c is ' ' or '\t')
                continue;
            compact.Append(c);
            if (isInString && c == '\\')
                compact.Append(_file.Text[++i]);
            else if (c == '"')
                isInString = !isInString;
        }

        return compact.ToString();
    }

    /// <summary>The current string or key, which stands at <paramref name="inner"/>, its quotes aside.</summary>
    private readonly bool TryString(TextSpan inner, out string text)
    {
        if (!_json.ValueIsEscaped)
        {
            text = _file.Text.Substring(inner.Start, inner.Length);
            return true;
        }

        var place = new TextSpan(inner.Start - 1, inner.Length + 2);
        try
        {
            text = _json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            text = "";
            return Refuse(place, "An escape of the string gives half of a surrogate pair", "write the character itself, or both halves");
        }

        DamageScan.RunOnDecoded(_file, text, place);
        return true;
    }

    private TextSpan PlaceOfKey() => Place(_json.TokenStartIndex + 1, _json.ValueSpan.Length);

    private TextSpan PlaceOfToken() => _json.TokenType switch
    {
        JsonTokenType.String => Place(_json.TokenStartIndex, _json.ValueSpan.Length + 2),
        JsonTokenType.StartObject or JsonTokenType.EndObject or JsonTokenType.StartArray or JsonTokenType.EndArray => Place(_json.TokenStartIndex, 1),
        _ => Place(_json.TokenStartIndex, _json.ValueSpan.Length),
    };

    private TextSpan Place(long byteStart, int byteLength)
    {
        var start = _offsets.CharAt(byteStart);
        return new TextSpan(start, _offsets.CharAt(byteStart + byteLength) - start);
    }

    private static TextSpan FromTo(int start, TextSpan last) => new(start, last.End - start);

    /// <summary>Reports why the line is left out; always false.</summary>
    private readonly bool Refuse(TextSpan place, string problem, string advice)
    {
        _file.Report(DiagnosticRules.BadJsonLine, place, problem, advice);
        return false;
    }
}
