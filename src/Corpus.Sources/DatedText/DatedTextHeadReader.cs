namespace Corpus.Sources;

/// <summary>
/// Reads the head of a dated text: <c>date 2022-10</c> and <c>name: SomeName</c>, in any order, on the first line that is
/// not blank.
/// </summary>
/// <remarks>
/// A word of the text must never be taken for a key. <c>date</c> is a key only where a value with a digit follows
/// (<c>date palms</c> is text, and reported so that nobody is surprised); any other key has a colon behind it.
/// </remarks>
internal sealed class DatedTextHeadReader
{
    private readonly string _path;
    private readonly string _file;
    private readonly List<SourceDiagnostic> _findings;
    private PartialDate _date;
    private string? _name;
    private bool _hasDate;
    private bool _hasName;

    private DatedTextHeadReader(string path, string file, List<SourceDiagnostic> findings)
    {
        _path = path;
        _file = file;
        _findings = findings;
    }

    /// <summary>Reads the head at the beginning of <paramref name="file"/>. O(length of the head).</summary>
    public static DatedTextHead Read(string path, string file, List<SourceDiagnostic> findings)
        => new DatedTextHeadReader(path, file, findings).Read();

    private DatedTextHead Read()
    {
        var end = _file.Length > 0 && _file[0] == '\uFEFF' ? 1 : 0;
        var at = end;
        while (at < _file.Length && Blank.IsBlankOrNewline(_file[at]))
            at++;

        while (true)
        {
            var key = WordAt(at);
            var value = WordAt(SkipBlanks(key.End));
            if (!ReadPair(key, value))
                return new DatedTextHead(_date, _name, end);
            end = value.End;
            at = SkipBlanks(end);
        }
    }

    /// <summary>Takes a key and its value; false when the text has begun.</summary>
    private bool ReadPair(TextSpan key, TextSpan value)
    {
        switch (_file.Substring(key.Start, Math.Min(key.Length, 8)))
        {
            case "date" when !HasDigit(value) && value.Length > 0:
                if (!_hasDate)
                    Report(DiagnosticRules.NotADate, value, Shown(value));
                return false;
            case "date" or "date:":
                if (!RefuseSecond(ref _hasDate, key))
                    ReadDate(key, value);
                return true;
            case "name:" when value.Length > 0:
                if (!RefuseSecond(ref _hasName, key))
                    ReadName(value);
                return true;
            default:
                return false;
        }
    }

    private void ReadDate(TextSpan key, TextSpan value)
    {
        if (value.Length == 0)
            Report(DiagnosticRules.BadDate, key, Shown(key), "write one behind it, as in 'date 2022-10'");
        else if (!PartialDate.TryParse(_file.AsSpan(value.Start, value.Length), out _date, out var problem))
            Report(DiagnosticRules.BadDate, value, Shown(value), problem!);
    }

    private void ReadName(TextSpan value)
    {
        var name = _file.Substring(value.Start, value.Length);
        if (Identifier.IsValid(name))
            _name = name;
        else
            Report(DiagnosticRules.BadName, value, Shown(value));
    }

    private bool RefuseSecond(ref bool isGiven, TextSpan key)
    {
        var isSecond = isGiven;
        if (isSecond)
            Report(DiagnosticRules.RepeatedKey, key, Shown(key).TrimEnd(':'));
        isGiven = true;
        return isSecond;
    }

    private void Report(DiagnosticRule rule, TextSpan place, params object[] arguments)
        => _findings.Add(SourceDiagnostic.Create(rule, _path, FilePlace.In(_file, place.Start, place.Length), arguments));

    private bool HasDigit(TextSpan word)
    {
        for (var i = word.Start; i < word.End; i++)
        {
            if (_file[i] is >= '0' and <= '9')
                return true;
        }

        return false;
    }

    /// <summary>The word as a message may show it: short, however long it is.</summary>
    private string Shown(TextSpan word)
        => word.Length <= 40 ? _file.Substring(word.Start, word.Length) : _file.Substring(word.Start, 40) + "…";

    private TextSpan WordAt(int start)
    {
        var end = start;
        while (end < _file.Length && !Blank.IsBlankOrNewline(_file[end]))
            end++;
        return new TextSpan(start, end - start);
    }

    private int SkipBlanks(int at)
    {
        while (at < _file.Length && Blank.IsBlank(_file[at]))
            at++;
        return at;
    }
}
