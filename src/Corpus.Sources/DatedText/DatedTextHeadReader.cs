using System.Diagnostics.CodeAnalysis;

namespace Corpus.Sources;

/// <summary>
/// Reads the head of a dated text: <c>date 2022-10</c>, <c>name: SomeName</c> and <c>key value</c> for each key that the corpus's card
/// lists, in any order, on the first line that is not blank.
/// </summary>
/// <remarks>
/// <para>A word of the text must never be taken for a key. <c>date</c> is a key only where something like a date follows; <c>name</c> only with a
/// colon behind it; any other word only if the card lists it, spelled just so. What looks like a head and is none (<c>date palms</c>,
/// <c>Date 2022</c>, <c>name:X</c>) is text, and reported so that nobody is surprised. A text that itself begins with the word of a listed key is
/// set off by <c>--</c>, which ends the head and is no part of the text.</para>
/// <para>A value is a word, or several in straight quotes (<c>author "Mieke Terpstra"</c>), or a list of both in brackets
/// (<c>tags [haven, "hoog water"]</c>). A key of the card may have a colon behind it.</para>
/// </remarks>
internal sealed class DatedTextHeadReader
{
    // What people write who know heads from elsewhere.
    private static readonly string[] KeysOfOtherFormats = ["title:", "language:", "lang:", "author:", "tags:", "id:"];

    private const string EndOfHead = "--";

    // A first word may be megabytes; no key has so many letters.
    private const int LongerThanKeys = 100;

    private readonly SourceFile _file;
    private readonly string _text;
    private readonly List<SourceField> _fields = [];
    private bool _hasDate;
    private bool _hasName;
    private bool _hasUnclosedList;

    private DatedTextHeadReader(SourceFile file)
    {
        _file = file;
        _text = file.Text;
    }

    /// <summary>Reads the head at the beginning of the file. O(length of the head).</summary>
    public static DatedTextHead Read(SourceFile file) => new DatedTextHeadReader(file).Read();

    private DatedTextHead Read()
    {
        var end = _file.Start;
        var start = end;
        while (start < _text.Length && Blank.IsBlankOrNewline(_text[start]))
            start++;

        var at = start;
        while (TryReadPair(at, out var pairEnd))
        {
            end = pairEnd;
            at = SkipBlanks(end);
        }

        var place = _fields.Count == 0 ? new TextSpan(start, 0) : new TextSpan(start, end - start);
        var insertion = _fields.Count == 0 ? new HeadInsertion(start, "", " ", " ") : new HeadInsertion(end, " ", " ", "");
        if (!_file.Options.Keys.IsEmpty && WordAt(at) is var word && IsExactly(word, EndOfHead))
            end = word.End;
        else
            ReportLikeness(end);
        return new DatedTextHead(HeadReader.Read(_file, _fields), place, insertion, end);
    }

    /// <summary>Takes a key and its value; false when the text has begun.</summary>
    private bool TryReadPair(int at, out int end)
    {
        var key = WordAt(at);
        var valueStart = SkipBlanks(key.End);
        var word = WordAt(valueStart);
        end = word.Length == 0 ? key.End : word.End;
        switch (_text.Substring(key.Start, Math.Min(key.Length, LongerThanKeys)))
        {
            case "date" when word.Length > 0 && !IsLikeADate(word):
                return false;
            case "date" or "date:":
                _hasDate = true;
                AddDate(key, word);
                return true;
            case "name:" when word.Length > 0:
                _hasName = true;
                Add(key, SourceValue.Of(Plain(word)));
                return true;
            case { } written when IsListed(written, out var isBare):
                return (word.Length > 0 || !isBare) && TryReadValue(key, valueStart, ref end);
            default:
                return false;
        }
    }

    private bool IsListed(string written, out bool isBare)
    {
        isBare = written.Length == 0 || written[written.Length - 1] != ':';
        var key = isBare ? written : written.Substring(0, written.Length - 1);
        foreach (var listed in _file.Options.Keys)
        {
            if (listed == key)
                return true;
        }

        return false;
    }

    private void AddDate(TextSpan key, TextSpan value)
    {
        if (value.Length > 0)
            Add(key, SourceValue.Of(Plain(value)));
        else if (_fields.Exists(field => field.Key == BuiltInKeys.Date))
            Add(key, SourceValue.Null(key));
        else
            _file.Report(DiagnosticRules.BadDate, key, _file.Shown(key), "write one behind it, as in 'date 2022-10'");
    }

    /// <summary>Reads the value of a key of the card, from <paramref name="start"/> on the line.</summary>
    private bool TryReadValue(TextSpan key, int start, ref int end)
    {
        if (start == _text.Length || Blank.IsNewline(_text[start]))
        {
            _file.Report(DiagnosticRules.BadHead, key, $"The key '{_file.Shown(key)}' has no value", "write one behind it on the same line, or take the key away");
            return true;
        }

        if (TryReadList(start, out var list))
        {
            Add(key, list);
            end = list.Place.End;
        }
        else
        {
            var scalar = _text[start] == '"' && DatedTextList.TryReadQuoted(_file, start, out var quoted) ? quoted : Plain(WordAt(start));
            Add(key, SourceValue.Of(scalar));
            end = scalar.Place.End;
        }

        return true;
    }

    // Behind a list that nothing closes no other one is closed; looking again for each would take forever on a long line.
    private bool TryReadList(int start, [NotNullWhen(true)] out SourceValue? list)
    {
        list = null;
        if (_text[start] != '[' || _hasUnclosedList)
            return false;

        _hasUnclosedList = !DatedTextList.TryRead(_file, start, out list);
        return !_hasUnclosedList;
    }

    private void Add(TextSpan key, SourceValue value)
        => _fields.Add(new SourceField(_text.Substring(key.Start, key.Length).TrimEnd(':'), key, value));

    private SourceScalar Plain(TextSpan word) => new(_text.Substring(word.Start, word.Length), ScalarStyle.Plain, word);

    /// <summary>Reports text that begins as a head would, but is none: another case, a missing space, a second line, a key that no card lists.</summary>
    private void ReportLikeness(int end)
    {
        var at = end;
        while (at < _text.Length && Blank.IsBlankOrNewline(_text[at]))
            at++;
        var word = WordAt(at);
        var value = WordAt(SkipBlanks(word.End));
        var isAfterDate = _hasDate && !IsLikeADate(value);
        if ((IsWord(word, "date") && !isAfterDate && value.Length > 0 && (IsLikeADate(value) || (!_hasDate && IsExactly(word, "date"))))
            || (StartsWith(word, "date:") && !_hasDate)
            || (StartsWith(word, "name:") && !_hasName)
            || KeysOfOtherFormats.Any(key => IsWord(word, key))
            || (value.Length > 0 && (IsLikeAListedKey(word) || (_fields.Count > 0 && IsOnLine(end, value) && IsListed(value)))))
        {
            var shown = new TextSpan(word.Start, Math.Max(value.End, word.End) - word.Start);
            _file.Report(DiagnosticRules.NotADate, shown, LikenessFixes.For(_file, end, _fields.Count > 0, word, value), _file.Shown(shown));
        }
    }

    // A listed key in another case, or on the next line.
    private bool IsLikeAListedKey(TextSpan word)
    {
        foreach (var listed in _file.Options.Keys)
        {
            if (IsWord(word, listed) || IsWord(word, listed + ":"))
                return true;
        }

        return false;
    }

    // The word before a listed key was probably part of the value before: author Mieke Terpstra section sport.
    private bool IsListed(TextSpan word) => word.Length <= LongerThanKeys && IsListed(_text.Substring(word.Start, word.Length), out _);

    private bool IsOnLine(int start, TextSpan word) => _text.IndexOfAny(['\n', '\r'], start, word.Start - start) < 0;

    private bool IsExactly(TextSpan word, string key) => word.Length == key.Length && string.CompareOrdinal(_text, word.Start, key, 0, key.Length) == 0;

    private bool IsWord(TextSpan word, string key) => word.Length == key.Length && StartsWith(word, key);

    private bool StartsWith(TextSpan word, string key)
        => word.Length >= key.Length && string.Compare(_text, word.Start, key, 0, key.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Whether somebody meant a date: four digits to begin with, or nothing but what dates are written with, a digit included.</summary>
    private bool IsLikeADate(TextSpan word)
    {
        var isDateOnly = true;
        var digits = 0;
        var leadingDigits = 0;
        for (var i = word.Start; i < word.End; i++)
        {
            var isDigit = _text[i] is >= '0' and <= '9';
            digits += isDigit ? 1 : 0;
            leadingDigits += isDigit && i - word.Start == leadingDigits ? 1 : 0;
            isDateOnly &= isDigit || _text[i] is '-' or '/' or '.' or '?' or '~' or '%' or 'X';
        }

        return leadingDigits >= 4 || (digits > 0 && isDateOnly);
    }

    private TextSpan WordAt(int start)
    {
        var end = start;
        while (end < _text.Length && !Blank.IsBlankOrNewline(_text[end]))
            end++;
        return new TextSpan(start, end - start);
    }

    private int SkipBlanks(int at)
    {
        while (at < _text.Length && Blank.IsBlank(_text[at]))
            at++;
        return at;
    }
}
