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

    private readonly ConlluStrings _strings = new(file.Text.Length);
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

        var isTrimmed = Trim();
        if (total == Ten)
            return isTrimmed || ReportBlanks(line);
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

    /// <summary>Takes the blanks around columns away; true if there are none, and no empty columns either.</summary>
    private bool Trim()
    {
        var isTrimmed = true;
        for (var i = 0; i < Count; i++)
        {
            var inner = Blank.Trim(file.Text, _places[i].Start, _places[i].End);
            isTrimmed &= inner.Length > 0 && inner == _places[i];
            _places[i] = inner;
        }

        return isTrimmed;
    }

    /// <summary>Reports each column that is empty or had blanks around it; always false.</summary>
    private bool ReportBlanks(TextSpan line)
    {
        var start = line.Start;
        for (var i = 0; i < Ten; i++)
        {
            var end = i + 1 == Ten ? line.End : file.Text.IndexOf('\t', start);
            var place = new TextSpan(start, end - start);
            if (place.Length == 0 || place != _places[i])
                Report(place, $"Column {i + 1} ({Names[i]}) is empty, or has blanks around it", "write it without them, or _ where there is nothing");
            start = end + 1;
        }

        return false;
    }

    private void Report(TextSpan place, string problem, string advice) => file.Report(DiagnosticRules.BadConllu, place, problem, advice);
}
