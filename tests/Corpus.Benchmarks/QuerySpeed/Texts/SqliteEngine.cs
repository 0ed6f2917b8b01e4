using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>SQLite's FTS5, its file mapped into memory, its statements prepared.</summary>
internal sealed class SqliteEngine : ITextEngine
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _count;
    private readonly SqliteCommand _rows;
    private readonly SqliteCommand _best;

    public SqliteEngine(string path)
    {
        _connection = SqliteFile.Open(path, SqliteOpenMode.ReadOnly);
        SqliteFile.Execute(_connection, "PRAGMA mmap_size=2147483648");
        SqliteFile.Execute(_connection, "PRAGMA cache_size=-65536");
        const string From = $"FROM {SqliteFile.Words} WHERE {SqliteFile.Words} MATCH $query";
        _count = Prepare($"SELECT count(*) {From}");
        _rows = Prepare($"SELECT rowid {From} ORDER BY rowid");
        _best = Prepare(string.Create(CultureInfo.InvariantCulture, $"SELECT rowid {From} ORDER BY rank LIMIT {RankedSearch.Best}"));
    }

    public string Name => "SQLite FTS5";

    public bool CanSay(TextQueryKind kind) => kind != TextQueryKind.Pattern;

    public Func<int> Counting(TextQuery query) => () => Count(Translate(query));

    public IReadOnlyList<int> Answer(TextQuery query) => Rows(_rows, Translate(query));

    public Func<int> Ranking(IReadOnlyList<string> words) => () => Rows(_best, Joined(words, "OR")).Count;

    public (IReadOnlyList<int> Best, int Count) RankedAnswer(IReadOnlyList<string> words)
        => (Rows(_best, Joined(words, "OR")), Count(Joined(words, "OR")));

    public void Dispose()
    {
        _count.Dispose();
        _rows.Dispose();
        _best.Dispose();
        _connection.Dispose();
    }

    private static List<int> Rows(SqliteCommand command, string query)
    {
        var rows = new List<int>();
        command.Parameters[0].Value = query;
        using var reader = command.ExecuteReader();
        while (reader.Read())
            rows.Add(reader.GetInt32(0) - 1);
        return rows;
    }

    private static string Translate(TextQuery query) => query.Kind switch
    {
        TextQueryKind.All => Joined(query.Words, "AND"),
        TextQueryKind.Any => Joined(query.Words, "OR"),
        TextQueryKind.Without => Joined(query.Words, "NOT"),
        TextQueryKind.Phrase => Quoted(string.Join(' ', query.Words.Select(SqliteFile.Encode))),

        // Neighbours are 1 apart for us; FTS5 counts the tokens between.
        TextQueryKind.Near => string.Create(CultureInfo.InvariantCulture, $"NEAR({Word(query.Words[0])} {Word(query.Words[1])}, {TextQuery.Within - 1})"),
        TextQueryKind.Prefix => Word(query.Words[0]) + "*",
        _ => throw new ArgumentOutOfRangeException(nameof(query), query, null),
    };

    private static string Joined(IReadOnlyList<string> words, string how) => string.Join($" {how} ", words.Select(Word));

    private static string Word(string word) => Quoted(SqliteFile.Encode(word));

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private int Count(string query)
    {
        _count.Parameters[0].Value = query;
        return Convert.ToInt32(_count.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private SqliteCommand Prepare(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.Add("$query", SqliteType.Text);
        command.Prepare();
        return command;
    }
}
