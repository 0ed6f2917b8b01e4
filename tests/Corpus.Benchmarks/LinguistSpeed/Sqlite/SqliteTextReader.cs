using Corpus.Benchmarks.QuerySpeed;
using Microsoft.Data.Sqlite;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>A database that <see cref="SqliteTextFile"/> has written, mapped into memory.</summary>
internal sealed class SqliteTextReader : IDisposable
{
    private readonly SqliteConnection _connection;

    public SqliteTextReader(string path)
    {
        _connection = SqliteFile.Open(path, SqliteOpenMode.ReadOnly);
        SqliteFile.Execute(_connection, "PRAGMA mmap_size=2147483648");
        SqliteFile.Execute(_connection, "PRAGMA cache_size=-65536");
    }

    /// <summary>A prepared statement, whose one parameter is what is matched.</summary>
    public SqliteCommand Prepare(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        if (sql.Contains("$query", StringComparison.Ordinal))
            command.Parameters.Add("$query", SqliteType.Text);
        command.Prepare();
        return command;
    }

    /// <summary>The word as FTS5's query language has it.</summary>
    public static string Quoted(string word) => $"\"{SqliteFile.Encode(word).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public void Dispose() => _connection.Dispose();
}
