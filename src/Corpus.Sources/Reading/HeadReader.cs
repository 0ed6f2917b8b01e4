using Corpus.Segmentation;

namespace Corpus.Sources;

/// <summary>Sorts the keys of a head, whatever format they come from, into built-in ones and fields, and says what is wrong with them.</summary>
internal sealed class HeadReader
{
    private const int LongestId = 500;

    private readonly SourceFile _file;
    private readonly Dictionary<string, SourceField> _seen = new(StringComparer.Ordinal);
    private readonly List<SourceField> _fields = [];
    private ArticleHead _head = new();

    private HeadReader(SourceFile file) => _file = file;

    /// <summary>Reads the keys in the order of the file; of a key given twice the first one counts. O(keys).</summary>
    public static ArticleHead Read(SourceFile file, IReadOnlyList<SourceField> keys)
    {
        var reader = new HeadReader(file);
        foreach (var key in keys)
            reader.Take(key);
        return reader._head with { Fields = reader._fields };
    }

    private void Take(SourceField field)
    {
        var key = field.Key == BuiltInKeys.Lang ? BuiltInKeys.Language : field.Key;
        if (_seen.TryGetValue(key, out var first))
        {
            var both = first.Key == field.Key ? SourceFile.Shorten(key) : $"{first.Key}' or '{field.Key}";
            _file.Report(DiagnosticRules.RepeatedKey, field.KeyPlace, both);
            return;
        }

        _seen.Add(key, field);
        if (!BuiltInKeys.Contains(key))
        {
            ReportLikeness(field);
            VocabularyCheck.Run(_file, field);
            _fields.Add(field);
        }
        else if (TryScalar(field, out var scalar))
        {
            TakeBuiltIn(key, scalar);
        }
    }

    /// <summary>Reports a key that is a built-in one in another case.</summary>
    private void ReportLikeness(SourceField field)
    {
        var meant = field.Key.Length > BuiltInKeys.Longest ? "" : field.Key.ToLowerInvariant();
        if (!BuiltInKeys.Contains(meant))
            return;

        _file.Report(DiagnosticRules.KeyCase, field.KeyPlace, [SourceFix.Replace($"Change the key to '{meant}'", field.KeyPlace, meant)], field.Key, meant);
    }

    private void TakeBuiltIn(string key, SourceScalar scalar)
    {
        switch (key)
        {
            case BuiltInKeys.Date when PartialDate.TryParse(scalar.Text.AsSpan(), out var date, out var problem):
                _head = _head with { Date = date };
                break;
            case BuiltInKeys.Date:
                _file.Report(DiagnosticRules.BadDate, scalar.Place, DateFixes.For(scalar), SourceFile.Shorten(scalar.Text), DateProblemOf(scalar.Text));
                break;
            case BuiltInKeys.Name when Identifier.ProblemOf(scalar.Text) is { } problem:
                _file.Report(DiagnosticRules.BadName, scalar.Place, SourceFile.Shorten(scalar.Text), problem);
                break;
            case BuiltInKeys.Name:
                _head = _head with { Name = scalar.Text };
                break;
            case BuiltInKeys.Id when ProblemOfId(scalar.Text) is { } problem:
                _file.Report(DiagnosticRules.BadKeyValue, scalar.Place, SourceFile.Shorten(scalar.Text), key, problem);
                break;
            case BuiltInKeys.Id:
                _head = _head with { Id = scalar.Text };
                break;
            case BuiltInKeys.Language when !LanguageTag.IsWellFormed(scalar.Text):
                _file.Report(DiagnosticRules.BadKeyValue, scalar.Place, SourceFile.Shorten(scalar.Text), key, "write a BCP 47 tag, such as nl, en or nl-BE");
                break;
            case BuiltInKeys.Language:
                _head = _head with { Language = scalar.Text };
                break;
            default:
                _head = _head with { Title = scalar.Text.Trim().Length == 0 ? null : scalar.Text.Trim() };
                break;
        }
    }

    /// <summary>The one value of a built-in key; false where there is none, or several.</summary>
    private bool TryScalar(SourceField field, out SourceScalar scalar)
    {
        var value = field.Value;
        scalar = value.Scalars.Count > 0 ? value.Scalars[0] : default;
        if (value.IsNull)
            return false;
        if (!value.IsList && scalar.Style != ScalarStyle.Structure)
            return true;

        _file.Report(DiagnosticRules.BadKeyValue, value.Place, _file.Shown(value.Place), field.Key, "write one value, not a list or a mapping");
        return false;
    }

    private static string DateProblemOf(string text)
    {
        _ = PartialDate.TryParse(text.AsSpan(), out _, out var problem);
        return problem ?? "";
    }

    private static string? ProblemOfId(string id)
    {
        if (id.Trim().Length == 0)
            return "an id has at least one character";
        if (id.Length > LongestId)
            return $"use at most {LongestId} characters";
        return id.Any(char.IsControl) || id.Trim() != id ? "use no control characters, and no blanks at the ends" : null;
    }
}
