using Corpus.Benchmarks.Measuring;
using Microsoft.Data.Sqlite;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>SQLite's FTS5, whose <c>highlight()</c> marks every hit in the text of an article; the lines are then cut out of it, at its blanks.</summary>
internal sealed class SqliteSystem : ILinguistSystem
{
    // No text has them.
    private const char Opening = '\ue002';
    private const char Closing = '\ue003';

    private readonly SqliteTextReader _file;
    private readonly SqliteCommand _lines;
    private readonly SqliteCommand _frequencies;
    private readonly List<int> _starts = [];

    public SqliteSystem(string path)
    {
        _file = new SqliteTextReader(path);
        _lines = _file.Prepare(
            $"SELECT highlight({SqliteTextFile.Words}, 0, '{Opening}', '{Closing}') FROM {SqliteTextFile.Words} WHERE {SqliteTextFile.Words} MATCH $query ORDER BY rowid");
        _frequencies = _file.Prepare($"SELECT term, cnt FROM {SqliteTextFile.Vocabulary} ORDER BY cnt DESC");
    }

    public string Name => "FTS5, highlight()";

    public bool CanDo(LinguistTaskKind kind) => kind is LinguistTaskKind.Concordance or LinguistTaskKind.FrequencyList;

    public LinguistRule RuleFor(LinguistTaskKind kind) => LinguistRule.Asked;

    public LinguistAnswer Answer(LinguistTask task)
        => task.IsConcordance ? KwicLine.Answer(Lines(task)) : LinguistAnswer.OfCounts([.. Frequencies().Select(row => (new[] { row.Word }, row.Count))]);

    public SystemTime Time(LinguistTask task) => new OwnProcessTime(task.IsConcordance ? () => Lines(task).Count : () => Frequencies().Count);

    public void Dispose()
    {
        _lines.Dispose();
        _frequencies.Dispose();
        _file.Dispose();
    }

    private List<KwicLine> Lines(LinguistTask task)
    {
        var lines = new List<KwicLine>();
        _lines.Parameters[0].Value = SqliteTextReader.Quoted(task.Word);
        using var reader = _lines.ExecuteReader();
        while (reader.Read())
            AddLines(reader.GetString(0), task.Window, lines);
        return lines;
    }

    private void AddLines(string text, int window, List<KwicLine> lines)
    {
        _starts.Clear();
        _starts.Add(0);
        for (var blank = text.IndexOf(' ', StringComparison.Ordinal); blank >= 0; blank = text.IndexOf(' ', blank + 1))
            _starts.Add(blank + 1);

        // Where a token behind the last would start.
        _starts.Add(text.Length + 1);
        for (var token = 0; token < _starts.Count - 1; token++)
        {
            if (text[_starts[token]] == Opening)
            {
                lines.Add(new KwicLine(
                    Slice(text, Math.Max(0, token - window), token), Slice(text, token, token + 1), Slice(text, token + 1, Math.Min(_starts.Count - 1, token + 1 + window))));
            }
        }
    }

    private string Slice(string text, int first, int end)
    {
        if (first == end)
            return "";
        var slice = text[_starts[first]..(_starts[end] - 1)];

        // Other hits may be near.
        return slice.Contains(Opening, StringComparison.Ordinal) ? slice.Replace($"{Opening}", "", StringComparison.Ordinal).Replace($"{Closing}", "", StringComparison.Ordinal) : slice;
    }

    private List<(string Word, long Count)> Frequencies()
    {
        var rows = new List<(string Word, long Count)>();
        using var reader = _frequencies.ExecuteReader();
        while (reader.Read())
            rows.Add((reader.GetString(0), reader.GetInt64(1)));
        return rows;
    }
}
