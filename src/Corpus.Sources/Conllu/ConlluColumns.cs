namespace Corpus.Sources;

/// <summary>The ten columns of a token line, as places in the file. One object reads all lines of a file, one after the other.</summary>
internal sealed class ConlluColumns(SourceFile file)
{
    public const int Id = 0;
    public const int Form = 1;
    public const int Lemma = 2;
    public const int Upos = 3;
    public const int Xpos = 4;
    public const int Features = 5;
    public const int Head = 6;
    public const int Relation = 7;
    public const int Dependencies = 8;
    public const int Misc = 9;

    /// <summary>How many a line has.</summary>
    public const int Ten = 10;

    private static readonly string[] Names = ["ID", "FORM", "LEMMA", "UPOS", "XPOS", "FEATS", "HEAD", "DEPREL", "DEPS", "MISC"];

    private readonly ConlluStrings _strings = new();
    private readonly TextSpan[] _places = new TextSpan[Ten];

    public TextSpan this[int column] => _places[column];

    /// <summary>How many columns the line has, of more than ten those aside.</summary>
    public int Count { get; private set; }

    /// <summary>
    /// Splits the line; false if it has not ten columns with something in each, which is reported. Blanks around columns are no part of them then. O(length).
    /// </summary>
    public bool Split(TextSpan line)
    {
        Count = 0;
        var total = 1;
        var start = line.Start;
        var eleventh = 0;
        for (var i = line.Start; i <= line.End; i++)
        {
            if (i < line.End && file.Text[i] != '\t')
                continue;
            if (Count < Ten)
                _places[Count++] = new TextSpan(start, i - start);
            start = i + 1;
            if (i < line.End && total++ == Ten)
                eleventh = start;
        }

        if (total == Ten)
            return HasNoBlanks();
        ReportCount(line, total, eleventh);
        return false;
    }

    /// <summary>The text of a column.</summary>
    public string Text(int column) => _strings.Get(file.Text, _places[column]);

    /// <summary>The text of a column; null for <c>_</c>.</summary>
    public string? TextOrNull(int column) => IsUnderscore(column) ? null : Text(column);

    public bool IsUnderscore(int column) => _places[column].Length == 1 && file.Text[_places[column].Start] == '_';

    private void ReportCount(TextSpan line, int total, int eleventh)
    {
        if (total > Ten)
        {
            Report(new TextSpan(eleventh, line.End - eleventh), $"The line has {total} columns and not ten", "take away the tabs that are too many");
        }
        else if (total == 1 && !file.IsFull && file.Text.Substring(line.Start, line.Length).Split([' '], StringSplitOptions.RemoveEmptyEntries) is { Length: Ten } words)
        {
            file.Report(
                DiagnosticRules.BadConllu,
                line,
                [SourceFix.Replace("Separate the columns by tabs", line, string.Join("\t", words))],
                "The columns are separated by spaces",
                "separate them by one tab each");
        }
        else
        {
            Report(line, $"The line has {Number(total)} and not ten", "separate ten columns by one tab each, and write _ where there is nothing");
        }
    }

    private static string Number(int total) => total == 1 ? "one column" : $"{total} columns";

    private bool HasNoBlanks()
    {
        var hasNone = true;
        for (var i = 0; i < Ten; i++)
        {
            var place = _places[i];
            var inner = Blank.Trim(file.Text, place.Start, place.End);
            if (place.Length > 0 && inner == place)
                continue;
            hasNone = false;
            _places[i] = inner;
            Report(place, $"Column {i + 1} ({Names[i]}) is empty, or has blanks around it", "write it without them, or _ where there is nothing");
        }

        return hasNone;
    }

    private void Report(TextSpan place, string problem, string advice) => file.Report(DiagnosticRules.BadConllu, place, problem, advice);
}
