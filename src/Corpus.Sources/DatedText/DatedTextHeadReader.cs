namespace Corpus.Sources;

/// <summary>
/// Reads the head of a dated text: <c>date 2022-10</c> and <c>name: SomeName</c>, in any order, on the first line that is
/// not blank.
/// </summary>
/// <remarks>
/// A word of the text must never be taken for a key. <c>date</c> is a key only where something like a date follows; any other key
/// has a colon behind it. What looks like a head and is none (<c>date palms</c>, <c>Date 2022</c>, <c>name:X</c>) is text, and reported so
/// that nobody is surprised.
/// </remarks>
internal sealed class DatedTextHeadReader
{
    // What people write who know heads from elsewhere.
    private static readonly string[] KeysOfOtherFormats = ["title:", "language:", "lang:", "author:", "tags:", "id:"];

    // A first word may be megabytes; no key has so many letters.
    private const int LongerThanKeys = 8;

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
            {
                ReportLikeness(end);
                return new DatedTextHead(_date, _name, end);
            }

            end = value.End;
            at = SkipBlanks(end);
        }
    }

    /// <summary>Takes a key and its value; false when the text has begun.</summary>
    private bool ReadPair(TextSpan key, TextSpan value)
    {
        switch (_file.Substring(key.Start, Math.Min(key.Length, LongerThanKeys)))
        {
            case "date" when value.Length > 0 && !IsLikeADate(value):
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
        if (Identifier.ProblemOf(name) is { } problem)
            Report(DiagnosticRules.BadName, value, Shown(value), problem);
        else
            _name = name;
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

    /// <summary>Reports text that begins as a head would, but is none: another case, a missing space, a second line.</summary>
    private void ReportLikeness(int end)
    {
        var at = end;
        while (at < _file.Length && Blank.IsBlankOrNewline(_file[at]))
            at++;
        var word = WordAt(at);
        var value = WordAt(SkipBlanks(word.End));
        var isAfterDate = _hasDate && !IsLikeADate(value);
        if ((IsWord(word, "date") && !isAfterDate && value.Length > 0 && (IsLikeADate(value) || (!_hasDate && IsExactly(word, "date"))))
            || (StartsWith(word, "date:") && !_hasDate)
            || (StartsWith(word, "name:") && !_hasName)
            || KeysOfOtherFormats.Any(key => IsWord(word, key)))
        {
            var shown = new TextSpan(word.Start, Math.Max(value.End, word.End) - word.Start);
            Report(DiagnosticRules.NotADate, shown, Shown(shown));
        }
    }

    private bool IsExactly(TextSpan word, string key) => word.Length == key.Length && string.CompareOrdinal(_file, word.Start, key, 0, key.Length) == 0;

    private bool IsWord(TextSpan word, string key) => word.Length == key.Length && StartsWith(word, key);

    private bool StartsWith(TextSpan word, string key)
        => word.Length >= key.Length && string.Compare(_file, word.Start, key, 0, key.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Whether somebody meant a date: four digits to begin with, or nothing but what dates are written with, a digit included.</summary>
    private bool IsLikeADate(TextSpan word)
    {
        var isDateOnly = true;
        var digits = 0;
        var leadingDigits = 0;
        for (var i = word.Start; i < word.End; i++)
        {
            var isDigit = _file[i] is >= '0' and <= '9';
            digits += isDigit ? 1 : 0;
            leadingDigits += isDigit && i - word.Start == leadingDigits ? 1 : 0;
            isDateOnly &= isDigit || _file[i] is '-' or '/' or '.' or '?' or '~' or '%' or 'X';
        }

        return leadingDigits >= 4 || (digits > 0 && isDateOnly);
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
